import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf } from '../errors.ts';
import { outcomeOf } from '../kit/outcome.ts';
import { requireSameOrigin } from './console/same-origin.ts';
import type { World } from './running-world.ts';

/** `POST /dev/tick` and `GET /dev/idle`, and `/dev/world` with what `.sparta/dev.json` holds. */
export function mountDevRoutes(world: World): void {
  world.aws.mount('/dev', (request, response) => {
    void answer(world, request, response).catch((error: unknown) => {
      send(response, outcomeOf(error).status, { error: messageOf(error) });
    });
  });
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  requireSameOrigin(request);
  const path = new URL(request.url ?? '/', 'http://local').pathname;
  if (path === '/dev/tick' && request.method === 'POST') {
    await world.tick();
    send(response, 200, { ticked: true });
  } else if (path === '/dev/idle') {
    const state = await world.aws.idle();
    send(response, state.idle ? 200 : 503, state);
  } else if (path === '/dev/world') {
    send(response, 200, world.file);
  } else {
    send(response, 404, { error: 'There are POST /dev/tick, GET /dev/idle and GET /dev/world.' });
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
