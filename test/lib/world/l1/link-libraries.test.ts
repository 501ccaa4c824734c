import { expect, test } from '@jest/globals';
import type { Address } from 'viem';
import { readArtifact } from '../../../../lib/world/l1/artifacts.ts';
import { librariesOf, linkLibraries } from '../../../../lib/world/l1/link-libraries.ts';

const LIBRARY: Address = '0xABcdEFABcdEFabcdEfAbCdefabcdeFABcDEFabCD';
const unlinked = {
  abi: [],
  bytecode: '0x60__$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa$__61' as const,
  linkReferences: { 'src/Lib.sol': { Lib: [{ start: 1, length: 20 }] } },
};

test('a library takes the place the compiler left for it, and nothing else moves', () => {
  expect(linkLibraries(unlinked, new Map([['Lib', LIBRARY]]))).toBe(
    `0x60${LIBRARY.slice(2).toLowerCase()}61`,
  );
});

test('a contract is not linked while a library it needs has no address', () => {
  expect(() => linkLibraries(unlinked, new Map())).toThrow('Lib has no address');
});

test('the rollup names its five libraries and is plain code once linked', () => {
  const rollup = readArtifact('Rollup');
  const names = librariesOf(rollup);
  expect(names).toEqual([
    'EmpireSlasherDeploymentExtLib',
    'RewardExtLib',
    'RollupOperationsExtLib',
    'TallySlasherDeploymentExtLib',
    'ValidatorOperationsExtLib',
  ]);
  expect(linkLibraries(rollup, new Map(names.map((name) => [name, LIBRARY])))).toMatch(/^0x[0-9a-f]+$/);
});
