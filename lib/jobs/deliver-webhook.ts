import * as v from 'valibot';
import { fact } from '../domain/fact.ts';
import { deliver, fanOut } from '../flows/deliver-webhook.ts';
import { defineJob } from '../kit/job.ts';

/** What the queue holds: a fact from the bus, or one try for one webhook, which this job left for itself. */
const message = v.union([
  v.object({
    task: v.object({
      webhookId: v.string(),
      fact,
      attempt: v.number(),
      notBefore: v.number(),
      probeOf: v.optional(v.string()),
    }),
  }),
  v.object({ detail: fact }),
]);

export const deliverWebhook = defineJob({
  name: 'deliver-webhook',
  summary: 'Hands every fact, signed, to the software that asked for it',
  queue: 'webhooks',
  message,
  needs: ['webhooks', 'outbound', 'components', 'queues', 'once', 'discord', 'settings'],
  async run({ message: content, now, log }, ports) {
    if ('task' in content) await deliver(content.task, { now, log }, ports);
    else await fanOut(content.detail, { now, log }, ports);
  },
});
