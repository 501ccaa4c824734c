import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  BatchWriteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { readingDirectly } from '../../../../lib/adapters/dynamodb/direct-reads.ts';
import { createStores } from '../../../../lib/adapters/dynamodb/stores.ts';
import { noteRollup } from '../../../../lib/adapters/dynamodb/validator-rollups.ts';
import { onEveryEngine } from './engines.ts';
import { watchedClient } from './watched-client.ts';

const PLAIN = {
  text: 'Nguyễn 🛡️',
  empty: '',
  count: 42,
  below: -0.5,
  wide: 9_007_199_254_740_991,
  yes: true,
  no: false,
  nothing: null,
  list: ['a', 1, [], { deep: ['b', null] }],
  map: { of: { maps: {} } },
  set: new Set(['one', 'two']),
  bytes: new Uint8Array([0, 1, 254, 255]),
  __proto: 'an ordinary name',
};

onEveryEngine((engine) => {
  const direct = (env: Record<string, string> = {}) => {
    const { client, requests } = watchedClient(engine.url);
    const given = {
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL_DYNAMODB: engine.url,
      ...env,
    };
    return { client: readingDirectly(client, given), requests };
  };
  const filled = async (rows: object[]) => {
    const { ledger } = await engine.tables();
    for (const [at, row] of rows.entries())
      await engine.client.send(
        new PutCommand({ TableName: ledger, Item: { pk: 'P', sk: String(at), ...row } }),
      );
    return ledger;
  };

  test('a row, rows by key and rows of a query are what the SDK reads, and it is not asked', async () => {
    const table = await filled([PLAIN, { at: 1 }, { at: 2 }]);
    const keys = ['0', '1', '2', 'none'].map((sk) => ({ pk: 'P', sk }));
    const get = (sk: string) =>
      new GetCommand({ TableName: table, Key: { pk: 'P', sk }, ConsistentRead: true });
    const filtered = new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk >= :sk',
      FilterExpression: 'attribute_not_exists(#at) OR #at < :most',
      ExpressionAttributeNames: { '#at': 'at' },
      ExpressionAttributeValues: { ':pk': 'P', ':sk': '0', ':most': 2, ':unsaid': undefined },
      ScanIndexForward: false,
    });
    const paged = new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'P' },
      Limit: 1,
      ExclusiveStartKey: { pk: 'P', sk: '0' },
    });
    const reads: ((from: DynamoDBDocumentClient) => Promise<object>)[] = [
      (from) => from.send(get('0')),
      (from) => from.send(get('none')),
      (from) => from.send(filtered),
      (from) => from.send(paged),
    ];
    const { client, requests } = direct();
    for (const read of reads) {
      expect(await read(client)).toEqual({ ...(await read(engine.client)), $metadata: undefined });
    }
    const many = { RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } };
    const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand(many));
    const expected = await engine.client.send(new BatchGetCommand(many));
    const sorted = (rows: Record<string, unknown>[] = []) =>
      rows.toSorted((a, b) => String(a['sk']).localeCompare(String(b['sk'])));
    expect(sorted(Responses?.[table])).toEqual(sorted(expected.Responses?.[table]));
    expect(Responses?.[table]).toHaveLength(3);
    expect(UnprocessedKeys).toEqual({});
    expect(requests).toEqual([]);
  });

  test('what a command reads is plain: its caller, their validators, the card of the chain', async () => {
    const { client, requests } = direct();
    const database = { client, tables: await engine.tables(), now: () => Date.now() };
    await noteRollup(database, 31337, `0x${'1'.repeat(40)}`);
    const stores = createStores(database);
    requests.length = 0;
    await stores.operators.account('1180000000000000011');
    await stores.validators.standing([`0x${'2'.repeat(40)}`], { chainId: 31337 });
    expect(requests).toEqual([]);
  });

  test('how far the chain is followed, which the monitor reads every minute, is plain', async () => {
    const { client, requests } = direct();
    const stores = createStores({ client, tables: await engine.tables() });
    const place = {
      number: 7,
      hash: '0x07',
      trail: [{ number: 6, hash: '0x06' }],
      unsettled: [],
      version: 1,
    };
    await stores.cursors.move('chain:1', place);
    requests.length = 0;
    expect(await stores.cursors.get('chain:1')).toEqual(place);
    expect(requests).toEqual([]);
  });

  test('sets of numbers and numbers of many digits are left to the SDK', async () => {
    const odd = { set: new Set([1, 2]), wide: 2n ** 70n };
    for (const [name, value] of Object.entries(odd)) {
      const table = await filled([{ [name]: value }]);
      const { client, requests } = direct();
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { pk: 'P', sk: '0' } }));
      expect(Item?.[name]).toEqual(value);
      expect(requests).toHaveLength(1);
    }
  });

  test('what DynamoDB refuses is said in the SDK’s words', async () => {
    const { client, requests } = direct();
    const wrong = new GetCommand({ TableName: 'not-there', Key: { pk: 'P', sk: '0' } });
    await expect(client.send(wrong)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    expect(requests).toHaveLength(1);
  });

  test('where nobody answers directly, the SDK does', async () => {
    const table = await filled([PLAIN]);
    const { client, requests } = direct({ AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9' });
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: { pk: 'P', sk: '0' } }));
    expect(Item).toMatchObject(PLAIN);
    expect(requests).toHaveLength(1);
  });

  test('without credentials in the environment, and for writes, everything is the SDK’s', async () => {
    const table = await filled([PLAIN]);
    const bare = direct({ AWS_ACCESS_KEY_ID: '' });
    await bare.client.send(new GetCommand({ TableName: table, Key: { pk: 'P', sk: '0' } }));
    expect(bare.requests).toHaveLength(1);
    const { client, requests } = direct();
    const put = { PutRequest: { Item: { pk: 'P', sk: '9' } } };
    await client.send(new BatchWriteCommand({ RequestItems: { [table]: [put] } }));
    expect(requests).toHaveLength(1);
  });
});

test('keys left unread are given back as they were asked for', async () => {
  const { createServer } = process.getBuiltinModule('node:http');
  const server = createServer((_request, response) => {
    const left = { ledger: { Keys: [{ pk: { S: 'P' }, sk: { S: '1' } }], ConsistentRead: true } };
    response.end(JSON.stringify({ Responses: { ledger: [] }, UnprocessedKeys: left }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  try {
    const env = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_ENDPOINT_URL_DYNAMODB: url };
    const { client, requests } = watchedClient(url);
    const keys = [{ pk: 'P', sk: '1' }];
    const answer = await readingDirectly(client, env).send(
      new BatchGetCommand({ RequestItems: { ledger: { Keys: keys, ConsistentRead: true } } }),
    );
    expect(answer.UnprocessedKeys).toEqual({ ledger: { Keys: keys, ConsistentRead: true } });
    expect(requests).toEqual([]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
