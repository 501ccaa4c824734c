import type { Address } from '../../lib/domain/address.ts';
import type { RollupClock } from '../../lib/domain/clock.ts';
import { slotAt } from '../../lib/domain/clock.ts';
import {
  isExpired,
  roundOfSlot,
  type Slashing,
  type SlashRules,
} from '../../lib/domain/slash-radar-rounds.ts';
import type { Block } from '../../lib/ports.ts';

const TOKEN = 10n ** 18n;
/** Wei: what each place with a quorum loses. */
export const FAKE_SLASH = 2_000n * TOKEN;

export interface FakeSlashRound {
  votes: number;
  /** Votes by attester, each on the first committee of the round it is about. */
  targets: Map<Address, number>;
  executed: boolean;
  vetoed: boolean;
}

/** What a block of the fake chain knows of slashing, on the canonical rollup alone. */
export interface FakeSlashing {
  rounds: Map<number, FakeSlashRound>;
  /** Unix seconds. */
  disabledUntil?: number;
}

export function fakeSlashRules(options: {
  chainId: number;
  rollup: Address;
  clock: RollupClock;
}): SlashRules {
  return {
    chainId: options.chainId,
    rollup: options.rollup,
    slasher: '0x00000000000000000000000000000000005a5e01',
    proposer: '0x00000000000000000000000000000000005a5e02',
    vetoer: '0x00000000000000000000000000000000005a5e03',
    ...options.clock,
    roundSlots: 8,
    roundEpochs: 2,
    committeeSize: 4,
    quorum: 5,
    offsetRounds: 2,
    delayRounds: 1,
    lifetimeRounds: 5,
    amountsWei: [String(FAKE_SLASH), String(5_000n * TOKEN), String(15_000n * TOKEN)],
  };
}

export function slashRoundAt(rules: SlashRules, time: number): number {
  return roundOfSlot(rules, slotAt(rules, time));
}

/** One more vote in a round, about one attester. */
export function addVote(state: FakeSlashing, round: number, attester: Address): void {
  const one = state.rounds.get(round) ?? { votes: 0, targets: new Map(), executed: false, vetoed: false };
  one.votes += 1;
  one.targets.set(attester, (one.targets.get(attester) ?? 0) + 1);
  state.rounds.set(round, one);
}

/** Who a round slashes as its votes stand. */
export function slashedBy(rules: SlashRules, round: FakeSlashRound): Address[] {
  return [...round.targets].filter(([, votes]) => votes >= rules.quorum).map(([attester]) => attester);
}

/** As the port gives it. */
export function slashingOf(
  state: FakeSlashing,
  rules: SlashRules,
  block: Block,
  before?: Slashing,
): Slashing {
  const current = slashRoundAt(rules, block.time);
  const paused = state.disabledUntil !== undefined && state.disabledUntil > block.time;
  return {
    rules,
    round: current,
    enabled: !paused,
    ...(paused ? { disabledUntil: state.disabledUntil } : {}),
    block: { number: block.number, hash: block.hash, time: block.time },
    rounds: [...state.rounds]
      .filter(([round]) => !isExpired(rules, round, before ?? { round: current }))
      .map(([round, one]) => ({
        round,
        votes: one.votes,
        executed: one.executed,
        vetoed: one.vetoed,
        targets: [...one.targets].map(([attester, votes], position) => ({
          epoch: (round - rules.offsetRounds) * rules.roundEpochs,
          position,
          attester,
          votes,
          units: 1 as const,
          ...(votes >= rules.quorum ? { slashWei: String(FAKE_SLASH) } : {}),
        })),
        ...(slashedBy(rules, one).length > 0
          ? { payload: `0x${round.toString(16).padStart(40, '0')}` as const }
          : {}),
      })),
  };
}
