import * as v from 'valibot';
import { intentRef } from '../domain/stake-intent.ts';
import { afterStake } from '../flows/stake-aftermath.ts';
import { carryStake } from '../flows/stake-carry.ts';
import { PATIENCE } from '../flows/stake-writer.ts';
import { defineJob } from '../kit/job.ts';

/** Carries an intent of Sparta's account through L1. All of one account wait in one line, so it is the only writer. */
export const stakeValidator = defineJob({
  name: 'stake-validator',
  summary: 'Carries the staking or topping up of one validator through L1, once',
  queue: 'registration',
  message: v.object({
    job: v.literal('stake-validator'),
    ref: intentRef,
    requestId: v.string(),
    reply: v.optional(
      v.object({
        interactionId: v.string(),
        applicationId: v.string(),
        token: v.string(),
        locale: v.optional(v.string()),
      }),
    ),
  }),
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
    'settings',
  ],
  async run({ message: { ref, requestId, reply }, now, log }, ports) {
    const writer = { clock: () => Date.now(), pause, log, patience: PATIENCE };
    await carryStake(ref, writer, ports, (intent) =>
      // An earlier intent may be carried on the way: the reply belongs to the one that was asked for here.
      afterStake(intent, { now, log, reply: intent.requestId === requestId ? reply : undefined }, ports),
    );
  },
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
