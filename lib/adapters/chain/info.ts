import { multicall } from 'viem/actions';
import { sameAddress, ZERO_ADDRESS, type Address } from '../../domain/address.ts';
import type { ChainInfo } from '../../domain/chain-info.ts';
import { epochOfSlot, slotAt } from '../../domain/clock.ts';
import type { Log } from '../../log.ts';
import type { Block } from '../../ports.ts';
import { rollupAbi, slasherAbi, slashingProposerAbi } from './abi.ts';
import { optional, pinned, plain, refusalOf, required, type View } from './reads.ts';
import { canonicalOf, readClock, readRollups } from './rollups.ts';

/** Refusals that are a state of the network: too few validators yet, or an epoch whose sample may still change. */
const NO_COMMITTEE_YET = new Set([
  'ValidatorSelection__InsufficientValidatorSetSize',
  'ValidatorSelection__EpochNotStable',
]);

export async function readInfo(
  view: View,
  where: { chainId: number; registry: Address; block: Block; log: Log },
): Promise<Omit<ChainInfo, 'node' | 'readAt'>> {
  const { chainId, registry, block } = where;
  const guess = view.known?.rollups?.entries.at(-1);
  // The card of the rollup that was canonical before is read beside the question whether it still is.
  const [rollups, guessed] = await Promise.all([
    readRollups(view, registry),
    guess && readCard(view, guess.rollup, where).catch(() => undefined),
  ]);
  const { rollup, version } = canonicalOf(rollups, registry);
  const card = rollup === guess?.rollup ? guessed : undefined;
  const { clock, slot, epoch, state, slashing } = card ?? (await readCard(view, rollup, where));
  return {
    chainId,
    registry,
    rollup,
    rollupVersion: version,
    rollups: rollups.length,
    slot,
    epoch,
    ...clock,
    ...state,
    ...(slashing ? { slashing } : {}),
    block: block.number,
    blockTime: block.time,
  };
}

async function readCard(view: View, rollup: Address, { block, log }: { block: Block; log: Log }) {
  const clock = await readClock(view, rollup);
  const slot = slotAt(clock, block.time);
  const epoch = epochOfSlot(clock, slot);
  const guess = view.known?.slashers.get(rollup);
  const [{ slasher, ...state }, guessed] = await Promise.all([
    readState(view, rollup, { epoch, time: block.time }, log),
    guess && readSlashing(view, guess),
  ]);
  const slashing = guess?.slasher === slasher ? guessed : undefined;
  if (view.known) {
    const wei = BigInt(state.localEjectionThresholdWei);
    view.known.threshold = { blockHash: block.hash, rollup, wei };
  }
  return { clock, slot, epoch, state, slashing: slashing ?? (await findSlashing(view, rollup, slasher)) };
}

async function readState(view: View, rollup: Address, at: { epoch: number; time: number }, log: Log) {
  const contract = { address: rollup, abi: rollupAbi } as const;
  const [committee, proposer, ...rest] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { ...contract, functionName: 'getEpochCommittee', args: [BigInt(at.epoch)] },
      { ...contract, functionName: 'getProposerAt', args: [BigInt(at.time)] },
      { ...contract, functionName: 'getSlasher' },
      { ...contract, functionName: 'getActiveAttesterCount' },
      { ...contract, functionName: 'getEntryQueueLength' },
      { ...contract, functionName: 'getEntryQueueFlushSize' },
      { ...contract, functionName: 'getActivationThreshold' },
      { ...contract, functionName: 'getEjectionThreshold' },
      { ...contract, functionName: 'getLocalEjectionThreshold' },
      { ...contract, functionName: 'getPendingCheckpointNumber' },
      { ...contract, functionName: 'getProvenCheckpointNumber' },
      { ...contract, functionName: 'getPendingBlockNumber' },
      { ...contract, functionName: 'getProvenBlockNumber' },
    ],
  });
  const [slasher, active, queued, flush, activation, ejection, localEjection, ...tips] = rest;
  const [pending, proven, pendingBlock, provenBlock] = tips;
  const what = `rollup ${rollup}`;
  const members = optional(committee);
  const refusal = refusalOf(committee);
  if (refusal !== undefined && !NO_COMMITTEE_YET.has(refusal))
    log.warn('l1.committee-refused', { rollup, refusal });
  const chosen = optional(proposer);
  return {
    slasher: plain(required(slasher, what)),
    ...(members ? { committee: members.map(plain) } : {}),
    ...(chosen && !sameAddress(chosen, ZERO_ADDRESS) ? { proposer: plain(chosen) } : {}),
    activeAttesters: Number(required(active, what)),
    queueLength: Number(required(queued, what)),
    flushSize: Number(required(flush, what)),
    activationThresholdWei: String(required(activation, what)),
    localEjectionThresholdWei: String(optional(localEjection) ?? required(ejection, what)),
    pendingCheckpoint: String(optional(pending) ?? required(pendingBlock, what)),
    provenCheckpoint: String(optional(proven) ?? required(provenBlock, what)),
  };
}

/** Undefined where the rollup has no slasher, or one that counts no votes. */
async function findSlashing(view: View, rollup: Address, slasher: Address): Promise<ChainInfo['slashing']> {
  if (sameAddress(slasher, ZERO_ADDRESS)) return undefined;
  const [owner] = await multicall(view.client, {
    ...pinned(view),
    contracts: [{ address: slasher, abi: slasherAbi, functionName: 'PROPOSER' }],
  });
  const proposer = optional(owner);
  if (!proposer) return undefined;
  const found = { slasher, proposer: plain(proposer) };
  const slashing = await readSlashing(view, found);
  if (slashing) view.known?.slashers.set(rollup, found);
  return slashing;
}

/** Undefined where that is not the slasher's proposer. */
async function readSlashing(
  view: View,
  { slasher, proposer }: { slasher: Address; proposer: Address },
): Promise<ChainInfo['slashing']> {
  const contract = { address: proposer, abi: slashingProposerAbi } as const;
  const [owner, enabled, quorum, roundSize, round, small] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { address: slasher, abi: slasherAbi, functionName: 'PROPOSER' },
      { address: slasher, abi: slasherAbi, functionName: 'isSlashingEnabled' },
      { ...contract, functionName: 'QUORUM' },
      { ...contract, functionName: 'ROUND_SIZE' },
      { ...contract, functionName: 'getCurrentRound' },
      { ...contract, functionName: 'SLASH_AMOUNT_SMALL' },
    ],
  });
  const owned = optional(owner);
  if (owned === undefined || !sameAddress(owned, proposer)) return undefined;
  const read = { quorum: optional(quorum), roundSize: optional(roundSize), round: optional(round) };
  const smallSlash = optional(small);
  if (read.quorum === undefined || read.roundSize === undefined || read.round === undefined) return undefined;
  return {
    round: String(read.round),
    quorum: Number(read.quorum),
    roundSize: Number(read.roundSize),
    // Before 3.0 slashing could not be paused.
    enabled: optional(enabled) ?? true,
    ...(smallSlash === undefined ? {} : { smallSlashWei: String(smallSlash) }),
  };
}
