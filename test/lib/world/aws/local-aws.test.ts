import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { record } from '../../../../lib/world/aws/json-input.ts';
import { startLocalAws, type LocalAws, type LocalAwsOptions } from '../../../../lib/world/aws/local-aws.ts';

/* A stage in miniature: POST /jobs sends to a queue, a worker writes what it did to stdout, a rule brings facts to a
   FIFO queue, a schedule runs the worker. */
const FRONT = `
import { request } from 'node:http';
const send = (body) => new Promise((resolve, reject) => {
  const out = request(process.env.AWS_ENDPOINT_URL_SQS, { method: 'POST', headers: {
    'x-amz-target': 'AmazonSQS.SendMessage', 'content-type': 'application/x-amz-json-1.0' } },
    (answer) => { answer.resume(); answer.on('end', resolve); });
  out.on('error', reject);
  out.end(JSON.stringify({ QueueUrl: process.env.JOBS_QUEUE_URL, MessageBody: body }));
});
export const handler = async (event) => {
  if (event.routeKey === 'GET /echo/{id}' || event.routeKey === 'ANY /api/{proxy+}') return event;
  if (event.routeKey === 'POST /raw') return { statusCode: 201, headers: { 'Content-Type': 'image/png' },
    cookies: ['a=1', 'b=2'], body: event.body, isBase64Encoded: true };
  if (event.routeKey === 'GET /bad') return { statusCode: 200, body: { not: 'text' } };
  if (event.routeKey === 'GET /throw') throw new Error('no');
  await send(event.body);
  return { statusCode: 202, body: '{"queued":true}', headers: { 'content-type': 'application/json' } };
};
`;
const WORKER = `
export const handler = async (event) => {
  if (!event.Records) { console.log('ran ' + JSON.stringify(event)); return { ran: true }; }
  const failed = event.Records.filter((each) => each.body.includes('poison'));
  for (const each of event.Records) if (!failed.includes(each)) console.log('did ' + each.body);
  return { batchItemFailures: failed.map((each) => ({ itemIdentifier: each.messageId })) };
};
`;

const arnOf = (logicalId: string) => ({ 'Fn::GetAtt': [logicalId, 'Arn'] });
const queue = (name: string, properties: object = {}) => ({
  Type: 'AWS::SQS::Queue',
  Properties: { QueueName: name, ...properties },
});
const lambda = (name: string, variables: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    FunctionName: { 'Fn::Sub': `sparta-\${Stage}-${name}` },
    Handler: 'index.handler',
    Timeout: 5,
    MemorySize: 128,
    Environment: { Variables: variables },
  },
  Metadata: { 'aws:asset:path': `asset.${name}` },
});
const route = (key: string) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    ApiId: { Ref: 'Api' },
    RouteKey: key,
    Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] },
  },
});
const consumer = (source: string) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    EventSourceArn: arnOf(source),
    FunctionName: { Ref: 'Worker' },
    BatchSize: 10,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    ScalingConfig: { MaximumConcurrency: 2 },
  },
});

const DATA = {
  Resources: {
    Ledger: {
      Type: 'AWS::DynamoDB::GlobalTable',
      Properties: {
        TableName: 'sparta-dev-ledger',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        Replicas: [{ Region: { Ref: 'AWS::Region' } }],
      },
    },
    Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'sparta/dev' } },
    Topic: { Type: 'AWS::SNS::Topic', Properties: {} },
  },
  Outputs: {
    Table: { Value: { Ref: 'Ledger' }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}:Table' } } },
  },
};

