import { Aws, CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { STAGES } from '../../lib/config/stages.ts';
import { type Deployment, type Hosting, physicalName } from '../hosting.ts';

/** Days to which a table can be restored to the second; 35 is the most DynamoDB offers. */
const RECOVERY_DAYS = 35;

/** What outlives a deployment: tables, the secret, and the two meeting points, the bus and the alarm topic. */
export class DataStack extends Stack {
  readonly operators: TableV2;
  readonly validators: TableV2;
  readonly ledger: TableV2;
  readonly bus: EventBus;
  readonly secret: Secret;
  /** What signs the ids of buttons and forms. */
  readonly components: Secret;
  readonly hosting: Hosting;

  constructor(scope: Construct, id: string, deployment: Deployment, props: StackProps) {
    const { stage } = deployment;
    const { keepsData, logLevel } = STAGES[stage];
    super(scope, id, { ...props, terminationProtection: keepsData });
    const removalPolicy = keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    const table = (name: string, indexes: Record<string, [partitionKey: string, sortKey: string]>) =>
      new TableV2(this, name, {
        tableName: physicalName(stage, name),
        partitionKey: text('pk'),
        sortKey: text('sk'),
        globalSecondaryIndexes: Object.entries(indexes).map(index),
        billing: Billing.onDemand(),
        encryption: TableEncryptionV2.awsManagedKey(),
        pointInTimeRecoverySpecification: {
          pointInTimeRecoveryEnabled: true,
          recoveryPeriodInDays: RECOVERY_DAYS,
        },
        deletionProtection: keepsData,
        removalPolicy,
        ...(name === 'ledger' ? { timeToLiveAttribute: 'expiresAt' } : {}),
      });
    this.operators = table('operators', {
      byStatus: ['statusKey', 'createdAt'],
      byAddress: ['addressKey', 'pk'],
    });
    this.validators = table('validators', { byOperator: ['operatorId', 'pk'], byAddress: ['address', 'pk'] });
    this.ledger = table('ledger', {});

    this.bus = new EventBus(this, 'Bus', { eventBusName: `sparta-${stage}` });

    const secretName = `sparta/${stage}`;
    this.secret = new Secret(this, 'Secret', {
      secretName,
      description: `What Sparta ${stage} keeps secret; filled in by a person, see docs/runbook.md`,
      // Never change these two lines: CloudFormation would make the secret anew and its values would be lost.
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'BACKEND_API_KEY',
        ...KEY_SHAPE,
      },
      removalPolicy,
    });

    this.components = new Secret(this, 'Components', {
      secretName: `${secretName}/components`,
      description: `Signs the buttons and forms of Sparta ${stage}; made here, and nobody needs to read it`,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy,
    });

    const alarms = new Topic(this, 'Alarms', { topicName: physicalName(stage, 'alarms'), enforceSSL: true });
    // A topic policy of one's own replaces the default one, under which CloudWatch may publish.
    alarms.grantPublish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );

    this.hosting = {
      deployment,
      alarms,
      values: {
        STAGE: stage,
        LOG_LEVEL: logLevel,
        NODE_OPERATORS_TABLE_NAME: this.operators.tableName,
        VALIDATORS_TABLE_NAME: this.validators.tableName,
        LEDGER_TABLE_NAME: this.ledger.tableName,
        EVENT_BUS_NAME: this.bus.eventBusName,
        SECRET_ID: secretName,
        COMPONENTS_SECRET_ID: `${secretName}/components`,
      },
    };
    new CfnOutput(this, 'SecretName', { value: secretName });
    new CfnOutput(this, 'AlarmTopicArn', { value: alarms.topicArn });
  }
}

const KEY_SHAPE = { passwordLength: 48, excludePunctuation: true } as const;

function text(name: string) {
  return { name, type: AttributeType.STRING };
}

function index([indexName, [pk, sk]]: [string, [string, string]]): GlobalSecondaryIndexPropsV2 {
  return { indexName, partitionKey: text(pk), sortKey: text(sk) };
}
