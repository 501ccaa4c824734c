import type { SlashRules, SlashTarget } from './slash-radar-rounds.ts';

/** Votes for one place, by units asked for: one, two, three. */
export type PlaceVotes = readonly [one: number, two: number, three: number];

/**
 * Counts votes as the contract does. A vote is bytes with two bits a place, four places a byte, lowest bits first: 0 for
 * none, else the units (`TallySlashingProposer.vote`, 4.1.2). Places without a vote are left out.
 */
export function countVotes(votes: readonly Uint8Array[]): Map<number, PlaceVotes> {
  const counts = new Map<number, PlaceVotes>();
  for (const vote of votes) {
    for (const [at, byte] of vote.entries()) {
      for (let two = 0; two < 4; two += 1) {
        const units = (byte >> (two * 2)) & 3;
        if (units === 0) continue;
        const place = at * 4 + two;
        const [one, both, three] = counts.get(place) ?? [0, 0, 0];
        counts.set(place, [
          one + Number(units === 1),
          both + Number(units === 2),
          three + Number(units === 3),
        ]);
      }
    }
  }
  return counts;
}

/** A vote as bytes, from the units asked for at each place. */
export function encodeVote(
  rules: Pick<SlashRules, 'committeeSize' | 'roundEpochs'>,
  units: ReadonlyMap<number, 1 | 2 | 3>,
): Uint8Array {
  const bytes = new Uint8Array((rules.committeeSize * rules.roundEpochs) / 4);
  for (const [place, asked] of units) {
    const at = Math.floor(place / 4);
    const byte = bytes[at];
    if (byte === undefined) throw new RangeError(`A vote has no place ${place}.`);
    bytes[at] = byte | (asked << ((place % 4) * 2));
  }
  return bytes;
}

/** Votes for a place, whatever they ask for. */
export function votesFor([one, two, three]: PlaceVotes): number {
  return one + two + three;
}

/** The most units that more than half of the votes ask for: a vote for three is also one for two. */
export function mostlyAsked([one, two, three]: PlaceVotes): 1 | 2 | 3 {
  const half = (one + two + three) / 2;
  if (three > half) return 3;
  return three + two > half ? 2 : 1;
}

/** Whether a place could have a quorum; an open escape hatch in its epoch still spares it, which the tally knows. */
export function mayHaveQuorum(votes: PlaceVotes, rules: Pick<SlashRules, 'quorum'>): boolean {
  return votesFor(votes) >= rules.quorum;
}

/**
 * What a target loses if it comes to that: what the tally says, else what most voters ask for, else a small slash.
 * Wei; `certain` only for the tally, which later votes can still raise while the round is open.
 */
export function amountOf(target: SlashTarget, rules: SlashRules): { wei: bigint; certain: boolean } {
  if (target.slashWei !== undefined) return { wei: BigInt(target.slashWei), certain: true };
  return { wei: BigInt(rules.amountsWei[(target.units ?? 1) - 1] ?? rules.amountsWei[0]), certain: false };
}
