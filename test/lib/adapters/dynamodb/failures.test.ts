import { createServer, type Server } from 'node:http';
import * as v from 'valibot';
import { createDocumentClient } from '../../../../lib/adapters/dynamodb/client.ts';
import { createStores, type Stores } from '../../../../lib/adapters/dynamodb/stores.ts';
import {
  aChallenge,
  addressOf,
  aLink,
  anOperator,
  aValidator,
  CHAIN_ID,
  operatorId,
} from '../../../contracts/samples.ts';
import { onOneEngine } from './engines.ts';
import { sdkError, watchedClient, type Intervene } from './watched-client.ts';

const TABLES = { operators: 'operators', validators: 'validators', ledger: 'ledger' };
const NOWHERE = 'http://127.0.0.1:1';

function storesWith(intervene: Intervene): Stores {
  return createStores({ client: watchedClient(NOWHERE, intervene).client, tables: TABLES });
}

const batchGet = v.object({
  RequestItems: v.record(v.string(), v.object({ Keys: v.array(v.record(v.string(), v.unknown())) })),
});

/** Table and keys of a BatchGetItem. */
function tableOf(input: unknown): string {
  return Object.keys(v.parse(batchGet, input).RequestItems)[0] ?? '';
}

function keysAsked(input: unknown) {
  return v.parse(batchGet, input).RequestItems[tableOf(input)]?.Keys ?? [];
}

describe('what DynamoDB says, in our words', () => {
  const outage = [
    ['throttling', sdkError('ProvisionedThroughputExceededException')],
    ['throttling of requests', sdkError('ThrottlingException')],
    ['its own error', sdkError('InternalServerError', { $metadata: { httpStatusCode: 500 } })],
    ['an answer 503 without a name', sdkError('Error', { $metadata: { httpStatusCode: 503 } })],
    ['a timeout', sdkError('TimeoutError')],
    ['a refused connection', sdkError('Error', { code: 'ECONNREFUSED' })],
    ['a lost connection', sdkError('Error', { code: 'ECONNRESET' })],
    ['a name that does not resolve', sdkError('Error', { code: 'ENOTFOUND' })],
  ] as const;

  test.each(outage)('%s is upstream, with its cause', async (_, error) => {
    const { operators, challenges, validators } = storesWith(() => Promise.reject(error));
    const expected = { code: 'upstream', cause: error };
    await expect(operators.get(operatorId(1))).rejects.toMatchObject(expected);
    await expect(challenges.issue(aChallenge(1))).rejects.toMatchObject(expected);
    await expect(operators.list({}, { limit: 5 })).rejects.toMatchObject(expected);
    await expect(operators.link(aLink(1))).rejects.toMatchObject(expected);
    await expect(validators.saveReadings([aValidator(1)])).rejects.toMatchObject(expected);
  });

  test.each(['ResourceNotFoundException', 'ValidationException', 'AccessDeniedException'])(
    '%s is a fault of ours',
    async (name) => {
      const cause = sdkError(name, { $metadata: { httpStatusCode: 400 } });
      const { operators } = storesWith(() => Promise.reject(cause));
      await expect(operators.get(operatorId(1))).rejects.toMatchObject({
        code: 'internal',
        cause,
        message: expect.stringContaining(name),
      });
    },
  );

  test('a transaction cancelled for another reason than a condition is not taken for a conflict', async () => {
    const cause = sdkError('TransactionCanceledException', {
      CancellationReasons: [{ Code: 'None' }, { Code: 'ValidationError' }],
    });
    const { operators } = storesWith(() => Promise.reject(cause));
    await expect(operators.link(aLink(1))).rejects.toMatchObject({ code: 'internal', cause });
  });

  test('a transaction that keeps meeting another one is upstream in the end', async () => {
    const cause = sdkError('TransactionCanceledException', {
      CancellationReasons: [{ Code: 'TransactionConflict' }],
    });
    const { operators } = storesWith(() => Promise.reject(cause));
    await expect(operators.link(aLink(1))).rejects.toMatchObject({ code: 'upstream', cause });
  });
});

