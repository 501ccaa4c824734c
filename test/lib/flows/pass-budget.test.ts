import { expect, test } from '@jest/globals';
import { passBudget } from '../../../lib/flows/pass-budget.ts';

test('lasts until the time is up', () => {
  let at = 5_000;
  const budget = passBudget({ elapsed: () => at, wallSeconds: 35 });
  at += 34_999;
  expect([budget.left(), budget.spent()]).toEqual([true, undefined]);
  at += 1;
  expect([budget.left(), budget.spent()]).toEqual([false, 'time']);
});

test('lasts until the requests are made, counted from where it began', () => {
  let made = 1_000;
  const budget = passBudget({ elapsed: () => 0, calls: () => made, mostCalls: 3 });
  made += 2;
  expect([budget.left(), budget.spent(), budget.calls()]).toEqual([true, undefined, 2]);
  made += 1;
  expect([budget.left(), budget.spent(), budget.calls()]).toEqual([false, 'calls', 3]);
});

test('of a day on which every epoch is dear, a tenth of a free plan is spent', () => {
  let made = 0;
  const budget = passBudget({ elapsed: () => 0, calls: () => made });
  while (budget.left()) made += 1;
  const [passes, epochs, quiet] = [24 * 60, Math.ceil((24 * 3600) / (32 * 72)), 4];
  expect(epochs * budget.calls() + (passes - epochs) * quiet).toBeLessThan(100_000 / 4);
});
