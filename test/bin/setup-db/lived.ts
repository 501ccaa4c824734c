import { gunzipSync } from 'node:zlib';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { rowsOf } from '../../../bin/backup/write-backup.ts';
import { LEDGER_KINDS, never } from '../../../bin/setup-db/kinds.ts';
import { TABLES } from '../../../lib/adapters/dynamodb/walk.ts';
import { standardPreferences } from '../../../lib/domain/alert-preferences.ts';
import { anIncident } from '../../contracts/incidents.ts';
import {
  aChallenge,
  addressOf,
  aFact,
  aLink,
  anOperator,
  CHAIN_ID,
  operatorId,
  ROLLUP,
} from '../../contracts/samples.ts';
import type { Engine } from '../../lib/adapters/dynamodb/engines.ts';
import { ME, MODERATOR, OTHER, populated, type Place } from '../backup/places.ts';

export const FRIEND = operatorId(3);
export const PEOPLE = [ME, OTHER, FRIEND, MODERATOR];
export const REQUEST = operatorId(70_001);
/** Texts people wrote, and what opens something. */
export const WORDS = [
  'person 1',
  'person 2',
  'is known',
  'my own phrase',
  'Europe/Istanbul',
  'es-ES',
  'thread-1',
];
export const SECRET = 'opens something';
export const NEVER = Object.entries(LEDGER_KINDS)
  .filter(([, becomes]) => becomes === never)
  .map(([kind]) => kind);

/** A stage with people who wrote, were told, decided and let others in. */
export async function lived(engine: Engine): Promise<Place> {
  const place = await populated(engine);
  const { stores, database } = place;
  await stores.operators.replace({
    ...anOperator(1),
    status: 'approved',
    decidedBy: MODERATOR,
    decidedAt: '2026-01-02T00:00:00.000Z',
    locale: 'es-ES',
    version: 2,
  });
  const challenge = await stores.challenges.issue(aChallenge(3));
  await stores.operators.prove({
    challenge,
    operator: anOperator(3),
    link: aLink(3, { role: 'wallet' }),
    now: Date.now(),
  });
  await stores.operators.delegate({
    ownerId: ME,
    delegateId: FRIEND,
    address: addressOf(1),
    createdAt: '2026-01-03T00:00:00.000Z',
  });
  await stores.preferences.save({
    ...standardPreferences(ME),
    version: 1,
    phrase: 'my own phrase',
    escalation: { to: FRIEND, minutes: 15 },
    quiet: { from: 60, to: 120, zone: 'Europe/Istanbul' },
  });
  await stores.preferences.noteReach({
    userId: OTHER,
    closedSince: '2026-01-01T00:00:00.000Z',
    threadId: 'thread-1',
  });
  const told = {
    state: 'delivered',
    at: '2026-01-01T00:00:00.000Z',
    firstAt: '2026-01-01T00:00:00.000Z',
  } as const;
  const message = { messageId: operatorId(80_001), channelId: operatorId(80_002) };
  await stores.alerts.record({
    ...told,
    ...message,
    factId: 'of the chain',
    ref: '0123456789abcdef',
    recipient: ME,
  });
  await stores.alerts.record({
    ...told,
    factId: `escalated:${ME}:x`,
    ref: 'fedcba9876543210',
    recipient: FRIEND,
  });
  await stores.audit.record({
    id: `decision:${REQUEST}`,
    at: '2026-11-01T00:00:00.000Z',
    actor: MODERATOR,
    action: 'suspended',
    subject: OTHER,
    detail: `said of person 2 (${OTHER}) that it is known`,
  });
  await stores.incidents.save([anIncident(1)]);
  await stores.incidents.keepWatch({
    chainId: CHAIN_ID,
    rollup: ROLLUP,
    brake: { at: 5, changes: 60, watched: 100, answer: 'drop', by: MODERATOR },
    outbox: [aFact(1)],
    version: 0,
  });
  for (const kind of NEVER) {
    const Item = { pk: `${kind}#${ME}`, sk: 'META', schemaVersion: 1, record: { secret: SECRET, of: OTHER } };
    await database.client.send(new PutCommand({ TableName: database.tables.ledger, Item }));
  }
  return place;
}

/** Every byte written, what is compressed opened. */
export async function bytesOf({ database }: Place): Promise<string> {
  const texts: string[] = [];
  for (const table of TABLES)
    for await (const row of rowsOf(database, table))
      texts.push(
        JSON.stringify(row, (_name, value: unknown) => {
          if (value instanceof Set) return [...value];
          return value instanceof Uint8Array ? gunzipSync(value).toString('utf8') : value;
        }),
      );
  return texts.join('\n');
}
