import { readFileSync } from 'node:fs';
import { getContractAddress, maxUint256, parseEther, zeroAddress, zeroHash } from 'viem';
import type { Address, Hex } from 'viem';
import { DEPLOYER, localKey } from '../../../../lib/world/l1/accounts.ts';
import type { LocalValidator, Person } from '../../../../lib/world/l1/accounts.ts';
import { startAnvil } from '../../../../lib/world/l1/anvil.ts';
import type { Artifact } from '../../../../lib/world/l1/artifacts.ts';
import { connectL1 } from '../../../../lib/world/l1/client.ts';
import type { L1Client } from '../../../../lib/world/l1/client.ts';
import { librariesOf, linkLibraries } from '../../../../lib/world/l1/link-libraries.ts';
import { installMulticall3 } from '../../../../lib/world/l1/multicall3.ts';
import {
  ACTIVATION_THRESHOLD,
  EJECTION_THRESHOLD,
  GENESIS_STATE,
  GOVERNANCE,
  LOCAL_PACE,
  rollupConfig,
} from '../../../../lib/world/l1/network.ts';
import { Sender } from '../../../../lib/world/l1/send.ts';
import { makeValidators } from '../../../../lib/world/l1/validators.ts';
import { publishedAbi } from './published-abi.ts';

const PACKAGE = 'l1-artifacts-v3';

/** Validators the handler adds in one interval. */
export const QUOTA = 2n;
export const QUOTA_SECONDS = 3600n;

