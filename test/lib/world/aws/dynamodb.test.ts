import {
  ConditionalCheckFailedException,
  CreateTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  TransactionCanceledException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { startDynamoDb, type LocalDynamoDb } from '../../../../lib/world/aws/dynamodb.ts';

const hasJava = spawnSync('java', ['-version']).status === 0;
const engines: ('java' | 'embedded')[] = hasJava ? ['embedded', 'java'] : ['embedded'];
const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };

describe.each(engines)('the %s engine', (engine) => {
  const lines: string[] = [];
  let database: LocalDynamoDb;
  let plain: DynamoDBClient;
  let client: DynamoDBDocumentClient;

  beforeAll(async () => {
    database = await startDynamoDb({ port: 0, engine, print: (line) => lines.push(line) });
    plain = new DynamoDBClient({ endpoint: database.url, region: 'eu-west-2', credentials, maxAttempts: 1 });
    client = DynamoDBDocumentClient.from(plain);
    await plain.send(
      new CreateTableCommand({
        TableName: 'things',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
  });

  afterAll(async () => {
    plain.destroy();
    await database.stop();
  });

  const key = (pk: string) => ({ pk, sk: 'meta' });
  const get = async (pk: string) =>
    (await client.send(new GetCommand({ TableName: 'things', Key: key(pk), ConsistentRead: true }))).Item;
  const put = (pk: string, rest: object = {}) =>
    client.send(new PutCommand({ TableName: 'things', Item: { ...key(pk), ...rest } }));
  const transact = (items: TransactWriteCommandInput['TransactItems'], token?: string) =>
    client.send(
      new TransactWriteCommand({
        TransactItems: items,
        ...(token === undefined ? {} : { ClientRequestToken: token }),
      }),
    );
  const putNew = (pk: string, rest: object = {}) => ({
    Put: {
      TableName: 'things',
      Item: { ...key(pk), ...rest },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });
  const failureOf = async (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => undefined,
      (error: unknown) => error,
    );

  test('says in one line which it is', () => {
    expect(database.engine).toBe(engine);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(engine === 'java' ? /DynamoDB Local/ : /embedded engine/);
  });

  test('a transaction writes, changes, deletes and checks together', async () => {
    await put('t1-old', { n: 1 });
    await put('t1-gone');
    await put('t1-checked', { open: true });
    await transact([
      putNew('t1-new', { n: 5 }),
      {
        Update: {
          TableName: 'things',
          Key: key('t1-old'),
          UpdateExpression: 'ADD n :one',
          ExpressionAttributeValues: { ':one': 1 },
        },
      },
      { Delete: { TableName: 'things', Key: key('t1-gone') } },
      {
        ConditionCheck: {
          TableName: 'things',
          Key: key('t1-checked'),
          ConditionExpression: '#o = :yes',
          ExpressionAttributeNames: { '#o': 'open' },
          ExpressionAttributeValues: { ':yes': true },
        },
      },
    ]);
    expect(await get('t1-new')).toMatchObject({ n: 5 });
    expect(await get('t1-old')).toMatchObject({ n: 2 });
    expect(await get('t1-gone')).toBeUndefined();
    expect(await get('t1-checked')).toEqual({ ...key('t1-checked'), open: true });
  });

  test('a transaction that meets a conflict leaves nothing behind, and says which action it was', async () => {
    await put('t2-taken', { owner: 'ann' });
    await put('t2-count', { n: 1 });
    const taken = putNew('t2-taken', { owner: 'bob' });
    const error = await failureOf(
      transact([
        putNew('t2-new'),
        {
          Update: {
            TableName: 'things',
            Key: key('t2-count'),
            UpdateExpression: 'SET n = :v',
            ExpressionAttributeValues: { ':v': 9 },
          },
        },
        { Put: { ...taken.Put, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } },
        { Delete: { TableName: 'things', Key: key('t2-absent') } },
      ]),
    );
    expect(error).toBeInstanceOf(TransactionCanceledException);
    expect(error).toMatchObject({
      CancellationReasons: [
        { Code: 'None' },
        { Code: 'None' },
        { Code: 'ConditionalCheckFailed', Item: { owner: { S: 'ann' } } },
        { Code: 'None' },
      ],
    });
    expect(await get('t2-new')).toBeUndefined();
    expect(await get('t2-count')).toMatchObject({ n: 1 });
    expect(await get('t2-taken')).toMatchObject({ owner: 'ann' });
  });

  test('a check of something absent passes without making it, and fails without making it', async () => {
    const check = (ConditionExpression: string) => ({
      ConditionCheck: { TableName: 'things', Key: key('t3-absent'), ConditionExpression },
    });
    await transact([putNew('t3-a'), check('attribute_not_exists(pk)')]);
    expect(await failureOf(transact([putNew('t3-b'), check('attribute_exists(pk)')]))).toMatchObject({
      CancellationReasons: [{ Code: 'None' }, { Code: 'ConditionalCheckFailed' }],
    });
    expect(await get('t3-absent')).toBeUndefined();
    expect(await get('t3-a')).toBeDefined();
    expect(await get('t3-b')).toBeUndefined();
  });

  test('of twenty transactions on one item at once exactly one wins', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        transact([putNew('t4-prize', { winner: index }), putNew(`t4-proof-${index}`)]),
      ),
    );
    const winners = results.flatMap((each, index) => (each.status === 'fulfilled' ? [index] : []));
    expect(winners).toHaveLength(1);
    expect(await get('t4-prize')).toMatchObject({ winner: winners[0] });
    const proofs = await Promise.all(results.map((_, index) => get(`t4-proof-${index}`)));
    expect(proofs.filter((each) => each !== undefined)).toHaveLength(1);
  });

  test('a repeated request token does nothing, and refuses other contents', async () => {
    await put('t5', { n: 0 });
    const add = (by: number) => [
      {
        Update: {
          TableName: 'things',
          Key: key('t5'),
          UpdateExpression: 'ADD n :by',
          ExpressionAttributeValues: { ':by': by },
        },
      },
    ];
    await transact(add(1), `token-${engine}`);
    await transact(add(1), `token-${engine}`);
    expect(await get('t5')).toMatchObject({ n: 1 });
    expect(await failureOf(transact(add(2), `token-${engine}`))).toMatchObject({
      name: 'IdempotentParameterMismatchException',
    });
  });

  test('one item twice, or too many actions, are refused', async () => {
    // DynamoDB Local notices the second only by its condition; the service and the embedded engine refuse both.
    expect(await failureOf(transact([putNew('t6'), putNew('t6')]))).toMatchObject({
      name: engine === 'java' ? 'TransactionCanceledException' : 'ValidationException',
    });
    expect(await get('t6')).toBeUndefined();
    const many = Array.from({ length: 101 }, (_, index) => putNew(`t6-${index}`));
    expect(await failureOf(transact(many))).toMatchObject({ name: 'ValidationException' });
    expect(await get('t6-0')).toBeUndefined();
  });

  test('a value that does not fit what is stored cancels the whole transaction', async () => {
    await put('t7', { n: 'text' });
    const bad = {
      Update: {
        TableName: 'things',
        Key: key('t7'),
        UpdateExpression: 'ADD n :one',
        ExpressionAttributeValues: { ':one': 1 },
      },
    };
    // DynamoDB Local answers a plain ValidationException; the service names the action.
    const error = await failureOf(transact([putNew('t7-new'), bad]));
    expect(error).toMatchObject(
      engine === 'java'
        ? { name: 'ValidationException' }
        : { CancellationReasons: [{ Code: 'None' }, { Code: 'ValidationError' }] },
    );
    expect(await get('t7-new')).toBeUndefined();
  });

  test('a transactional read answers in the order it was asked', async () => {
    await put('t8-a', { n: 1 });
    const items = ['t8-a', 't8-missing'].map((pk) => ({ Get: { TableName: 'things', Key: key(pk) } }));
    const { Responses } = await client.send(new TransactGetCommand({ TransactItems: items }));
    expect(Responses?.map((each) => each.Item)).toEqual([{ ...key('t8-a'), n: 1 }, undefined]);
  });

  test('readers never see half of a transaction', async () => {
    const both = (n: number): TransactWriteCommandInput['TransactItems'] =>
      ['t9-left', 't9-right'].map((pk) => ({ Put: { TableName: 'things', Item: { ...key(pk), n } } }));
    await transact(both(0));
    const items = ['t9-left', 't9-right'].map((pk) => ({ Get: { TableName: 'things', Key: key(pk) } }));
    const writes = Promise.all([1, 2, 3, 4, 5].map((n) => transact(both(n)).catch(() => undefined)));
    for (let round = 0; round < 10; round += 1) {
      const { Responses } = await client.send(new TransactGetCommand({ TransactItems: items }));
      expect(Responses?.[0]?.Item?.['n']).toBe(Responses?.[1]?.Item?.['n']);
    }
    await writes;
  });

  test('a failed condition answers the stored item where it was asked for', async () => {
    await put('t10', { version: 3 });
    const update = new UpdateCommand({
      TableName: 'things',
      Key: key('t10'),
      UpdateExpression: 'SET version = :next',
      ConditionExpression: 'version = :now',
      ExpressionAttributeValues: { ':next': 3, ':now': 2 },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    const error = await failureOf(client.send(update));
    expect(error).toBeInstanceOf(ConditionalCheckFailedException);
    expect(error).toMatchObject({ Item: { version: { N: '3' } } });
  });

  test('the time-to-live of a table is kept and told', async () => {
    const describe = async () =>
      (await plain.send(new DescribeTimeToLiveCommand({ TableName: 'things' }))).TimeToLiveDescription;
    expect((await describe())?.TimeToLiveStatus).toBe('DISABLED');
    const TimeToLiveSpecification = { AttributeName: 'expiresAt', Enabled: true };
    await plain.send(new UpdateTimeToLiveCommand({ TableName: 'things', TimeToLiveSpecification }));
    expect(await describe()).toMatchObject({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' });
  });

  test('a table that is not there is told by its real error', async () => {
    const lost = { Put: { TableName: 'nowhere', Item: key('x') } };
    expect(await failureOf(transact([lost]))).toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

test('where Java is missing the embedded engine takes over and says why', async () => {
  const home = process.env['JAVA_HOME'];
  process.env['JAVA_HOME'] = '/nowhere';
  const lines: string[] = [];
  try {
    const database = await startDynamoDb({ port: 0, print: (line) => lines.push(line) });
    expect(database.engine).toBe('embedded');
    expect(lines).toEqual([
      expect.stringMatching(/embedded engine, because there is no Java on this machine/),
    ]);
    await database.stop();
    await expect(startDynamoDb({ engine: 'java' })).rejects.toThrow(/no Java/);
  } finally {
    if (home === undefined) delete process.env['JAVA_HOME'];
    else process.env['JAVA_HOME'] = home;
  }
});

test('a database that is there already is used as it is', async () => {
  const database = await startDynamoDb({ endpoint: 'http://127.0.0.1:8000', print: () => undefined });
  expect(database).toMatchObject({ url: 'http://127.0.0.1:8000', engine: 'external' });
});

(hasJava ? test : test.skip)(
  'a program that answers on the port is not taken for DynamoDB Local',
  async () => {
    const stranger = createServer((_request, response) => response.end('{}')).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    try {
      const address = stranger.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      await expect(startDynamoDb({ port, engine: 'java', print: () => {} })).rejects.toThrow(
        'the port is taken',
      );
    } finally {
      stranger.close();
      stranger.closeAllConnections();
    }
  },
);
