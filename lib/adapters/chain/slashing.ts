import { ZERO_ADDRESS, type Address } from '../../domain/address.ts';
import { slotAt } from '../../domain/clock.ts';
import {
  isExpired,
  roundOfSlot,
  type Slashing,
  type SlashRound,
  type SlashRules,
} from '../../domain/slash-radar-rounds.ts';
import type { Block } from '../../ports.ts';
import type { View } from './reads.ts';
import { readClock } from './rollups.ts';
import {
  answered,
  askAll,
  askBlockHash,
  askDisabledUntil,
  askEnabled,
  askOf,
  askRound,
  askRule,
  askSlasher,
  askVetoed,
  type RoundCount,
} from './slashing-calls.ts';
import { readTargets } from './slashing-targets.ts';

/** Rounds a slashing proposer remembers (`ROUNDABOUT_SIZE`, 4.1.2); it refuses to speak of older ones. */
const REMEMBERED_ROUNDS = 128;

/**
 * Slashing on a rollup at one block. What an earlier reading found of a round stands as long as the round has no new
 * vote and that reading's block is still on the chain, so a quiet minute costs one request.
 */
export async function readSlashing(
  view: View,
  where: { chainId: number; rollup: Address; block: Block },
  before?: Slashing,
): Promise<Slashing | undefined> {
  const earlier = before && isOf(before, where) ? before : undefined;
  const rules = earlier?.rules ?? (await readRules(view, where));
  if (!rules) return undefined;
  const found = await readState(view, rules, where.block, earlier);
  // Governance may give a rollup another slasher: then nothing known before is about it.
  if (!found) return readSlashing(view, where);
  const { counts, known, ...state } = found;
  const rounds: SlashRound[] = [];
  for (const count of counts) {
    const same = known.get(count.round);
    if (same?.votes === count.votes) rounds.push({ ...same, executed: count.executed });
    // One that was over before it was ever read is nobody's news.
    else if (!count.executed) rounds.push(await readTargets(view, rules, count));
  }
  return { rules, ...state, rounds };
}

function isOf(
  { rules, block }: Slashing,
  where: { chainId: number; rollup: Address; block: Block },
): boolean {
  return (
    rules.chainId === where.chainId && rules.rollup === where.rollup && block.number <= where.block.number
  );
}

/** Undefined where the rollup has no slasher, or one whose proposer does not count votes by place. */
async function readRules(
  view: View,
  { chainId, rollup }: { chainId: number; rollup: Address },
): Promise<SlashRules | undefined> {
  const slasherAsked = askSlasher(rollup);
  const slasher = answered((await askAll(view, [slasherAsked]))(slasherAsked), `rollup ${rollup}`);
  if (slasher === ZERO_ADDRESS) return undefined;
  const [proposerAsked, vetoerAsked] = [askOf(slasher, 'PROPOSER'), askOf(slasher, 'VETOER')];
  const owners = await askAll(view, [proposerAsked, vetoerAsked]);
  const proposer = owners(proposerAsked);
  if (!proposer || proposer === ZERO_ADDRESS) return undefined;

  const asked = {
    quorum: askRule(proposer, 'QUORUM'),
    roundSlots: askRule(proposer, 'ROUND_SIZE'),
    roundEpochs: askRule(proposer, 'ROUND_SIZE_IN_EPOCHS'),
    committeeSize: askRule(proposer, 'COMMITTEE_SIZE'),
    offset: askRule(proposer, 'SLASH_OFFSET_IN_ROUNDS'),
    delay: askRule(proposer, 'EXECUTION_DELAY_IN_ROUNDS'),
    lifetime: askRule(proposer, 'LIFETIME_IN_ROUNDS'),
    small: askRule(proposer, 'SLASH_AMOUNT_SMALL'),
    medium: askRule(proposer, 'SLASH_AMOUNT_MEDIUM'),
    large: askRule(proposer, 'SLASH_AMOUNT_LARGE'),
  };
  const of = await askAll(view, Object.values(asked));
  // The proposer of 1.x votes for whole payloads and has no places.
  if (of(asked.committeeSize) === undefined) return undefined;
  const number = (ask: (typeof asked)['quorum']) =>
    Number(answered(of(ask), `slashing proposer ${proposer}`));
  const amount = (ask: (typeof asked)['small']) => String(answered(of(ask), `slashing proposer ${proposer}`));
  return {
    chainId,
    rollup,
    slasher,
    proposer,
    vetoer: owners(vetoerAsked) ?? ZERO_ADDRESS,
    ...(await readClock(view, rollup)),
    roundSlots: number(asked.roundSlots),
    roundEpochs: number(asked.roundEpochs),
    committeeSize: number(asked.committeeSize),
    quorum: number(asked.quorum),
    offsetRounds: number(asked.offset),
    delayRounds: number(asked.delay),
    lifetimeRounds: number(asked.lifetime),
    amountsWei: [amount(asked.small), amount(asked.medium), amount(asked.large)],
  };
}

/** All that may change from one minute to the next; undefined where the rollup has another slasher by now. */
async function readState(view: View, rules: SlashRules, block: Block, before: Slashing | undefined) {
  const { rollup, slasher, proposer } = rules;
  const round = roundOfSlot(rules, slotAt(rules, block.time));
  const asked = {
    slasher: askSlasher(rollup),
    proposer: askOf(slasher, 'PROPOSER'),
    enabled: askEnabled(slasher),
    disabledUntil: askDisabledUntil(slasher),
  };
  const earlierBlock = askBlockHash(before?.block.number ?? block.number);
  const counted = roundsToAsk(rules, round, before).map((one) => askRound(proposer, one));
  const vetoes = new Map(
    (before?.rounds ?? []).flatMap(({ payload }) =>
      payload ? [[payload, askVetoed(slasher, payload)]] : [],
    ),
  );
  const of = await askAll(view, [...Object.values(asked), earlierBlock, ...counted, ...vetoes.values()]);
  if (of(asked.slasher) !== slasher || of(asked.proposer) !== proposer) return undefined;

  const stands =
    before && (before.block.number === block.number ? block.hash : of(earlierBlock)) === before.block.hash;
  const known = (stands ? before.rounds : []).map((one): [number, SlashRound] => {
    const veto = one.payload && vetoes.get(one.payload);
    return [one.round, { ...one, vetoed: veto ? answered(of(veto), `slasher ${slasher}`) : one.vetoed }];
  });
  const counts = counted
    .map((ask) => answered(of(ask), `slashing proposer ${proposer}`))
    .filter(({ votes }: RoundCount) => votes > 0);
  const until = Number(of(asked.disabledUntil) ?? 0n);
  return {
    round,
    // Before 3.0 slashing could not be paused.
    enabled: of(asked.enabled) ?? true,
    ...(until > block.time ? { disabledUntil: until } : {}),
    block: { number: block.number, hash: block.hash, time: block.time },
    counts,
    known: new Map(known),
  };
}

/** Every round that can still be executed, and those that could when last read: their end must be seen too. */
function roundsToAsk(rules: SlashRules, round: number, before: Slashing | undefined): number[] {
  const first = Math.max(rules.offsetRounds, round - rules.lifetimeRounds);
  const open = Array.from({ length: Math.max(0, round - first + 1) }, (_, index) => first + index);
  const ending = (before?.rounds ?? [])
    .filter((one) => !one.executed && !isExpired(rules, one.round, before ?? { round }))
    .map((one) => one.round)
    .filter((one) => one < first && one > round - REMEMBERED_ROUNDS);
  return [...ending, ...open];
}
