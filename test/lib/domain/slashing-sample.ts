import type { Address } from '../../../lib/domain/address.ts';
import {
  timesOf,
  type Slashing,
  type SlashRound,
  type SlashTarget,
} from '../../../lib/domain/slash-radar-rounds.ts';
import { validatorId, type Validator } from '../../../lib/domain/validator.ts';
import { address } from '../../fakes/chain.ts';

export const ROLLUP = address(0xbb);
export const VICTIM = address(1);

const wei = (tokens: number) => `${tokens}${'0'.repeat(18)}`;

/** As on mainnet: rounds of 128 slots of 72 s, quorum 65, executable after 28 rounds, for 34. */
export const MAINNET = {
  chainId: 1,
  rollup: ROLLUP,
  slasher: address(0xc1),
  proposer: address(0xc2),
  vetoer: address(0xc3),
  genesisTime: 1_700_000_000,
  slotDurationSeconds: 72,
  epochDuration: 32,
  roundSlots: 128,
  roundEpochs: 4,
  committeeSize: 48,
  quorum: 65,
  offsetRounds: 2,
  delayRounds: 28,
  lifetimeRounds: 34,
  amountsWei: [wei(2000), wei(5000), wei(5000)] as [string, string, string],
};

export const ROUND = 100;
export const TIMES = timesOf(MAINNET, ROUND);

export function target(fields: Partial<SlashTarget> = {}): SlashTarget {
  return { epoch: 392, position: 5, attester: VICTIM, votes: 1, units: 1, ...fields };
}

/** With a quorum. */
export function decided(fields: Partial<SlashTarget> = {}): SlashTarget {
  return target({ votes: 65, slashWei: wei(2000), ...fields });
}

export function aRound(fields: Partial<SlashRound> = {}): SlashRound {
  return { round: ROUND, votes: 1, executed: false, vetoed: false, targets: [target()], ...fields };
}

/** Slashing at a time; its current round follows from that. */
export function slashingAt(time: number, rounds: SlashRound[], fields: Partial<Slashing> = {}): Slashing {
  const round = Math.floor((time - MAINNET.genesisTime) / 72 / 128);
  const number = Math.floor(time / 12);
  return {
    rules: MAINNET,
    round,
    enabled: fields.disabledUntil === undefined,
    block: { number, hash: `0x${number.toString(16)}`, time },
    rounds,
    ...fields,
  };
}

export function reading(attester: Address, fields: Partial<Validator> = {}): Validator {
  return {
    id: validatorId({ chainId: 1, rollup: ROLLUP, attester }),
    chainId: 1,
    rollup: ROLLUP,
    address: attester,
    status: 'validating',
    isActive: true,
    stakeWei: wei(200_000),
    headroomWei: wei(10_000),
    block: 1,
    lastSeen: 1,
    createdAt: '2026-11-22T00:00:00.000Z',
    ...fields,
  };
}
