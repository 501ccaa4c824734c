import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { copyStage } from '../../../bin/setup-db/copy-stage.ts';
import { LEDGER_KINDS } from '../../../bin/setup-db/kinds.ts';
import { madeUpPeople, realPeople } from '../../../bin/setup-db/people.ts';
import { placeOf, requireCopyable } from '../../../bin/setup-db/stage-place.ts';
import { addressOf, aLink, aValidator, CHAIN_ID, operatorId } from '../../contracts/samples.ts';
import { onEveryEngine, onOneEngine } from '../../lib/adapters/dynamodb/engines.ts';
import { bytesOf, lived, NEVER, PEOPLE, REQUEST, SECRET, WORDS } from './lived.ts';
import { contentOf, emptyPlace, ME, OTHER, populated, type Place } from '../backup/places.ts';

const masked = () => madeUpPeople(new Uint8Array(32).fill(7));
const copy = (from: Place, to: Place, options: Partial<Parameters<typeof copyStage>[2]> = {}) =>
  copyStage(from.database, to.database, {
    stage: 'dev',
    people: masked(),
    dryRun: false,
    replace: false,
    ...options,
  });

onEveryEngine((engine) => {
  test('no id, handle, word or secret of the first stage stands anywhere in the second', async () => {
    const from = await lived(engine);
    const to = await emptyPlace(engine);
    const before = await bytesOf(from);
    for (const known of [...PEOPLE, REQUEST, ...WORDS, SECRET]) expect(before).toContain(known);
    const { written, left, unknown } = await copy(from, to);
    const after = await bytesOf(to);
    for (const hidden of [...PEOPLE, REQUEST, ...WORDS, SECRET]) expect(after).not.toContain(hidden);
    expect(after).not.toContain(operatorId(80_001));
    expect(written).toBeGreaterThan(20);
    expect(unknown).toEqual([]);
    expect(Object.keys(left)).toEqual(expect.arrayContaining(NEVER));
  });

  test('what is told apart stays apart, what belongs together stays together', async () => {
    const from = await lived(engine);
    const to = await emptyPlace(engine);
    const people = masked();
    await copy(from, to, { people });
    const { operators, validators, preferences, audit, alerts, incidents } = to.stores;
    const [me, other, friend, moderator] = PEOPLE.map((id) => people.id(id));
    if (!me || !other || !friend || !moderator) throw new Error('four people');
    expect(new Set([me, other, friend, moderator]).size).toBe(4);
    expect(await operators.get(me)).toMatchObject({
      status: 'approved',
      decidedBy: moderator,
      ethereumAddress: addressOf(1),
      discordHandle: `member ${me.slice(-6)}`,
    });
    expect(await operators.linksOf(me)).toEqual([aLink(1, { operatorId: me })]);
    expect(
      (await operators.linksTo(addressOf(1))).map(({ operatorId: id, proof }) => `${id} by ${proof}`).sort(),
    ).toEqual([`${me} by signature`, `${friend} by ${me}`].sort());
    expect(await operators.delegatesOf(me)).toMatchObject([{ operatorId: friend }]);
    expect([...(await operators.watched()).keys()].sort()).toEqual([addressOf(1), addressOf(2)]);
    expect(await operators.search({ typed: `member ${me.slice(-6)}`, limit: 2 })).toMatchObject([{ id: me }]);
    expect((await operators.list({}, { limit: 9 })).items).toHaveLength(3);
    expect((await validators.ofAttester(addressOf(1)))[0]).toEqual(aValidator(1, { operatorId: me }));
    expect(await preferences.of(me)).toMatchObject({
      escalation: { to: friend },
      quiet: { from: 60, zone: 'UTC' },
    });
    expect(await preferences.reach(other)).toEqual({
      userId: other,
      closedSince: '2026-01-01T00:00:00.000Z',
    });
    expect(await alerts.delivery('of the chain', me)).toMatchObject({ state: 'delivered' });
    expect((await alerts.history(me, { limit: 9 })).items).toMatchObject([{ factId: 'of the chain' }]);
    expect((await alerts.history(friend, { limit: 9 })).items).toEqual([]);
    expect((await audit.of(other, { limit: 9 })).items).toMatchObject([
      { actor: moderator, action: 'suspended' },
    ]);
    expect((await audit.recent({ limit: 9 })).items.map(({ subject }) => subject)).toContain(other);
    const {
      watch,
      incidents: [kept],
    } = await incidents.of(CHAIN_ID);
    expect(kept).toMatchObject({ state: 'bad', outbox: [] });
    expect(watch).toMatchObject({ brake: { by: moderator }, outbox: [] });
    expect(await operators.unlink({ operatorId: me, address: addressOf(1) })).toMatchObject({ last: true });
  });

  test('what the chain said is copied word for word', async () => {
    const from = await lived(engine);
    const to = await emptyPlace(engine);
    await copy(from, to);
    const ofChain = (content: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(content).filter(([key]) => /^ledger (EPOCHS|VIEW|CURSOR)/.test(key)));
    const kept = ofChain(await contentOf(to));
    expect(kept).toEqual(ofChain(await contentOf(from)));
    expect(Object.keys(kept)).toHaveLength(3);
  });
});

