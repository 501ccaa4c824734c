import { expect, test } from '@jest/globals';
import { endpointsDisagree } from '../../../lib/checks/endpoints-disagree.ts';
import type { Snapshot } from '../../../lib/kit/check.ts';
import { address } from '../../fakes/chain.ts';

const snapshot = (endpoints?: Snapshot['endpoints']): Snapshot => ({
  chainId: 31337,
  rollup: address(0xbb),
  block: { number: 1, hash: '0x1', time: 1 },
  validators: new Map(),
  facts: [],
  ...(endpoints ? { endpoints } : {}),
});

test.each([
  { what: 'were not compared', endpoints: undefined, health: [] },
  { what: 'agree', endpoints: { asked: 2, disagreeing: 0 }, health: ['good'] },
  { what: 'disagree', endpoints: { asked: 3, disagreeing: 1 }, health: ['bad'] },
])('endpoints that $what', ({ endpoints, health }) => {
  expect(endpointsDisagree.observe(snapshot(endpoints)).map((one) => one.health)).toEqual(health);
});
