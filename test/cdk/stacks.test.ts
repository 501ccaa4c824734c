import { ENVIRONMENT } from '../../cdk/environment.ts';
import { parameterId } from '../../cdk/parameters.ts';
import { FACT_KINDS, ROLES_MESSAGE_GROUP, RULES, SCHEDULES } from '../../lib/config/events.ts';
import { FUNCTION_NAMES, FUNCTIONS } from '../../lib/config/functions.ts';
import { type Setting, type SettingName, SETTINGS } from '../../lib/config/settings.ts';
import { STAGE_NAMES, STAGES } from '../../lib/config/stages.ts';
import { at, byText, isValues, list, ofType, synthesise } from './stage.ts';

const dev = synthesise('dev');
const stages = { dev, staging: synthesise('staging'), production: synthesise('production') };
const functionNamed = (name: string) =>
  ofType(dev, 'AWS::Lambda::Function').find(
    ({ properties }) => properties['FunctionName'] === `sparta-dev-${name}`,
  );

describe.each(STAGE_NAMES)('the data of %s', (name) => {
  const stage = stages[name];
  const { keepsData } = STAGES[name];
  const tables = ofType(stage, 'AWS::DynamoDB::GlobalTable');

  it('is three tables, paid by use, encrypted, restorable to any second of 35 days', () => {
    expect(tables.map(({ properties }) => String(properties['TableName'])).sort(byText)).toEqual(
      ['ledger', 'operators', 'validators'].map((table) => `sparta-${name}-${table}`),
    );
    for (const { properties } of tables) {
      expect(properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true },
      });
      expect(list(properties['Replicas'])).toEqual([
        expect.objectContaining({
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          DeletionProtectionEnabled: keepsData,
        }),
      ]);
    }
  });

  it('outlives its stack exactly where the stage keeps data', () => {
    const secrets = ofType(stage, 'AWS::SecretsManager::Secret');
    for (const { deletionPolicy } of [...tables, ...secrets])
      expect(deletionPolicy).toBe(keepsData ? 'Retain' : 'Delete');
    expect(stage.terminationProtected).toEqual(keepsData ? [`Sparta-${name}-Data`] : []);
  });

  it('expires in the ledger alone, by expiresAt', () => {
    const expiring = tables.filter(
      ({ properties }) => at(properties, 'TimeToLiveSpecification', 'Enabled') === true,
    );
    expect(expiring.map(({ properties }) => properties['TableName'])).toEqual([`sparta-${name}-ledger`]);
    expect(at(expiring[0]?.properties, 'TimeToLiveSpecification', 'AttributeName')).toBe('expiresAt');
  });

  it('is kept in logs no longer than the stage says, and never without end', () => {
    const groups = ofType(stage, 'AWS::Logs::LogGroup');
    expect(groups).toHaveLength(FUNCTION_NAMES.length + 1);
    for (const { properties } of groups)
      expect(properties['RetentionInDays']).toBe(STAGES[name].logRetentionDays);
  });
});

it.each([
  ['operators', { byStatus: ['statusKey', 'createdAt'], byAddress: ['addressKey', 'pk'] }],
  ['validators', { byOperator: ['operatorId', 'pk'], byAddress: ['address', 'pk'] }],
  ['ledger', {}],
])('the %s table is keyed by pk and sk, and by its indexes', (name, indexes) => {
  const table = ofType(dev, 'AWS::DynamoDB::GlobalTable').find(
    ({ properties }) => properties['TableName'] === `sparta-dev-${name}`,
  )?.properties;
  const keysOf = (value: unknown) => list(at(value, 'KeySchema')).map((key) => at(key, 'AttributeName'));
  expect(keysOf(table)).toEqual(['pk', 'sk']);
  const found = list(table?.['GlobalSecondaryIndexes']).map((index) => [
    at(index, 'IndexName'),
    keysOf(index),
  ]);
  expect(Object.fromEntries(found)).toEqual(indexes);
});

