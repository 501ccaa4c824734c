import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Dashboard, GraphWidget, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { FUNCTION_NAMES } from '../lib/config/functions.ts';
import { QUEUES } from '../lib/config/queues.ts';
import type { StageName } from '../lib/config/stages.ts';
import { errorsLogged } from './constructs/service-function.ts';
import { physicalName } from './hosting.ts';

const period = Duration.minutes(5);

/** The stage on one page. Functions and queues are found by name, so that no stack waits for another's. */
export function addDashboard(scope: Construct, stage: StageName, httpApi: HttpApi): Dashboard {
  const region = Stack.of(scope).region;
  const ofFunctions = (metricName: string, statistic: string) =>
    FUNCTION_NAMES.map(
      (name) =>
        new Metric({
          namespace: 'AWS/Lambda',
          metricName,
          dimensionsMap: { FunctionName: physicalName(stage, name) },
          label: name,
          statistic,
          period,
          region,
        }),
    );
  const ofQueues = (metricName: string, suffix: string) =>
    Object.entries(QUEUES).map(
      ([name, { fifo }]) =>
        new Metric({
          namespace: 'AWS/SQS',
          metricName,
          dimensionsMap: { QueueName: `${physicalName(stage, name)}${suffix}${fifo ? '.fifo' : ''}` },
          label: name,
          statistic: Stats.MAXIMUM,
          period,
          region,
        }),
    );
  const graph = (title: string, left: GraphWidget['leftMetrics']) =>
    new GraphWidget({ title, left, width: 8, height: 6 });
  const dashboard = new Dashboard(scope, 'Dashboard', { dashboardName: `sparta-${stage}` });
  dashboard.addWidgets(
    graph('HTTP API: requests and refusals', [
      httpApi.metricCount({ period, statistic: Stats.SUM }),
      httpApi.metricClientError({ period, statistic: Stats.SUM }),
      httpApi.metricServerError({ period, statistic: Stats.SUM }),
    ]),
    graph('HTTP API: latency, milliseconds', [
      httpApi.metricLatency({ period, statistic: Stats.percentile(50), label: 'half' }),
      httpApi.metricLatency({ period, statistic: Stats.percentile(99), label: '99 in 100' }),
    ]),
    graph('Bugs logged', [errorsLogged(stage)]),
    graph('Runs', ofFunctions('Invocations', Stats.SUM)),
    graph('Failed runs', ofFunctions('Errors', Stats.SUM)),
    graph('Duration, 99 in 100, milliseconds', ofFunctions('Duration', Stats.percentile(99))),
    graph('Messages waiting', ofQueues('ApproximateNumberOfMessagesVisible', '')),
    graph('Age of the oldest message, seconds', ofQueues('ApproximateAgeOfOldestMessage', '')),
    graph('Dead letters', ofQueues('ApproximateNumberOfMessagesVisible', '-dead')),
  );
  return dashboard;
}
