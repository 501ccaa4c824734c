import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { AlertFact } from '../../lib/domain/alert-delivery.ts';
import type { AlertDelivery } from '../../lib/ports.ts';
import { say } from '../../lib/text.ts';
import { addressOf, operatorId } from './samples.ts';

/** What every store of deliveries does. `make` gives an empty one. */
export function alertsContract(make: () => Promise<Pick<Stores, 'alerts'>>): void {
  const told: AlertDelivery = {
    factId: '11155111:0xaa:0xbb:validator.slashed:0xcc:3',
    recipient: operatorId(1),
    state: 'delivered',
    messageId: '300000000000000000',
    channelId: '400000000000000000',
    at: '2026-01-01T00:00:00.000Z',
  };
  const refOf = (number: number) => number.toString(16).padStart(16, '0');
  const listed = (number: number, recipient = operatorId(1)): AlertDelivery => ({
    ...told,
    factId: `fact-${number}`,
    recipient,
    ref: refOf(number),
    firstAt: new Date(Date.parse(told.at) + number * 1000).toISOString(),
    alert: {
      at: told.at,
      kind: 'raised',
      severity: 'warning',
      check: 'missed-duties',
      attester: addressOf(1),
      title: say('Missed {count}', { count: number }),
    },
  });

  test('a delivery is read back as it was', async () => {
    const { alerts } = await make();
    await alerts.record(told);
    expect(await alerts.delivery(told.factId, told.recipient)).toEqual(told);
    await alerts.record(listed(1));
    expect(await alerts.delivery('fact-1', told.recipient)).toEqual(listed(1));
  });

  test('whoever was not told has none', async () => {
    const { alerts } = await make();
    await alerts.record(told);
    expect(await alerts.delivery(told.factId, 'channel')).toBeUndefined();
    expect(await alerts.delivery('another fact', told.recipient)).toBeUndefined();
    expect(await alerts.deliveriesOf('another fact')).toEqual([]);
  });

  test('everyone who was told of a fact is known', async () => {
    const { alerts } = await make();
    const { messageId: _message, channelId: _channel, ...rest } = told;
    const others: AlertDelivery[] = [
      { ...rest, recipient: operatorId(2), state: 'unreachable' },
      { ...told, recipient: 'channel', state: 'delivered-in-channel' },
    ];
    for (const entry of [told, ...others, { ...told, factId: 'another fact' }]) await alerts.record(entry);
    const found = await alerts.deliveriesOf(told.factId);
    expect(found).toHaveLength(3);
    expect(found).toEqual(expect.arrayContaining([told, ...others]));
  });

  test('a later note replaces an earlier one, and never the other way round', async () => {
    const { alerts } = await make();
    const later: AlertDelivery = { ...told, state: 'unreachable', at: '2026-01-01T00:01:00.000Z' };
    await alerts.record(told);
    await alerts.record(later);
    await alerts.record(told);
    expect(await alerts.deliveriesOf(told.factId)).toEqual([later]);
  });

  test('of many that claim a delivery the first has it, and all learn whose it is', async () => {
    const { alerts } = await make();
    const claims = await Promise.all(
      [1, 2, 3, 4].map((second) =>
        alerts.claim({ ...listed(1), state: 'sending', at: `2026-01-01T00:00:0${second}.000Z` }),
      ),
    );
    const kept = await alerts.delivery('fact-1', operatorId(1));
    expect(kept?.state).toBe('sending');
    for (const claim of claims) expect(claim).toEqual(kept);
  });

  test('a history is one recipient’s, newest first, in pages, each delivery once and as last noted', async () => {
    const { alerts } = await make();
    for (const number of [3, 1, 2, 5, 4]) await alerts.claim({ ...listed(number), state: 'sending' });
    await alerts.record(listed(9, operatorId(2)));
    await alerts.record(told);
    for (const number of [1, 2, 3, 4, 5])
      await alerts.record({ ...listed(number), at: '2026-01-02T00:00:00.000Z' });
    const first = await alerts.history(operatorId(1), { limit: 3 });
    expect(first.items.map(({ factId, state }) => [factId, state])).toEqual([
      ['fact-5', 'delivered'],
      ['fact-4', 'delivered'],
      ['fact-3', 'delivered'],
    ]);
    expect(first.nextCursor?.length).toBeLessThanOrEqual(40);
    const next = await alerts.history(operatorId(1), { limit: 3, cursor: first.nextCursor });
    expect(next.items.map(({ factId }) => factId)).toEqual(['fact-2', 'fact-1']);
    expect(next.nextCursor).toBeUndefined();
    await expect(alerts.history(operatorId(1), { limit: 3, cursor: 'nonsense' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  test('what was tried since a time is found, that time included', async () => {
    const { alerts } = await make();
    for (const number of [1, 2, 3]) await alerts.record(listed(number));
    const found = await alerts.since(operatorId(1), listed(2).firstAt ?? '');
    expect(found.map(({ factId }) => factId)).toEqual(['fact-2', 'fact-3']);
    expect(await alerts.since(operatorId(2), told.at)).toEqual([]);
  });

  test('what an alert said is kept whole under its reference, and the first stays', async () => {
    const { alerts } = await make();
    const alert: AlertFact = {
      kind: 'alert.raised',
      id: 'alert:1',
      version: 1,
      at: told.at,
      chain: { chainId: 1, rollup: addressOf(9), block: { number: 5, hash: '0x1', time: 1_800_000_000 } },
      attester: addressOf(1),
      about: 'validator',
      check: 'slashed',
      severity: 'emergency',
      title: say('Lost {amount}', { amount: say('{count} tokens', { count: 2000 }) }),
      message: 'x',
      next: 'y',
    };
    await alerts.keep(refOf(1), alert);
    await alerts.keep(refOf(1), { ...alert, check: 'another' });
    expect(await alerts.get(refOf(1))).toEqual(alert);
    expect(await alerts.get(refOf(2))).toBeUndefined();
  });
}
