/** POSTs JSON and answers with JSON. Throws an Error with the server's own words where it refuses. */
export async function post(path, body) {
  return answerOf(
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

export async function get(path) {
  return answerOf(fetch(path));
}

async function answerOf(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new Error('The world does not answer: it was stopped.');
  }
  const answer = await response.json().catch(() => undefined);
  if (!response.ok) throw new Error(answer?.error ?? `The world answered HTTP ${response.status}.`);
  return answer;
}

/**
 * What happens, as one person sees it: calls `handlers[event](data)`, and `handlers.connection(isOpen, isOver)`.
 * The answer ends it. A lost connection comes back by itself, with everything anew, unless it is over.
 */
export function listen(me, handlers) {
  const source = new EventSource(`/console/live?as=${encodeURIComponent(me)}`);
  for (const event of ['everything', 'directory', 'message', 'gone', 'elsewhere', 'line']) {
    source.addEventListener(event, ({ data }) => handlers[event](JSON.parse(data)));
  }
  source.addEventListener('open', () => handlers.connection(true));
  source.addEventListener('error', () =>
    handlers.connection(false, source.readyState === EventSource.CLOSED),
  );
  return () => source.close();
}
