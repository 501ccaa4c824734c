import type { FactOf } from './fact.ts';
import type { LifeChange } from './life-cycle-draft.ts';
import { queueEta, type QueuePace } from './life-cycle-queue.ts';
import type { LifeStage } from './life-cycle.ts';
import type { Validator } from './validator.ts';

const KIND = 'validator.life-changed';

/** `<chain>:<rollup>:<attester>:validator.life-changed:<stage>:<block hash>`, and the log's index where one shows it. */
export function changeId(
  reading: Pick<Validator, 'id'>,
  change: Pick<LifeChange, 'to' | 'shown'> & Partial<Pick<LifeChange, 'cause' | 'fact'>>,
): string {
  const { to, cause, shown, fact } = change;
  const what = cause === 'second-deposit' ? cause : to;
  const log = fact ? `:${fact.id.split(':').at(-1) ?? ''}` : '';
  return `${reading.id}:${KIND}:${what}:${shown.block.hash}${log}`;
}

/** Stages in which the reading's exit is theirs. */
const LEAVING: readonly LifeStage[] = ['zombie', 'exiting'];

/** A change as a fact for the bus, with what the reading adds to it. */
export function lifeFact(
  change: LifeChange,
  reading: Validator,
  pace: QueuePace,
): FactOf<'validator.life-changed'> {
  const { from, to, cause, shown, fact, movedTo } = change;
  const withdrawer = (fact && 'withdrawer' in fact ? fact.withdrawer : undefined) ?? reading.withdrawer;
  const position = to === reading.status || to === 'queue-stuck' ? reading.queuePosition : undefined;
  const eta = position === undefined || reading.rollup !== pace.rollup ? undefined : queueEta(position, pace);
  return {
    kind: KIND,
    id: changeId(reading, change),
    version: 1,
    at: new Date(shown.block.time * 1000).toISOString(),
    chain: { chainId: reading.chainId, rollup: reading.rollup, block: shown.block },
    attester: reading.address,
    from,
    to,
    ...(cause === undefined ? {} : { cause }),
    ...(fact ? { evidence: fact.id } : {}),
    ...(fact && 'transactionHash' in fact && fact.transactionHash !== undefined
      ? { transactionHash: fact.transactionHash }
      : {}),
    ...(withdrawer === undefined ? {} : { withdrawer }),
    stakeWei: reading.stakeWei,
    ...(fact && 'amountWei' in fact && fact.amountWei !== undefined ? { amountWei: fact.amountWei } : {}),
    ...(LEAVING.includes(to) && reading.withdrawableAt !== undefined
      ? { withdrawableAt: reading.withdrawableAt }
      : {}),
    ...(position === undefined ? {} : { queuePosition: position }),
    ...(eta ? { expectedAt: reading.lastSeen + eta.minutes * 60 } : {}),
    ...(movedTo === undefined ? {} : { movedTo }),
  };
}
