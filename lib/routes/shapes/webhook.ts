import * as v from 'valibot';
import { WEBHOOK_KINDS } from '../../config/events.ts';
import { MAX_FAILED_IN_A_ROW, WEBHOOK_STATES, type Webhook } from '../../domain/webhook.ts';
import { count, timestamp } from './text.ts';

export const webhookId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{32}$/, 'Ids of webhooks have 32 hex digits.'),
  v.description('The webhook'),
  v.examples(['3f1d2c4b5a69788796a5b4c3d2e1f001']),
);

export const factKinds = v.pipe(
  v.array(v.picklist(WEBHOOK_KINDS)),
  v.minLength(1, 'Name one kind at least, or leave the field out for all.'),
  v.description('Kinds of facts it is told of; absent: all'),
);

export const webhookShape = v.pipe(
  v.object({
    id: webhookId,
    url: v.pipe(
      v.string(),
      v.description('Where deliveries go'),
      v.examples(['https://hooks.example.org/sparta']),
    ),
    kinds: v.optional(v.pipe(v.array(v.string()), v.description('Kinds of facts; absent: all'))),
    state: v.pipe(
      v.picklist(WEBHOOK_STATES),
      v.description(
        `\`paused\`: ${MAX_FAILED_IN_A_ROW} deliveries in a row failed, and it is tried once more an hour later; \`off\`: that failed too, and nothing is sent until it is removed and made anew`,
      ),
    ),
    failedInARow: count('Deliveries that were given up since the last that was taken', 0),
    pausedAt: v.optional(timestamp('When it was paused')),
    createdAt: timestamp('When it was made'),
  }),
  v.title('Webhook'),
  v.description('Where other software hears of facts.'),
);

/** A row as the API tells it. */
export function webhookView({
  lastFailed: _lastFailed,
  ...rest
}: Webhook): v.InferInput<typeof webhookShape> {
  return rest;
}
