import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { MAX_WEBHOOKS, type Webhook } from '../../lib/domain/webhook.ts';

export function aWebhook(number = 1, changes: Partial<Webhook> = {}): Webhook {
  return {
    id: `hook${number}`,
    url: `https://hooks.example.org/${number}`,
    createdAt: '2026-11-22T00:00:00.000Z',
    state: 'on',
    failedInARow: 0,
    ...changes,
  };
}

/** What every store of webhooks does. `make` gives an empty one. */
export function webhooksContract(make: () => Promise<Pick<Stores, 'webhooks'>>): void {
  test('a webhook is kept as it was made, and listed in the order they came', async () => {
    const { webhooks } = await make();
    expect(await webhooks.list()).toEqual([]);
    const first = aWebhook(1, { kinds: ['alert.raised', 'validator.slashed'] });
    await webhooks.add(first);
    await webhooks.add(aWebhook(2));
    expect(await webhooks.get('hook1')).toEqual(first);
    expect(await webhooks.list()).toEqual([first, aWebhook(2)]);
    expect(await webhooks.get('hook3')).toBeUndefined();
  });

  test('one address has one webhook, and of two made at once one is left', async () => {
    const { webhooks } = await make();
    const same = [1, 2].map((number) => webhooks.add(aWebhook(number, { url: 'https://one.example.org/' })));
    const outcomes = await Promise.allSettled(same);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(webhooks.add(aWebhook(3, { url: 'https://one.example.org/' }))).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await webhooks.list()).toHaveLength(1);
  });

  test('there is an end to how many there are', async () => {
    const { webhooks } = await make();
    for (let number = 1; number <= MAX_WEBHOOKS; number += 1) await webhooks.add(aWebhook(number));
    await expect(webhooks.add(aWebhook(MAX_WEBHOOKS + 1))).rejects.toMatchObject({ code: 'conflict' });
  });

  test('one that is removed is gone, once', async () => {
    const { webhooks } = await make();
    await webhooks.add(aWebhook(1));
    await webhooks.add(aWebhook(2));
    expect(await webhooks.remove('hook1')).toBe(true);
    expect(await webhooks.remove('hook1')).toBe(false);
    expect(await webhooks.list()).toEqual([aWebhook(2)]);
    await webhooks.add(aWebhook(1));
  });

  test('steps made at once are all counted', async () => {
    const { webhooks } = await make();
    await webhooks.add(aWebhook(1));
    await webhooks.add(aWebhook(2));
    const more = (before: Webhook): Webhook => ({ ...before, failedInARow: before.failedInARow + 1 });
    await Promise.all(['hook1', 'hook2', 'hook1'].map((id) => webhooks.change(id, more)));
    expect((await webhooks.list()).map(({ failedInARow }) => failedInARow)).toEqual([2, 1]);
  });

  test('a step answers what came of it; of one that is gone, nothing', async () => {
    const { webhooks } = await make();
    await webhooks.add(aWebhook(1));
    expect(await webhooks.change('hook1', (before) => before)).toEqual(aWebhook(1));
    expect(await webhooks.change('hook1', (before) => ({ ...before, state: 'off' }))).toMatchObject({
      state: 'off',
    });
    expect(await webhooks.change('hook9', (before) => before)).toBeUndefined();
  });
}
