import { NODE_LAG_SLOTS, NODE_SILENT_SECONDS } from '../config/network-rules.ts';
import { defineCondition } from '../kit/check.ts';
import { ago } from '../kit/message.ts';
import { say } from '../text.ts';

export const nodeStale = defineCondition({
  name: 'node-stale',
  summary:
    'The Aztec node that Sparta asks lags by more than four slots, or has not answered for ten minutes',
  about: 'our-data',
  observe({ rollup, block, node }) {
    if (!node) return [];
    const subject = { rollup };
    const { lagSlots, silentSince } = node;
    if (silentSince !== undefined && block.time - silentSince >= NODE_SILENT_SECONDS) {
      return [
        {
          subject,
          health: 'bad',
          tier: 'warning',
          title: say('Sparta’s Aztec node does not answer'),
          message: say(
            'It has not answered since {time}. Duties are read from L1 alone meanwhile, which does not show who missed an attestation.',
            { time: ago(silentSince) },
          ),
          next: say('Nothing to do for an operator. Whoever runs Sparta: look whether the node runs.'),
          attribution: 'our-data',
        },
      ];
    }
    if (lagSlots === undefined) return [{ subject, health: 'unknown' }];
    if (lagSlots <= NODE_LAG_SLOTS) {
      return [
        {
          subject,
          health: 'good',
          message: say('It is in step: the newest slot it judged is {lagSlots} slots old.', { lagSlots }),
        },
      ];
    }
    return [
      {
        subject,
        health: 'bad',
        tier: 'warning',
        title: say('Sparta’s Aztec node lags'),
        message: say(
          'The newest slot it judged is {lagSlots} slots old. What attestations it saw says nothing about now, and nobody is warned or cleared by it meanwhile.',
          { lagSlots },
        ),
        next: say(
          'Nothing to do for an operator. Whoever runs Sparta: look at the node and at its L1 endpoint.',
        ),
        attribution: 'our-data',
      },
    ];
  },
});
