import * as v from 'valibot';
import { followStakes } from '../jobs/follow-stakes.ts';
import { stakeValidator } from '../jobs/stake-validator.ts';
import { readJson } from '../kit/parse.ts';
import { callFinisher } from './calls-handler.ts';
import { jobRunner } from './job-handler.ts';
import { queueHandler, type QueueHandler } from './queue-handler.ts';

const task = v.object({ job: v.literal(stakeValidator.name) });
const fromBus = v.object({ detail: v.object({ kind: v.string() }) });

/**
 * The registration queue carries three kinds of message: deferred calls, one line for each person; the tasks of
 * Sparta's account on L1, one line for the account; and facts from the bus.
 */
export function registrationHandler(): QueueHandler {
  const finishCall = callFinisher('registration');
  const carryTask = jobRunner(stakeValidator);
  const followFact = jobRunner(followStakes);
  return queueHandler('registration', async (body, delivery) => {
    const message = readJson(body);
    if (v.is(task, message)) await carryTask(body, delivery);
    else if (v.is(fromBus, message)) await followFact(body, delivery);
    else await finishCall(body, delivery);
  });
}