onOneEngine((engine) => {
  test('another run makes other people up', async () => {
    const from = await populated(engine);
    const [one, two] = [await emptyPlace(engine), await emptyPlace(engine)];
    await copy(from, one, { people: madeUpPeople(new Uint8Array(32).fill(1)) });
    await copy(from, two, { people: madeUpPeople(new Uint8Array(32).fill(2)) });
    const ids = async ({ stores }: Place) =>
      (await stores.operators.list({}, { limit: 9 })).items.map(({ id }) => id);
    const all = [...(await ids(one)), ...(await ids(two))];
    expect(new Set(all).size).toBe(4);
    expect(all.every((id) => /^0{8}[0-9]{12}$/.test(id))).toBe(true);
  });

  test('unmasked, people are who they are, and what opens something still stays behind', async () => {
    const from = await lived(engine);
    const to = await emptyPlace(engine);
    await copy(from, to, { people: realPeople });
    const after = await bytesOf(to);
    expect(after).not.toContain(SECRET);
    expect(await to.stores.operators.get(ME)).toEqual(await from.stores.operators.get(ME));
    expect(await to.stores.preferences.of(ME)).toEqual(await from.stores.preferences.of(ME));
    expect((await to.stores.audit.of(OTHER, { limit: 1 })).items).toEqual(
      (await from.stores.audit.of(OTHER, { limit: 1 })).items,
    );
  });

  test('a dry run writes nothing and counts the same', async () => {
    const from = await lived(engine);
    const to = await emptyPlace(engine);
    const dry = await copy(from, to, { dryRun: true });
    expect(await contentOf(to)).toEqual({});
    expect(await copy(from, to)).toEqual(dry);
  });

  test('a stage that holds somebody is only written over where it is to be replaced', async () => {
    const from = await populated(engine);
    const to = await populated(engine);
    await to.stores.operators.link(aLink(8));
    const before = await contentOf(to);
    await expect(copy(from, to)).rejects.toMatchObject({ code: 'conflict' });
    await copy(from, to, { replace: true, dryRun: true });
    expect(await contentOf(to)).toEqual(before);
    await copy(from, to, { replace: true });
    expect(await bytesOf(to)).not.toContain(ME);
    expect((await to.stores.operators.list({}, { limit: 9 })).items).toHaveLength(2);
    expect(await to.stores.operators.linksTo(addressOf(8))).toEqual([]);
  });

  test('a row that would name somebody after all stops the copy before anything is written', async () => {
    const from = await populated(engine);
    const Item = { pk: 'EPOCHS', sk: 'odd', schemaVersion: 1, record: { seenBy: ME } };
    await from.database.client.send(new PutCommand({ TableName: from.database.tables.ledger, Item }));
    const to = await populated(engine);
    const before = await contentOf(to);
    await expect(copy(from, to, { replace: true })).rejects.toThrow(/kind EPOCHS would still name somebody/);
    expect(await contentOf(to)).toEqual(before);
  });

  test('a kind nobody has decided about is not copied, and named', async () => {
    const from = await populated(engine);
    const Item = { pk: 'NOVELTY#1', sk: 'META', schemaVersion: 1, record: {} };
    await from.database.client.send(new PutCommand({ TableName: from.database.tables.ledger, Item }));
    const to = await emptyPlace(engine);
    expect(await copy(from, to)).toMatchObject({ unknown: ['NOVELTY'], left: { NOVELTY: 1 } });
    expect(await bytesOf(to)).not.toContain('NOVELTY');
  });

  test('the local world is found by the file it wrote', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sparta-places-'));
    const file = path.join(folder, 'dev.json');
    expect(() => placeOf('--to', 'local', { file })).toThrow(/npm run dev/);
    const tables = await engine.tables();
    writeFileSync(file, JSON.stringify({ dynamodb: engine.url, tables }));
    const local = placeOf('--to', 'local', { file });
    rmSync(folder, { recursive: true });
    const to = { ...(await emptyPlace(engine)), database: local.database };
    await copy(await populated(engine), to, { stage: local.stage });
    expect(await bytesOf(to)).toContain('member ');
    local.database.client.destroy();
  });

  test('nothing of a copy is left on the disk', async () => {
    const before = process.env['TMPDIR'];
    const folder = mkdtempSync(path.join(tmpdir(), 'sparta-disk-'));
    process.env['TMPDIR'] = folder;
    try {
      await copy(await populated(engine), await emptyPlace(engine));
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      rmSync(folder, { recursive: true });
    }
  });
});

