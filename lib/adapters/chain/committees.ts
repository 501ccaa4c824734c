import { getBlock, multicall } from 'viem/actions';
import { sameAddress, ZERO_ADDRESS, type Address } from '../../domain/address.ts';
import { epochOfSlot, slotAt, type RollupClock } from '../../domain/clock.ts';
import { spanOf, type CommitteeReading } from '../../domain/committee.ts';
import type { Block } from '../../ports.ts';
import { rollupAbi } from './abi.ts';
import { committeesAbi, escapeHatchAbi } from './committees-abi.ts';
import { optional, pinned, plain, refusalOf, required, type View } from './reads.ts';
import { readClock } from './rollups.ts';

export interface CommitteesAt {
  chainId: number;
  rollup: Address;
  block: Block;
}

/**
 * Committees and proposers of epochs as the rollup draws them at a block: of the epoch that runs and of as many to come
 * as it allows. A draw is settled once the randomness it takes can change no more: the epoch that gives it is over in a
 * final block, or had a checkpoint in one, whose proposal fixed it.
 */
export async function readCommittees(
  view: View,
  at: CommitteesAt,
  epochs: readonly number[],
): Promise<CommitteeReading[]> {
  const clock = await readClock(view, at.rollup);
  const current = epochOfSlot(clock, slotAt(clock, at.block.time));
  const lag = await readLag(view, at.rollup);
  const draws = await readDraws(view, at, clock, epochs);
  // Up to 3.x the contract answered for any epoch, with a guess where the draw was not due.
  const due = draws.map((draw) =>
    draw.members && (lag !== undefined || draw.epoch <= current + 1) ? draw : { ...draw, members: undefined },
  );
  const wanted = due.filter(({ members }) => members !== undefined).map(({ epoch }) => epoch);
  const settledTo = wanted.length === 0 ? -1 : await lastSettled(view, at, { clock, lag, wanted });
  const open = await openHatches(view, due);
  return due.map(({ epoch, members, proposers, refusal }) => {
    if (!members) {
      const tooFew = refusal === 'ValidatorSelection__InsufficientValidatorSetSize';
      return { known: false, epoch, why: tooFew ? 'too-few-validators' : 'not-stable' };
    }
    return {
      known: true,
      chainId: at.chainId,
      rollup: at.rollup,
      ...spanOf(clock, epoch),
      members,
      proposers,
      provisional: epoch > settledTo,
      ...(open.has(epoch) ? { escapeHatchOpen: true } : {}),
      block: at.block.number,
      readAt: at.block.time,
    };
  });
}

interface Draw {
  epoch: number;
  members: Address[] | undefined;
  proposers: (Address | null)[];
  hatch: Address | undefined;
  refusal: string | undefined;
}

/** All in one call: some 35 reads an epoch. */
async function readDraws(
  view: View,
  { rollup }: CommitteesAt,
  clock: RollupClock,
  epochs: readonly number[],
): Promise<Draw[]> {
  const contract = { address: rollup, abi: [...rollupAbi, ...committeesAbi] } as const;
  const perEpoch = clock.epochDuration + 2;
  const results = await multicall(view.client, {
    ...pinned(view),
    contracts: epochs.flatMap((epoch) => [
      { ...contract, functionName: 'getEpochCommittee' as const, args: [BigInt(epoch)] as const },
      { ...contract, functionName: 'getEscapeHatchForEpoch' as const, args: [BigInt(epoch)] as const },
      ...slotTimes(clock, epoch).map((time) => ({
        ...contract,
        functionName: 'getProposerAt' as const,
        args: [BigInt(time)] as const,
      })),
    ]),
  });
  return epochs.map((epoch, index): Draw => {
    const [committee, hatch, ...slots] = results.slice(index * perEpoch, (index + 1) * perEpoch);
    if (!committee || !hatch)
      return { epoch, members: undefined, proposers: [], hatch: undefined, refusal: undefined };
    return {
      epoch,
      members: addresses(optional(committee)),
      proposers: slots.map((slot) => someone(optional(slot))),
      hatch: someone(optional(hatch)) ?? undefined,
      refusal: refusalOf(committee),
    };
  });
}

/** Epochs between the one that gives the randomness and the one drawn with it; undefined up to 3.x. */
async function readLag(view: View, rollup: Address): Promise<number | undefined> {
  const [lag] = await multicall(view.client, {
    ...pinned(view),
    contracts: [{ address: rollup, abi: committeesAbi, functionName: 'getLagInEpochsForRandao' }],
  });
  const known = optional(lag);
  return known === undefined ? undefined : Number(known);
}

function slotTimes(clock: RollupClock, epoch: number): number[] {
  const { startsAt } = spanOf(clock, epoch);
  return Array.from(
    { length: clock.epochDuration },
    (_, index) => startsAt + index * clock.slotDurationSeconds,
  );
}

/** A rollup without validators draws an empty committee, which is none. */
function addresses(value: unknown): Address[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.flatMap((one) => someone(one) ?? []);
}

function someone(value: unknown): Address | null {
  if (typeof value !== 'string' || !value.startsWith('0x') || sameAddress(value, ZERO_ADDRESS)) return null;
  return plain(`0x${value.slice(2)}`);
}

/** The last epoch whose draw nothing can change any more. */
async function lastSettled(
  view: View,
  { rollup, block }: CommitteesAt,
  { clock, lag = 0, wanted }: { clock: RollupClock; lag: number | undefined; wanted: readonly number[] },
): Promise<number> {
  const final = await getBlock(view.client, { blockTag: 'finalized' });
  const time = Math.min(Number(final.timestamp), block.time);
  if (time < clock.genesisTime) return -1;
  // Epochs before the one of the final block gave their randomness for good.
  const over = epochOfSlot(clock, slotAt(clock, time)) - 1 + lag;
  if (wanted.every((epoch) => epoch <= over)) return over;
  const at = { client: view.client, blockNumber: final.number };
  const [pending] = await multicall(view.client, {
    ...pinned(at),
    contracts: [{ address: rollup, abi: rollupAbi, functionName: 'getPendingCheckpointNumber' }],
  });
  const number = optional(pending);
  if (number === undefined || number === 0n) return over;
  const [proposed] = await multicall(view.client, {
    ...pinned(at),
    contracts: [
      { address: rollup, abi: committeesAbi, functionName: 'getEpochForCheckpoint', args: [number] },
    ],
  });
  const fixed = optional(proposed);
  return fixed === undefined ? over : Math.max(over, Number(fixed) + lag);
}

/** Epochs in which anybody may propose and nobody of the committee has a duty; from 4.x. */
async function openHatches(view: View, draws: readonly Draw[]): Promise<ReadonlySet<number>> {
  const asked = draws.filter(({ hatch }) => hatch !== undefined);
  if (asked.length === 0) return new Set();
  const states = await multicall(view.client, {
    ...pinned(view),
    contracts: asked.map(({ epoch, hatch }) => ({
      address: hatch ?? ZERO_ADDRESS,
      abi: escapeHatchAbi,
      functionName: 'isHatchOpen' as const,
      args: [BigInt(epoch)] as const,
    })),
  });
  return new Set(
    asked
      .filter((_, index) => {
        const state = states[index];
        return state && required(state, 'the escape hatch')[0];
      })
      .map(({ epoch }) => epoch),
  );
}
