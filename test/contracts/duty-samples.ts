import type { Address } from '../../lib/domain/address.ts';
import type { Committee } from '../../lib/domain/committee.ts';
import type { DutyRecord } from '../../lib/domain/duty-record.ts';
import { addressOf, CHAIN_ID, ROLLUP } from './samples.ts';

/** Unix seconds; so late that nothing made from it has expired. */
export const GENESIS = 2_000_000_000;
/** Four slots of 72 s. */
export const EPOCH_SECONDS = 288;

/** Of four: members 1 to 4, proposing in that order. */
export function aCommittee(epoch: number, changes: Partial<Committee> = {}): Committee {
  const members: Address[] = [1, 2, 3, 4].map(addressOf);
  return {
    chainId: CHAIN_ID,
    rollup: ROLLUP,
    epoch,
    firstSlot: epoch * 4,
    lastSlot: epoch * 4 + 3,
    startsAt: GENESIS + epoch * EPOCH_SECONDS,
    endsAt: GENESIS + (epoch + 1) * EPOCH_SECONDS,
    members,
    proposers: members,
    provisional: false,
    dropped: [],
    revision: 0,
    block: 1000 + epoch,
    readAt: GENESIS + epoch * EPOCH_SECONDS,
    ...changes,
  };
}

/** Ten attestations due, all met; 32 slots so that there is room. */
export function aDutyRecord(epoch: number, changes: Partial<DutyRecord> = {}): DutyRecord {
  const startsAt = GENESIS + epoch * 2304;
  return {
    chainId: CHAIN_ID,
    rollup: ROLLUP,
    attester: addressOf(1),
    epoch,
    firstSlot: epoch * 32,
    lastSlot: epoch * 32 + 31,
    startsAt,
    endsAt: startsAt + 2304,
    proposerSlots: [],
    proposals: { met: 0, missed: 0, unknown: 0 },
    attestations: { met: 10, missed: 0, unknown: 0 },
    missedSlots: [],
    disputedSlots: [],
    streak: 0,
    sources: ['node'],
    confidence: 'reported',
    judgedTo: epoch * 32 + 31,
    partial: false,
    revision: 0,
    final: false,
    readAt: startsAt + 2304,
    ...changes,
  };
}
