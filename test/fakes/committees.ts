import type { Address } from '../../lib/domain/address.ts';
import { epochOfSlot, slotAt } from '../../lib/domain/clock.ts';
import { spanOf, type CommitteeReading } from '../../lib/domain/committee.ts';
import type { Block } from '../../lib/ports.ts';

const CLOCK = { slotDurationSeconds: 12, epochDuration: 4 };

/** The same members in every epoch, proposing in turn; the epoch that runs is settled, the next provisional. */
export function fakeCommitteesAt(
  at: { chainId: number; rollup: Address; block: Block; genesisTime: number },
  members: readonly Address[],
  epochs: readonly number[],
): CommitteeReading[] {
  const clock = { ...CLOCK, genesisTime: at.genesisTime };
  const current = epochOfSlot(clock, slotAt(clock, at.block.time));
  return epochs.map((epoch) => {
    if (epoch > current + 1) return { known: false, epoch, why: 'not-stable' };
    if (members.length < CLOCK.epochDuration) return { known: false, epoch, why: 'too-few-validators' };
    const span = spanOf(clock, epoch);
    return {
      known: true,
      chainId: at.chainId,
      rollup: at.rollup,
      ...span,
      members: [...members],
      proposers: members.map((_, index) => members[(span.firstSlot + index) % members.length] ?? null),
      provisional: epoch > current,
      block: at.block.number,
      readAt: at.block.time,
    };
  });
}
