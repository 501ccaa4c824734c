import { describe, expect, test } from '@jest/globals';
import { parseGwei } from 'viem';
import { costOf, etherText, feesFor, gasToAdd } from '../../../../lib/adapters/chain/staking-fees.ts';
import type { SignedCall } from '../../../../lib/ports.ts';

const gwei = (text: string) => parseGwei(text);

function signed(maxFeePerGas: bigint, maxPriorityFeePerGas: bigint): SignedCall {
  return { step: 'deposit', nonce: 3, hash: '0x01', raw: '0x02', maxFeePerGas, maxPriorityFeePerGas };
}

describe('fees', () => {
  test('outlast six full blocks', () => {
    const { maxFeePerGas, maxPriorityFeePerGas } = feesFor(gwei('20'));
    let base = gwei('20');
    for (let block = 0; block < 6; block += 1) base = (base * 9n) / 8n;
    // The last of the six leaves less than the whole tip, and a transaction is still taken.
    expect(maxFeePerGas).toBeGreaterThan(base);
    expect(maxPriorityFeePerGas).toBe(gwei('1.5'));
  });

  test.each([
    [gwei('41.5'), gwei('1.5')],
    [1n, 1n],
    [7n, 3n],
    [gwei('300'), gwei('90')],
  ])('of a replacement of %d and %d are an eighth higher, rounded up', (most, priority) => {
    const fees = feesFor(0n, signed(most, priority));
    expect(fees.maxFeePerGas * 8n).toBeGreaterThanOrEqual(most * 9n);
    expect(fees.maxPriorityFeePerGas * 8n).toBeGreaterThanOrEqual(priority * 9n);
    expect(fees.maxFeePerGas).toBeGreaterThanOrEqual(fees.maxPriorityFeePerGas);
  });

  test('of a replacement follow a base fee that rose by more', () => {
    expect(feesFor(gwei('100'), signed(gwei('10'), gwei('1.5'))).maxFeePerGas).toBeGreaterThan(gwei('200'));
  });

  test('stop at the most Sparta pays while that still buys a place', () => {
    expect(feesFor(gwei('400')).maxFeePerGas).toBe(gwei('500'));
  });

  test.each([
    ['the base fee alone is beyond it', gwei('499'), undefined],
    ['the replacement is beyond it', gwei('1'), signed(gwei('450'), gwei('1.5'))],
  ])('are not paid where %s', (_why, base, replaces) => {
    expect(() => feesFor(base, replaces)).toThrow(
      /^L1 is too expensive now: .* and Sparta pays 500 at most\.$/,
    );
  });
});

test('what nodes want to see covers what is signed', () => {
  expect(costOf(500_000n, gwei('20'))).toBeGreaterThanOrEqual(500_000n * feesFor(gwei('20')).maxFeePerGas);
});

test('adding through the handler never asks for more gas than a transaction may have', () => {
  expect(gasToAdd(0n)).toBe(600_000n);
  expect(gasToAdd(16n)).toBe(7_800_000n);
  expect(gasToAdd(10_000n)).toBe(16_777_216n);
});

test.each([
  [0n, '0'],
  [1n, '0.000001'],
  [10n ** 18n, '1'],
  [10n ** 18n + 1n, '1.000001'],
  [123_456_789_012_345_678n, '0.123457'],
])('%d wei is never shown as less: %s ether', (wei, text) => {
  expect(etherText(wei)).toBe(text);
});
