import type { Address } from 'viem';
import { shortened } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import type { LocalL1 } from '../l1/local-l1.ts';
import { LOCAL_PACE } from '../l1/network.ts';
import { slashingContracts } from '../l1/slashing-contracts.ts';

export const SLASH_SIZES = ['small', 'medium', 'large'] as const;
export type SlashSize = (typeof SLASH_SIZES)[number];

const UNITS = { small: 1, medium: 2, large: 3 } as const satisfies Record<SlashSize, number>;

/** The newest round in which votes against somebody were cast from here. */
interface Ballot {
  rollup: Address;
  round: number;
  votes: number;
}

const ballots = new WeakMap<LocalL1, Map<Address, Ballot>>();

/** Proposers vote: one of them, or as many as still miss to the quorum. Moves the chain on, a slot a vote. */
export async function pushVotes(
  l1: LocalL1,
  { attester, size, until }: { attester: Address; size: SlashSize; until: 'one' | 'quorum' },
): Promise<string> {
  const rollup = await l1.rollup();
  const { quorum } = await slashingContracts(l1.publicClient, rollup);
  const open = await openBallot(l1, attester);
  const earlier = open?.votes ?? 0;
  if (earlier >= quorum)
    throw new SpartaError('conflict', `Round ${open?.round} has all the votes it takes.`);
  const missing = quorum - earlier;
  const cast = await l1.voteToSlash({
    attester,
    amountUnits: UNITS[size],
    votes: until === 'one' ? 1 : missing,
    // A first vote goes where the others still find room.
    room: open ? 1 : quorum,
  });
  const votes = cast.votes + (cast.round === open?.round ? earlier : 0);
  const known = ballots.get(l1) ?? new Map<Address, Ballot>();
  ballots.set(l1, known.set(attester, { rollup, round: cast.round, votes }));
  return `Slashing round ${cast.round}: ${votes} of the ${quorum} votes it takes to slash ${shortened(attester)}`;
}

export async function pushVeto(l1: LocalL1, attester: Address): Promise<string> {
  const { round } = await ballotOf(l1, attester);
  await l1.vetoSlash(round);
  return `The vetoer stops slashing round ${round}`;
}

/** Waits for the delay, then does what anybody may. */
export async function pushExecution(l1: LocalL1, attester: Address): Promise<string> {
  const { round } = await ballotOf(l1, attester);
  await l1.toSlashExecution(round);
  await l1.executeSlash(round);
  return `Slashing round ${round} is carried out`;
}

async function ballotOf(l1: LocalL1, attester: Address): Promise<Ballot> {
  const rollup = await l1.rollup();
  const ballot = ballots.get(l1)?.get(attester);
  if (ballot?.rollup !== rollup)
    throw new SpartaError('conflict', `Nobody voted to slash ${shortened(attester)} from here.`);
  return ballot;
}

/** The ballot whose round still takes votes. */
async function openBallot(l1: LocalL1, attester: Address): Promise<Ballot | undefined> {
  const ballot = ballots.get(l1)?.get(attester);
  const round = Math.floor((await l1.clock.slot()) / LOCAL_PACE.roundSlots);
  return ballot?.rollup === (await l1.rollup()) && ballot.round === round ? ballot : undefined;
}
