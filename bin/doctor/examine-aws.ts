import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeEventBusCommand, EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import { physicalName } from '../../cdk/hosting.ts';
import { QUEUES } from '../../lib/config/queues.ts';
import { whyNot } from './aws-refusal.ts';
import { clientOptions, type Configuration } from './configuration.ts';
import { Findings, type Finding } from './finding.ts';

/** The indexes each table is asked by. */
const TABLES = [
  ['NODE_OPERATORS_TABLE_NAME', ['byStatus', 'byAddress']],
  ['VALIDATORS_TABLE_NAME', ['byOperator', 'byAddress']],
  ['LEDGER_TABLE_NAME', []],
] as const;

/** Whether the parts of the stage are there, in which account and region. Reads descriptions only. */
export async function examineAws(configuration: Configuration): Promise<Finding[]> {
  const { stage, isLocal, given, aws, secretRefusal } = configuration;
  const findings = new Findings('aws');
  if (secretRefusal?.isOfAll) {
    findings.bad('credentials', secretRefusal.found, secretRefusal.next ?? '');
    return findings.all;
  }
  const look = async (what: string, ask: () => Promise<string | undefined>) => {
    try {
      const wrong = await ask();
      const next = 'Deploy the stage again.';
      findings.judge(what, { wrong, good: 'it is there', next });
    } catch (error) {
      const { verdict, found, next = '' } = whyNot(error);
      if (verdict === 'bad') findings.bad(what, found, next);
      else findings.unknown(what, found, next);
    }
  };

  const dynamodb = new DynamoDBClient(clientOptions(aws, 'dynamodb'));
  let place: { region: string; account: string } | undefined;
  for (const [setting, indexes] of TABLES) {
    const TableName = given[setting] ?? '';
    await look(`table ${TableName}`, async () => {
      const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName }));
      const [, , , region = '', account = ''] = (Table?.TableArn ?? '').split(':');
      place ??= { region, account };
      const there = (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName);
      const missing = indexes.filter((name) => !there.includes(name));
      if (missing.length > 0) return `it has no index ${missing.join(', ')}`;
      return Table?.TableStatus === 'ACTIVE' ? undefined : `it is ${Table?.TableStatus ?? 'in no state'}`;
    });
  }
  dynamodb.destroy();
  if (place && !isLocal) findings.good('account', `${place.account}, region ${place.region}`);
  else if (!isLocal) findings.unknown('account', 'no table told it');

  const sqs = new SQSClient(clientOptions(aws, 'sqs'));
  for (const [name, { fifo }] of Object.entries(QUEUES)) {
    const QueueName = `${physicalName(stage, name)}${fifo ? '.fifo' : ''}`;
    await look(`queue ${QueueName}`, async () => {
      await sqs.send(new GetQueueUrlCommand({ QueueName }));
      return undefined;
    });
  }
  sqs.destroy();

  const events = new EventBridgeClient(clientOptions(aws, 'eventbridge'));
  const Name = given['EVENT_BUS_NAME'] ?? '';
  await look(`event bus ${Name}`, async () => {
    await events.send(new DescribeEventBusCommand({ Name }));
    return undefined;
  });
  events.destroy();

  const secrets = new SecretsManagerClient(clientOptions(aws, 'secrets'));
  const SecretId = given['COMPONENTS_SECRET_ID'] ?? '';
  await look(`secret ${SecretId}`, async () => {
    const { SecretString = '' } = await secrets.send(new GetSecretValueCommand({ SecretId }));
    return SecretString.length >= 32 ? undefined : 'it is too short to sign buttons with';
  });
  secrets.destroy();

  if (place) await examineTopics(findings, { stage, aws, given, place });
  return findings.all;
}

/** The alerts topic may have no subscriber; the alarms speak to nobody without one. */
async function examineTopics(
  findings: Findings,
  of: Pick<Configuration, 'stage' | 'aws' | 'given'> & { place: { region: string; account: string } },
): Promise<void> {
  const sns = new SNSClient(clientOptions(of.aws, 'sns'));
  const { region, account } = of.place;
  for (const name of ['alarms', 'alerts']) {
    const topic = physicalName(of.stage, name);
    const TopicArn = `arn:aws:sns:${region}:${account}:${topic}`;
    try {
      const { Attributes = {} } = await sns.send(new GetTopicAttributesCommand({ TopicArn }));
      const subscribers = Number(Attributes['SubscriptionsConfirmed'] ?? 0);
      if (name === 'alarms' && subscribers === 0)
        findings.bad(
          `topic ${topic}`,
          'nobody is subscribed: alarms reach nobody',
          'Subscribe an address: docs/runbook.md.',
        );
      else findings.good(`topic ${topic}`, `it is there, subscribers: ${subscribers}`);
    } catch (error) {
      const { verdict, found, next = '' } = whyNot(error);
      if (verdict === 'bad') findings.bad(`topic ${topic}`, found, next);
      else findings.unknown(`topic ${topic}`, found, next);
    }
  }
  sns.destroy();
}
