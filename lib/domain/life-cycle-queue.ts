import { epochsUntilActive, type ChainInfo } from './chain-info.ts';
import { epochSeconds } from './clock.ts';
import type { Life, LifeCause } from './life-cycle.ts';
import type { Validator } from './validator.ts';

/** Epochs that could have let somebody in after which a position that has not fallen is called stuck. */
export const STUCK_AFTER_EPOCHS = 3;

/** Of a pass: what tells how fast the queue moves. */
export type QueuePace = Pick<
  ChainInfo,
  'rollup' | 'epoch' | 'flushSize' | 'epochDuration' | 'slotDurationSeconds' | 'genesisTime'
>;

export interface QueueEta {
  epochs: number;
  minutes: number;
}

/** How long a place in the queue takes at the pace of now; undefined where the queue does not move. */
export function queueEta(
  position: number,
  pace: Pick<ChainInfo, 'flushSize' | 'epochDuration' | 'slotDurationSeconds' | 'genesisTime'>,
): QueueEta | undefined {
  const epochs = epochsUntilActive(position, pace.flushSize);
  if (epochs === undefined) return undefined;
  return { epochs, minutes: Math.ceil((epochs * epochSeconds(pace)) / 60) };
}

/** What is remembered of one's place: when it last fell. */
export function queueMemory(
  before: Life['queue'],
  reading: Pick<Validator, 'queuePosition'>,
  stuck: LifeCause | undefined,
  pace: QueuePace,
): Life['queue'] {
  const position = reading.queuePosition;
  if (position === undefined) return before;
  const moved = before === undefined || position !== before.position;
  // Epochs in which nobody could be let in do not count against it, once somebody can be again.
  const open = stuck === 'no-flush' && pace.flushSize > 0;
  return { position, fellEpoch: moved || open ? pace.epoch : before.fellEpoch };
}

/** Why the queue does not move for this one; undefined where it does, or where that cannot be said. */
export function stuckCause(
  memory: Life['queue'],
  reading: Pick<Validator, 'rollup'>,
  pace: QueuePace,
): LifeCause | undefined {
  // The flush size is known of the canonical rollup alone.
  if (reading.rollup !== pace.rollup || memory === undefined) return undefined;
  if (pace.flushSize <= 0) return 'no-flush';
  return pace.epoch - memory.fellEpoch >= STUCK_AFTER_EPOCHS ? 'not-falling' : undefined;
}
