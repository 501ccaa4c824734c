import {
  isShownTo,
  mentions,
  withoutPerson,
  type TableName,
} from '../../lib/adapters/dynamodb/personal-rows.ts';
import type { Erasure, Personal } from '../../lib/ports.ts';
import type { Memory } from './memory.ts';

type Fields = Record<string, unknown>;

/** Everything the other fakes remember of one person. */
export function fakePersonal(memory: Memory): Personal {
  const open = new Map<string, Erasure>();
  const buried = new Map<string, string>();
  const named = (userId: string) =>
    memory.all().flatMap(({ kind, records }) =>
      [...records].flatMap(([key, value]) => {
        const row = rowOf(kind, key, value);
        return mentions(row, userId) ? [{ kind, records, key, value: value as Fields, row }] : [];
      }),
    );
  return {
    async recordsOf(userId) {
      const shown = named(userId).filter(({ row }) => isShownTo(row, userId));
      return shown.map(({ kind, value }) => ({ kind, record: structuredClone(value) }));
    },
    async begin(entry) {
      buried.set(entry.userId, new Date().toISOString());
      const first = open.get(entry.userId) ?? { ...entry };
      open.set(entry.userId, first);
      return { ...first };
    },
    async unfinished(userId) {
      return structuredClone(open.get(userId));
    },
    async erase({ userId: id, pseudonym }) {
      for (const { kind, records, key, row } of named(id)) {
        const after = withoutPerson(tableOf(kind), row, { id, pseudonym });
        records.delete(key);
        if (!after) continue;
        const { pk: _pk, sk: _sk, record, ...plain } = after;
        records.set(key.replaceAll(id, pseudonym), record ?? plain);
      }
    },
    async finish({ userId }) {
      buried.set(userId, new Date().toISOString());
      open.delete(userId);
    },
    async erasedAt(userId) {
      return buried.get(userId);
    },
  };
}

/** The row as it rests in DynamoDB, as far as it matters to whom it belongs. */
function rowOf(kind: string, key: string, value: unknown): Fields {
  const fields = value as Fields;
  switch (kind) {
    case 'meta':
      return { pk: `OP#${key}`, sk: 'META', ...fields };
    case 'link':
      return { pk: `OP#${String(fields['operatorId'])}`, sk: `LINK#${key}`, ...fields };
    case 'validator':
      return { pk: key, sk: 'META', ...fields };
    default:
      return { pk: `${kind.toUpperCase()}#${key}`, sk: 'META', record: fields };
  }
}

function tableOf(kind: string): TableName {
  if (kind === 'validator') return 'validators';
  return kind === 'meta' || kind === 'link' ? 'operators' : 'ledger';
}
