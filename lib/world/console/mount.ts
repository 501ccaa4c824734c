import type { IncomingMessage, ServerResponse } from 'node:http';
import { SpartaError, messageOf } from '../../errors.ts';
import { outcomeOf } from '../../kit/outcome.ts';
import type { World } from '../running-world.ts';
import { sendFile, sendJson } from './answer.ts';
import { journal } from './journal.ts';
import { liveStream } from './live.ts';
import type { Deeds } from './message-view.ts';
import { loadPage, type PageFile } from './page-files.ts';
import { createPeople } from './people.ts';
import { readRequest } from './read-request.ts';
import { routesOf, type ConsoleRoute } from './routes.ts';
import { requireSameOrigin } from './same-origin.ts';

/**
 * Serves the console, the page where a person plays Discord: `/` is the page, everything else of it lies beneath
 * `/console`. What is the world's own (`/interactions`, `/api`, `/verify`, `/dev`) is left alone.
 */
export function mountConsole(world: World): void {
  const page = loadPage();
  const people = createPeople(world.discord);
  const happened = journal(world, people);
  const deeds: Deeds = new Map();
  const live = liveStream({ discord: world.discord, people, journal: happened, deeds });
  const routes = routesOf({ world, people, journal: happened, deeds });

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requireSameOrigin(request);
    const url = new URL(request.url ?? '/', 'http://console');
    const file = fileFor(world, page, url.pathname);
    if (request.method === 'GET' && file) {
      sendFile(response, file);
    } else if (request.method === 'GET' && url.pathname === '/console/live') {
      live(request, response, url.searchParams.get('as') ?? '');
    } else {
      const { route, rest } = findRoute(routes, request.method ?? 'GET', url.pathname);
      const body = request.method === 'POST' ? await readRequest(request) : undefined;
      const answer = await route.run({ body, rest });
      if (answer.file) sendFile(response, answer.file);
      else sendJson(response, 200, answer.json);
    }
  };
  const handler = (request: IncomingMessage, response: ServerResponse): void => {
    serve(request, response).catch((error: unknown) => {
      sendJson(response, outcomeOf(error).status, { error: messageOf(error) });
    });
  };
  world.aws.mount('/', handler);
  world.aws.mount('/console', handler);
}

/** The page, one of its parts, or the page that says whose Discord it is where ours is replaced. */
function fileFor(world: World, page: Map<string, PageFile>, path: string): PageFile | undefined {
  if (path === '/') return page.get(world.discord ? 'index.html' : 'elsewhere.html');
  return path.startsWith('/console/page/') ? page.get(path.slice('/console/page/'.length)) : undefined;
}

function findRoute(
  routes: readonly ConsoleRoute[],
  method: string,
  path: string,
): { route: ConsoleRoute; rest: string[] } {
  const parts = path.split('/').slice(2);
  const here = routes.filter(({ name }) => name === parts[0]);
  const route = here.find((each) => each.method === method);
  if (!route) {
    const known = here.map((each) => each.method).join(', ');
    throw new SpartaError(
      'not-found',
      known ? `${path} takes ${known}.` : `The console has nothing at ${path}.`,
    );
  }
  return { route, rest: parts.slice(1) };
}
