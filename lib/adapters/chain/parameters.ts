import { multicall } from 'viem/actions';
import { sameAddress, ZERO_ADDRESS, type Address } from '../../domain/address.ts';
import type { Parameters, ParameterValues } from '../../domain/parameters.ts';
import type { Block } from '../../ports.ts';
import { registryAbi } from './abi.ts';
import { governanceRulesAbi, rollupRulesAbi, slasherRulesAbi } from './parameters-abi.ts';
import { readQueueRules } from './queue-rules.ts';
import { optional, pinned, plain, required, type View } from './reads.ts';
import { slashingRoundsAbi } from './slashing-abi.ts';

/** The rules of a rollup at the view's block. Throws `upstream` where even its thresholds could not be read. */
export async function readParameters(
  view: View,
  where: { chainId: number; registry: Address; rollup: Address; block: Block },
): Promise<Parameters> {
  const { chainId, registry, rollup, block } = where;
  const staking = await readRollup(view, registry, rollup);
  const { slasher, governance } = staking;
  const values = {
    ...staking,
    ...(await readQueueRules(view, rollup, staking)),
    ...(await readSlasher(view, slasher)),
    ...(await readGovernance(view, governance)),
  };
  return { chainId, rollup, block, values: known(values) };
}

type Read = { [K in keyof ParameterValues]: ParameterValues[K] | undefined };

function known(values: Read): ParameterValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

async function readRollup(view: View, registry: Address, rollup: Address) {
  const contract = { address: rollup, abi: rollupRulesAbi } as const;
  const [governance, owner, slasher, ...numbers] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { address: registry, abi: registryAbi, functionName: 'getGovernance' },
      { ...contract, functionName: 'owner' },
      { ...contract, functionName: 'getSlasher' },
      { ...contract, functionName: 'getActivationThreshold' },
      { ...contract, functionName: 'getEjectionThreshold' },
      { ...contract, functionName: 'getLocalEjectionThreshold' },
      { ...contract, functionName: 'getCheckpointReward' },
      { ...contract, functionName: 'getExitDelay' },
      { ...contract, functionName: 'getSlotDuration' },
      { ...contract, functionName: 'getEpochDuration' },
      { ...contract, functionName: 'getTargetCommitteeSize' },
      { ...contract, functionName: 'getProofSubmissionEpochs' },
      { ...contract, functionName: 'getLagInEpochsForValidatorSet' },
      { ...contract, functionName: 'getLagInEpochsForRandao' },
    ],
  });
  const what = `the rules of rollup ${rollup}`;
  const [activation, ejection, local, reward, exit, slot, epoch, committee, proof, set, randao] = numbers;
  return {
    owner: addressOf(optional(owner)),
    governance: addressOf(optional(governance)),
    slasher: addressOf(optional(slasher)),
    activationThresholdWei: String(required(activation, what)),
    ejectionThresholdWei: String(required(ejection, what)),
    localEjectionThresholdWei: textOf(optional(local)),
    checkpointRewardWei: textOf(optional(reward)),
    exitDelaySeconds: textOf(optional(exit)),
    slotDurationSeconds: textOf(optional(slot)),
    epochDurationSlots: textOf(optional(epoch)),
    committeeSize: textOf(optional(committee)),
    proofSubmissionEpochs: textOf(optional(proof)),
    validatorSetLagEpochs: textOf(optional(set)),
    randaoLagEpochs: textOf(optional(randao)),
  };
}

/** Nothing where the rollup has no slasher. */
async function readSlasher(view: View, slasher: Address | undefined): Promise<Read> {
  if (slasher === undefined || sameAddress(slasher, ZERO_ADDRESS)) return {};
  const contract = { address: slasher, abi: slasherRulesAbi } as const;
  const [proposer, vetoer, pause] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { ...contract, functionName: 'PROPOSER' },
      { ...contract, functionName: 'VETOER' },
      { ...contract, functionName: 'SLASHING_DISABLE_DURATION' },
    ],
  });
  const slashingProposer = addressOf(optional(proposer));
  return {
    slashingProposer,
    vetoer: addressOf(optional(vetoer)),
    slashPauseSeconds: textOf(optional(pause)),
    ...(slashingProposer === undefined ? {} : await readSlashing(view, slashingProposer)),
  };
}

async function readSlashing(view: View, proposer: Address): Promise<Read> {
  const contract = { address: proposer, abi: slashingRoundsAbi } as const;
  const read = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { ...contract, functionName: 'QUORUM' },
      { ...contract, functionName: 'ROUND_SIZE' },
      { ...contract, functionName: 'SLASH_OFFSET_IN_ROUNDS' },
      { ...contract, functionName: 'EXECUTION_DELAY_IN_ROUNDS' },
      { ...contract, functionName: 'LIFETIME_IN_ROUNDS' },
      { ...contract, functionName: 'SLASH_AMOUNT_SMALL' },
      { ...contract, functionName: 'SLASH_AMOUNT_MEDIUM' },
      { ...contract, functionName: 'SLASH_AMOUNT_LARGE' },
    ],
  });
  const [quorum, round, offset, delay, lifetime, small, medium, large] = read.map((one) =>
    textOf(optional(one)),
  );
  return {
    slashQuorum: quorum,
    slashRoundSlots: round,
    slashOffsetRounds: offset,
    slashDelayRounds: delay,
    slashLifetimeRounds: lifetime,
    slashSmallWei: small,
    slashMediumWei: medium,
    slashLargeWei: large,
  };
}

/** Seconds for which Governance holds a stake that leaves: a fifth of the voting delay, and the rest in whole. */
async function readGovernance(view: View, governance: Address | undefined): Promise<Read> {
  if (governance === undefined) return {};
  const [read] = await multicall(view.client, {
    ...pinned(view),
    contracts: [{ address: governance, abi: governanceRulesAbi, functionName: 'getConfiguration' }],
  });
  const configuration = optional(read);
  if (!configuration) return {};
  const { votingDelay, votingDuration, executionDelay } = configuration;
  return { governanceDelaySeconds: String(votingDelay / 5n + votingDuration + executionDelay) };
}

function textOf(value: bigint | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function addressOf(value: Address | undefined): Address | undefined {
  return value && plain(value);
}