/** Enough of Aztec 3.0.0-devnet.5 to add validators: the handler there adds them itself. */
export interface LocalL1V3 {
  url: string;
  chainId: number;
  registry: Address;
  rollup: Address;
  stakingAssetHandler: Address;
  /** Who withdraws every validator that the handler adds. */
  withdrawer: Address;
  newcomers: LocalValidator[];
  /** Let through by the handler's owner. */
  sparta: Person;
  /** With ether, and not let through. */
  stranger: Person;
  client: L1Client;
  /** Calls the handler as its owner. */
  asOwner(functionName: string, args: readonly unknown[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startLocalL1V3(): Promise<LocalL1V3> {
  const anvil = await startAnvil({ port: 0, genesisTime: Math.floor(Date.now() / 1000) - 3600 });
  try {
    const client = connectL1(anvil.url);
    const [sparta, stranger, withdrawer] = ['sparta', 'stranger', 'withdrawer'].map((name) =>
      localKey(name, 0),
    );
    const sender = await Sender.from(client, DEPLOYER);
    const network = deploy(sender, { unhinged: sparta!.address, withdrawer: withdrawer!.address });
    await Promise.all([sender.settle(), installMulticall3(client)]);
    for (const { address } of [sparta!, stranger!]) {
      await client.setBalance({ address, value: parseEther('100') });
    }
    return {
      ...network,
      url: anvil.url,
      chainId: client.chain.id,
      withdrawer: withdrawer!.address,
      newcomers: await makeValidators(client, network.gse, { active: 0, newcomers: 5 }),
      sparta: sparta!,
      stranger: stranger!,
      client,
      async asOwner(functionName, args) {
        const own = await Sender.from(client, DEPLOYER);
        own.call(
          network.stakingAssetHandler,
          publishedAbi(PACKAGE, 'StakingAssetHandler'),
          functionName,
          args,
        );
        await own.settle();
      },
      stop: () => anvil.stop(),
    };
  } catch (cause) {
    await anvil.stop();
    throw cause;
  }
}

/** In the order of Aztec's own script. Whoever deploys stays the owner: there is nobody to govern. */
function deploy(sender: Sender, people: { unhinged: Address; withdrawer: Address }) {
  const token = contract('TestERC20');
  const stakingAsset = sender.deploy({ ...token, args: ['Staking', 'STK', DEPLOYER] });
  const feeAsset = sender.deploy({ ...token, args: ['FeeJuice', 'FEE', DEPLOYER] });
  const gse = sender.deploy({
    ...contract('GSE'),
    args: [DEPLOYER, stakingAsset, ACTIVATION_THRESHOLD, EJECTION_THRESHOLD],
  });
  const registry = sender.deploy({ ...contract('Registry'), args: [DEPLOYER, feeAsset] });
  const rewardDistributor = getContractAddress({ from: registry, nonce: 1n });
  const proposer = sender.deploy({ ...contract('GovernanceProposer'), args: [registry, gse, 151n, 300n] });
  const governance = sender.deploy({
    ...contract('Governance'),
    args: [stakingAsset, proposer, zeroAddress, GOVERNANCE],
  });
  sender.call(gse, contract('GSE').abi, 'setGovernance', [governance]);
  const verifier = sender.deploy(contract('MockVerifier'));
  const rollup = deployRollup(sender, { feeAsset, stakingAsset, gse, verifier, rewardDistributor });
  sender.call(registry, contract('Registry').abi, 'addRollup', [rollup]);
  sender.call(gse, contract('GSE').abi, 'addRollup', [rollup]);
  const stakingAssetHandler = sender.deploy({
    ...contract('StakingAssetHandler'),
    args: [
      {
        owner: DEPLOYER,
        stakingAsset,
        registry,
        withdrawer: people.withdrawer,
        validatorsToFlush: 16n,
        mintInterval: QUOTA_SECONDS,
        depositsPerMint: QUOTA,
        depositMerkleRoot: zeroHash,
        zkPassportVerifier: sender.deploy(contract('MockZKPassportVerifier')),
        unhinged: [people.unhinged],
        domain: 'sequencer.alpha-testnet.aztec.network',
        scope: 'personhood',
        skipBindCheck: true,
        skipMerkleCheck: true,
      },
    ],
  });
  sender.call(stakingAsset, token.abi, 'addMinter', [stakingAssetHandler]);
  sender.call(stakingAsset, token.abi, 'mint', [DEPLOYER, parseEther('1000000')]);
  sender.call(stakingAsset, token.abi, 'approve', [rollup, maxUint256]);
  return { registry, rollup, gse, stakingAssetHandler };
}

function deployRollup(
  sender: Sender,
  inputs: {
    feeAsset: Address;
    stakingAsset: Address;
    gse: Address;
    verifier: Address;
    rewardDistributor: Address;
  },
): Address {
  const rollup = contract('Rollup');
  const libraries = new Map(librariesOf(rollup).map((name) => [name, sender.deploy(contract(name))]));
  const now = rollupConfig({
    ordinal: 0,
    rewardDistributor: inputs.rewardDistributor,
    vetoer: DEPLOYER,
    pace: LOCAL_PACE,
  });
  // What 3.0 called otherwise.
  const config = {
    ...now,
    lagInEpochs: now.lagInEpochsForValidatorSet,
    rewardConfig: { ...now.rewardConfig, blockReward: now.rewardConfig.checkpointReward },
  };
  const { feeAsset, stakingAsset, gse, verifier } = inputs;
  return sender.deploy({
    abi: rollup.abi,
    bytecode: linkLibraries(rollup, libraries),
    args: [feeAsset, stakingAsset, gse, verifier, DEPLOYER, GENESIS_STATE, config],
  });
}

/** The package has modules alone, and they are ESM: read as the text and the JSON they are made of. */
function contract(name: string): Artifact {
  const text = readFileSync(require.resolve(`${PACKAGE}/${name}Bytecode`), 'utf8');
  const bytecode = /Bytecode = "(0x[0-9a-fA-F_$]+)"/.exec(text)?.[1];
  if (bytecode === undefined) throw new Error(`${name} has no bytecode.`);
  const links = /LinkReferences = (\{[\s\S]*?\});\s*$/m.exec(text)?.[1];
  return {
    abi: publishedAbi(PACKAGE, name),
    bytecode: bytecode as Hex,
    linkReferences: links === undefined ? {} : JSON.parse(links.replace(/,(\s*[\]}])/g, '$1')),
  };
}
