import * as v from 'valibot';
import { defineRoute } from '../kit/route.ts';
import { webhookShape, webhookView } from './shapes/webhook.ts';

export const listWebhooks = defineRoute({
  name: 'list-webhooks',
  method: 'GET',
  path: '/api/webhooks',
  tag: 'Webhooks',
  summary: 'Webhooks, oldest first',
  description: 'All of them, with how they fare. Secrets are told once, when one is made.',
  access: 'key',
  params: {},
  query: {},
  response: v.pipe(v.object({ items: v.array(webhookShape) }), v.title('WebhookList')),
  answers: { 200: 'The webhooks.' },
  refuses: {},
  needs: ['webhooks'],
  run: async (_input, { webhooks }) => ({ items: (await webhooks.list()).map(webhookView) }),
});
