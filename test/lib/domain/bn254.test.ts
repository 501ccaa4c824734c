import { describe, expect, test } from '@jest/globals';
import { bn254 } from '@noble/curves/bn254';
import { FIELD_ORDER, isOnG1, isOnG2 } from '../../../lib/domain/bn254.ts';
import { consecutiveKeyPairs } from '../../../lib/world/l1/bls-keys.ts';

const keys = consecutiveKeyPairs(123_456_789n, 5);

test('the field has the order that others know', () => {
  expect(FIELD_ORDER).toBe(bn254.fields.Fp.ORDER);
});

describe.each(keys)('a key pair', ({ publicKeyG1: g1, publicKeyG2: g2 }) => {
  test('is on both curves', () => {
    expect([isOnG1(g1), isOnG2(g2)]).toEqual([true, true]);
  });

  test('is on neither with any coordinate changed', () => {
    expect(isOnG1({ ...g1, x: g1.x + 1n })).toBe(false);
    expect(isOnG1({ ...g1, y: g1.y - 1n })).toBe(false);
    for (const key of ['x0', 'x1', 'y0', 'y1'] as const) {
      expect(isOnG2({ ...g2, [key]: g2[key] + 1n })).toBe(false);
    }
  });

  test('is on neither with a coordinate beyond the field', () => {
    expect(isOnG1({ ...g1, x: g1.x + FIELD_ORDER })).toBe(false);
    expect(isOnG2({ ...g2, y1: g2.y1 + FIELD_ORDER })).toBe(false);
    expect(isOnG2({ ...g2, y1: g2.y1 - FIELD_ORDER })).toBe(false);
  });
});

test('infinity is no point', () => {
  expect(isOnG1({ x: 0n, y: 0n })).toBe(false);
  expect(isOnG2({ x0: 0n, x1: 0n, y0: 0n, y1: 0n })).toBe(false);
});
