import {
  ALICE,
  BOB,
  consoleUnderTest,
  GENERAL,
  QUIET,
  type ConsoleUnderTest,
  type Parsed,
} from './console-under-test.ts';

let world: ConsoleUnderTest;
let ends: (() => void)[] = [];
beforeEach(async () => {
  world = await consoleUnderTest();
});
afterEach(async () => {
  for (const end of ends) end();
  ends = [];
  await world.stop();
});

/** The stream of one person: `next(event)` is the data of the next such event, whenever it comes. */
async function listen(as: string): Promise<{ next(event: string): Promise<Parsed>; seen: string[] }> {
  const abort = new AbortController();
  ends.push(() => abort.abort());
  const response = await world.ask(`/console/live?as=${as}`, { signal: abort.signal });
  const seen: string[] = [];
  const events: { event: string; data: Parsed }[] = [];
  let wake = () => {};
  const read = async (): Promise<void> => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, event = '', data = 'null'] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
        events.push({ event, data: JSON.parse(data) });
        seen.push(event);
      }
      wake();
    }
  };
  read().catch(() => undefined);
  return {
    seen,
    async next(event) {
      for (;;) {
        const index = events.findIndex((each) => each.event === event);
        const [found] = index === -1 ? [] : events.splice(0, index + 1).slice(-1);
        if (found) return found.data;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

const card = async (as: string) =>
  world.post('/console/command', { as, channel: GENERAL, name: 'card', options: {} });

test('the stream begins with everything there is', async () => {
  await card(ALICE);
  const { directory, messages, lines } = await (await listen(ALICE)).next('everything');
  expect(directory.channels.map(({ name }: Parsed) => name)).toEqual(['general', 'alerts']);
  expect(directory.people.map(({ name }: Parsed) => name)).toEqual([
    'Alice',
    'Bob',
    'Carol',
    'Mona (moderator)',
  ]);
  expect(messages).toHaveLength(1);
  expect(lines.map(({ text }: Parsed) => text)).toEqual(['Sparta answered Alice in #general: A card']);
});

test('a person is shown the commands of their permissions alone', async () => {
  const { directory } = await (await listen(ALICE)).next('everything');
  expect(directory.commands.map(({ name }: Parsed) => name)).toEqual(['card', 'pick']);
});

test('a message tells who caused it, and with what', async () => {
  const stream = await listen(ALICE);
  await card(ALICE);
  const message = await stream.next('message');
  expect(message).toMatchObject({
    channel: GENERAL,
    ephemeral: true,
    caused: { name: 'Alice', verb: 'used', what: '/card' },
  });
});

test('what only one person sees reaches the stream of nobody else', async () => {
  const stream = await listen(BOB);
  await stream.next('everything');
  await card(ALICE);
  expect(await stream.next('elsewhere')).toEqual({ userId: ALICE });
  expect(stream.seen).not.toContain('message');
});

test('roles, people and closed direct messages arrive with the directory', async () => {
  const stream = await listen(ALICE);
  await world.post('/console/dms', { as: BOB, open: false });
  const directory = await stream.next('directory');
  expect(directory.people.find(({ id }: Parsed) => id === BOB).dmsClosed).toBe(true);
});

test('what Discord refuses is told as refused, with the place', async () => {
  const stream = await listen(ALICE);
  const url = `${world.discord.url}/channels/${GENERAL}/messages`;
  await fetch(url, {
    method: 'POST',
    headers: {
      authorization: 'Bot local-bot-token',
      'content-type': 'application/json',
      'user-agent': 'DiscordBot (https://example.org, 1.0)',
    },
    body: JSON.stringify({ content: 'x'.repeat(2001), allowed_mentions: QUIET }),
  });
  expect(await stream.next('line')).toMatchObject({
    tone: 'refused',
    detail: expect.stringContaining('content'),
  });
});

test('nobody listens as somebody who is not there', async () => {
  expect((await world.ask('/console/live?as=1')).status).toBe(404);
});