test.each([
  ['local', 'production', /Nothing is ever copied into production/],
  ['staging', 'production', /Nothing is ever copied into production/],
  ['staging', 'staging', /the same stage/],
])('from %s to %s is refused', (from, to, why) => {
  const database = placeOf('--from', 'dev').database;
  const place = (name: string) => ({ name: name as 'local', stage: 'dev' as const, database });
  expect(() => requireCopyable(place(from), place(to))).toThrow(why);
});

test('stages in two accounts are reached by two profiles', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sparta-profiles-'));
  const file = path.join(folder, 'credentials');
  const profile = (name: string) =>
    `[${name}]\naws_access_key_id = key-of-${name}\naws_secret_access_key = x\n`;
  writeFileSync(file, profile('first') + profile('second'));
  const before = process.env['AWS_SHARED_CREDENTIALS_FILE'];
  process.env['AWS_SHARED_CREDENTIALS_FILE'] = file;
  try {
    for (const name of ['first', 'second']) {
      const { client } = placeOf('--from', 'staging', { profile: name }).database;
      expect(await client.config.credentials()).toMatchObject({ accessKeyId: `key-of-${name}` });
    }
  } finally {
    if (before === undefined) delete process.env['AWS_SHARED_CREDENTIALS_FILE'];
    else process.env['AWS_SHARED_CREDENTIALS_FILE'] = before;
    rmSync(folder, { recursive: true });
  }
});

test('a stage there is not is refused with those there are', () => {
  expect(() => placeOf('--to', 'prod')).toThrow('--to dev or staging or production or local');
});

test('for every kind of ledger row somebody has decided whether it is copied', () => {
  const folder = 'lib/adapters/dynamodb';
  const sources = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const kinds = sources.flatMap((text) => [
    ...[...text.matchAll(/pk: [`']([A-Z-]+)[#`']/g)].map(([, kind]) => kind ?? ''),
    ...[...text.matchAll(/const (?:[A-Z]+_PREFIX|DUE|EPOCHS) = '([A-Z-]+)#?'/g)].map(
      ([, kind]) => kind ?? '',
    ),
    ...[...text.matchAll(/return `([A-Z-]+)#\$/g)].map(([, kind]) => kind ?? ''),
  ]);
  const ofOperators = ['LINK', 'GRANT', 'OP'];
  expect(kinds.length).toBeGreaterThan(25);
  expect(
    [...new Set(kinds)].filter((kind) => !ofOperators.includes(kind) && !Object.hasOwn(LEDGER_KINDS, kind)),
  ).toEqual([]);
});
