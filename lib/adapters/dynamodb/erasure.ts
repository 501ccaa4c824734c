import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { DeleteCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { holds, refusals } from './failures.ts';
import type { TableName } from './personal-rows.ts';
import { keyOf, type Row } from './rows.ts';
import type { Database } from './database.ts';

/**
 * Makes a row what it is to be: gone, the same under another key, or with other attributes. Only what differs is
 * written, and only where it still is as it was read: nothing that somebody else wrote meanwhile is lost.
 */
export async function rewrite(
  { client, tables }: Database,
  table: TableName,
  before: Row,
  after: Row | undefined,
): Promise<void> {
  const key = keyOf(before);
  const row = { TableName: tables[table], Key: key };
  if (!after) {
    await holds(() => client.send(new DeleteCommand({ ...row, ...unlessGrown(before) })));
    return;
  }
  if (!isDeepStrictEqual(keyOf(after), key)) {
    await refusals(() =>
      client.send(
        new TransactWriteCommand({
          ClientRequestToken: randomUUID(),
          TransactItems: [{ Put: { TableName: tables[table], Item: after } }, { Delete: row }],
        }),
      ),
    );
    return;
  }
  const changes = changesOf(before, after);
  if (changes.length === 0) return;
  await holds(() => client.send(new UpdateCommand({ ...row, ...updateTo(changes) })));
}

/** A set that somebody joined since is not taken along. */
function unlessGrown(row: Row) {
  const [set] = Object.entries(row).filter(([, value]) => value instanceof Set);
  if (!set) return {};
  const [name, members] = set;
  return {
    ConditionExpression: 'attribute_not_exists(#set) OR size(#set) <= :size',
    ExpressionAttributeNames: { '#set': name },
    ExpressionAttributeValues: { ':size': membersOf(members).length },
  };
}

interface Change {
  path: readonly string[];
  before: unknown;
  /** Undefined where it goes. */
  after: unknown;
}

/** What differs, as deep as maps go: a map as a whole is no value to compare with. */
function changesOf(before: Row, after: Row, within: readonly string[] = []): Change[] {
  return Object.keys(before).flatMap((name): Change[] => {
    const path = [...within, name];
    const [old, now] = [before[name], after[name]];
    if (isDeepStrictEqual(old, now)) return [];
    return isMap(old) && isMap(now) ? changesOf(old, now, path) : [{ path, before: old, after: now }];
  });
}

/** Members leave a set one by one, whoever joins it meanwhile; any other attribute must be as it was read. */
function updateTo(changes: readonly Change[]) {
  const names = new Map(changes.flatMap(({ path }) => path).map((name, at) => [name, `#n${at}`]));
  const numbered = changes.map((change, at) => ({
    ...change,
    at,
    place: change.path.map((name) => names.get(name)).join('.'),
    isSet: change.before instanceof Set,
  }));
  const plain = numbered.filter(({ isSet }) => !isSet);
  const clause = (word: string, parts: string[]) => (parts.length > 0 ? [`${word} ${parts.join(', ')}`] : []);
  const kept = plain.filter(({ after }) => after !== undefined);
  const lost = plain.filter(({ after }) => after === undefined).map(({ place }) => place);
  const sets = numbered.filter(({ isSet }) => isSet);
  const setting = kept.map(({ place, at }) => `${place} = :new${at}`);
  const leaving = sets.map(({ place, at }) => `${place} :leaving${at}`);
  return {
    UpdateExpression: [
      ...clause('SET', setting),
      ...clause('REMOVE', lost),
      ...clause('DELETE', leaving),
    ].join(' '),
    ConditionExpression: [
      'attribute_exists(pk)',
      ...plain.map(({ place, at }) => `${place} = :old${at}`),
    ].join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(
      [...names].map(([name, placeholder]) => [placeholder, name]),
    ),
    ExpressionAttributeValues: Object.fromEntries([
      ...kept.map(({ after, at }) => [`:new${at}`, after]),
      ...plain.map(({ before, at }) => [`:old${at}`, before]),
      ...sets.map(({ before, after, at }) => [`:leaving${at}`, leaversOf(before, after)]),
    ]),
  };
}

function leaversOf(before: unknown, after: unknown): Set<unknown> {
  const staying = new Set(membersOf(after));
  return new Set(membersOf(before).filter((member) => !staying.has(member)));
}

function membersOf(value: unknown): unknown[] {
  return value instanceof Set ? [...value] : [];
}

function isMap(value: unknown): value is Row {
  return Object.prototype.toString.call(value) === '[object Object]';
}
