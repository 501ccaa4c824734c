import { createHash } from 'node:crypto';
import {
  auditEntry,
  auditKey,
  auditOfAll,
  monthOf,
  partitionOf,
} from '../../lib/adapters/dynamodb/audit-rows.ts';
import { ledgerRow } from '../../lib/adapters/dynamodb/ledger.ts';
import { keyOf, readRecord, type Row, type RowKey } from '../../lib/adapters/dynamodb/rows.ts';
import { alertDelivery } from '../../lib/domain/alert-delivery.ts';
import { alertPreferences } from '../../lib/domain/alert-preferences.ts';
import { incident, incidentWatch } from '../../lib/domain/incident.ts';
import type { AuditEntry } from '../../lib/ports.ts';
import * as v from 'valibot';
import { ID, type People } from './people.ts';

/** What was done, without what was said about it. The marks that keep a run from a second entry are of runs elsewhere. */
export function auditRows(row: Row, people: People): Row[] {
  const { pk, sk } = keyOf(row);
  if (!sk.startsWith('AT#')) return [];
  const { detail, ...found }: AuditEntry = readRecord(auditEntry, row);
  const copy: AuditEntry = {
    ...found,
    // It names the request, which Discord knows whose it was.
    id: people.keepsWords
      ? found.id
      : createHash('sha256').update(people.text(found.id)).digest('hex').slice(0, 16),
    actor: people.text(found.actor),
    action: people.text(found.action),
    subject: people.text(found.subject),
    ...(detail === undefined || !people.keepsWords ? {} : { detail }),
  };
  const ofAll = pk.startsWith('AUDIT-MONTH#');
  return [entry(row, auditKey(ofAll ? auditOfAll(monthOf(copy.at)) : partitionOf(copy.subject), copy), copy)];
}

/** What was told to whom. Messages are another bot's and cannot be gone back to. */
export function deliveryRow(row: Row, people: People): Row[] {
  const { pk, sk } = keyOf(row);
  const { messageId: _message, channelId: _channel, ...found } = readRecord(alertDelivery, row);
  // Tests, look-aheads, digests and escalations are named by the person they went to.
  if (!people.keepsWords && namesAnId(`${found.factId} ${found.lastFactId ?? ''}`)) return [];
  const copy = { ...found, recipient: people.text(found.recipient) };
  return [entry(row, { pk: people.text(pk), sk: people.text(sk) }, copy)];
}

/** The text of an alert about the chain; one made for a person goes with its delivery. */
export function alertTextRow(row: Row, people: People): Row[] {
  const record = row['record'];
  const id = typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '';
  return people.keepsWords || !namesAnId(id) ? [row] : [];
}

export function preferencesRow(row: Row, people: People): Row[] {
  const { pk, sk } = keyOf(row);
  const key = { pk: people.text(pk), sk };
  if (sk === 'REACH') {
    const { userId, closedSince } = readRecord(reach, row);
    const copy = { userId: people.id(userId), ...(closedSince === undefined ? {} : { closedSince }) };
    return [entry(row, key, copy)];
  }
  const { phrase, quiet, escalation, ...found } = readRecord(alertPreferences, row);
  const copy = {
    ...found,
    userId: people.id(found.userId),
    ...(escalation ? { escalation: { ...escalation, to: people.text(escalation.to) } } : {}),
    // Where somebody lives is theirs.
    ...(quiet ? { quiet: { ...quiet, zone: people.keepsWords ? quiet.zone : 'UTC' } } : {}),
    ...(phrase === undefined || !people.keepsWords ? {} : { phrase }),
  };
  return [entry(row, key, copy)];
}

const reach = v.object({ userId: v.string(), closedSince: v.optional(v.string()) });

/** What the watch knows, with nothing left to tell: it was told where it happened. */
export function incidentRow(row: Row, people: People): Row[] {
  const key = keyOf(row);
  if (key.sk !== '#WATCH') return [entry(row, key, { ...readRecord(incident, row), outbox: [] })];
  const { brake, ...found } = readRecord(incidentWatch, row);
  const { by, ...held } = brake ?? {};
  const copy = by === undefined ? held : { ...held, by: people.text(by) };
  return [entry(row, key, { ...found, ...(brake ? { brake: copy } : {}), outbox: [] })];
}

function namesAnId(text: string): boolean {
  return text.match(ID) !== null;
}

function entry({ expiresAt }: Row, key: RowKey, record: object): Row {
  return ledgerRow({ key, record, ...(typeof expiresAt === 'number' ? { expiresAt } : {}) });
}
