import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { takeLease } from '../../../bin/migrate/marks.ts';
import { migrations } from '../../../bin/migrate/migrations.ts';
import { migrate, undo } from '../../../bin/migrate/run-migrations.ts';
import { restoreBackup } from '../../../bin/backup/restore-backup.ts';
import { rowsOf, writeBackup } from '../../../bin/backup/write-backup.ts';
import { addressOf, aLink, anOperator, operatorId } from '../../contracts/samples.ts';
import { onEveryEngine, onOneEngine, type Engine } from '../../lib/adapters/dynamodb/engines.ts';
import { contentOf, emptyPlace, ME, populated, type Place } from '../backup/places.ts';

const WET = { dryRun: false };
const OLD = addressOf(77);

/** Content without the marks of the migrations. */
async function rowsIn(place: Place) {
  const all = Object.entries(await contentOf(place));
  return Object.fromEntries(all.filter(([key]) => !key.startsWith('ledger MIGRATION')));
}

/** Two operators as the first versions left them: no names, nobody noted at what is watched, no audit by month. */
async function ofOldShape(engine: Engine) {
  const place = await populated(engine);
  await place.stores.operators.link(
    aLink(2, { operatorId: ME, address: addressOf(2), role: 'withdrawer', proof: addressOf(9) }),
  );
  const today = await rowsIn(place);
  const { client, tables } = place.database;
  const remove = async (table: keyof typeof tables, wanted: (pk: string, sk: string) => boolean) => {
    for await (const { pk, sk } of rowsOf(place.database, table))
      if (wanted(String(pk), String(sk)))
        await client.send(new DeleteCommand({ TableName: tables[table], Key: { pk, sk } }));
  };
  await remove('operators', (pk, sk) => pk === 'NAMES' || sk === 'LISTED');
  await remove('ledger', (pk) => pk.startsWith('AUDIT-MONTH#'));
  for (const sk of [addressOf(1), addressOf(2)])
    await client.send(
      new UpdateCommand({
        TableName: tables.operators,
        Key: { pk: 'WATCHED', sk },
        UpdateExpression: 'REMOVE holders',
      }),
    );
  return { place, today };
}

onEveryEngine((engine) => {
  test('rows of the first versions get the shape of today', async () => {
    const { place, today } = await ofOldShape(engine);
    const { operators, audit } = place.stores;
    expect(await operators.search({ typed: 'person', limit: 5 })).toEqual([]);
    const ran = await migrate(place.database, migrations, WET);
    expect(ran.map(({ id, was, changed }) => [id, was, changed])).toEqual([
      ['0001-operator-names', 'pending', 2],
      ['0002-watched-holders', 'pending', 2],
      ['0003-audit-months', 'pending', 1],
    ]);
    const after = await rowsIn(place);
    expect(Object.keys(after)).toEqual(Object.keys(today));
    expect(after).toEqual(withExpiryOf(after, today));
    expect((await operators.search({ typed: 'person', limit: 5 })).map(({ id }) => id).sort()).toEqual([
      ME,
      operatorId(2),
    ]);
    expect((await operators.list({}, { limit: 5 })).items).toHaveLength(2);
    expect((await audit.recent({ limit: 5 })).items).toHaveLength(1);
    expect(await operators.unlink({ operatorId: operatorId(2), address: addressOf(2) })).toMatchObject({
      last: false,
    });
    expect(await operators.unlink({ operatorId: ME, address: addressOf(2) })).toMatchObject({ last: true });
  });

  test('a dry run counts the same and writes nothing', async () => {
    const { place } = await ofOldShape(engine);
    const before = await contentOf(place);
    const dry = await migrate(place.database, migrations, { dryRun: true });
    expect(await contentOf(place)).toEqual(before);
    expect(await migrate(place.database, migrations, WET)).toEqual(dry);
  });

  test('what was run is not run again; what it wrote can be taken back, and it is run anew', async () => {
    const { place, today } = await ofOldShape(engine);
    const old = await rowsIn(place);
    await migrate(place.database, migrations, WET);
    const again = await migrate(place.database, migrations, WET);
    expect(again.map(({ was, looked }) => [was, looked])).toEqual([
      ['applied', 0],
      ['applied', 0],
      ['applied', 0],
    ]);
    for (const each of [...migrations].reverse()) {
      await undo(place.database, each, { dryRun: true });
      await undo(place.database, each, WET);
    }
    const listed = Object.entries(today).filter(([key]) => key.endsWith(' LISTED'));
    expect(await rowsIn(place)).toEqual({ ...old, ...Object.fromEntries(listed) });
    expect((await migrate(place.database, migrations, WET)).map(({ was }) => was)).toEqual([
      'pending',
      'pending',
      'pending',
    ]);
    expect(Object.keys(await rowsIn(place))).toEqual(Object.keys(today));
  });

  test('an address that only its own withdrawer signed for is watched no longer, one that another holds stays', async () => {
    const place = await emptyPlace(engine);
    const { stores, database } = place;
    await stores.operators.link(aLink(1, { address: OLD, role: 'withdrawer' }));
    await stores.operators.link(aLink(2));
    const watched = (sk: string, holders: string[]) => ({
      pk: 'WATCHED',
      sk,
      schemaVersion: 1,
      holders: new Set(holders),
    });
    for (const Item of [
      watched(OLD, [`${ME}#withdrawer`]),
      watched(addressOf(2), [`${ME}#withdrawer`, `${operatorId(2)}#attester`]),
    ])
      await database.client.send(new PutCommand({ TableName: database.tables.operators, Item }));
    await migrate(database, migrations, WET);
    expect([...(await stores.operators.watched()).keys()]).toEqual([addressOf(2)]);
    expect((await contentOf(place))[`operators WATCHED ${addressOf(2)}`]).toMatchObject({
      holders: new Set([`${operatorId(2)}#attester`]),
    });
  });
});

