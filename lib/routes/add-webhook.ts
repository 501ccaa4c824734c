import * as v from 'valibot';
import { publicUrl } from '../domain/webhook.ts';
import { makeWebhook } from '../flows/make-webhook.ts';
import { closedObject, defineRoute } from '../kit/route.ts';
import { factKinds, webhookShape, webhookView } from './shapes/webhook.ts';

export const addWebhook = defineRoute({
  name: 'add-webhook',
  method: 'POST',
  path: '/api/webhooks',
  tag: 'Webhooks',
  summary: 'Be told of facts as they happen',
  description: [
    'From now on every fact is sent to this address as a `POST` whose body is the fact as JSON. Answer with a 2xx within 10 s; the body of the answer is not read, and redirects are not followed.',
    'Each delivery carries `Sparta-Timestamp` (Unix seconds), `Sparta-Delivery` (the same for every try of one delivery) and `Sparta-Signature`: `v1=` and, in hex, the HMAC-SHA256 of `<timestamp>.<body>` under the secret. Check it over the raw body, and refuse what is older than five minutes.',
    'A delivery that is not taken is tried again after 2, 5, 10, 20 and 30 minutes, then given up; facts come in no certain order, and one may come twice: drop what has a `Sparta-Delivery` you know, and what happened when stands in the fact. After five deliveries in a row were given up the webhook is paused, and tried once more an hour later.',
    'Facts name operators by their Discord id: treat them as the answers of this API.',
  ].join('\n\n'),
  access: 'key',
  // The secret would rest with the remembered answer.
  remembers: false,
  params: {},
  query: {},
  body: v.pipe(
    closedObject({
      url: v.pipe(
        v.string(),
        v.description('An https address on the public internet, on port 443'),
        v.examples(['https://hooks.example.org/sparta']),
        publicUrl,
      ),
      kinds: v.optional(factKinds),
    }),
    v.title('NewWebhook'),
  ),
  response: v.pipe(
    v.object({
      webhook: webhookShape,
      secret: v.pipe(
        v.string(),
        v.description('Signs the deliveries. Told this once: nobody can read it again.'),
        v.examples(['whsec_a-text-of-43-characters']),
      ),
    }),
    v.title('MadeWebhook'),
  ),
  answers: { 201: 'It is told of what happens from now on.' },
  refuses: { conflict: 'The address has a webhook already, or there are as many as there may be.' },
  needs: ['webhooks', 'components'],
  run: async ({ body, now }, ports) => {
    const { webhook, secret } = await makeWebhook({ ...body, now }, ports);
    return { webhook: webhookView(webhook), secret };
  },
});
