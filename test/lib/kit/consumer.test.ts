import { SpartaError } from '../../../lib/errors.ts';
import { consume, type ConsumerOptions, type QueueRecord } from '../../../lib/kit/consumer.ts';
import { fakeLog } from '../../fakes/log.ts';

function record(messageId: string, details: { group?: string; receives?: number } = {}): QueueRecord {
  return {
    messageId,
    receiptHandle: `handle-${messageId}`,
    body: messageId,
    attributes: {
      ApproximateReceiveCount: String(details.receives ?? 1),
      ...(details.group === undefined ? {} : { MessageGroupId: details.group }),
    },
  };
}

const upstream = (retryAfterSeconds?: number) =>
  new SpartaError(
    'upstream',
    'L1 did not answer.',
    retryAfterSeconds === undefined ? {} : { retryAfterSeconds },
  );

/** Works through records; bodies named in `errors` throw. */
async function run(
  records: QueueRecord[],
  errors: Record<string, unknown> = {},
  options: Partial<ConsumerOptions> = {},
) {
  const handled: string[] = [];
  const postponed: [string, number][] = [];
  const deliveries: { retried: boolean; lastTry: boolean }[] = [];
  const log = fakeLog();
  const { batchItemFailures } = await consume(records, {
    maxReceives: 5,
    fifo: false,
    log,
    handle: async (body, { retried, lastTry }) => {
      handled.push(body);
      deliveries.push({ retried, lastTry });
      if (errors[body] !== undefined) throw errors[body];
    },
    postpone: async (handle, seconds) => void postponed.push([handle, seconds]),
    ...options,
  });
  return {
    handled,
    postponed,
    deliveries,
    log,
    failed: batchItemFailures.map((each) => each.itemIdentifier),
  };
}

test('a batch that went well names no failure', async () => {
  const { handled, failed, postponed } = await run([record('a'), record('b')]);
  expect({ handled, failed, postponed }).toEqual({ handled: ['a', 'b'], failed: [], postponed: [] });
});

test('only the messages that failed come again; the others are done', async () => {
  const { handled, failed } = await run([record('a'), record('b'), record('c')], { b: upstream() });
  expect(handled).toEqual(['a', 'b', 'c']);
  expect(failed).toEqual(['b']);
});

test.each(['invalid-input', 'forbidden', 'not-found', 'conflict'] as const)(
  'a message that ends as %s is dropped: another try would end the same',
  async (code) => {
    const { failed, postponed, log } = await run([record('a')], { a: new SpartaError(code, 'no') });
    expect({ failed, postponed }).toEqual({ failed: [], postponed: [] });
    expect(log.lines).toMatchObject([{ level: 'info', fact: 'message.failed', next: 'drop' }]);
  },
);

test.each([
  ['upstream trouble', upstream(), 'warn'],
  ['a bug', new TypeError('undefined is not a function'), 'error'],
  ['something thrown that is no error', 'odd', 'error'],
])('%s comes again and is logged as it deserves', async (_name, error, level) => {
  const { failed, log } = await run([record('a')], { a: error });
  expect(failed).toEqual(['a']);
  expect(log.lines).toMatchObject([{ level, messageId: 'a', receives: 1, next: 'retry' }]);
});

test.each([
  [1, 1],
  [2, 2],
  [3, 5],
  [7, 120],
  [50, 120],
])('after %i receives the next try waits %i s', async (receives, seconds) => {
  const { postponed } = await run([record('a', { receives })], { a: upstream() });
  expect(postponed).toEqual([['handle-a', seconds]]);
});

test.each([
  [0.2, 1],
  [7.3, 8],
  [100_000, 900],
])('a wait that was asked for, %d s, becomes %i s', async (asked, seconds) => {
  const { postponed } = await run([record('a')], { a: upstream(asked) });
  expect(postponed).toEqual([['handle-a', seconds]]);
});

test('a message that cannot be postponed still comes again', async () => {
  const postpone = () => Promise.reject(new Error('SQS is unwell'));
  const { failed, log } = await run([record('a')], { a: upstream() }, { postpone });
  expect(failed).toEqual(['a']);
  expect(log.facts()).toContain('message.not-postponed');
});

test.each([
  [1, { retried: false, lastTry: false }],
  [2, { retried: true, lastTry: false }],
  [5, { retried: true, lastTry: true }],
])('receive %i is told as such', async (receives, delivery) => {
  expect((await run([record('a', { receives })])).deliveries).toEqual([delivery]);
});

describe('a FIFO queue', () => {
  const batch = [
    record('a1', { group: 'a' }),
    record('a2', { group: 'a' }),
    record('b1', { group: 'b' }),
    record('a3', { group: 'a' }),
    record('b2', { group: 'b' }),
  ];

  test('everything behind a failure of its group waits, other groups go on', async () => {
    const { handled, failed } = await run(batch, { a2: upstream() }, { fifo: true });
    expect(handled).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(failed).toEqual(['a2', 'a3']);
  });

  test('what waits behind a failure is put off no longer than the failure itself', async () => {
    const { postponed } = await run(batch, { a1: upstream(4) }, { fifo: true });
    expect(postponed).toEqual([
      ['handle-a1', 4],
      ['handle-a2', 4],
      ['handle-a3', 4],
    ]);
  });

  test('a dropped message blocks nobody', async () => {
    const { handled, failed } = await run(batch, { a1: new SpartaError('forbidden', 'no') }, { fifo: true });
    expect(handled).toEqual(['a1', 'a2', 'b1', 'a3', 'b2']);
    expect(failed).toEqual([]);
  });

  test('messages are worked through one after another', async () => {
    let running = 0;
    let most = 0;
    const handle = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    await run(batch, {}, { fifo: true, handle });
    expect(most).toBe(1);
  });
});
