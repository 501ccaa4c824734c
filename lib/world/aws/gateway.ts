import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf } from '../../errors.ts';
import { decoded, gatewayEvent, sendResult, type RouteMatch } from './gateway-event.ts';
import { FunctionError, type LocalFunction } from './lambda.ts';
import { readBody, send, startLocalServer } from './local-server.ts';

export type MountedHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface LocalGateway {
  url: string;
  port: number;
  /** A route key of the template, `GET /api/{proxy+}`, `ANY /x` or `$default`. */
  addRoute(routeKey: string, target: LocalFunction): void;
  /** Serves everything beneath a prefix by hand, before the routes; `/` is that one path alone. */
  mount(prefix: string, handler: MountedHandler): void;
  stop(): Promise<void>;
}

interface Route {
  routeKey: string;
  method: string;
  segments: string[];
  target: LocalFunction;
}

/** HTTP APIs refuse larger bodies (API Gateway quotas). */
const MAX_BODY_BYTES = 10 * 1024 * 1024;
/** An integration that takes longer is answered with 503 (API Gateway quotas: 30 s). */
const INTEGRATION_TIMEOUT_MS = 30_000;
const JSON_TYPE = { 'content-type': 'application/json' };

/** The front of an API Gateway HTTP API on this machine. `apiId` is what its events say. */
export async function startGateway(options: {
  port?: number | undefined;
  apiId: string;
}): Promise<LocalGateway> {
  const routes: Route[] = [];
  const mounts: { prefix: string; handler: MountedHandler }[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const mounted = mounts.find(
      ({ prefix }) => path === prefix || (prefix !== '/' && path.startsWith(`${prefix}/`)),
    );
    if (mounted !== undefined) return mounted.handler(request, response);
    const found = findRoute(routes, request.method ?? 'GET', path);
    const body = await readBody(request, MAX_BODY_BYTES);
    if (body === undefined) return refuse(response, 413, 'Request Entity Too Large');
    if (found === undefined) return refuse(response, 404, 'Not Found');
    await answer(response, found.route.target, gatewayEvent(request, body, found.match, options.apiId));
  };
  const server = await startLocalServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      send(response, 500, JSON_TYPE, JSON.stringify({ message: messageOf(error) }));
    });
  }, options.port);
  return {
    url: server.url,
    port: server.port,
    addRoute: (routeKey, target) => {
      const [method = '', path = ''] = routeKey === '$default' ? ['ANY', '/{proxy+}'] : routeKey.split(' ');
      routes.push({ routeKey, method, segments: segmentsOf(path), target });
      routes.sort(bySpecificity);
    },
    mount: (prefix, handler) => {
      mounts.push({ prefix: prefix === '/' ? '/' : prefix.replace(/\/$/, ''), handler });
      mounts.sort((left, right) => right.prefix.length - left.prefix.length);
    },
    stop: () => server.stop(),
  };
}

async function answer(response: ServerResponse, target: LocalFunction, event: object): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<'too late'>((resolve) => {
    timer = setTimeout(() => resolve('too late'), INTEGRATION_TIMEOUT_MS);
  });
  try {
    const invocation = target.invoke(event).then((result) => ({ result }));
    const outcome = await Promise.race([invocation, tooLate]);
    if (outcome === 'too late') refuse(response, 503, 'Service Unavailable');
    else if (!sendResult(response, outcome.result)) refuse(response, 500, 'Internal Server Error');
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    refuse(response, 500, 'Internal Server Error');
  } finally {
    clearTimeout(timer);
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  send(response, status, JSON_TYPE, JSON.stringify({ message }));
}

function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; match: RouteMatch } | undefined {
  const segments = segmentsOf(path);
  for (const route of routes) {
    if (route.method !== 'ANY' && route.method !== method) continue;
    const pathParameters = matchSegments(route.segments, segments);
    if (pathParameters === undefined) continue;
    return {
      route,
      match: {
        routeKey: route.routeKey,
        pathParameters: route.routeKey === '$default' ? {} : pathParameters,
      },
    };
  }
  return undefined;
}

function matchSegments(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const greedy = /^\{(.+)\+\}$/.exec(part)?.[1];
    if (greedy !== undefined) {
      parameters[greedy] = segments
        .slice(index)
        .map((each) => decoded(each))
        .join('/');
      return segments.length > index ? parameters : undefined;
    }
    const segment = segments[index];
    if (segment === undefined) return undefined;
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined && segment !== '') parameters[name] = decoded(segment);
    else if (part !== segment) return undefined;
  }
  return segments.length === pattern.length ? parameters : undefined;
}

/** Words before parameters before greedy ones, one method before any, `$default` last. */
function bySpecificity(left: Route, right: Route): number {
  const rank = (route: Route) => [
    route.routeKey === '$default' ? 'z' : 'a',
    ...route.segments.map((part) => (part.endsWith('+}') ? '2' : part.startsWith('{') ? '1' : '0')),
    route.method === 'ANY' ? '1' : '0',
  ];
  const [a, b] = [rank(left).join(''), rank(right).join('')];
  return a < b ? -1 : a > b ? 1 : 0;
}

function segmentsOf(path: string): string[] {
  return path.replace(/^\//, '').split('/');
}
