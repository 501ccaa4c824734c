import { getContractAddress, maxUint256, parseEther, zeroAddress } from 'viem';
import type { Address } from 'viem';
import { DEPLOYER } from './accounts.ts';
import { artifact, readArtifact } from './artifacts.ts';
import { deployRollup, deployRollupParts } from './deploy-rollup.ts';
import type { RollupInputs, RollupParts } from './deploy-rollup.ts';
import { ACTIVATION_THRESHOLD, EJECTION_THRESHOLD, FAUCET_AMOUNT, GOVERNANCE, type Pace } from './network.ts';
import type { Sender } from './send.ts';

export interface Deployment extends Omit<RollupInputs, 'ordinal'> {
  rollup: Address;
  stakingAssetHandler: Address;
  parts: RollupParts;
}

/** Unix seconds, as Aztec's deployment script has it: when minting of the fee token may begin. */
const MINTING_GATED_UNTIL = 1_798_761_600n;

/**
 * Sends the deployment of a whole network (Aztec 4.1.2, in the order of its own script) and says where everything will
 * be. The deployer then holds and may mint the staking token, and has approved the rollup; Governance owns the rest.
 */
export function deployNetwork(
  sender: Sender,
  options: { vetoer: Address; unhinged: Address[]; pace: Pace },
): Deployment {
  const token = artifact('TestERC20');
  const stakingAsset = sender.deploy({ ...token, args: ['Staking', 'STK', DEPLOYER] });
  const feeAsset = sender.deploy({ ...token, args: ['FeeJuice', 'FEE', DEPLOYER] });
  sender.call(feeAsset, token.abi, 'mint', [DEPLOYER, parseEther('1')]);
  const coinIssuer = sender.deploy({
    ...readArtifact('CoinIssuer'),
    args: [feeAsset, parseEther('0.2'), DEPLOYER],
  });

  const gse = sender.deploy({
    ...readArtifact('GSE'),
    args: [DEPLOYER, stakingAsset, ACTIVATION_THRESHOLD, EJECTION_THRESHOLD],
  });
  const registry = sender.deploy({ ...readArtifact('Registry'), args: [DEPLOYER, feeAsset] });
  const rewardDistributor = getContractAddress({ from: registry, nonce: 1n });
  const governanceProposer = sender.deploy({
    ...readArtifact('GovernanceProposer'),
    args: [registry, gse, 151n, 300n],
  });
  const governance = sender.deploy({
    ...readArtifact('Governance'),
    args: [stakingAsset, governanceProposer, zeroAddress, GOVERNANCE],
  });
  sender.call(gse, artifact('GSE').abi, 'setGovernance', [governance]);
  const relayer = sender.deploy({
    ...readArtifact('DateGatedRelayer'),
    args: [governance, MINTING_GATED_UNTIL],
  });
  sender.call(feeAsset, token.abi, 'mint', [rewardDistributor, parseEther('100000000')]);

  const stakingAssetHandler = deployHandler(sender, { stakingAsset, registry, unhinged: options.unhinged });

  const shared = {
    registry,
    gse,
    governance,
    feeAsset,
    stakingAsset,
    rewardDistributor,
    vetoer: options.vetoer,
    pace: options.pace,
  };
  const parts = deployRollupParts(sender);
  const { rollup } = deployRollup(sender, parts, { ordinal: 0, ...shared });
  sender.call(registry, artifact('Registry').abi, 'addRollup', [rollup]);
  sender.call(gse, artifact('GSE').abi, 'addRollup', [rollup]);

  sender.call(registry, artifact('Registry').abi, 'transferOwnership', [governance]);
  sender.call(gse, artifact('GSE').abi, 'transferOwnership', [governance]);
  sender.call(feeAsset, token.abi, 'transferOwnership', [coinIssuer]);
  sender.call(coinIssuer, artifact('CoinIssuer').abi, 'acceptTokenOwnership', []);
  sender.call(coinIssuer, artifact('CoinIssuer').abi, 'transferOwnership', [relayer]);

  sender.call(stakingAsset, token.abi, 'mint', [DEPLOYER, parseEther('1000000000')]);
  sender.call(stakingAsset, token.abi, 'approve', [rollup, maxUint256]);
  return { ...shared, rollup, stakingAssetHandler, parts };
}

/** The faucet, with a passport verifier that accepts anything, holding tokens for 100,000 claims. */
function deployHandler(
  sender: Sender,
  options: { stakingAsset: Address; registry: Address; unhinged: Address[] },
): Address {
  const zkPassportVerifier = sender.deploy(readArtifact('MockZKPassportVerifier'));
  const handler = sender.deploy({
    ...readArtifact('StakingAssetHandler'),
    args: [
      {
        owner: DEPLOYER,
        stakingAsset: options.stakingAsset,
        registry: options.registry,
        faucetAmount: FAUCET_AMOUNT,
        zkPassportVerifier,
        unhinged: options.unhinged,
        domain: 'sequencer.alpha-testnet.aztec.network',
        scope: 'personhood',
        skipBindCheck: true,
      },
    ],
  });
  sender.call(options.stakingAsset, artifact('TestERC20').abi, 'mint', [handler, FAUCET_AMOUNT * 100_000n]);
  return handler;
}
