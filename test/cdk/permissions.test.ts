import { runSimulation } from '@cloud-copilot/iam-simulate';
import { FUNCTION_NAMES, type FunctionName } from '../../lib/config/functions.ts';
import { QUEUES, type QueueName } from '../../lib/config/queues.ts';
import { at, list, ofType, synthesise } from './stage.ts';

const ARN = 'eu-west-2:111122223333';
const stage = synthesise('dev');

const TABLES = ['operators', 'validators', 'ledger'] as const;
const queueArn = (name: QueueName) =>
  `arn:aws:sqs:${ARN}:sparta-dev-${name}${QUEUES[name].fifo ? '.fifo' : ''}`;
const tableArn = (name: (typeof TABLES)[number]) => `arn:aws:dynamodb:${ARN}:table/sparta-dev-${name}`;
const SECRET = `arn:aws:secretsmanager:${ARN}:secret:sparta/dev-AbCdEf`;
const COMPONENTS = `arn:aws:secretsmanager:${ARN}:secret:sparta/dev/components-AbCdEf`;
/** Who makes or reads buttons and forms. */
const SIGNS: readonly FunctionName[] = [
  'interactions',
  'command-worker',
  'registration-worker',
  'notifier',
  'role-worker',
  'role-reconciler',
  'webhook-sender',
  'api',
];
const BUS = `arn:aws:events:${ARN}:event-bus/sparta-dev`;

/** The tables, queues, bus and secret a function may use; what is not listed must be refused. */
interface Allowance {
  reads: readonly (typeof TABLES)[number][];
  writes: readonly (typeof TABLES)[number][];
  /** Where it changes what is there, and neither adds nor removes any. */
  updates?: readonly (typeof TABLES)[number][];
  sends: readonly QueueName[];
  publishes: boolean;
  secret: boolean;
}

const MAY: Record<FunctionName, Allowance> = {
  interactions: {
    reads: TABLES,
    writes: [],
    sends: ['commands', 'registration'],
    publishes: false,
    secret: false,
  },
  'command-worker': { reads: TABLES, writes: TABLES, sends: [], publishes: true, secret: true },
  'registration-worker': {
    reads: TABLES,
    writes: TABLES,
    sends: ['registration'],
    publishes: true,
    secret: true,
  },
  'role-worker': {
    reads: TABLES,
    writes: ['operators', 'ledger'],
    sends: [],
    publishes: false,
    secret: true,
  },
  notifier: {
    reads: TABLES,
    writes: ['ledger'],
    updates: ['operators'],
    sends: [],
    publishes: false,
    secret: true,
  },
  'webhook-sender': {
    reads: ['ledger'],
    writes: ['ledger'],
    sends: ['webhooks'],
    publishes: false,
    secret: true,
  },
  'epoch-monitor': {
    reads: TABLES,
    writes: ['validators', 'ledger'],
    sends: [],
    publishes: true,
    secret: true,
  },
  'role-reconciler': { reads: TABLES, writes: ['ledger'], sends: ['roles'], publishes: false, secret: true },
  digest: { reads: TABLES, writes: ['ledger'], sends: [], publishes: false, secret: true },
  api: { reads: TABLES, writes: TABLES, sends: ['registration'], publishes: true, secret: true },
};

describe.each(FUNCTION_NAMES)('%s', (name) => {
  const { reads, writes, updates = [], sends, publishes, secret } = MAY[name];

  it.each(TABLES)('reads and writes the %s table only if it must', async (table) => {
    expect(await may(name, 'dynamodb:GetItem', tableArn(table))).toBe(reads.includes(table));
    for (const action of ['dynamodb:PutItem', 'dynamodb:DeleteItem'])
      expect([action, await may(name, action, tableArn(table))]).toEqual([action, writes.includes(table)]);
    expect(await may(name, 'dynamodb:UpdateItem', tableArn(table))).toBe(
      writes.includes(table) || updates.includes(table),
    );
  });

  it.each(['operators', 'validators'] as const)(
    'finds items of the %s table by their indexes',
    async (table) => {
      expect(await may(name, 'dynamodb:Query', `${tableArn(table)}/index/byAddress`)).toBe(
        reads.includes(table),
      );
    },
  );

  it.each(Object.entries(QUEUES))(
    'sends to the %s queue only if it must, and receives only its own',
    async (queue, settings) => {
      const arn = `arn:aws:sqs:${ARN}:sparta-dev-${queue}${settings.fifo ? '.fifo' : ''}`;
      expect(await may(name, 'sqs:SendMessage', arn)).toBe(sends.some((other) => queueArn(other) === arn));
      expect(await may(name, 'sqs:ReceiveMessage', arn)).toBe(settings.consumer === name);
      expect(await may(name, 'sqs:ChangeMessageVisibility', arn)).toBe(settings.consumer === name);
      expect(await may(name, 'sqs:PurgeQueue', arn)).toBe(false);
    },
  );

  it('publishes facts and reads the secret only if it must', async () => {
    expect(await may(name, 'events:PutEvents', BUS)).toBe(publishes);
    expect(await may(name, 'secretsmanager:GetSecretValue', SECRET)).toBe(secret);
    expect(await may(name, 'secretsmanager:GetSecretValue', COMPONENTS)).toBe(SIGNS.includes(name));
  });

  it('can neither remove a table nor change the secret, and touches no other stage', async () => {
    expect(await may(name, 'dynamodb:DeleteTable', tableArn('operators'))).toBe(false);
    expect(await may(name, 'secretsmanager:PutSecretValue', SECRET)).toBe(false);
    expect(await may(name, 'secretsmanager:PutSecretValue', COMPONENTS)).toBe(false);
    expect(await may(name, 'dynamodb:GetItem', tableArn('operators').replace('dev', 'production'))).toBe(
      false,
    );
    expect(await may(name, 'secretsmanager:GetSecretValue', SECRET.replace('dev', 'production'))).toBe(false);
  });
});

