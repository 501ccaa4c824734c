import type { Context } from '../context.ts';
import type { Answer, ApiRequest } from '../request.ts';

/** One route of the REST stand-in. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Under `/api/v10`; `:name` stands for one segment. */
  pattern: string;
  /** Interaction and webhook routes carry their token in the path and need no other. */
  auth: 'bot' | 'token';
  handle(request: ApiRequest, context: Context): Promise<Answer> | Answer;
}

export interface Match {
  route: Route;
  params: Map<string, string>;
}

/** The route of a request; `wrong-method` where only the method has none. Patterns without names come first. */
export function findRoute(routes: Route[], method: string, path: string): Match | 'wrong-method' | undefined {
  const segments = path.split('/');
  const fitting = routes
    .map((route) => ({ route, params: match(route.pattern.split('/'), segments) }))
    .filter((each): each is Match => each.params !== undefined)
    .toSorted((a, b) => a.params.size - b.params.size);
  if (fitting.length === 0) return undefined;
  return fitting.find(({ route }) => route.method === method) ?? 'wrong-method';
}

function match(pattern: string[], segments: string[]): Map<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':') && segment !== '') params.set(part.slice(1), segment);
    else if (part !== segment) return undefined;
  }
  return params;
}
