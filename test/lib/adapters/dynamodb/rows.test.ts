import { gunzipSync } from 'node:zlib';
import { GetCommand, PutCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { MAX_PACKED_BYTES } from '../../../../lib/adapters/dynamodb/cursors.ts';
import { createStores } from '../../../../lib/adapters/dynamodb/stores.ts';
import { decided } from '../../../../lib/domain/operator.ts';
import type { Cursor } from '../../../../lib/ports.ts';
import {
  aChainInfo,
  aChallenge,
  addressOf,
  aFact,
  aLink,
  anEpoch,
  anOperator,
  aValidator,
  CHAIN_ID,
  operatorId,
  ROLLUP,
} from '../../../contracts/samples.ts';
import { onOneEngine } from './engines.ts';
import { watchedClient } from './watched-client.ts';

const DAY_SECONDS = 24 * 60 * 60;

describe('the rows', () => {
  onOneEngine((engine) => {
    /** Stores with one of everything in them, at a time the test can move. */
    async function filled() {
      const tables = await engine.tables();
      const clock = { now: Date.now() };
      const stores = createStores({ client: engine.client, tables, now: () => clock.now });
      const challenge = await stores.challenges.issue(aChallenge(1, clock.now));
      await stores.operators.prove({ challenge, operator: anOperator(1), link: aLink(1), now: clock.now });
      await stores.validators.add(aValidator(1, { operatorId: operatorId(1) }));
      await stores.views.saveChainInfo(aChainInfo());
      await stores.views.saveEpoch(anEpoch(1));
      await stores.once.begin('begun', { now: clock.now, leaseSeconds: 60 });
      await stores.once.finish('done', 'result');
      await stores.alerts.record({ factId: 'fact', recipient: 'channel', state: 'delivered', at: '2026' });
      const audited = { id: '1', at: '2026', actor: 'sparta', action: 'made', subject: operatorId(1) };
      await stores.audit.record(audited);
      const cursor = { number: 1, hash: '0x1', trail: [], unsettled: [aFact(1)], version: 1 };
      await stores.cursors.move('chain', cursor);
      return { ...stores, tables, clock, challenge, audited, cursor };
    }

    async function allRows(table: string) {
      const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: table }));
      return Items;
    }

    test('every one says which schema it has', async () => {
      const { tables } = await filled();
      const rows = (await Promise.all(Object.values(tables).map(allRows))).flat();
      expect(rows).toHaveLength(20);
      expect(rows.filter(({ schemaVersion }) => schemaVersion !== 1)).toEqual([]);
    });

    test('attributes of a later schema do no harm', async () => {
      const { tables, challenge, audited, cursor, ...stores } = await filled();
      for (const table of Object.values(tables)) {
        for (const row of await allRows(table)) {
          const record =
            row['record'] === undefined ? {} : { record: { ...row['record'], future: { a: [1] } } };
          const later = { ...row, ...record, schemaVersion: 2, future: 'unknown to us' };
          await engine.client.send(new PutCommand({ TableName: table, Item: later }));
        }
      }
      const first = { limit: 5 };
      const validator = aValidator(1, { operatorId: operatorId(1) });
      expect(await stores.operators.get(operatorId(1))).toEqual(anOperator(1));
      expect((await stores.operators.list({}, first)).items).toEqual([anOperator(1)]);
      expect((await stores.operators.list({ status: 'pending' }, first)).items).toEqual([anOperator(1)]);
      expect(await stores.operators.linksOf(operatorId(1))).toEqual([aLink(1)]);
      expect([...(await stores.operators.watched()).keys()]).toEqual([addressOf(1)]);
      expect((await stores.validators.list({}, first)).items).toEqual([validator]);
      expect(await stores.validators.ofAttesters([addressOf(1)], { chainId: CHAIN_ID })).toEqual([validator]);
      expect(await stores.challenges.get(challenge.id)).toMatchObject({ id: challenge.id });
      expect(await stores.views.chainInfo()).toEqual(aChainInfo());
      expect((await stores.views.epochs(first)).items).toEqual([anEpoch(1)]);
      expect(await stores.once.resultOf('done')).toBe('result');
      expect(await stores.alerts.deliveriesOf('fact')).toHaveLength(1);
      expect((await stores.audit.of(operatorId(1), first)).items).toEqual([audited]);
      expect(await stores.cursors.get('chain')).toEqual(cursor);
    });

    test('a write leaves attributes of a later schema where they are', async () => {
      const { tables, operators, validators } = await filled();
      const change = async (table: string, Key: { pk: string; sk: string }) => {
        const set = { UpdateExpression: 'SET future = :f', ExpressionAttributeValues: { ':f': 'kept' } };
        await engine.client.send(new UpdateCommand({ TableName: table, Key, ...set }));
      };
      const read = async (table: string, Key: { pk: string; sk: string }) =>
        (await engine.client.send(new GetCommand({ TableName: table, Key }))).Item;
      const operatorKey = { pk: `OP#${operatorId(1)}`, sk: 'META' };
      const validatorKey = { pk: `${CHAIN_ID}:${ROLLUP}:${addressOf(1)}`, sk: 'META' };
      await change(tables.operators, operatorKey);
      await change(tables.validators, validatorKey);
      const decision = { status: 'approved', by: operatorId(2), now: Date.now() } as const;
      await operators.replace(decided(anOperator(1), decision));
      await validators.saveReadings([aValidator(1, { block: 2000, status: 'exiting' })]);
      expect(await read(tables.operators, operatorKey)).toMatchObject({ status: 'approved', future: 'kept' });
      expect(await read(tables.validators, validatorKey)).toMatchObject({
        status: 'exiting',
        future: 'kept',
      });
    });

    test('one that cannot be read is our fault, and named with its field', async () => {
      const { tables, operators, challenges, cursors, challenge } = await filled();
      const put = (table: string, Item: object) =>
        engine.client.send(new PutCommand({ TableName: table, Item: { ...Item } }));
      await put(tables.operators, {
        pk: `OP#${operatorId(5)}`,
        sk: 'META',
        id: operatorId(5),
        status: 'king',
      });
      await put(tables.ledger, { pk: `CHALLENGE#${challenge.id}`, sk: 'META', record: { id: 7 } });
      const record = { number: 1, hash: '0x', version: 1, packed: new Uint8Array([1, 2, 3]) };
      await put(tables.ledger, { pk: 'CURSOR#damaged', sk: 'META', record });
      await expect(operators.get(operatorId(5))).rejects.toMatchObject({
        code: 'internal',
        message: expect.stringContaining(
          `The row OP#${operatorId(5)} / META cannot be read: ethereumAddress`,
        ),
      });
      await expect(challenges.get(challenge.id)).rejects.toMatchObject({
        code: 'internal',
        message: expect.stringContaining(`CHALLENGE#${challenge.id} / META cannot be read: id`),
      });
      await expect(cursors.get('damaged')).rejects.toMatchObject({
        code: 'internal',
        message: expect.stringContaining('CURSOR#damaged / META'),
      });
    });

    test('those that pass say when, those that stay do not', async () => {
      const { tables, clock, challenge } = await filled();
      const rows = await allRows(tables.ledger);
      const days = Object.fromEntries(
        rows.map(({ pk, expiresAt }) => {
          const seconds = Number(expiresAt) - Math.floor(clock.now / 1000);
          return [String(pk).split('#')[0], expiresAt === undefined ? 'stays' : seconds / DAY_SECONDS];
        }),
      );
      const lifetime = challenge.expiresAt - Math.floor(clock.now / 1000);
      expect(days).toEqual({
        CHALLENGE: 1 + lifetime / DAY_SECONDS,
        ONCE: expect.closeTo(1, 2),
        ALERT: 400,
        'AUDIT-MONTH': 400,
        EPOCHS: 90,
        AUDIT: 'stays',
        VIEW: 'stays',
        CURSOR: 'stays',
      });
    });

    test('what is past its time is gone, though nobody has deleted it yet', async () => {
      const { clock, challenge, tables, ...stores } = await filled();
      const written = (await allRows(tables.ledger)).length;
      clock.now += 401 * DAY_SECONDS * 1000;
      expect(await stores.challenges.get(challenge.id)).toBeUndefined();
      expect(await stores.once.resultOf('done')).toBeUndefined();
      expect(await stores.once.begin('done', { now: clock.now, leaseSeconds: 60 })).toBe('fresh');
      expect(await stores.alerts.delivery('fact', 'channel')).toBeUndefined();
      expect(await stores.alerts.deliveriesOf('fact')).toEqual([]);
      expect(await stores.views.epochs({ limit: 5 })).toEqual({ items: [] });
      expect((await stores.audit.of(operatorId(1), { limit: 5 })).items).toHaveLength(1);
      expect(await stores.views.chainInfo()).toEqual(aChainInfo());
      expect(await allRows(tables.ledger)).toHaveLength(written);
    });

    test('pages go on over expired rows', async () => {
      const { clock, views } = await filled();
      for (let epoch = 10; epoch < 20; epoch += 1) await views.saveEpoch(anEpoch(epoch));
      clock.now += 89 * DAY_SECONDS * 1000;
      for (const epoch of [2, 3]) await views.saveEpoch(anEpoch(epoch));
      clock.now += 2 * DAY_SECONDS * 1000;
      const first = await views.epochs({ limit: 1 });
      expect(first.items).toEqual([anEpoch(3)]);
      expect(await views.epochs({ limit: 1, cursor: first.nextCursor })).toEqual({ items: [anEpoch(2)] });
    });

    test('a claim that lapsed cannot give back the claim of the next', async () => {
      const tables = await engine.tables();
      const [slow, next] = [0, 1].map(() => createStores({ client: engine.client, tables }).once);
      const now = Date.now();
      expect(await slow?.begin('work', { now, leaseSeconds: 1 })).toBe('fresh');
      expect(await next?.begin('work', { now: now + 2000, leaseSeconds: 60 })).toBe('fresh');
      await slow?.release('work');
      expect(await slow?.begin('work', { now: now + 3000, leaseSeconds: 60 })).toBe('running');
    });

    test('a claim whose answer was lost on the way is still ours', async () => {
      const { client } = watchedClient(engine.url, async ({ command, send }) => {
        if (command !== 'PutItem') return send();
        await send();
        return send();
      });
      const { once } = createStores({ client, tables: await engine.tables() });
      expect(await once.begin('work', { now: Date.now(), leaseSeconds: 60 })).toBe('fresh');
      client.destroy();
    });

    test('a cursor is small, and never larger than a row may be', async () => {
      const { tables, cursors } = await filled();
      const unsettled = Array.from({ length: 1900 }, (_, at) => aFact(at));
      const trail = Array.from({ length: 5000 }, (_, at) => ({ number: 9000 - at, hash: aFact(at).id }));
      const cursor: Cursor = { number: 9001, hash: '0x1', trail, unsettled, version: 1 };
      await cursors.move('long', cursor);
      const Key = { pk: 'CURSOR#long', sk: 'META' };
      const { Item } = await engine.client.send(new GetCommand({ TableName: tables.ledger, Key }));
      const packed: Uint8Array = Item?.['record'].packed;
      expect(packed.length).toBeLessThanOrEqual(MAX_PACKED_BYTES);
      const kept: Cursor = JSON.parse(gunzipSync(packed).toString());
      expect(kept.unsettled).toHaveLength(1900);
      expect(kept.trail.length).toBeGreaterThan(0);
      expect(kept.trail).toEqual(trail.slice(0, kept.trail.length));
    });

    test('facts that do not fit are refused, never dropped', async () => {
      const { cursors } = await filled();
      const unsettled = Array.from({ length: 8000 }, (_, at) => aFact(at));
      const cursor: Cursor = { number: 1, hash: '0x1', trail: [], unsettled, version: 1 };
      await expect(cursors.move('too long', cursor)).rejects.toMatchObject({
        code: 'internal',
        message: expect.stringContaining('8000 unsettled facts'),
      });
      expect(await cursors.get('too long')).toBeUndefined();
    });
  });
});