describe('a connection that fails', () => {
  let silent: Server;
  let url = '';

  beforeAll(async () => {
    silent = createServer(() => {});
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  });

  afterAll(async () => {
    silent.closeAllConnections();
    await new Promise((resolve) => void silent.close(resolve));
  });

  test('nobody there is upstream', async () => {
    const client = createDocumentClient({ endpoint: NOWHERE });
    const { operators } = createStores({ client, tables: TABLES });
    await expect(operators.get(operatorId(1))).rejects.toMatchObject({ code: 'upstream' });
    client.destroy();
  });

  test('somebody who never answers is upstream, after three tries', async () => {
    let asked = 0;
    silent.on('request', () => (asked += 1));
    const client = createDocumentClient({ endpoint: url, requestTimeoutMs: 50 });
    const { operators } = createStores({ client, tables: TABLES });
    await expect(operators.get(operatorId(1))).rejects.toMatchObject({ code: 'upstream' });
    expect(asked).toBe(3);
    client.destroy();
  });
});

describe('what is tried again', () => {
  onOneEngine((engine) => {
    async function stores(intervene: Intervene) {
      const watched = watchedClient(engine.url, intervene);
      return { ...watched, ...createStores({ client: watched.client, tables: await engine.tables() }) };
    }

    test('a transaction that met another one is done once both are through', async () => {
      let conflicts = 2;
      const { operators, requests } = await stores(({ command, send }) => {
        if (command !== 'TransactWriteItems' || conflicts === 0) return send();
        conflicts -= 1;
        const CancellationReasons = [{ Code: 'None' }, { Code: 'TransactionConflict' }];
        return Promise.reject(sdkError('TransactionCanceledException', { CancellationReasons }));
      });
      await operators.link(aLink(1));
      expect(await operators.linksOf(operatorId(1))).toEqual([aLink(1)]);
      expect(requests.filter(({ command }) => command === 'TransactWriteItems')).toHaveLength(3);
    });

    test('an operator who appears between our look and our write is kept', async () => {
      let looks = 0;
      const { operators, challenges } = await stores(({ command, send }) => {
        if (command === 'GetItem' && (looks += 1) === 1) return Promise.resolve({ $metadata: {} });
        return send();
      });
      const first = await challenges.issue(aChallenge(1));
      const second = await challenges.issue(aChallenge(1));
      const operator = anOperator(1);
      looks = 1;
      await operators.prove({ challenge: first, operator, link: aLink(1), now: Date.now() });
      looks = 0;
      const link = aLink(1, { address: addressOf(2) });
      const another = { ...operator, discordHandle: 'another name' };
      expect(await operators.prove({ challenge: second, operator: another, link, now: Date.now() })).toEqual(
        operator,
      );
      expect(await operators.linksOf(operator.id)).toHaveLength(2);
    });

    test('rows DynamoDB left unprocessed are asked for until all are there', async () => {
      const { validators, requests } = await stores(async ({ command, input, send }) => {
        if (command !== 'BatchGetItem') return send();
        const asked = keysAsked(input);
        if (asked.length < 8) return send();
        return { $metadata: {}, UnprocessedKeys: { [tableOf(input)]: { Keys: asked.slice(0, 7) } } };
      });
      const many = Array.from({ length: 7 }, (_, at) => aValidator(at));
      for (const each of many) await validators.add(each);
      const asked = [...many.map(({ address }) => address), addressOf(99)];
      const found = await validators.ofAttesters(asked, { chainId: CHAIN_ID });
      expect(found.map(({ id }) => id).sort()).toEqual(many.map(({ id }) => id).sort());
      // The rollups, whose rows those are; the rows; and what was left of them.
      expect(requests.filter(({ command }) => command === 'BatchGetItem')).toHaveLength(3);
    });

    test('rows that stay unprocessed are upstream, not missing', async () => {
      const { validators } = await stores(({ command, input, send }) =>
        command === 'BatchGetItem'
          ? Promise.resolve({
              $metadata: {},
              UnprocessedKeys: { [tableOf(input)]: { Keys: keysAsked(input) } },
            })
          : send(),
      );
      await validators.add(aValidator(1));
      const read = validators.ofAttesters([addressOf(1)], { chainId: CHAIN_ID });
      await expect(read).rejects.toMatchObject({ code: 'upstream' });
    });
  });
});
