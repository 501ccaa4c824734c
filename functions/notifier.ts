import { deliverAlert } from '../lib/jobs/deliver-alert.ts';
import { jobHandler } from '../lib/runtime/job-handler.ts';

/** Queue → who is told, how, and whether it arrived. */
export const handler = jobHandler(deliverAlert);
