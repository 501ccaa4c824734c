import { epochSeconds } from '../domain/clock.ts';
import { STUCK_AFTER_EPOCHS } from '../domain/life-cycle-queue.ts';
import { isWaitingStage } from '../domain/life-cycle.ts';
import { defineCondition, type Snapshot } from '../kit/check.ts';
import { say, type Says } from '../text.ts';

/** Of the queue as a whole; whoever waits in it is told of their own place by `life-changed`. */
export const queueStuck = defineCondition({
  name: 'queue-stuck',
  summary: 'The entry queue lets nobody in, or a place in it does not fall for epochs in which it could',
  about: 'network',
  observe(after) {
    const { rollup, network } = after;
    const subject = { rollup };
    const { queue } = network ?? {};
    if (!queue) return network ? [{ subject, health: 'unknown' }] : [];
    const { length, flushSize } = queue;
    if (length === 0) return [{ subject, health: 'good', message: say('The entry queue is empty.') }];
    const waiting = [...after.validators.values()].filter(
      ({ rollup: on, life }) => on === rollup && life !== undefined && isWaitingStage(life.stage),
    );
    const why = whyStuck(after, flushSize);
    if (why === undefined) {
      if (!isSeenToMove(after, queue.stuckSince)) return [{ subject, health: 'unknown' }];
      return [
        {
          subject,
          health: 'good',
          message: say('In the entry queue: {length}; each epoch lets in {flushSize}.', {
            length,
            flushSize,
          }),
        },
      ];
    }
    return [
      {
        subject,
        health: 'bad',
        tier: 'warning',
        title: say('The entry queue does not move'),
        message: say('{why} In the entry queue: {length}; of them watched here: {watched}.', {
          why,
          length,
          watched: waiting.length,
        }),
        next: say('Do not deposit a second time: a second deposit fails. What waits in the queue is safe.'),
        attribution: 'network',
      },
    ];
  },
});

/** Somebody watched waits in it and is not stuck, or it got shorter of late. */
function isSeenToMove({ rollup, validators, info, block }: Snapshot, since: number | undefined): boolean {
  const waits = [...validators.values()].some(
    ({ rollup: on, life }) => on === rollup && life?.stage === 'queued',
  );
  if (waits || !info || since === undefined) return waits;
  return block.time - since < STUCK_AFTER_EPOCHS * epochSeconds(info);
}

/** Undefined where it moves, as far as that can be seen: by a place of somebody watched, or by its rules. */
function whyStuck({ rollup, validators }: Snapshot, flushSize: number): Says | undefined {
  if (flushSize <= 0) return say('By the rules of the rollup a flush lets in nobody at present.');
  const stuck = [...validators.values()].some(
    ({ rollup: on, life }) => on === rollup && life?.stage === 'queue-stuck',
  );
  return stuck
    ? say('A place in it has not fallen for three epochs, though a flush would let in {flushSize}.', {
        flushSize,
      })
    : undefined;
}
