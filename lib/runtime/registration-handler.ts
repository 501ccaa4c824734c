import { readJson } from '../kit/parse.ts';
import { callFinisher } from './calls-handler.ts';
import { jobRunner } from './job-handler.ts';
import { queueHandler, type QueueHandler } from './queue-handler.ts';

/**
 * The registration queue carries three kinds of message: deferred calls, one line for each person; the tasks of
 * Sparta's account on L1, one line for the account; and facts from the bus. What carries the last two is loaded for
 * the first of them: most of what comes is a call.
 */
export function registrationHandler(): QueueHandler {
  const finishCall = callFinisher('registration');
  return queueHandler('registration', async (body, delivery) => {
    const message = readJson(body);
    if (has(message, 'job'))
      await jobRunner((await import('../jobs/stake-validator.ts')).stakeValidator)(body, delivery);
    else if (has(message, 'detail'))
      await jobRunner((await import('../jobs/follow-stakes.ts')).followStakes)(body, delivery);
    else await finishCall(body, delivery);
  });
}

/** Each kind of message has a field that the others lack; what it must be, its own schema says. */
function has(message: unknown, field: string): boolean {
  return typeof message === 'object' && message !== null && Object.hasOwn(message, field);
}
