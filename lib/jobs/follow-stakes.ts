import * as v from 'valibot';
import { fact } from '../domain/fact.ts';
import { followFact } from '../flows/stake-follow.ts';
import { topUpFor } from '../flows/stake-top-up.ts';
import { defineJob } from '../kit/job.ts';

export const followStakes = defineJob({
  name: 'follow-stakes',
  summary: 'Follows what Sparta staked to its end, and tops up validators that were linked',
  queue: 'registration',
  message: v.object({ id: v.string(), detail: fact }),
  needs: [
    'staking',
    'stakeIntents',
    'chain',
    'operators',
    'validators',
    'audit',
    'bus',
    'discord',
    'once',
    'queues',
    'settings',
  ],
  async run({ message: { detail }, now, log }, ports) {
    await followFact(detail, { now, log }, ports);
    await topUpFor(detail, { now, log }, ports);
  },
});
