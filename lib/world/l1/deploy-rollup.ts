import type { Address } from 'viem';
import { DEPLOYER } from './accounts.ts';
import { artifact, readArtifact } from './artifacts.ts';
import { librariesOf, linkLibraries } from './link-libraries.ts';
import { GENESIS_STATE, rollupConfig, type Pace } from './network.ts';
import type { Sender } from './send.ts';

export interface RollupInputs {
  /** How many rollups this network had before. */
  ordinal: number;
  registry: Address;
  gse: Address;
  governance: Address;
  feeAsset: Address;
  stakingAsset: Address;
  rewardDistributor: Address;
  vetoer: Address;
  pace: Pace;
}

/** Libraries and verifier, deployed once and shared by every rollup of a network. */
export interface RollupParts {
  libraries: ReadonlyMap<string, Address>;
  verifier: Address;
}

export function deployRollupParts(sender: Sender): RollupParts {
  const libraries = new Map(
    librariesOf(readArtifact('Rollup')).map((name) => [name, sender.deploy(readArtifact(name))]),
  );
  return { libraries, verifier: sender.deploy(artifact('MockVerifier')) };
}

/** The rollup and its slash factory, owned by Governance; not yet in the Registry or the GSE. */
export function deployRollup(
  sender: Sender,
  parts: RollupParts,
  inputs: RollupInputs,
): { rollup: Address; slashFactory: Address } {
  const rollup = sender.deploy({
    abi: readArtifact('Rollup').abi,
    bytecode: linkLibraries(readArtifact('Rollup'), parts.libraries),
    args: [
      inputs.feeAsset,
      inputs.stakingAsset,
      inputs.gse,
      parts.verifier,
      DEPLOYER,
      GENESIS_STATE,
      rollupConfig(inputs),
    ],
  });
  const slashFactory = sender.deploy({ ...readArtifact('SlashFactory'), args: [rollup] });
  sender.call(rollup, artifact('Rollup').abi, 'transferOwnership', [inputs.governance]);
  return { rollup, slashFactory };
}
