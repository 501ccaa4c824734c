import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as published from '@aztec/l1-artifacts';
import type { Abi, Hex } from 'viem';

/** The contracts of `@aztec/l1-artifacts` 4.1.2 that the local L1 deploys or speaks to. */
export type ContractName =
  | 'CoinIssuer'
  | 'DateGatedRelayer'
  | 'FeeAssetHandler'
  | 'GSE'
  | 'Governance'
  | 'GovernanceProposer'
  | 'MockVerifier'
  | 'MockZKPassportVerifier'
  | 'Registry'
  | 'Rollup'
  | 'SlashFactory'
  | 'StakingAssetHandler'
  | 'TallySlashingProposer'
  | 'TestERC20';

export interface Artifact<abi extends Abi = Abi> {
  abi: abi;
  bytecode: Hex;
  /** File → library → places in the creation code, in bytes. */
  linkReferences: Record<string, Record<string, { start: number; length: number }[]>>;
}

type AbiOf<name extends ContractName> = (typeof published)[`${name}Abi`];

const cache = new Map<string, Artifact>();

/** Where the protocol's errors are declared: a call passes through libraries and contracts, and any of them may refuse. */
const ERRORS = ['Errors', 'GSE', 'Governance'];

/** The compiled contract, typed as the package types it: with the errors of the whole protocol. */
export function artifact<name extends ContractName>(name: name): Artifact<AbiOf<name>>;
export function artifact(name: string): Artifact {
  const own = readArtifact(name);
  const errors = ERRORS.flatMap((source) => readArtifact(source).abi.filter(({ type }) => type === 'error'));
  return { ...own, abi: [...own.abi, ...errors] };
}

/**
 * Reads the compiler's own output, which the package carries beside its modules: the modules hold the same bytes but
 * can only be imported as ESM, 7.5 MB at a time.
 */
export function readArtifact(name: string): Artifact {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const entry = createRequire(import.meta.url).resolve('@aztec/l1-artifacts');
  const path = join(dirname(dirname(entry)), 'l1-contracts', 'out', `${name}.sol`, `${name}.json`);
  const compiled: CompilerOutput = JSON.parse(readFileSync(path, 'utf8'));
  const { object: bytecode, linkReferences } = compiled.bytecode;
  const read = { abi: compiled.abi, bytecode, linkReferences };
  cache.set(name, read);
  return read;
}

interface CompilerOutput {
  abi: Abi;
  bytecode: { object: Hex; linkReferences: Artifact['linkReferences'] };
}
