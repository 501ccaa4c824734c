import { followStakes } from '../jobs/follow-stakes.ts';
import { stakeValidator } from '../jobs/stake-validator.ts';
import { readJson } from '../kit/parse.ts';
import { callFinisher } from './calls-handler.ts';
import { jobRunner } from './job-handler.ts';
import { queueHandler, type QueueHandler } from './queue-handler.ts';

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
    if (has(message, 'job')) await carryTask(body, delivery);
    else if (has(message, 'detail')) await followFact(body, delivery);
    else await finishCall(body, delivery);
  });
}

/** Each kind of message has a field that the others lack; what it must be, its own schema says. */
function has(message: unknown, field: string): boolean {
  return typeof message === 'object' && message !== null && Object.hasOwn(message, field);
}
