import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { ComparisonOperator, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ROLES_MESSAGE_GROUP, RULES } from '../../lib/config/events.ts';
import { QUEUES } from '../../lib/config/queues.ts';
import { raiseAlarm } from '../alarms.ts';
import { deadLetters } from '../constructs/dead-letters.ts';
import { allowKey, kmsKeyOf } from '../constructs/l1-account.ts';
import { QueueWorker } from '../constructs/queue-worker.ts';
import { Schedule } from '../constructs/schedule.ts';
import { errorsLogged, ServiceFunction } from '../constructs/service-function.ts';
import { addDashboard } from '../dashboard.ts';
import { physicalName } from '../hosting.ts';
import type { DataStack } from './data.ts';
import type { InteractionsStack } from './interactions.ts';

/** How long the bus tries to hand a fact to a queue: an alert older than an hour helps nobody. */
const FACT_DELIVERY = { retryAttempts: 20, maxEventAge: Duration.hours(1) };

const IMPACTS = {
  monitor: 'Nobody is warned: the chain is not watched',
  reconciler: 'Discord roles drift from what is true',
  digest: 'The community does not get its daily numbers',
} as const;

/** What watches the chain, tells people, and keeps Discord roles true. */
export class MonitorStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    data: DataStack,
    interactions: InteractionsStack,
    props: StackProps,
  ) {
    super(scope, id, props);
    const { hosting } = data;

    const notices = new Topic(this, 'Alerts', {
      topicName: physicalName(hosting.deployment.stage, 'alerts'),
      enforceSSL: true,
    });
    const alerts = new QueueWorker(this, {
      hosting,
      queue: 'alerts',
      values: { ALERTS_TOPIC_ARN: notices.topicArn },
    });
    notices.grantPublish(alerts.function);
    data.operators.grantReadData(alerts.function);
    // Notes whom nothing reached, and neither adds nor removes anybody.
    data.operators.grant(alerts.function, 'dynamodb:UpdateItem');
    data.validators.grantReadData(alerts.function);
    data.ledger.grantReadWriteData(alerts.function);
    data.secret.grantRead(alerts.function);
    data.components.grantRead(alerts.function);

    const roles = new QueueWorker(this, { hosting, queue: 'roles', contentBasedDeduplication: true });
    data.operators.grantReadWriteData(roles.function);
    data.validators.grantReadData(roles.function);
    data.ledger.grantReadWriteData(roles.function);
    data.secret.grantRead(roles.function);
    data.components.grantRead(roles.function);

    const webhooks = new QueueWorker(this, { hosting, queue: 'webhooks' });
    // It leaves itself the tries to come.
    webhooks.queue.grantSendMessages(webhooks.function);
    data.ledger.grantReadWriteData(webhooks.function);
    data.secret.grantRead(webhooks.function);
    data.components.grantRead(webhooks.function);
    this.addRules(data, alerts, roles, webhooks);

    const monitor = new ServiceFunction(this, {
      hosting,
      name: 'epoch-monitor',
      impact: IMPACTS.monitor,
      // It runs every minute and catches up: one lost run is L1 having a moment.
      failuresTolerated: 3,
    }).function;
    data.operators.grantReadData(monitor);
    data.validators.grantReadWriteData(monitor);
    data.ledger.grantReadWriteData(monitor);
    data.bus.grantPutEventsTo(monitor);
    data.secret.grantRead(monitor);
    // Only to know the account's address, whose balances it watches.
    allowKey(this, 'account-reader', monitor, ['kms:GetPublicKey'], kmsKeyOf(this, hosting));
    new Schedule(this, {
      hosting,
      name: 'epoch-monitor',
      target: monitor,
      impact: IMPACTS.monitor,
      retries: 0,
      maxAgeSeconds: 60,
    });

    const reconciler = new ServiceFunction(this, {
      hosting,
      name: 'role-reconciler',
      impact: IMPACTS.reconciler,
      values: { ROLES_QUEUE_URL: roles.queue.queueUrl },
    }).function;
    data.operators.grantReadData(reconciler);
    data.validators.grantReadData(reconciler);
    data.ledger.grantReadWriteData(reconciler);
    data.secret.grantRead(reconciler);
    data.components.grantRead(reconciler);
    roles.queue.grantSendMessages(reconciler);
    new Schedule(this, {
      hosting,
      name: 'role-reconciler',
      target: reconciler,
      impact: IMPACTS.reconciler,
      retries: 2,
      maxAgeSeconds: 300,
    });

    const digest = new ServiceFunction(this, { hosting, name: 'digest', impact: IMPACTS.digest }).function;
    data.operators.grantReadData(digest);
    data.validators.grantReadData(digest);
    data.ledger.grantReadWriteData(digest);
    data.secret.grantRead(digest);
    new Schedule(this, {
      hosting,
      name: 'digest',
      target: digest,
      impact: IMPACTS.digest,
      retries: 2,
      maxAgeSeconds: 300,
    });

    this.addAlarms(data, monitor);
    addDashboard(this, hosting.deployment.stage, interactions.httpApi);
  }

  private addRules(data: DataStack, alerts: QueueWorker, roles: QueueWorker, webhooks: QueueWorker): void {
    const { hosting } = data;
    const deadLetterQueue = deadLetters(new Construct(this, 'facts'), {
      hosting,
      name: 'facts-undelivered',
      impact: `${QUEUES.alerts.impact}, or ${lowerFirst(QUEUES.roles.impact)}`,
      finding: 'the bus gave up handing a fact to its queue',
      runbook: 'facts-did-not-reach-their-queue',
    });
    const targets = {
      alerts: new SqsQueue(alerts.queue, { deadLetterQueue, ...FACT_DELIVERY }),
      roles: new SqsQueue(roles.queue, {
        deadLetterQueue,
        ...FACT_DELIVERY,
        messageGroupId: ROLES_MESSAGE_GROUP,
      }),
      webhooks: new SqsQueue(webhooks.queue, { deadLetterQueue, ...FACT_DELIVERY }),
    };
    for (const name of ['alerts', 'roles', 'webhooks'] as const) {
      const { queue, pattern } = RULES[name];
      new Rule(this, `${name}-rule`, {
        ruleName: physicalName(hosting.deployment.stage, name),
        description: `Facts for the ${queue} queue`,
        eventBus: data.bus,
        eventPattern: { source: [...pattern.source], detailType: [...pattern['detail-type']] },
        targets: [targets[queue]],
      });
    }
  }

  private addAlarms({ hosting }: DataStack, monitor: Function): void {
    const { stage } = hosting.deployment;
    const beats = new MetricFilter(this, 'PassesSucceeded', {
      logGroup: monitor.logGroup,
      filterPattern: FilterPattern.stringValue('$.fact', '=', 'monitor.beat'),
      metricNamespace: `Sparta/${stage}`,
      metricName: 'PassesSucceeded',
      metricValue: '1',
    });
    raiseAlarm(this, hosting, {
      name: 'monitor-silent',
      impact: IMPACTS.monitor,
      finding: 'no pass over the chain succeeded within five minutes',
      runbook: 'the-monitor-is-silent',
      // Not the runs of the function: one that failed, hung, or met another and did nothing is no pass.
      metric: beats.metric({ period: Duration.minutes(5), statistic: Stats.SUM }),
      threshold: 1,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      missingIsBad: true,
    });
    raiseAlarm(this, hosting, {
      name: 'bug-logged',
      impact: 'Something does not work that should',
      finding: 'a function logged an error that nobody foresaw',
      runbook: 'a-bug-was-logged',
      metric: errorsLogged(stage),
      threshold: 1,
    });
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
