import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Abi } from 'viem';
import * as ours from '../../../../lib/adapters/chain/abi.ts';
import * as rules from '../../../../lib/adapters/chain/parameters-abi.ts';
import { slasherRadarAbi, slashingRoundsAbi } from '../../../../lib/adapters/chain/slashing-abi.ts';

/** The packages are ESM only, so their modules are read as the JSON they are made of. */
function published(packageName: string, contract: string): Abi {
  const text = readFileSync(require.resolve(`${packageName}/${contract}Abi`), 'utf8');
  return JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1).replace(/,(\s*[\]}])/g, '$1'));
}

const PACKAGES = ['@aztec/l1-artifacts', 'l1-artifacts-v3'] as const;

const ROOMS: [contract: string, abi: Abi][] = [
  ['Registry', ours.registryAbi],
  ['Rollup', ours.rollupAbi],
  ['Rollup', ours.stakingEventsAbi],
  ['Slasher', ours.slasherAbi],
  ['TallySlashingProposer', ours.slashingProposerAbi],
  ['GSE', ours.gseAbi],
  ['Slasher', slasherRadarAbi],
  ['TallySlashingProposer', slashingRoundsAbi],
  ['Governance', ours.governanceAbi],
  ['Rollup', rules.rollupRulesAbi],
  ['Rollup', rules.ownerEventsAbi],
  ['Slasher', rules.slasherRulesAbi],
  ['Governance', rules.governanceRulesAbi],
];

/** Entries that one of the packages does not have: what changed between 3.x and 4.x. */
const ABSENT: Record<(typeof PACKAGES)[number], string[]> = {
  '@aztec/l1-artifacts': ['getPendingBlockNumber', 'getProvenBlockNumber'],
  'l1-artifacts-v3': [
    'getCheckpointReward',
    'getLagInEpochsForValidatorSet',
    'getLagInEpochsForRandao',
    'getPendingCheckpointNumber',
    'getProvenCheckpointNumber',
    'ValidatorSelection__EpochNotStable',
  ],
};

interface Parameter {
  name?: string | undefined;
  type: string;
  indexed?: boolean | undefined;
  components?: readonly Parameter[] | undefined;
}

/** Types and the names of struct fields and event arguments: what decoding depends on. */
function shape(parameters: readonly Parameter[] | undefined, named: boolean): unknown {
  return parameters?.map(({ name, type, indexed, components }) => ({
    type,
    ...(named ? { name } : {}),
    indexed: indexed ?? false,
    components: shape(components, true) ?? [],
  }));
}

function nameOf(item: Abi[number]): string {
  return 'name' in item ? item.name : item.type;
}

function comparable(item: Abi[number]) {
  return {
    type: item.type,
    name: nameOf(item),
    inputs: shape('inputs' in item ? item.inputs : [], item.type === 'event'),
    outputs: item.type === 'function' ? shape(item.outputs, false) : [],
    mutability: item.type === 'function' ? item.stateMutability : '',
  };
}

describe.each(PACKAGES)('the hand-written ABI against %s', (packageName) => {
  const entries = ROOMS.flatMap(([contract, abi]) =>
    abi.map((item) => ({ contract, name: nameOf(item), item })),
  );

  test.each(entries)('$contract $name is what was published', ({ contract, name, item }) => {
    const theirs = published(packageName, contract).filter(
      (other) => other.type === item.type && nameOf(other) === name,
    );
    if (ABSENT[packageName].includes(name)) {
      expect(theirs).toEqual([]);
      return;
    }
    expect(theirs.map(comparable)).toContainEqual(comparable(item));
  });
});