it.each(FUNCTION_NAMES)('%s publishes to the topic of alerts only if it tells people', async (name) => {
  expect(await may(name, 'sns:Publish', `arn:aws:sns:${ARN}:sparta-dev-alerts`)).toBe(name === 'notifier');
  expect(await may(name, 'sns:Publish', `arn:aws:sns:${ARN}:sparta-dev-alarms`)).toBe(false);
});

it('no policy names every resource, but for tracing, which knows no resources', () => {
  const everything = ofType(stage, 'AWS::IAM::Policy')
    .flatMap(({ properties }) => list(at(properties, 'PolicyDocument', 'Statement')))
    .filter((statement) => list(at(statement, 'Resource')).includes('*'));
  expect(new Set(everything.flatMap((statement) => list(at(statement, 'Action'))))).toEqual(
    new Set(['xray:PutTraceSegments', 'xray:PutTelemetryRecords']),
  );
});

it('only the one writer of the account signs with its KMS key, and only with that key', () => {
  const statements = ofType(stage, 'AWS::IAM::Policy').flatMap(({ properties }) =>
    list(at(properties, 'PolicyDocument', 'Statement'))
      .filter((statement) =>
        list(at(statement, 'Action'))
          .concat(at(statement, 'Action'))
          .some((action) => String(action).startsWith('kms:')),
      )
      .map((statement) => ({
        actions:
          list(at(statement, 'Action')).length > 0
            ? list(at(statement, 'Action'))
            : [at(statement, 'Action')],
        resource: at(statement, 'Resource'),
        roles: list(properties['Roles']),
      })),
  );
  const roleName = (name: FunctionName) => roleOf(name).split('/').at(-1);
  expect(statements).toHaveLength(3);
  expect(statements).toEqual(
    expect.arrayContaining([
      {
        actions: ['kms:GetPublicKey', 'kms:Sign'],
        resource: 'parameter:SpartaKmsKeyId',
        roles: [roleName('registration-worker')],
      },
      {
        actions: ['kms:GetPublicKey'],
        resource: 'parameter:SpartaKmsKeyId',
        roles: [roleName('command-worker')],
      },
      {
        actions: ['kms:GetPublicKey'],
        resource: 'parameter:SpartaKmsKeyId',
        roles: [roleName('epoch-monitor')],
      },
    ]),
  );
});

it('no role holds a managed policy', () => {
  for (const role of ofType(stage, 'AWS::IAM::Role'))
    expect(role.properties['ManagedPolicyArns']).toBeUndefined();
});

async function may(name: FunctionName, action: string, resource: string): Promise<boolean> {
  const response = await runSimulation(
    {
      identityPolicies: policiesOf(name),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      request: {
        action,
        principal: roleOf(name),
        resource: { accountId: '111122223333', resource },
        contextVariables: {},
      },
    },
    {},
  );
  if (response.resultType === 'error')
    throw new Error(`${action} on ${resource}: ${JSON.stringify(response.errors)}`);
  return response.overallResult === 'Allowed';
}

function roleOf(name: FunctionName): string {
  const [{ properties } = { properties: {} }] = ofType(stage, 'AWS::Lambda::Function').filter(
    (candidate) => candidate.properties['FunctionName'] === `sparta-dev-${name}`,
  );
  return String(at(properties, 'Role'));
}

function policiesOf(name: FunctionName): { name: string; policy: unknown }[] {
  const role = roleOf(name).split('/').at(-1);
  return ofType(stage, 'AWS::IAM::Policy')
    .filter(({ properties }) => list(properties['Roles']).includes(role))
    .map(({ id, properties }) => ({ name: id, policy: properties['PolicyDocument'] }));
}
