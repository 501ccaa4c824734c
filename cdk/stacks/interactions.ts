import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { STAGES } from '../../lib/config/stages.ts';
import { raiseAlarm } from '../alarms.ts';
import { L1Account } from '../constructs/l1-account.ts';
import { QueueWorker } from '../constructs/queue-worker.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import type { DataStack } from './data.ts';

/** Discord waits 3 s; half of it leaves room for the network. */
const SLOW_MILLISECONDS = 1500;

const ACCESS_LOG = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  ip: '$context.identity.sourceIp',
  bytes: '$context.responseLength',
  latencyMs: '$context.responseLatency',
  integrationLatencyMs: '$context.integrationLatency',
  integrationStatus: '$context.integrationStatus',
  error: '$context.error.message',
  integrationError: '$context.integrationErrorMessage',
};

/** What answers Discord: the HTTP API, the endpoint behind it, and the workers that finish what it defers. */
export class InteractionsStack extends Stack {
  readonly httpApi: HttpApi;
  readonly registration: QueueWorker;

  constructor(scope: Construct, id: string, data: DataStack, props: StackProps) {
    super(scope, id, props);
    const { hosting } = data;

    this.httpApi = this.publish(data);
    const values = { API_ENDPOINT: this.httpApi.apiEndpoint };
    const commands = new QueueWorker(this, { hosting, queue: 'commands', values });
    this.registration = new QueueWorker(this, {
      hosting,
      queue: 'registration',
      values,
      contentBasedDeduplication: true,
    });
    new L1Account(this, { data, commands, registration: this.registration });
    for (const worker of [commands, this.registration]) {
      data.operators.grantReadWriteData(worker.function);
      data.validators.grantReadWriteData(worker.function);
      data.ledger.grantReadWriteData(worker.function);
      data.bus.grantPutEventsTo(worker.function);
      data.secret.grantRead(worker.function);
      data.components.grantRead(worker.function);
    }

    const interactions = new ServiceFunction(this, {
      hosting,
      name: 'interactions',
      impact: 'Slash commands fail in Discord',
      values: {
        COMMANDS_QUEUE_URL: commands.queue.queueUrl,
        REGISTRATION_QUEUE_URL: this.registration.queue.queueUrl,
      },
    }).function;
    commands.queue.grantSendMessages(interactions);
    this.registration.queue.grantSendMessages(interactions);
    data.operators.grantReadData(interactions);
    data.validators.grantReadData(interactions);
    data.ledger.grantReadData(interactions);
    data.components.grantRead(interactions);

    new HttpRoute(this, 'InteractionsRoute', {
      httpApi: this.httpApi,
      routeKey: HttpRouteKey.with('/interactions', HttpMethod.POST),
      integration: new HttpLambdaIntegration('Interactions', interactions),
    });
    this.addAlarms(data, interactions);
    new CfnOutput(this, 'InteractionsUrl', { value: `${this.httpApi.apiEndpoint}/interactions` });
  }

  private publish({ hosting }: DataStack): HttpApi {
    const { stage } = hosting.deployment;
    const httpApi = new HttpApi(this, 'HttpApi', {
      apiName: `sparta-${stage}`,
      description: 'Discord interactions, the REST API, and the page where an address is proven',
      createDefaultStage: false,
    });
    new HttpStage(this, 'DefaultStage', {
      httpApi,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            logGroupName: `/aws/apigateway/sparta-${stage}`,
            retention: STAGES[stage].logRetentionDays,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    return httpApi;
  }

  private addAlarms({ hosting }: DataStack, interactions: Function): void {
    const period = Duration.minutes(5);
    raiseAlarm(this, hosting, {
      name: 'api-5xx',
      impact: 'Slash commands or the REST API fail',
      finding: 'the HTTP API answered 5xx within the last five minutes',
      runbook: 'the-api-answers-5xx',
      metric: this.httpApi.metricServerError({ period, statistic: Stats.SUM }),
      threshold: 1,
    });
    raiseAlarm(this, hosting, {
      name: 'interactions-slow',
      impact: 'Discord shows "The application did not respond"',
      finding: `one answer in a hundred takes longer than ${SLOW_MILLISECONDS} ms, for ten minutes`,
      runbook: 'the-endpoint-is-slow',
      metric: interactions.metricDuration({ period, statistic: Stats.percentile(99) }),
      threshold: SLOW_MILLISECONDS,
      periods: 2,
    });
  }
}
