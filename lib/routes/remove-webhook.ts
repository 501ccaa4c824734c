import * as v from 'valibot';
import { SpartaError } from '../errors.ts';
import { defineRoute } from '../kit/route.ts';
import { webhookId } from './shapes/webhook.ts';

export const removeWebhook = defineRoute({
  name: 'remove-webhook',
  method: 'DELETE',
  path: '/api/webhooks/{id}',
  tag: 'Webhooks',
  summary: 'Remove a webhook',
  description:
    'Nothing is sent there any more; a try that is under way may still arrive. Its secret is void.',
  access: 'key',
  params: { id: webhookId },
  query: {},
  response: v.pipe(v.object({ removed: webhookId }), v.title('RemovedWebhook')),
  answers: { 200: 'It is gone.' },
  refuses: { 'not-found': 'There is no webhook with this id.' },
  needs: ['webhooks'],
  run: async ({ params: { id } }, { webhooks }) => {
    if (!(await webhooks.remove(id))) throw new SpartaError('not-found', `There is no webhook ${id}.`);
    return { removed: id };
  },
});
