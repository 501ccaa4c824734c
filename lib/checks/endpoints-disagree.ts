import { defineCondition } from '../kit/check.ts';
import { say } from '../text.ts';

export const endpointsDisagree = defineCondition({
  name: 'endpoints-disagree',
  summary: 'Sparta’s L1 endpoints tell of different chains',
  about: 'our-data',
  observe({ rollup, endpoints }) {
    if (!endpoints) return [];
    const subject = { rollup };
    const { asked, disagreeing } = endpoints;
    if (disagreeing === 0)
      return [{ subject, health: 'good', message: say('L1 endpoints that agree: {asked}.', { asked }) }];
    return [
      {
        subject,
        health: 'bad',
        tier: 'warning',
        title: say('Sparta’s L1 endpoints disagree'),
        message: say(
          'Of {asked} endpoints {disagreeing} told of another chain at the same block. Those are set aside, and the others are believed.',
          { asked, disagreeing },
        ),
        next: say(
          'Nothing to do for an operator. Whoever runs Sparta: the log names the endpoint that was set aside.',
        ),
        attribution: 'our-data',
      },
    ];
  },
});
