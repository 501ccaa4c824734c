import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { createBus } from '../../../lib/adapters/eventbridge.ts';
import type { Fact } from '../../../lib/domain/fact.ts';
import { aFact } from '../../contracts/samples.ts';

const community: Fact = {
  kind: 'operator.changed',
  id: 'operator:1:2',
  version: 1,
  at: '2026-11-22T12:00:00.000Z',
  operatorId: '1100000000000000003',
  status: 'approved',
};

/** A client that keeps what it is asked to put, and answers as told. */
function stage(answer: object = {}) {
  const sent: { Entries: Record<string, unknown>[] }[] = [];
  jest.spyOn(EventBridgeClient.prototype, 'send').mockImplementation((async (command: {
    input: { Entries: Record<string, unknown>[] };
  }) => {
    sent.push(command.input);
    return answer;
  }) as never);
  return { sent, bus: createBus({ busName: 'sparta-dev' }) };
}

afterEach(() => jest.restoreAllMocks());

test('a fact says who speaks, of which kind it is, and carries itself whole', async () => {
  const { sent, bus } = stage();
  const chain = aFact(1);
  await bus.publish([chain, community]);
  expect(sent[0]?.Entries).toMatchObject([
    { EventBusName: 'sparta-dev', Source: 'sparta.chain', DetailType: 'validator.slashed' },
    { EventBusName: 'sparta-dev', Source: 'sparta.community', DetailType: 'operator.changed' },
  ]);
  expect(sent[0]?.Entries.map(({ Detail }) => JSON.parse(String(Detail)))).toEqual([chain, community]);
});

test.each([
  [0, []],
  [10, [10]],
  [11, [10, 1]],
  [25, [10, 10, 5]],
])('%i facts go in requests of %j', async (count, sizes) => {
  const { sent, bus } = stage();
  await bus.publish(Array.from({ length: count }, (_, index) => aFact(index)));
  expect(sent.map(({ Entries }) => Entries.length)).toEqual(sizes);
});

test('one entry that was refused fails the publication, so that it is made again', async () => {
  const { bus } = stage({ FailedEntryCount: 1, Entries: [{}, { ErrorCode: 'ThrottlingException' }] });
  await expect(bus.publish([aFact(1), aFact(2)])).rejects.toMatchObject({
    code: 'upstream',
    cause: { message: '1 of 2 facts were refused: ThrottlingException' },
  });
});

test('a bus that does not answer is upstream', async () => {
  const { bus } = stage();
  jest.spyOn(EventBridgeClient.prototype, 'send').mockRejectedValue(new Error('ECONNREFUSED') as never);
  await expect(bus.publish([aFact(1)])).rejects.toMatchObject({ code: 'upstream' });
});
