import * as v from 'valibot';
import { said } from '../domain/said.ts';
import { snowflake } from '../domain/snowflake.ts';
import type { PersonalRecord, Ports } from '../ports.ts';
import { inWords } from '../text.ts';
import { kindNamed } from './privacy-kinds.ts';

export interface PersonalExport {
  name: string;
  content: Uint8Array;
  records: number;
}

/**
 * All that is stored of somebody, as a JSON file, each kind with what it is and how long it stays. Other people's ids
 * are left out but those the person dealt with by their own choice.
 */
export async function exportOf(
  { userId, now }: { userId: string; now: number },
  { personal, settings }: Pick<Ports, 'personal' | 'settings'>,
): Promise<PersonalExport> {
  const records = await personal.recordsOf(userId);
  const kinds = [...new Set(records.map(({ kind }) => kind))].sort();
  const known = new Set([userId, settings.guildId, settings.operatorRoleId, settings.alertChannelId]);
  const document = {
    about:
      'Everything Sparta stores about one Discord account. Addresses and stakes are public on chain as well.',
    madeAt: new Date(now).toISOString(),
    discordUser: userId,
    discordServer: settings.guildId,
    records: kinds.map((kind) => ({
      kind,
      what: inWords(kindNamed(kind).what),
      keptFor: inWords(kindNamed(kind).keptFor),
      entries: records.filter((record) => record.kind === kind).map((record) => entryOf(record, known)),
    })),
    elsewhere: [
      'Messages Sparta sent stay in Discord, which keeps them by its own rules.',
      'Log lines of the last weeks may name your Discord id; they go by themselves.',
      'Backups hold what was stored when they were made; what you delete does not come back from them.',
    ],
  };
  return {
    name: 'sparta-export.json',
    content: new TextEncoder().encode(`${JSON.stringify(document, readable, 2)}\n`),
    records: records.length,
  };
}

/** Sentences are kept in no language: in the file they stand in English. */
function readable(_name: string, value: unknown): unknown {
  return typeof value === 'object' && v.is(said, value) ? inWords(value) : value;
}

function entryOf({ kind, record, until }: PersonalRecord, known: ReadonlySet<string>): unknown {
  // Whom somebody let in, or was let in by, they know; moderators act for the server.
  const shown = withoutSecrets(kind === 'link' ? record : withoutOthers(record, known));
  return until === undefined ? shown : { ...shown, goesAt: until };
}

/** A file lies about on disks: what opens a door, a calendar's or a webhook's, is said to be there and no more. */
function withoutSecrets(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, SECRET.test(name) ? 'kept, not shown' : value]),
  );
}

const SECRET = /secret|token|password|private.?key/i;

function withoutOthers(
  record: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const isOther = typeof value === 'string' && v.is(snowflake, value) && !known.has(value);
      const isPerson = ['actor', 'subject', 'decidedBy', 'by', 'holders'].includes(name);
      return [name, isOther && isPerson ? 'somebody else' : holdersOf(name, value, known)];
    }),
  );
}

/** Of a watched address only the person's own entry. */
function holdersOf(name: string, value: unknown, known: ReadonlySet<string>): unknown {
  if (name !== 'holders' || !Array.isArray(value)) return value;
  return value.filter((holder) => [...known].some((id) => String(holder).startsWith(`${id}#`)));
}
