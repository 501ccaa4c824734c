import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import { type Hosting, physicalName } from './hosting.ts';

/** The headings of `docs/runbook.md`, as links to them end; a test holds the two together. */
export type RunbookHeading =
  | 'a-function-fails'
  | 'a-function-is-throttled'
  | 'a-bug-was-logged'
  | 'the-endpoint-is-slow'
  | 'the-api-answers-5xx'
  | 'messages-in-a-dead-letter-queue'
  | 'a-queue-does-not-move'
  | 'a-schedule-did-not-run'
  | 'facts-did-not-reach-their-queue'
  | 'the-monitor-is-silent';

export interface AlarmSettings {
  /** Ends the alarm's name: `sparta-<stage>-<name>`. */
  name: string;
  /** What people notice; opens the text. */
  impact: string;
  /** What was measured, one clause. */
  finding: string;
  runbook: RunbookHeading;
  metric: IMetric;
  threshold: number;
  comparison?: ComparisonOperator;
  /** Consecutive periods of the metric; 1 unless told. */
  periods?: number;
  /** No data is bad news too. */
  missingIsBad?: boolean;
}

/** An alarm that tells the stage's topic when it begins and when it ends. */
export function raiseAlarm(scope: Construct, hosting: Hosting, settings: AlarmSettings): Alarm {
  const name = physicalName(hosting.deployment.stage, settings.name);
  const alarm = new Alarm(scope, `Alarm-${settings.name}`, {
    alarmName: name,
    alarmDescription: `${settings.impact}: ${settings.finding}. Runbook: docs/runbook.md#${settings.runbook}`,
    metric: settings.metric,
    threshold: settings.threshold,
    comparisonOperator: settings.comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: settings.periods ?? 1,
    treatMissingData: settings.missingIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  const tell = new SnsAction(hosting.alarms);
  alarm.addAlarmAction(tell);
  alarm.addOkAction(tell);
  return alarm;
}
