import { describe, expect, test } from '@jest/globals';
import type { Abi } from 'viem';
import * as ours from '../../../../lib/adapters/chain/staking-abi.ts';
import { PACKAGES, publishedAbi } from './published-abi.ts';

const BOTH = PACKAGES;
const [NEW, OLD] = PACKAGES.map((name) => [name] as const);

const ROOMS: [name: string, contract: string, abi: Abi, packages: readonly (typeof PACKAGES)[number][]][] = [
  ['registry', 'Registry', ours.registryStakingAbi, BOTH],
  ['rollup', 'Rollup', ours.rollupStakingAbi, BOTH],
  ['GSE', 'GSE', ours.gseStakingAbi, BOTH],
  ['token', 'TestERC20', ours.tokenAbi, BOTH],
  ['handler', 'StakingAssetHandler', ours.handlerAbi, BOTH],
  ['faucet', 'StakingAssetHandler', ours.faucetAbi, NEW!],
  ['adder', 'StakingAssetHandler', ours.adderAbi, OLD!],
];

interface Parameter {
  name?: string | undefined;
  type: string;
  components?: readonly Parameter[] | undefined;
}

/** Types, and the names of struct fields: what encoding depends on. */
function shape(parameters: readonly Parameter[] = [], named = false): unknown {
  return parameters.map(({ name, type, components }) => ({
    type,
    ...(named ? { name } : {}),
    components: shape(components, true),
  }));
}

function comparable(abi: Abi, name: string) {
  return abi.flatMap((item) =>
    item.type === 'function' && item.name === name
      ? [{ inputs: shape(item.inputs), outputs: shape(item.outputs), mutability: item.stateMutability }]
      : [],
  );
}

const entries = ROOMS.flatMap(([room, contract, abi, packages]) =>
  abi.flatMap((item) =>
    item.type === 'function'
      ? packages.map((packageName) => ({ room, contract, abi, name: item.name, packageName }))
      : [],
  ),
);

test.each(entries)(
  '$name of the $room is what $packageName published',
  ({ contract, abi, name, packageName }) => {
    expect(comparable(publishedAbi(packageName, contract), name)).toEqual(comparable(abi, name));
  },
);

describe('what tells the generations apart', () => {
  test.each([
    ['faucetAmount', NEW![0], OLD![0]],
    ['depositsPerMint', OLD![0], NEW![0]],
  ])('%s is in %s alone', (name, there, absent) => {
    expect(comparable(publishedAbi(there, 'StakingAssetHandler'), name)).toHaveLength(1);
    expect(comparable(publishedAbi(absent, 'StakingAssetHandler'), name)).toEqual([]);
  });
});
