import { defineCondition } from '../kit/check.ts';
import { say } from '../text.ts';

export const slashingPaused = defineCondition({
  name: 'slashing-paused',
  summary: 'The vetoer paused all slashing on the canonical rollup',
  about: 'network',
  observe({ rollup, slashing }) {
    const subject = { rollup };
    const read = slashing?.get(rollup);
    if (!read) return slashing ? [{ subject, health: 'unknown' }] : [];
    if (read.enabled) return [{ subject, health: 'good', message: say('Slashing is enabled.') }];
    const { disabledUntil } = read;
    return [
      {
        subject,
        health: 'bad',
        tier: 'notice',
        title: say('Slashing is paused'),
        message:
          disabledUntil === undefined
            ? say('Nobody is slashed for now. Until when is not known.')
            : say('Nobody is slashed until {time}, unless the pause is lifted or renewed.', {
                time: `<t:${disabledUntil}:f>`,
              }),
        next: say('Keep your node well: votes go on, and what has a quorum can be carried out afterwards.'),
        attribution: 'network',
      },
    ];
  },
});
