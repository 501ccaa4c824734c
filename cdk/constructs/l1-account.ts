import { CfnCondition, Duration, Fn, type Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { CfnPolicy, Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { RULES, STAKES_MESSAGE_GROUP } from '../../lib/config/events.ts';
import { QUEUES } from '../../lib/config/queues.ts';
import { physicalName, type Hosting } from '../hosting.ts';
import { parameterOf } from '../parameters.ts';
import type { DataStack } from '../stacks/data.ts';
import { deadLetters } from './dead-letters.ts';
import type { QueueWorker } from './queue-worker.ts';

export interface L1AccountProps {
  data: DataStack;
  /** Shows the account's address, and never signs. */
  commands: QueueWorker;
  /** The one writer of the account. */
  registration: QueueWorker;
}

/** Sparta's account on L1: who may use its KMS key, where one is given, and the facts its writer follows. */
export class L1Account extends Construct {
  constructor(stack: Stack, { data, commands, registration }: L1AccountProps) {
    super(stack, 'l1-account');
    const { hosting } = data;
    // It hands itself tasks: what a person confirmed waits in the account's own line.
    registration.queue.grantSendMessages(registration.function);

    const key = kmsKeyOf(stack, hosting);
    allowKey(this, 'writer', registration.function, ['kms:GetPublicKey', 'kms:Sign'], key);
    allowKey(this, 'reader', commands.function, ['kms:GetPublicKey'], key);

    const { pattern } = RULES.stakes;
    const deadLetterQueue = deadLetters(this, {
      hosting,
      name: 'stake-facts-undelivered',
      impact: QUEUES.registration.impact,
      finding: 'the bus gave up handing a fact to the registration queue',
      runbook: 'facts-did-not-reach-their-queue',
    });
    new Rule(this, 'stakes-rule', {
      ruleName: physicalName(hosting.deployment.stage, 'stakes'),
      description: `Facts for the ${RULES.stakes.queue} queue`,
      eventBus: data.bus,
      eventPattern: { source: [...pattern.source], detailType: [...pattern['detail-type']] },
      targets: [
        new SqsQueue(registration.queue, {
          deadLetterQueue,
          retryAttempts: 20,
          maxEventAge: Duration.hours(1),
          messageGroupId: STAKES_MESSAGE_GROUP,
        }),
      ],
    });
  }
}

/** The account's KMS key as the stack is told of it. */
export interface KmsKey {
  arn: string;
  /** One is given. */
  isGiven: CfnCondition;
}

/** Once for each stack. */
export function kmsKeyOf(stack: Stack, hosting: Hosting): KmsKey {
  const arn = parameterOf(stack, 'SPARTA_KMS_KEY_ID', hosting.deployment.given).valueAsString;
  const isGiven = new CfnCondition(stack, 'HasKmsKey', {
    expression: Fn.conditionNot(Fn.conditionEquals(arn, '')),
  });
  return { arn, isGiven };
}

/** Lets a function use the key, where one is given. */
export function allowKey(
  scope: Construct,
  id: string,
  who: Function,
  actions: string[],
  { arn, isGiven }: KmsKey,
): void {
  const policy = new Policy(scope, id, { statements: [new PolicyStatement({ actions, resources: [arn] })] });
  if (who.role) policy.attachToRole(who.role);
  const declared = policy.node.defaultChild;
  if (declared instanceof CfnPolicy) declared.cfnOptions.condition = isGiven;
}
