import { createHash } from 'node:crypto';
import { arn } from './account.ts';
import type { StackTemplate } from './assembly.ts';
import type { AttributeOf } from './resolve.ts';
import { secretArnOf } from './secrets.ts';

/** Types the local world acts on. */
const WITH_BEHAVIOUR = [
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Events::EventBus',
  'AWS::Events::Rule',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
] as const;

/** Types that mean nothing on one machine: permissions, encryption, logs, alarms and their display. */
const WITHOUT_BEHAVIOUR = [
  'AWS::ApiGatewayV2::Stage',
  'AWS::Budgets::Budget',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Events::EventBusPolicy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::QueryDefinition',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::ScheduleGroup',
  'AWS::SecretsManager::ResourcePolicy',
] as const;

export type LocalType = (typeof WITH_BEHAVIOUR)[number];

const KNOWN: ReadonlySet<string> = new Set([...WITH_BEHAVIOUR, ...WITHOUT_BEHAVIOUR]);

/** Stops at the first resource the local world would otherwise pass over in silence. */
export function checkTypes(stacks: readonly StackTemplate[]): void {
  for (const stack of stacks) {
    for (const { type, logicalId } of stack.resources.values()) {
      if (KNOWN.has(type)) continue;
      throw new Error(
        `The local world does not know the resource type ${type} (${logicalId} in ${stack.name}). Give it a behaviour, or list it as one without.`,
      );
    }
  }
}

/** Which property holds the physical name. */
const NAME_PROPERTY: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Events::EventBus': 'Name',
  'AWS::Events::Rule': 'Name',
  'AWS::IAM::Role': 'RoleName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::SecretsManager::Secret': 'Name',
};

/** What `Ref` and `Fn::GetAtt` answer, as AWS would, where the addresses of the engines are these. */
export function attributesAt(addresses: { sqs: string; gateway: string; apiId: string }): AttributeOf {
  return (resource, attribute, resolver) => {
    const { type, logicalId, properties } = resource;
    const given = properties[NAME_PROPERTY[type] ?? ''];
    const fifo = type === 'AWS::SQS::Queue' && properties['FifoQueue'] === true;
    const generated = `${resolver.stack.name}-${logicalId}-${suffix(resolver.stack.name, logicalId)}${fifo ? '.fifo' : ''}`;
    const name = given === undefined ? generated : resolver.text(given);
    const of = (ref: string, others: Record<string, string>) => (attribute === '' ? ref : others[attribute]);
    switch (type) {
      case 'AWS::SQS::Queue': {
        const url = `${addresses.sqs}/000000000000/${name}`;
        return of(url, { Arn: arn('sqs', name), QueueName: name, QueueUrl: url });
      }
      case 'AWS::Lambda::Function':
        return of(name, { Arn: arn('lambda', `function:${name}`) });
      case 'AWS::DynamoDB::Table':
      case 'AWS::DynamoDB::GlobalTable':
        return of(name, { Arn: arn('dynamodb', `table/${name}`), TableId: name });
      case 'AWS::Events::EventBus':
        return of(name, { Arn: arn('events', `event-bus/${name}`), Name: name });
      case 'AWS::Events::Rule':
        return of(name, { Arn: arn('events', `rule/${name}`) });
      case 'AWS::Scheduler::Schedule':
        return of(name, { Arn: arn('scheduler', `schedule/default/${name}`) });
      case 'AWS::SecretsManager::Secret':
        return of(secretArnOf(name), { Id: secretArnOf(name) });
      case 'AWS::ApiGatewayV2::Api':
        return of(addresses.apiId, { ApiId: addresses.apiId, ApiEndpoint: addresses.gateway });
      case 'AWS::ApiGatewayV2::Integration':
        return of(`${resolver.stack.name}.${logicalId}`, {});
      case 'AWS::SNS::Topic':
        return of(arn('sns', name), { TopicArn: arn('sns', name), TopicName: name });
      default:
        return of(name, { Arn: arn(type.split('::')[1]?.toLowerCase() ?? '', name) });
    }
  };
}

function suffix(stack: string, logicalId: string): string {
  return createHash('sha256').update(`${stack}/${logicalId}`).digest('hex').slice(0, 12).toUpperCase();
}
