import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Function,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { FUNCTIONS, type FunctionName } from '../../lib/config/functions.ts';
import { STAGES, type StageName } from '../../lib/config/stages.ts';
import { raiseAlarm } from '../alarms.ts';
import { environmentOf, type StackValues } from '../environment.ts';
import { type Hosting, physicalName } from '../hosting.ts';

export interface ServiceFunctionProps {
  hosting: Hosting;
  name: FunctionName;
  /** What people notice when it fails: opens the alarm text. */
  impact: string;
  /** What this function is told beyond the hosting's values. */
  values?: StackValues;
  /** Failed runs in five minutes that raise the alarm; 1 unless told. */
  failuresTolerated?: number;
}

/** A Lambda with its own log group, a role that holds nothing but what it is granted, tracing and alarms. */
export class ServiceFunction extends Construct {
  readonly function: Function;

  constructor(scope: Construct, props: ServiceFunctionProps) {
    super(scope, props.name);
    const { hosting, name, impact } = props;
    const { stage, given, code } = hosting.deployment;
    const { timeoutSeconds, memoryMb, summary } = FUNCTIONS[name];
    const functionName = physicalName(stage, name);

    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: STAGES[stage].logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Our own role: the one CDK makes carries a managed policy that may write to every log group of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);

    this.function = new Function(this, 'Function', {
      functionName,
      description: summary,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: code(name),
      timeout: Duration.seconds(timeoutSeconds),
      memorySize: memoryMb,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2:
        STAGES[stage].logLevel === 'debug' ? ApplicationLogLevel.DEBUG : ApplicationLogLevel.INFO,
      tracing: Tracing.ACTIVE,
      environment: environmentOf(Stack.of(this), name, { ...hosting.values, ...props.values }, given),
    });

    // One metric for all functions: a bug anywhere is rare, and each metric costs.
    new MetricFilter(this, 'ErrorsLogged', {
      logGroup,
      filterPattern: FilterPattern.stringValue('$.level', '=', 'error'),
      metricNamespace: errorsLogged(stage).namespace,
      metricName: errorsLogged(stage).metricName,
      metricValue: '1',
    });
    this.addAlarms(hosting, name, impact, props.failuresTolerated ?? 1);
  }

  private addAlarms(hosting: Hosting, name: FunctionName, impact: string, failures: number): void {
    const fiveMinutes = { period: Duration.minutes(5), statistic: Stats.SUM };
    raiseAlarm(this, hosting, {
      name: `${name}-fails`,
      impact,
      finding: `${name} ended in an error ${failures === 1 ? 'once' : `${failures} times`} or more within five minutes`,
      runbook: 'a-function-fails',
      metric: this.function.metricErrors(fiveMinutes),
      threshold: failures,
    });
    raiseAlarm(this, hosting, {
      name: `${name}-throttled`,
      impact,
      finding: `Lambda refused to start ${name} within the last five minutes`,
      runbook: 'a-function-is-throttled',
      metric: this.function.metricThrottles(fiveMinutes),
      threshold: 1,
    });
  }
}

/** Lines of level `error` in any function's log: what `lib/kit/outcome.ts` calls a bug. */
export function errorsLogged(stage: StageName): Metric {
  return new Metric({
    namespace: `Sparta/${stage}`,
    metricName: 'ErrorsLogged',
    period: Duration.minutes(5),
    statistic: Stats.SUM,
  });
}
