import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { toFunctionSelector } from 'viem';
import type { Abi, AbiFunction } from 'viem';
import { contractErrorsAbi } from '../../../../lib/adapters/chain/contract-errors.ts';
import { contractsOf, PACKAGES, publishedAbi } from './published-abi.ts';

type ErrorItem = Extract<Abi[number], { type: 'error' }>;

/** The first four bytes of what a contract answers: what an error is told by. */
function selectorOf({ name, inputs }: ErrorItem): string {
  const alike: AbiFunction = { type: 'function', name, inputs, outputs: [], stateMutability: 'view' };
  return toFunctionSelector(alike);
}

const errorsOf = (abi: Abi) => abi.filter((item): item is ErrorItem => item.type === 'error');
const selectors = new Map(errorsOf(contractErrorsAbi).map((item) => [selectorOf(item), item.name]));

/** Whose errors Sparta decodes: by their prefix, and all that a handler or its token declares itself. */
const PREFIX =
  /^(Staking|GSE|ValidatorSelection|TallySlashingProposer|SlashingProposer|Slasher|Governance|Registry|Delegation|AddressSnapshotLib)__/;
const OZ = /^(ERC20|SafeERC20|Ownable)/;
const ELSEWHERE = /__|^(ECDSA|SafeCast|SlashPayload)/;

function wanted(contract: string, { name }: ErrorItem): boolean {
  if (PREFIX.test(name) || OZ.test(name)) return true;
  return ['StakingAssetHandler', 'TestERC20'].includes(contract) && !ELSEWHERE.test(name);
}

describe.each(PACKAGES)('the errors of %s', (packageName) => {
  const published = contractsOf(packageName).flatMap((contract) =>
    errorsOf(publishedAbi(packageName, contract)).map((item) => ({ contract, item })),
  );

  test('are there', () => {
    expect(published.length).toBeGreaterThan(1000);
  });

  test('are all decoded where Sparta can meet them', () => {
    const missing = published
      .filter(({ contract, item }) => wanted(contract, item))
      .filter(({ item }) => selectors.get(selectorOf(item)) !== item.name)
      .map(({ item }) => item.name);
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('the merged list', () => {
  const published = new Set(
    PACKAGES.flatMap((packageName) =>
      contractsOf(packageName).flatMap((contract) =>
        errorsOf(publishedAbi(packageName, contract)).map(selectorOf),
      ),
    ),
  );

  test('holds nothing that was never published, but what is renamed or thrown by the curve', () => {
    const own = [...selectors].filter(([selector]) => !published.has(selector)).map(([, name]) => name);
    expect(own.filter((name) => !name.startsWith('SlashingProposer__')).sort()).toEqual(
      errorsOfCurve().sort(),
    );
  });

  test('holds each error once', () => {
    expect(errorsOf(contractErrorsAbi)).toHaveLength(selectors.size);
  });

  test.each([
    ['MulPointFail', '0xbb211066'],
    ['AddPointFail', '0xba6ec36a'],
    ['PairingFail', '0xa158f269'],
    ['InfinityNotAllowed', '0x8132ad34'],
    ['Slasher__PayloadVetoed', '0x2d7d531a'],
    ['Slasher__SlashingDisabled', '0x65774656'],
  ])('tells %s by %s, as it was seen on the contracts', (name, selector) => {
    expect(selectors.get(selector)).toBe(name);
  });
});

/** What the library of the curve throws, from its source: it is in no ABI. */
function errorsOfCurve(): string[] {
  const packageRoot = dirname(dirname(require.resolve('@aztec/l1-artifacts/RollupAbi')));
  const source = join(packageRoot, 'l1-contracts', 'src', 'shared', 'libraries', 'BN254Lib.sol');
  return [...readFileSync(source, 'utf8').matchAll(/^ {2}error (\w+)\(\);/gm)].map((found) => found[1]!);
}
