import { loadPorts } from '../adapters/load-ports.ts';
import type { ConsumerOptions } from '../kit/consumer.ts';
import type { Job } from '../kit/job.ts';
import { queueHandler, type QueueHandler } from './queue-handler.ts';

/** A Lambda that runs one job for each message of the job's queue. */
export function jobHandler(job: Job): QueueHandler {
  return queueHandler(job.queue, jobRunner(job));
}

/** Runs a job for one message. */
export function jobRunner(job: Job): ConsumerOptions['handle'] {
  return async (body, { log }) => {
    await job.run(body, {
      ports: await loadPorts(job.needs),
      now: Date.now(),
      log: log.with({ job: job.name }),
    });
  };
}