const MAIN = {
  Parameters: {
    Stage: { Type: 'String', Default: 'dev' },
    GuildId: { Type: 'String', AllowedPattern: '^[0-9]{4,}$', ConstraintDescription: 'must look like 1234' },
    Region: { Type: 'String' },
  },
  Conditions: { Never: { 'Fn::Equals': [{ Ref: 'Stage' }, 'production'] } },
  Resources: {
    JobsDead: queue('sparta-dev-jobs-dead'),
    Jobs: queue('sparta-dev-jobs', {
      VisibilityTimeout: 30,
      RedrivePolicy: { deadLetterTargetArn: arnOf('JobsDead'), maxReceiveCount: 2 },
    }),
    Facts: queue('sparta-dev-facts.fifo', { FifoQueue: true, ContentBasedDeduplication: true }),
    Absent: { Condition: 'Never', ...queue('sparta-dev-absent') },
    Front: lambda('front', {
      JOBS_QUEUE_URL: { Ref: 'Jobs' },
      TABLE: { 'Fn::ImportValue': 'Sparta-dev-Data:Table' },
      API: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] },
      API_TOO: {
        'Fn::Join': [
          '',
          [
            'https://',
            { Ref: 'Api' },
            '.execute-api.',
            { Ref: 'AWS::Region' },
            '.',
            { Ref: 'AWS::URLSuffix' },
            '/x',
          ],
        ],
      },
      GUILD: { Ref: 'GuildId' },
    }),
    Worker: lambda('worker'),
    JobsConsumer: consumer('Jobs'),
    FactsConsumer: consumer('Facts'),
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'x', ProtocolType: 'HTTP' } },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        ApiId: { Ref: 'Api' },
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: arnOf('Front'),
        PayloadFormatVersion: '2.0',
      },
    },
    ...Object.fromEntries(
      ['POST /jobs', 'GET /echo/{id}', 'ANY /api/{proxy+}', 'POST /raw', 'GET /bad', 'GET /throw'].map(
        (key, index) => [`Route${index}`, route(key)],
      ),
    ),
    Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'sparta-dev' } },
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: {
        Name: 'sparta-dev-facts',
        EventBusName: { Ref: 'Bus' },
        EventPattern: { source: ['sparta.chain'], 'detail-type': [{ prefix: 'validator.' }] },
        State: 'ENABLED',
        Targets: [{ Id: 'T', Arn: arnOf('Facts'), SqsParameters: { MessageGroupId: 'guild' } }],
      },
    },
    Schedule: {
      Type: 'AWS::Scheduler::Schedule',
      Properties: {
        Name: 'sparta-dev-tick',
        ScheduleExpression: 'rate(1 minute)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        State: 'ENABLED',
        Target: {
          Arn: arnOf('Worker'),
          RoleArn: 'arn:x',
          Input: '{"tick":"<aws.scheduler.attempt-number>"}',
        },
      },
    },
    Permission: { Type: 'AWS::Lambda::Permission', Properties: {} },
  },
};

const folders: string[] = [];

function assemblyOf(stacks: Record<string, object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assembly-'));
  folders.push(folder);
  const artifacts: Record<string, object> = {};
  for (const [name, template] of Object.entries(stacks)) {
    const templateFile = `${name}.template.json`;
    writeFileSync(join(folder, templateFile), JSON.stringify(template));
    artifacts[name] = { type: 'aws:cloudformation:stack', properties: { templateFile } };
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ version: '1', artifacts }));
  for (const [name, code] of [
    ['front', FRONT],
    ['worker', WORKER],
  ] as const) {
    mkdirSync(join(folder, `asset.${name}`));
    writeFileSync(join(folder, `asset.${name}`, 'index.mjs'), code);
  }
  return folder;
}

