import { ZERO_ADDRESS, type Address } from '../../domain/address.ts';
import {
  targetEpoch,
  type SlashRound,
  type SlashRules,
  type SlashTarget,
} from '../../domain/slash-radar-rounds.ts';
import {
  countVotes,
  mayHaveQuorum,
  mostlyAsked,
  votesFor,
  type PlaceVotes,
} from '../../domain/slash-radar-votes.ts';
import { plain, type View } from './reads.ts';
import {
  answered,
  askAll,
  askCommittees,
  askPayload,
  askTally,
  askVetoed,
  askVote,
  type Actions,
  type Committees,
  type RoundCount,
} from './slashing-calls.ts';

/** A round read whole: whom its votes are about, and what would come of them as they stand. */
export async function readTargets(view: View, rules: SlashRules, count: RoundCount): Promise<SlashRound> {
  const { round, executed, votes } = count;
  const committeesAsked = askCommittees(rules.proposer, round);
  const votesAsked = Array.from({ length: votes }, (_, index) => askVote(rules.proposer, round, index));
  const of = await askAll(view, [committeesAsked, ...votesAsked]);
  const committees = answered(of(committeesAsked), `the committees of slashing round ${round}`);
  const cast = votesAsked.map(of).filter((vote) => vote !== undefined);
  // A proposer that does not show its votes still shows its tally.
  const shown = cast.length === votes;
  const counts = shown ? countVotes(cast) : undefined;

  const undecided = counts !== undefined && ![...counts.values()].some((one) => mayHaveQuorum(one, rules));
  const outcome = undecided ? undefined : await readOutcome(view, rules, round, committees);
  return {
    round,
    votes,
    executed,
    targets: targetsOf(rules, round, committees, { counts, actions: outcome?.actions ?? [] }),
    ...(outcome?.payload ? { payload: outcome.payload } : {}),
    vetoed: outcome?.vetoed ?? false,
  };
}

/** Whom the round slashes as the votes stand, by which payload, and whether that one is vetoed. */
async function readOutcome(view: View, rules: SlashRules, round: number, committees: Committees) {
  const { proposer, slasher } = rules;
  const tallyAsked = askTally(proposer, round, committees);
  const actions = answered(
    (await askAll(view, [tallyAsked]))(tallyAsked),
    `the tally of slashing round ${round}`,
  );
  if (actions.length === 0) return { actions, vetoed: false };
  const payloadAsked = askPayload(proposer, round, actions);
  const payload = answered(
    (await askAll(view, [payloadAsked]))(payloadAsked),
    `the payload of slashing round ${round}`,
  );
  const vetoAsked = askVetoed(slasher, payload);
  const vetoed = answered((await askAll(view, [vetoAsked]))(vetoAsked), `slasher ${slasher}`);
  return { actions, payload, vetoed };
}

/** Every place with votes, or with a slash, in the order of the places. */
function targetsOf(
  rules: SlashRules,
  round: number,
  committees: Committees,
  { counts, actions }: { counts: ReadonlyMap<number, PlaceVotes> | undefined; actions: Actions },
): SlashTarget[] {
  const slashes = placesOf(rules, committees, actions, counts);
  const places = [...new Set([...(counts?.keys() ?? []), ...slashes.keys()])].sort((a, b) => a - b);
  return places.flatMap((place) => {
    const attester = memberAt(rules, committees, place);
    if (!attester) return [];
    const votes = counts?.get(place);
    const slashWei = slashes.get(place);
    return [
      {
        epoch: targetEpoch(rules, round, place),
        position: place % rules.committeeSize,
        attester,
        ...(votes ? { votes: votesFor(votes), units: mostlyAsked(votes) } : {}),
        ...(slashWei === undefined ? {} : { slashWei: String(slashWei) }),
      },
    ];
  });
}

/**
 * Which place each action of the tally is about: it names the attester alone, and lists them in the order of places.
 * Where an attester holds two places and only one has the votes, the counted votes tell which.
 */
function placesOf(
  rules: SlashRules,
  committees: Committees,
  actions: Actions,
  counts: ReadonlyMap<number, PlaceVotes> | undefined,
): Map<number, bigint> {
  const slashes = new Map<number, bigint>();
  let place = 0;
  for (const { validator, slashAmount } of actions) {
    const end = rules.committeeSize * rules.roundEpochs;
    while (place < end && !isAbout(place, plain(validator))) place += 1;
    if (place === end) break;
    slashes.set(place, slashAmount);
    place += 1;
  }
  return slashes;

  function isAbout(at: number, attester: Address): boolean {
    if (memberAt(rules, committees, at) !== attester) return false;
    const votes = counts?.get(at);
    return counts === undefined || (votes !== undefined && mayHaveQuorum(votes, rules));
  }
}

function memberAt(rules: SlashRules, committees: Committees, place: number): Address | undefined {
  const member = committees[Math.floor(place / rules.committeeSize)]?.[place % rules.committeeSize];
  return member === undefined || member === ZERO_ADDRESS ? undefined : plain(member);
}
