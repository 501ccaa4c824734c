import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { AlertDelivery } from '../../lib/ports.ts';
import { operatorId } from './samples.ts';

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

  test('a delivery is read back as it was', async () => {
    const { alerts } = await make();
    await alerts.record(told);
    expect(await alerts.delivery(told.factId, told.recipient)).toEqual(told);
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
}
