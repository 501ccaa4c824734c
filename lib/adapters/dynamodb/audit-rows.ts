import * as v from 'valibot';
import type { AuditEntry } from '../../ports.ts';
import { RETENTION_DAYS } from './ledger.ts';
import type { RowKey } from './rows.ts';

/**
 * The rows of the audit trail in the ledger:
 *
 * - `AUDIT#<subject> / AT#<time>#<id>`: an entry, kept for good.
 * - `AUDIT#<subject> / ID#<id>`: a mark, written with the entry and only once.
 * - `AUDIT-MONTH#<yyyy-mm> / AT#<time>#<subject>#<id>`: the same entry among those of everybody, kept for 400 days.
 *   A month is one partition; a busy server writes some thousands a month, and a partition takes a thousand a second.
 */
export const auditEntry = v.object({
  id: v.string(),
  at: v.string(),
  actor: v.string(),
  action: v.string(),
  subject: v.string(),
  detail: v.optional(v.string()),
});

const MONTH_PREFIX = 'AUDIT-MONTH#';
const DAY_MS = 24 * 60 * 60 * 1000;

/** An address is one subject in every letter case. */
export function partitionOf(subject: string): string {
  return `AUDIT#${subject.toLowerCase()}`;
}

export function auditOfAll(month: string): string {
  return `${MONTH_PREFIX}${month}`;
}

/** One action upon two subjects has one id, so among those of everybody the subject belongs to the key. */
export function auditKey(pk: string, { at, id, subject }: AuditEntry): RowKey {
  return { pk, sk: `AT#${at}#${pk.startsWith(MONTH_PREFIX) ? `${subject.toLowerCase()}#` : ''}${id}` };
}

/** `2026-01` of an ISO time. */
export function monthOf(at: string): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** The partitions of everybody's entries that can still hold one, newest first; a day ahead for clocks that differ. */
export function monthsBack(nowMs: number): string[] {
  const newest = monthIndex(nowMs + DAY_MS);
  const oldest = monthIndex(nowMs - RETENTION_DAYS.auditOfAll * DAY_MS);
  return Array.from({ length: newest - oldest + 1 }, (_, back) => {
    const index = newest - back;
    return auditOfAll(monthOf(new Date(Date.UTC(Math.floor(index / 12), index % 12)).toISOString()));
  });
}

function monthIndex(ms: number): number {
  const date = new Date(ms);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
