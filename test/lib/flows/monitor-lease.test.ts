import { expect, test } from '@jest/globals';
import { exclusively } from '../../../lib/flows/exclusively.ts';
import { fakeStores } from '../../fakes/stores.ts';

const claim = { key: 'monitor', now: 1_800_000_000_000, leaseSeconds: 55 };

test('a run does nothing while another holds the claim', async () => {
  const stores = fakeStores();
  const inner: unknown[] = [];
  const outer = await exclusively(claim, stores, async () => {
    inner.push(await exclusively(claim, stores, async () => 'twice'));
    return 'once';
  });
  expect(outer).toBe('once');
  expect(inner).toEqual([undefined]);
});

test('the next run begins after one that failed', async () => {
  const stores = fakeStores();
  const failing = exclusively(claim, stores, async () => {
    throw new Error('L1 is down');
  });
  await expect(failing).rejects.toThrow('L1 is down');
  expect(await exclusively(claim, stores, async () => 'again')).toBe('again');
});

test('a run that was killed holds nobody up for longer than its lease', async () => {
  const stores = fakeStores();
  await stores.once.begin(claim.key, claim);
  const soon = { ...claim, now: claim.now + 10_000 };
  expect(await exclusively(soon, stores, async () => 'ran')).toBeUndefined();
  const later = { ...claim, now: claim.now + 60_000 };
  expect(await exclusively(later, stores, async () => 'ran')).toBe('ran');
});
