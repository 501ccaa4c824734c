import { NO_CHECKPOINT_CRITICAL_SLOTS, NO_CHECKPOINT_SLOTS } from '../config/network-rules.ts';
import { slotsWithoutCheckpoint } from '../domain/network-health.ts';
import { defineCondition } from '../kit/check.ts';
import { say } from '../text.ts';

export const noCheckpoint = defineCondition({
  name: 'no-checkpoint',
  summary: 'No new checkpoint reached L1 for ten slots',
  about: 'network',
  observe({ rollup, network, info, block }) {
    const subject = { rollup };
    if (!network || !info) return [];
    // Without a committee nobody can propose: the network has not begun, or a new rollup is too young.
    const slots = info.committee ? slotsWithoutCheckpoint(network, info, block.time) : undefined;
    const checkpoint = network.pending?.checkpoint;
    if (slots === undefined || checkpoint === undefined) return [{ subject, health: 'unknown' }];
    if (slots < NO_CHECKPOINT_SLOTS) {
      return [
        {
          subject,
          health: 'good',
          message: say('Checkpoints reach L1; the newest is {checkpoint}.', { checkpoint }),
        },
      ];
    }
    return [
      {
        subject,
        health: 'bad',
        tier: slots < NO_CHECKPOINT_CRITICAL_SLOTS ? 'warning' : 'critical',
        title: say('The network makes no checkpoints'),
        message: say(
          'The newest checkpoint on L1 is {checkpoint}; slots since then without another: {slots}.',
          {
            checkpoint,
            slots,
          },
        ),
        next: say(
          'Keep your node running and do not restart it for this: that a slot has no checkpoint is not the fault of a single validator.',
        ),
        attribution: 'network',
      },
    ];
  },
});