describe.each(FUNCTION_NAMES)('the function %s', (name) => {
  const found = functionNamed(name);

  it('runs as its row says: arm64, Node 24, traced, logging JSON to a group of its own', () => {
    expect(found?.properties).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Timeout: FUNCTIONS[name].timeoutSeconds,
      MemorySize: FUNCTIONS[name].memoryMb,
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON', LogGroup: `/aws/lambda/sparta-dev-${name}` },
    });
  });

  it('is given the settings it needs, and no secret', () => {
    const variables = at(found?.properties, 'Environment', 'Variables');
    const names = Object.keys(isValues(variables) ? variables : {});
    expect(names.sort(byText)).toEqual([...ENVIRONMENT[name]].sort(byText));
    const settings: Record<string, Setting> = SETTINGS;
    for (const setting of names)
      expect([setting, settings[setting]?.home]).toEqual([
        setting,
        expect.stringMatching(/^(parameter|stack)$/),
      ]);
  });
});

it('names tables, bus, queues and addresses in the environment as they are called', () => {
  expect(at(functionNamed('api')?.properties, 'Environment', 'Variables')).toMatchObject({
    STAGE: 'dev',
    LOG_LEVEL: 'debug',
    NODE_OPERATORS_TABLE_NAME: 'sparta-dev-operators',
    VALIDATORS_TABLE_NAME: 'sparta-dev-validators',
    LEDGER_TABLE_NAME: 'sparta-dev-ledger',
    EVENT_BUS_NAME: expect.any(String),
    SECRET_ID: 'sparta/dev',
    REGISTRATION_QUEUE_URL: 'https://sqs.eu-west-2.amazonaws.com/111122223333/sparta-dev-registration.fifo',
    GUILD_ID: 'parameter:GuildId',
    API_ENDPOINT: expect.stringContaining('.execute-api.'),
  });
});

it('makes the secret once and for all: a changed template would overwrite its values', () => {
  const [secret] = ofType(dev, 'AWS::SecretsManager::Secret');
  expect(secret?.properties).toMatchObject({
    Name: 'sparta/dev',
    GenerateSecretString: {
      SecretStringTemplate: '{}',
      GenerateStringKey: 'BACKEND_API_KEY',
      PasswordLength: 48,
    },
  });
  expect(secret?.properties['SecretString']).toBeUndefined();
});

describe('parameters', () => {
  const declared = dev.parameters['Sparta-dev-Interactions'] ?? {};

  it('are declared where a function needs them, and nowhere else', () => {
    expect(Object.keys(declared)).toContain('DiscordPublicKey');
    expect(Object.keys(dev.parameters['Sparta-dev-Monitor'] ?? {})).not.toContain('DiscordPublicKey');
    expect(Object.keys(dev.parameters['Sparta-dev-Data'] ?? {})).toEqual(['BootstrapVersion']);
  });

  it('hold to the setting: its pattern, and an example in the description', () => {
    expect(declared['RegistryAddress']).toMatchObject({
      Type: 'String',
      AllowedPattern: SETTINGS.REGISTRY_ADDRESS.pattern,
      Description: expect.stringContaining(SETTINGS.REGISTRY_ADDRESS.example),
    });
  });

  it('have no default where a person must decide, and the given value where one did', () => {
    expect(declared['GuildId']).not.toHaveProperty('Default');
    expect(declared['ModeratorRoleIds']).toHaveProperty('Default', '');
    const given = synthesise('dev', { GUILD_ID: '1180000000000000002' });
    expect(given.parameters['Sparta-dev-Interactions']?.['GuildId']).toHaveProperty(
      'Default',
      '1180000000000000002',
    );
  });

  it('are never made of a secret, not even one that is given', () => {
    const secrets = Object.entries<Setting>(SETTINGS).filter(([, { home }]) => home === 'secret');
    const given = synthesise('dev', Object.fromEntries(secrets.map(([name]) => [name, `value-of-${name}`])));
    expect(given.text).not.toContain('value-of-');
  });

  it.each<[SettingName, string]>([
    ['GUILD_ID', 'GuildId'],
    ['L1_CHAIN_ID', 'L1ChainId'],
  ])('%s is called %s', (name, id) => {
    expect(parameterId(name)).toBe(id);
  });
});

