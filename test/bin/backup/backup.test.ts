import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { restoreBackup, type RestoreOptions } from '../../../bin/backup/restore-backup.ts';
import { rowsOf, writeBackup } from '../../../bin/backup/write-backup.ts';
import { addressOf, aLink, anOperator, aValidator } from '../../contracts/samples.ts';
import { onEveryEngine, onOneEngine } from '../../lib/adapters/dynamodb/engines.ts';
import { contentOf, emptyPlace, erase, join, ME, MODERATOR, OTHER, populated, type Place } from './places.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sparta-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function backupOf({ database }: Place, name = 'backup.jsonl.gz') {
  const file = path.join(folder, name);
  const trailer = await writeBackup(database, 'dev', createWriteStream(file));
  return { file, trailer };
}

const restore = ({ database }: Place, file: string, options: Partial<RestoreOptions> = {}) =>
  restoreBackup(database, { file, stage: 'dev', tombstones: [], merge: false, dryRun: false, ...options });

onEveryEngine((engine) => {
  test('what was backed up is put back as it was', async () => {
    const before = await populated(engine);
    const { file, trailer } = await backupOf(before);
    const after = await emptyPlace(engine);
    const restored = await restore(after, file);
    const content = await contentOf(after);
    expect(content).toEqual(await contentOf(before));
    expect(restored.written).toBe(Object.keys(content).length);
    expect(trailer.counts.operators).toBeGreaterThan(4);
    expect(await after.stores.operators.get(OTHER)).toEqual(anOperator(2));
    expect(await after.stores.cursors.get('l1')).toMatchObject({ number: 5 });
  });

  test('who asked to be forgotten since does not come back; all others do', async () => {
    const place = await populated(engine);
    const { file } = await backupOf(place);
    await erase(place, ME);
    await restore(place, file, { merge: true });
    expect(await place.stores.personal.recordsOf(ME)).toEqual([]);
    expect([...(await place.stores.operators.watched()).keys()]).toEqual([addressOf(2)]);
    expect(await place.stores.validators.ofAttester(addressOf(1))).toEqual([]);
    expect(await place.stores.operators.get(OTHER)).toEqual(anOperator(2));
    const { items } = await place.stores.audit.recent({ limit: 20 });
    expect(items.filter(({ actor }) => actor === MODERATOR).length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toContain('is known');
  });
});

onOneEngine((engine) => {
  test('where the tables are lost, a later backup tells who is to be left out', async () => {
    const place = await populated(engine);
    const { file } = await backupOf(place);
    await erase(place, ME);
    const later = await backupOf(place, 'later.jsonl.gz');
    const fresh = await emptyPlace(engine);
    await restore(fresh, file, { tombstones: [later.file] });
    expect(await fresh.stores.personal.recordsOf(ME)).toEqual([]);
    expect(await fresh.stores.operators.get(OTHER)).toBeDefined();
  });

  test('who came back after that is in backups made from then on', async () => {
    const place = await populated(engine);
    await erase(place, ME);
    place.later(1000);
    await join(place, 1);
    const { file } = await backupOf(place);
    const fresh = await emptyPlace(engine);
    await restore(fresh, file);
    expect(await fresh.stores.operators.get(ME)).toEqual(anOperator(1));
    expect(await fresh.stores.operators.linksOf(ME)).toEqual([aLink(1)]);
    expect(await fresh.stores.personal.erasedAt(ME)).toBeDefined();
  });

  test('somebody whose erasure was under way is not brought back either', async () => {
    const place = await populated(engine);
    await place.stores.personal.begin({
      receipt: 'r',
      userId: ME,
      pseudonym: '0'.repeat(20),
      startedAt: 'now',
    });
    place.later(1000);
    const { file } = await backupOf(place);
    const fresh = await emptyPlace(engine);
    await restore(fresh, file);
    expect(await fresh.stores.personal.recordsOf(ME)).toEqual([]);
  });

  test('a dry run writes nothing and counts the same', async () => {
    const { file } = await backupOf(await populated(engine));
    const fresh = await emptyPlace(engine);
    const dry = await restore(fresh, file, { dryRun: true });
    expect(await contentOf(fresh)).toEqual({});
    for await (const row of rowsOf(fresh.database, 'ledger')) expect(row).toBeUndefined();
    expect(await restore(fresh, file)).toEqual(dry);
  });

  test('tables that hold somebody are not touched unless asked', async () => {
    const place = await populated(engine);
    const { file } = await backupOf(place);
    const other = await emptyPlace(engine);
    await join(other, 3);
    const before = await contentOf(other);
    await expect(restore(other, file)).rejects.toMatchObject({ code: 'conflict' });
    expect(await contentOf(other)).toEqual(before);
    await restore(other, file, { merge: true });
    expect((await other.stores.operators.list({}, { limit: 9 })).items).toHaveLength(3);
  });

  test('nothing newer is overwritten', async () => {
    const place = await populated(engine);
    const { file } = await backupOf(place);
    await place.stores.operators.replace({ ...anOperator(2), status: 'approved', version: 2 });
    await place.stores.validators.saveReadings([aValidator(2, { block: 2000, status: 'zombie' })]);
    await place.stores.operators.link(aLink(1, { address: addressOf(2) }));
    const before = await contentOf(place);
    const { written } = await restore(place, file, { merge: true });
    expect(await contentOf(place)).toEqual(before);
    // Only sets that several share are written again, to the same effect.
    expect(written).toBeLessThanOrEqual(3);
  });

  test('an older row gives way', async () => {
    const place = await populated(engine);
    const old = await emptyPlace(engine);
    await join(old, 2);
    await place.stores.operators.replace({ ...anOperator(2), status: 'approved', version: 2 });
    const { file } = await backupOf(place);
    await restore(old, file, { merge: true });
    expect(await old.stores.operators.get(OTHER)).toMatchObject({ status: 'approved', version: 2 });
  });

  test('a run that died is gone on with by the same command', async () => {
    const place = await populated(engine);
    const { file } = await backupOf(place);
    const fresh = await emptyPlace(engine);
    const written: Promise<unknown>[] = [];
    const send = async (command: { constructor: { name: string } }) => {
      const isPut = command.constructor.name === 'PutCommand';
      if (isPut && written.length === 4) {
        await Promise.allSettled(written);
        throw Object.assign(new Error('gone'), { name: 'ServiceUnavailable' });
      }
      const sent = fresh.database.client.send(command as never);
      if (isPut) written.push(sent);
      return sent;
    };
    const client = new Proxy(fresh.database.client, {
      get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)),
    });
    const dying = { ...fresh, database: { ...fresh.database, client } };
    await expect(restore(dying, file)).rejects.toMatchObject({ code: 'upstream' });
    expect(Object.keys(await contentOf(fresh)).length).toBeGreaterThan(0);
    await restore(fresh, file);
    expect(await contentOf(fresh)).toEqual(await contentOf(place));
  });

  test.each<[string, (lines: string[]) => string[]]>([
    ['was cut short', (lines) => lines.slice(0, -1)],
    ['lacks a row', (lines) => [...lines.slice(0, 2), ...lines.slice(3)]],
    ['was touched', (lines) => lines.map((line) => line.replace('person 2', 'person 3'))],
    ['goes on after its end', (lines) => [...lines, lines[1] ?? '']],
    ['begins as something else', (lines) => ['{"format":"other"}', ...lines.slice(1)]],
    ['holds a line that is none of ours', (lines) => [...lines.slice(0, 2), '{}', ...lines.slice(2)]],
    ['holds a line that is no JSON', (lines) => [...lines.slice(0, 2), '{', ...lines.slice(2)]],
    ['is empty', () => []],
  ])('a file that %s is refused, and nothing is written', async (_name, change) => {
    const { file } = await backupOf(await populated(engine));
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
    writeFileSync(file, gzipSync(`${change(lines).join('\n')}\n`));
    const fresh = await emptyPlace(engine);
    await expect(restore(fresh, file)).rejects.toMatchObject({ code: 'invalid-input' });
    expect(await contentOf(fresh)).toEqual({});
  });

  test('bytes that are damaged are refused', async () => {
    const { file } = await backupOf(await populated(engine));
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 40));
    const fresh = await emptyPlace(engine);
    await expect(restore(fresh, file)).rejects.toMatchObject({ code: 'invalid-input' });
    writeFileSync(file, 'no gzip at all');
    await expect(restore(fresh, file)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('a backup of another stage, or one too old to know who left since, is refused', async () => {
    const place = await populated(engine);
    const { file } = await backupOf(place);
    const fresh = await emptyPlace(engine);
    await expect(restore(fresh, file, { stage: 'production' })).rejects.toThrow(/backup of dev/);
    fresh.later(401 * DAY_MS);
    await expect(restore(fresh, file)).rejects.toThrow(/older than 400 days/);
  });

  test('what expired since is left out', async () => {
    const { file } = await backupOf(await populated(engine));
    const fresh = await emptyPlace(engine);
    fresh.later(3 * DAY_MS);
    expect((await restore(fresh, file)).expired).toBe(2);
  });

  test('a backup is read as it is written, by any gzip', async () => {
    const { file, trailer } = await backupOf(await populated(engine));
    const bytes: Buffer[] = [];
    for await (const chunk of createReadStream(file)) bytes.push(chunk as Buffer);
    const lines = gunzipSync(Buffer.concat(bytes)).toString('utf8').trim().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'sparta-backup', stage: 'dev' });
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual(trailer);
    expect(lines).toHaveLength(2 + Object.values(trailer.counts).reduce((sum, count) => sum + count, 0));
  });
});