const lines: string[] = [];
const optionsFor = (assembly: string, changes: Partial<LocalAwsOptions> = {}): LocalAwsOptions => ({
  assembly,
  stage: 'dev',
  parameters: { GUILD_ID: '123456', Region: 'x' },
  secret: { BOT_TOKEN: 'hidden' },
  engine: 'embedded',
  schedules: 'off',
  timeScale: 0.01,
  onLog: (name, line) => lines.push(`${name}: ${line}`),
  print: () => undefined,
  ...changes,
});
const clientOf = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('a stage in miniature', () => {
  let aws: LocalAws;

  beforeAll(async () => {
    aws = await startLocalAws(optionsFor(assemblyOf({ 'Sparta-dev-Data': DATA, 'Sparta-dev-Main': MAIN })));
  });

  afterAll(async () => {
    await aws.stop();
  });

  beforeEach(() => {
    lines.length = 0;
  });

  const json = async (path: string, init?: RequestInit) =>
    record(await (await fetch(aws.url + path, init)).json());

  test('knows its functions, tables and queues by their names in the stage', () => {
    expect(Object.keys(aws.functions).sort()).toEqual(['front', 'worker']);
    expect(aws.tables).toEqual({ ledger: 'sparta-dev-ledger' });
    expect(Object.keys(aws.queues).sort()).toEqual(['facts', 'jobs']);
    expect(aws.queues['jobs']?.dlqUrl).toMatch(/sparta-dev-jobs-dead$/);
    expect(aws.schedules).toEqual(['tick']);
    expect(aws.functions['front']?.physicalName).toBe('sparta-dev-front');
  });

  test('a function gets the variables of the template, resolved across stacks', () => {
    expect(aws.functions['front']?.environment).toMatchObject({
      JOBS_QUEUE_URL: aws.queues['jobs']?.url,
      TABLE: 'sparta-dev-ledger',
      API: aws.url,
      API_TOO: `${aws.url}/x`,
      GUILD: '123456',
      AWS_ENDPOINT_URL_DYNAMODB: aws.endpoints.dynamodb,
    });
  });

  test('a request becomes a message, and the message is worked on', async () => {
    const response = await fetch(`${aws.url}/jobs`, {
      method: 'POST',
      body: 'one',
      headers: { 'content-type': 'text/plain' },
    });
    expect([response.status, await response.json()]).toEqual([202, { queued: true }]);
    await aws.whenIdle();
    expect(lines).toEqual(['worker: did one']);
  });

  test('twenty at once are all worked on', async () => {
    const send = (index: number) =>
      fetch(`${aws.url}/jobs`, {
        method: 'POST',
        body: `job ${index}`,
        headers: { 'content-type': 'text/plain' },
      });
    await Promise.all(Array.from({ length: 20 }, (_, index) => send(index)));
    await aws.whenIdle();
    expect(new Set(lines).size).toBe(20);
  });

  test('of a batch only what failed comes again, and ends as a dead letter that can be given back', async () => {
    aws.pauseConsumers('jobs');
    const sqs = new SQSClient(clientOf(aws.endpoints.sqs));
    for (const MessageBody of ['good 1', 'poison', 'good 2']) {
      await sqs.send(new SendMessageCommand({ QueueUrl: aws.queues['jobs']!.url, MessageBody }));
    }
    expect(await aws.idle()).toEqual({ idle: false, waiting: { jobs: 3 } });
    aws.resumeConsumers('jobs');
    await aws.whenIdle();
    expect(lines.filter((line) => line.includes('good')).sort()).toEqual([
      'worker: did good 1',
      'worker: did good 2',
    ]);
    expect(await aws.deadLetters('jobs')).toEqual(['poison']);
    aws.pauseConsumers('jobs');
    expect(await aws.redrive('jobs')).toBe(1);
    expect(await aws.deadLetters('jobs')).toEqual([]);
    expect((await aws.idle()).waiting).toEqual({ jobs: 1 });
    aws.resumeConsumers();
    await aws.whenIdle();
    sqs.destroy();
  });

  test('a fact on the bus reaches the queue of its rule in EventBridge’s envelope', async () => {
    const events = new EventBridgeClient(clientOf(aws.endpoints.eventbridge));
    const entry = { EventBusName: 'sparta-dev', Source: 'sparta.chain', Detail: '{"slot":7}' };
    const { FailedEntryCount, Entries } = await events.send(
      new PutEventsCommand({
        Entries: [
          { ...entry, DetailType: 'validator.slashed' },
          { ...entry, DetailType: 'operator.changed' },
          { ...entry, DetailType: 'validator.slashed', Detail: 'no JSON' },
        ],
      }),
    );
    expect(FailedEntryCount).toBe(1);
    expect(Entries?.[2]?.ErrorCode).toBe('MalformedDetail');
    await aws.whenIdle();
    expect(lines).toHaveLength(1);
    const envelope = JSON.parse((lines[0] ?? '').replace('worker: did ', ''));
    expect(envelope).toMatchObject({
      version: '0',
      id: Entries?.[0]?.EventId,
      'detail-type': 'validator.slashed',
      source: 'sparta.chain',
      region: 'eu-west-2',
      resources: [],
      detail: { slot: 7 },
    });
    events.destroy();
  });

  test('a schedule can be fired, and answers when its run has ended', async () => {
    expect(await aws.fire('tick')).toEqual({ ran: true });
    expect(lines).toEqual(['worker: ran {"tick":"1"}']);
    await expect(aws.fire('tock')).rejects.toThrow(/no schedule tock; there are tick/);
  });

  test('the secret is there under its name, and an unknown one gets the real error', async () => {
    const secrets = new SecretsManagerClient(clientOf(aws.endpoints.secrets));
    const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: 'sparta/dev' }));
    expect(JSON.parse(SecretString ?? '')).toEqual({ BOT_TOKEN: 'hidden' });
    const unknown = secrets.send(new GetSecretValueCommand({ SecretId: 'nowhere' }));
    await expect(unknown).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    secrets.destroy();
  });

  test('the gateway makes the event of payload format 2.0', async () => {
    const event = await json('/echo/a%20b?x=1&x=2&y=%C3%A9', {
      headers: { 'X-Thing': 'Yes', cookie: 'a=1; b=2' },
    });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /echo/{id}',
      rawPath: '/echo/a b',
      rawQueryString: 'x=1&x=2&y=%C3%A9',
      cookies: ['a=1', 'b=2'],
      headers: { 'x-thing': 'Yes' },
      queryStringParameters: { x: '1,2', y: 'é' },
      pathParameters: { id: 'a b' },
      requestContext: { stage: '$default', http: { method: 'GET', path: '/echo/a b' } },
      isBase64Encoded: false,
    });
    expect(event).not.toHaveProperty('body');
  });

  test('a body is text where its type says so, and base64 otherwise', async () => {
    const post = (body: string, type?: string) => raw(aws.url, '/api/deep/down', body, type);
    expect(await post('{"é":1}', 'application/json; charset=utf-8')).toMatchObject({
      body: '{"é":1}',
      isBase64Encoded: false,
      pathParameters: { proxy: 'deep/down' },
    });
    expect(await post('plain', 'text/plain')).toMatchObject({ body: 'plain', isBase64Encoded: false });
    expect(await post('bytes', 'application/octet-stream')).toMatchObject({
      body: 'Ynl0ZXM=',
      isBase64Encoded: true,
    });
    expect(await post('untyped')).toMatchObject({ body: 'dW50eXBlZA==', isBase64Encoded: true });
  });

  test('a base64 answer comes out as its bytes, with its cookies', async () => {
    const bytes = new Uint8Array([0, 255, 1, 254]);
    const response = await fetch(`${aws.url}/raw`, {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': 'image/png' },
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test.each([
    ['GET', '/nowhere', 404, 'Not Found'],
    ['GET', '/jobs', 404, 'Not Found'],
    ['GET', '/throw', 500, 'Internal Server Error'],
    ['GET', '/bad', 500, 'Internal Server Error'],
  ])('%s %s is answered with %i', async (method, path, status, message) => {
    const response = await fetch(aws.url + path, { method });
    expect([response.status, await response.json()]).toEqual([status, { message }]);
  });

  test('a body over ten megabytes is refused', async () => {
    const response = await fetch(`${aws.url}/jobs`, {
      method: 'POST',
      body: 'x'.repeat(10 * 1024 * 1024 + 1),
    });
    expect(response.status).toBe(413);
  });

  test('a mounted handler comes before the routes, and only beneath its prefix', async () => {
    aws.mount('/dev', (incoming, response) => void response.end(`hand-made ${incoming.url}`));
    aws.mount('/', (_, response) => void response.end('the page'));
    expect(await (await fetch(`${aws.url}/dev/tick`)).text()).toBe('hand-made /dev/tick');
    expect(await (await fetch(`${aws.url}/`)).text()).toBe('the page');
    expect((await fetch(`${aws.url}/developer`)).status).toBe(404);
  });
});

describe('what the local world refuses', () => {
  test('a resource type it does not know, by type, id and stack', async () => {
    const strange = { Resources: { Cache: { Type: 'AWS::ElastiCache::ServerlessCache', Properties: {} } } };
    await expect(startLocalAws(optionsFor(assemblyOf({ 'Sparta-dev-Odd': strange })))).rejects.toThrow(
      /AWS::ElastiCache::ServerlessCache \(Cache in Sparta-dev-Odd\)/,
    );
  });

  test('missing parameters, all at once and by name', async () => {
    const assembly = assemblyOf({ 'Sparta-dev-Data': DATA, 'Sparta-dev-Main': MAIN });
    await expect(startLocalAws(optionsFor(assembly, { parameters: {} }))).rejects.toThrow(
      'Sparta-dev-Main: Parameters: [GuildId, Region] must have values',
    );
  });

  test('a parameter that does not look as it must', async () => {
    const assembly = assemblyOf({ 'Sparta-dev-Data': DATA, 'Sparta-dev-Main': MAIN });
    const parameters = { GuildId: 'abc', Region: 'x' };
    await expect(startLocalAws(optionsFor(assembly, { parameters }))).rejects.toThrow(
      'Sparta-dev-Main: Parameter GuildId failed to satisfy constraint: must look like 1234',
    );
  });

  test('a function of the template language it does not know', async () => {
    const odd = { Resources: { Q: queue('sparta-dev-q', { DelaySeconds: { 'Fn::Length': [1] } }) } };
    await expect(startLocalAws(optionsFor(assemblyOf({ 'Sparta-dev-Odd': odd })))).rejects.toThrow(
      /Fn::Length/,
    );
  });

  test('an import nobody exports, and a folder that holds no assembly', async () => {
    const odd = { Resources: { Q: queue('sparta-dev-q', { DelaySeconds: { 'Fn::ImportValue': 'lost' } }) } };
    await expect(startLocalAws(optionsFor(assemblyOf({ 'Sparta-dev-Odd': odd })))).rejects.toThrow(
      /no stack exports lost/,
    );
    await expect(startLocalAws(optionsFor(tmpdir()))).rejects.toThrow(/no cloud assembly/);
  });
});

/** A POST without a content type where none is given, which `fetch` would add. */
function raw(base: string, path: string, body: string, type?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = type === undefined ? {} : { 'content-type': type };
    const outgoing = request(base + path, { method: 'POST', headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
