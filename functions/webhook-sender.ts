import { deliverWebhook } from '../lib/jobs/deliver-webhook.ts';
import { jobHandler } from '../lib/runtime/job-handler.ts';

/** Queue → every fact, signed, to the software that asked for it. */
export const handler = jobHandler(deliverWebhook);
