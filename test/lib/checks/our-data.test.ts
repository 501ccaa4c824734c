import { describe, expect, test } from '@jest/globals';
import { accountLow } from '../../../lib/checks/account-low.ts';
import { nodeRestarted } from '../../../lib/checks/node-restarted.ts';
import { nodeStale } from '../../../lib/checks/node-stale.ts';
import { nodeWrongVersion } from '../../../lib/checks/node-wrong-version.ts';
import type { AccountReading } from '../../../lib/domain/account-reading.ts';
import type { NodeReading } from '../../../lib/domain/network-reading.ts';
import type { Condition } from '../../../lib/kit/check.ts';
import { addressOf, CHAIN_ID, ROLLUP } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';
import { aSnapshot, CARD, NOW, SLOT } from './snapshot-sample.ts';

function verdict(condition: Condition, parts: { node?: NodeReading; account?: AccountReading }): string[] {
  return condition.observe(aSnapshot(parts)).map((one) => (one.health === 'bad' ? one.tier : one.health));
}

describe('the node that is asked', () => {
  test.each([
    [0, 'good'],
    [4, 'good'],
    [5, 'warning'],
    [undefined, 'unknown'],
  ])('with a lag of %s slots', (lagSlots, expected) => {
    expect(verdict(nodeStale, { node: lagSlots === undefined ? {} : { lagSlots } })).toEqual([expected]);
  });

  test.each([
    [599, 'unknown'],
    [600, 'warning'],
  ])('silent for %s seconds', (seconds, expected) => {
    expect(verdict(nodeStale, { node: { silentSince: NOW - seconds } })).toEqual([expected]);
  });

  test.each([
    ['the canonical rollup', CARD.rollupVersion, 'good'],
    ['another one', '1', 'warning'],
    ['nobody knows which', undefined, 'unknown'],
  ])('following %s', (_which, rollupVersion, expected) => {
    const node = { version: '4.1.2', ...(rollupVersion === undefined ? {} : { rollupVersion }) };
    expect(verdict(nodeWrongVersion, { node })).toEqual([expected]);
  });

  test('is given time for an upgrade, as long as duties are only watched; then it is told', () => {
    const node = { version: '4.1.2', rollupVersion: '1' };
    // Four epochs of 32 slots.
    const grace = 4 * 32 * SLOT;
    const at = (seconds: number) =>
      nodeWrongVersion.observe(
        aSnapshot({ node, info: { ...CARD, seen: { canonicalSince: NOW - seconds } } }),
      )[0]?.health;
    expect([at(0), at(grace - 1), at(grace)]).toEqual(['unknown', 'unknown', 'bad']);
  });

  test('on another L1 chain is told at once, whatever the version', () => {
    const node = { version: '4.1.2', rollupVersion: CARD.rollupVersion, l1ChainId: 1 };
    const info = { ...CARD, seen: { canonicalSince: NOW } };
    const [one] = english(nodeWrongVersion.observe(aSnapshot({ node, info })));
    expect(one).toMatchObject({ health: 'bad', title: 'Sparta’s Aztec node follows another L1 chain' });
  });

  test('that is not there is no trouble', () => {
    expect([...verdict(nodeStale, {}), ...verdict(nodeWrongVersion, {})]).toEqual([]);
  });

  test('is told once to have been restarted, by the slot its record begins with', () => {
    const node = { initialSlot: 90, initialSlotBefore: 10 };
    const alerts = nodeRestarted.raise(undefined, aSnapshot({ node }));
    expect(alerts).toEqual([
      expect.objectContaining({
        id: `alert:node-restarted:${CHAIN_ID}:${ROLLUP}:node-restarted:90`,
        about: 'our-data',
        severity: 'notice',
      }),
    ]);
    expect(alerts[0]).not.toHaveProperty('attester');
  });

  test.each([
    ['its record goes on', { initialSlot: 10, initialSlotBefore: 10 }],
    ['it was given an older record', { initialSlot: 5, initialSlotBefore: 10 }],
    ['it was not known before', { initialSlot: 10 }],
    ['it is not known now', { initialSlotBefore: 10 }],
  ])('was not restarted where %s', (_case, node) => {
    expect(nodeRestarted.raise(undefined, aSnapshot({ node }))).toEqual([]);
  });
});

describe('account-low', () => {
  const account = (etherWei: string, tokensWei: string): AccountReading => ({
    address: addressOf(1),
    etherWei,
    tokensWei,
    neededEtherWei: '10',
    neededTokensWei: '100',
  });

  test.each([
    ['enough of both', account('300', '100'), 'good'],
    ['less ether than makes it well again, and not yet little', account('299', '100'), 'unknown'],
    ['no more ether than the reserve', account('200', '100'), 'unknown'],
    ['little ether', account('199', '1000'), 'warning'],
    ['no ether', account('9', '1000'), 'critical'],
    ['no tokens', account('1000', '99'), 'critical'],
    ['no tokens, and a handler that gives too few', { ...account('1000', '98'), faucetWei: '1' }, 'critical'],
    ['no tokens, and a handler that gives them', { ...account('1000', '0'), faucetWei: '100' }, 'good'],
  ])('with %s', (_case, reading, expected) => {
    expect(verdict(accountLow, { account: reading })).toEqual([expected]);
  });

  test('is unknown where a part could not be read, and silent without an account', () => {
    const { neededEtherWei: _needed, ...rest } = account('1', '1');
    expect(verdict(accountLow, { account: rest })).toEqual(['unknown']);
    expect(verdict(accountLow, {})).toEqual([]);
  });

  test('says nothing of a number of tokens where a handler mints', () => {
    const reading = { ...account('10', '0'), faucetWei: String(2n ** 256n - 1n) };
    const [low] = english(accountLow.observe(aSnapshot({ account: reading })));
    expect(low?.message).toMatch(/enough for 1 additions, and 0 staking tokens; the staking asset handler/);
  });

  test('says what to send', () => {
    const [ether] = english(accountLow.observe(aSnapshot({ account: account('9', '1000') })));
    const [tokens] = english(accountLow.observe(aSnapshot({ account: account('1000', '0') })));
    expect([ether?.next, tokens?.next]).toEqual(['Send it ether.', 'Send it staking tokens.']);
  });
});