onOneEngine((engine) => {
  test('rows of today are left as they are', async () => {
    const place = await populated(engine);
    const before = await rowsIn(place);
    expect((await migrate(place.database, migrations, WET)).map(({ changed }) => changed)).toEqual([0, 0, 0]);
    expect(await rowsIn(place)).toEqual(before);
  });

  test('a name that is another by now takes the place of the old one', async () => {
    const place = await populated(engine);
    const { database } = place;
    const row = (await contentOf(place))[`operators OP#${ME} META`];
    const Item = { ...(row as object), discordHandle: 'somebody else', version: 2 };
    await database.client.send(new PutCommand({ TableName: database.tables.operators, Item }));
    await migrate(database, migrations, WET);
    expect(await place.stores.operators.search({ typed: 'somebody', limit: 2 })).toHaveLength(1);
  });

  test('a run that died is gone on with from its last page, and counts what was done before', async () => {
    const { place, today } = await ofOldShape(engine);
    const { database } = place;
    const whole = await migrate(database, migrations, { dryRun: true });
    let writes = 0;
    const client = new Proxy(database.client, {
      get: (target, name) =>
        name === 'send'
          ? async (command: { constructor: { name: string } }) => {
              if (command.constructor.name === 'TransactWriteCommand' && (writes += 1) === 2)
                throw Object.assign(new Error('gone'), { name: 'ServiceUnavailable' });
              return target.send(command as never);
            }
          : Reflect.get(target, name),
    });
    await expect(migrate({ ...database, client }, migrations, { ...WET, page: 2 })).rejects.toMatchObject({
      code: 'upstream',
    });
    const ran = await migrate(database, migrations, { ...WET, page: 2 });
    expect(ran.map(({ was }) => was)).toEqual(['begun', 'pending', 'pending']);
    expect(ran.map(({ looked }) => looked)).toEqual(whole.map(({ looked }) => looked));
    expect(Object.keys(await rowsIn(place))).toEqual(Object.keys(today));
  });

  test('two do not run at once; one that died is taken for dead', async () => {
    const place = await populated(engine);
    const lease = await takeLease(place.database);
    await expect(migrate(place.database, migrations, WET)).rejects.toMatchObject({ code: 'conflict' });
    await migrate(place.database, migrations, { dryRun: true });
    place.later(121_000);
    await migrate(place.database, migrations, WET);
    await expect(lease.renew()).resolves.toBeUndefined();
    await lease.release();
    await migrate(place.database, migrations, WET);
  });

  test('a run that lost its lease stops', async () => {
    const place = await populated(engine);
    const lost = await takeLease(place.database);
    place.later(121_000);
    await takeLease(place.database);
    await expect(lost.renew()).rejects.toMatchObject({ code: 'conflict' });
    await lost.release();
    await expect(migrate(place.database, migrations, WET)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('a row that Sparta changes meanwhile is looked at again', async () => {
    const { place } = await ofOldShape(engine);
    const { database, stores } = place;
    let renamed = false;
    const client = new Proxy(database.client, {
      get: (target, name) =>
        name === 'send'
          ? async (command: { constructor: { name: string } }) => {
              if (command.constructor.name === 'TransactWriteCommand' && !renamed) {
                renamed = true;
                await stores.operators.replace({ ...anOperator(1), discordHandle: 'renamed', version: 2 });
                await stores.operators.replace({ ...anOperator(2), discordHandle: 'renamed', version: 2 });
              }
              return target.send(command as never);
            }
          : Reflect.get(target, name),
    });
    await migrate({ ...database, client }, migrations, WET);
    expect(await stores.operators.search({ typed: 'renamed', limit: 5 })).toHaveLength(2);
    expect(await stores.operators.search({ typed: 'person', limit: 5 })).toEqual([]);
  });

  test.each([
    [undefined, /older shape \(schema version none, now 1\): run npm run migrate/],
    [2, /A later Sparta wrote it/],
    [1, /Where an older Sparta wrote it, npm run migrate/],
  ])('a row of schema version %p that cannot be read says what to do', async (schemaVersion, words) => {
    const { database, stores } = await emptyPlace(engine);
    const Item = { pk: `OP#${ME}`, sk: 'META', id: ME, ...(schemaVersion ? { schemaVersion } : {}) };
    await database.client.send(new PutCommand({ TableName: database.tables.operators, Item }));
    await expect(stores.operators.get(ME)).rejects.toThrow(words);
  });

  test('rows that come from a backup made before a migration want it again', async () => {
    const { place } = await ofOldShape(engine);
    const folder = mkdtempSync(path.join(tmpdir(), 'sparta-migrate-'));
    const file = path.join(folder, 'old.jsonl.gz');
    await writeBackup(place.database, 'dev', createWriteStream(file));
    const other = await emptyPlace(engine);
    await migrate(other.database, migrations, WET);
    const options = { file, stage: 'dev', tombstones: [], merge: false } as const;
    await restoreBackup(other.database, { ...options, dryRun: true });
    expect(await migrate(other.database, migrations, { dryRun: true })).toMatchObject([
      { was: 'applied' },
      {},
      {},
    ]);
    await restoreBackup(other.database, { ...options, dryRun: false });
    rmSync(folder, { recursive: true });
    const ran = await migrate(other.database, migrations, WET);
    expect(ran.map(({ was, changed }) => [was, changed])).toEqual([
      ['pending', 2],
      ['pending', 2],
      ['pending', 1],
    ]);
  });

  test('what was never run cannot be taken back', async () => {
    const place = await populated(engine);
    for (const each of migrations)
      await expect(undo(place.database, each, WET)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('each is named as its file, and they stand in order', () => {
    const ids = migrations.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** A month's entry made today stays as long as one written then: what differs is when it goes. */
function withExpiryOf(after: Record<string, unknown>, today: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(today).map(([key, row]) => {
      const there = after[key];
      const expiresAt =
        typeof there === 'object' && there !== null && 'expiresAt' in there ? there.expiresAt : undefined;
      const isMonth = key.startsWith('ledger AUDIT-MONTH#');
      return [key, isMonth ? { ...(row as object), expiresAt } : row];
    }),
  );
}