describe('the bus', () => {
  const rules = ofType(dev, 'AWS::Events::Rule');

  it.each(Object.entries(RULES))(
    'hands the facts for %s to their queue, within bounds, and keeps what it cannot',
    (name, rule) => {
      const found = rules.find(({ properties }) => properties['Name'] === `sparta-dev-${name}`)?.properties;
      expect(found?.['EventPattern']).toEqual(rule.pattern);
      const [target] = list(found?.['Targets']);
      expect(at(target, 'Arn')).toMatch(new RegExp(`:sparta-dev-${rule.queue}(\\.fifo)?$`));
      expect(at(target, 'DeadLetterConfig', 'Arn')).toMatch(/:sparta-dev-(stake-)?facts-undelivered$/);
      expect(at(target, 'RetryPolicy')).toEqual({ MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 20 });
    },
  );

  it('keeps role changes in one order', () => {
    const roles = rules.find(({ properties }) => properties['Name'] === 'sparta-dev-roles');
    expect(at(list(roles?.properties['Targets'])[0], 'SqsParameters', 'MessageGroupId')).toBe(
      ROLES_MESSAGE_GROUP,
    );
  });

  it('knows every kind of fact a rule waits for', () => {
    for (const { properties } of rules)
      for (const kind of list(at(properties, 'EventPattern', 'detail-type')))
        expect(FACT_KINDS).toContain(kind);
  });
});

describe.each(Object.entries(SCHEDULES))('the schedule %s', (name, { target, expression }) => {
  it('runs its function at its times, with few retries, and keeps what it gave up', () => {
    const found = ofType(dev, 'AWS::Scheduler::Schedule').find(
      ({ properties }) => properties['Name'] === `sparta-dev-${name}`,
    );
    expect(found?.properties).toMatchObject({
      ScheduleExpression: expression,
      FlexibleTimeWindow: { Mode: 'OFF' },
    });
    const to = at(found?.properties, 'Target');
    expect(at(to, 'Arn')).toMatch(new RegExp(`:sparta-dev-${target}$`));
    expect(at(to, 'DeadLetterConfig', 'Arn')).toMatch(new RegExp(`:sparta-dev-${name}-missed$`));
    expectBounds(
      at(to, 'RetryPolicy', 'MaximumRetryAttempts'),
      at(to, 'RetryPolicy', 'MaximumEventAgeInSeconds'),
    );
  });

  it('is as bounded in the queue that Lambda keeps in between', () => {
    const config = ofType(dev, 'AWS::Lambda::EventInvokeConfig').find(
      ({ properties }) => properties['FunctionName'] === `sparta-dev-${target}`,
    )?.properties;
    expectBounds(config?.['MaximumRetryAttempts'], config?.['MaximumEventAgeInSeconds']);
    expect(at(config, 'DestinationConfig', 'OnFailure', 'Destination')).toMatch(
      new RegExp(`:sparta-dev-${name}-missed$`),
    );
  });
});

describe('the HTTP API', () => {
  it('has the routes of Discord, the REST API, the proof page and calendars, and no other', () => {
    expect(
      ofType(dev, 'AWS::ApiGatewayV2::Route')
        .map(({ properties }) => String(properties['RouteKey']))
        .sort(byText),
    ).toEqual([
      'ANY /api',
      'ANY /api/{proxy+}',
      'GET /calendar/{file}',
      'GET /verify/{challenge}',
      'POST /interactions',
      'POST /verify/{challenge}',
    ]);
  });

  it('is throttled, and logs each request as one JSON line without its body', () => {
    const [stage] = ofType(dev, 'AWS::ApiGatewayV2::Stage');
    expect(stage?.properties).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
    const format: unknown = JSON.parse(String(at(stage?.properties, 'AccessLogSettings', 'Format')));
    expect(Object.values(isValues(format) ? format : {})).toContain('$context.integrationErrorMessage');
  });
});

function expectBounds(retries: unknown, ageSeconds: unknown): void {
  expect([0, 1, 2]).toContain(retries);
  expect(Number(ageSeconds)).toBeGreaterThanOrEqual(60);
  expect(Number(ageSeconds)).toBeLessThanOrEqual(300);
}
