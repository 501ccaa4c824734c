import { Duration } from 'aws-cdk-lib';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule as SchedulerSchedule, ScheduleExpression, TimeWindow } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { SCHEDULES } from '../../lib/config/events.ts';
import { type Hosting, physicalName } from '../hosting.ts';
import { deadLetters } from './dead-letters.ts';

export interface ScheduleProps {
  hosting: Hosting;
  name: keyof typeof SCHEDULES;
  target: Function;
  /** What people notice when it does not run: opens the alarm text. */
  impact: string;
  /** 0 to 2: the next run makes up for a lost one. */
  retries: number;
  /** Seconds, 60 to 300, after which a late run is worth nothing. Both services would otherwise try for hours. */
  maxAgeSeconds: number;
}

/** Runs a function at its times, tries again within bounds only, and keeps what could not be run. */
export class Schedule extends Construct {
  readonly missed: Queue;

  constructor(scope: Construct, props: ScheduleProps) {
    super(scope, `${props.name}-schedule`);
    const { hosting, name, target, retries } = props;
    const maxEventAge = Duration.seconds(props.maxAgeSeconds);

    this.missed = deadLetters(this, {
      hosting,
      name: `${name}-missed`,
      impact: props.impact,
      finding: `a run of ${name} was given up`,
      runbook: 'a-schedule-did-not-run',
    });
    new SchedulerSchedule(this, 'Schedule', {
      scheduleName: physicalName(hosting.deployment.stage, name),
      schedule: ScheduleExpression.expression(SCHEDULES[name].expression),
      timeWindow: TimeWindow.off(),
      target: new LambdaInvoke(target, { retryAttempts: retries, maxEventAge, deadLetterQueue: this.missed }),
    });
    // The scheduler only hands the run over; Lambda's own queue in between has its own retries and its own patience.
    target.configureAsyncInvoke({
      retryAttempts: retries,
      maxEventAge,
      onFailure: new SqsDestination(this.missed),
    });
  }
}
