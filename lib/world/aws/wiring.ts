import { randomUUID } from 'node:crypto';
import { ACCOUNT, REGION } from './account.ts';
import {
  ASYNC_INVOKE_DEFAULTS,
  type AsyncInvokeSettings,
  type Delivery,
  type DeliveryTarget,
} from './delivery.ts';
import type { BusEvent, LocalEventBus } from './event-bus.ts';
import { EventSource } from './event-source.ts';
import type { LocalGateway } from './gateway.ts';
import { asText, isRecord, record, records } from './json-input.ts';
import type { LocalFunction } from './lambda.ts';
import { parseSchedule } from './schedule-expression.ts';
import type { ScheduledRun } from './scheduler.ts';
import type { LocalSqs } from './sqs.ts';
import { shortName, type ResolvedResource, type StageResources } from './stage-resources.ts';

/** What joins one resource to another is read from the template here: nothing in it is Sparta's own. */
export interface Engines {
  sqs: LocalSqs;
  bus: LocalEventBus;
  gateway: LocalGateway;
  delivery: Delivery;
  functionByArn: ReadonlyMap<string, LocalFunction>;
}

/** EventBridge's own, without a retry policy: 185 tries in 24 hours. */
const DELIVERY_DEFAULTS = { retries: 185, maxAgeSeconds: 86_400 };
const CONSUMERS_UNLESS_TOLD = 5;

/** Makes the queues, dead-letter queues among them. */
export function createQueues(resources: StageResources, sqs: LocalSqs): void {
  for (const queue of resources.ofType('AWS::SQS::Queue')) {
    const { QueueName: _name, Tags: _tags, ...attributes } = queue.properties;
    sqs.createQueue(queue.get('QueueName'), attributes);
  }
}

/** ARNs of queues that hold what was given up: by redrive policies, rules, schedules and failed invocations. */
export function deadLetterArns(resources: StageResources): Set<string> {
  const found = new Set<string>();
  const note = (value: unknown) => {
    const text = asText(value);
    if (text !== undefined) found.add(text);
  };
  for (const { properties } of resources.ofType('AWS::SQS::Queue')) {
    note(record(properties['RedrivePolicy'])['deadLetterTargetArn']);
  }
  for (const { properties } of resources.ofType('AWS::Events::Rule')) {
    for (const target of records(properties['Targets'])) note(record(target['DeadLetterConfig'])['Arn']);
  }
  for (const { properties } of resources.ofType('AWS::Scheduler::Schedule')) {
    note(record(record(properties['Target'])['DeadLetterConfig'])['Arn']);
  }
  for (const settings of asyncSettings(resources).values()) note(settings.onFailureArn);
  return found;
}

/** How each function treats events left with it, by its name. */
export function asyncSettings(resources: StageResources): Map<string, AsyncInvokeSettings> {
  return new Map(
    resources.ofType('AWS::Lambda::EventInvokeConfig').map(({ properties }) => [
      (asText(properties['FunctionName']) ?? '').split(':').pop() ?? '',
      {
        retries: Number(properties['MaximumRetryAttempts'] ?? ASYNC_INVOKE_DEFAULTS.retries),
        maxAgeSeconds: Number(properties['MaximumEventAgeInSeconds'] ?? ASYNC_INVOKE_DEFAULTS.maxAgeSeconds),
        onFailureArn: asText(record(record(properties['DestinationConfig'])['OnFailure'])['Destination']),
      },
    ]),
  );
}

export function connectRoutes(resources: StageResources, { gateway, functionByArn }: Engines): void {
  const integrations = new Map(
    resources.ofType('AWS::ApiGatewayV2::Integration').map((each) => [each.ref, each]),
  );
  for (const route of resources.ofType('AWS::ApiGatewayV2::Route')) {
    const target = asText(route.properties['Target'])?.replace('integrations/', '') ?? '';
    const { IntegrationUri, PayloadFormatVersion } = integrations.get(target)?.properties ?? {};
    if (PayloadFormatVersion !== '2.0')
      throw fault(route, 'its integration does not speak payload format 2.0');
    gateway.addRoute(
      asText(route.properties['RouteKey']) ?? '',
      functionAt(functionByArn, IntegrationUri, route),
    );
  }
}

export function connectEventSources(
  resources: StageResources,
  engines: Engines,
  maxProcesses: number,
): EventSource[] {
  return resources
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties['Enabled'] !== false)
    .map((mapping) => {
      const { properties } = mapping;
      const queue = engines.sqs.queue(asText(properties['EventSourceArn']) ?? '');
      if (queue === undefined) throw fault(mapping, 'it consumes something that is no queue of this stage');
      if (properties['FilterCriteria'] !== undefined)
        throw fault(mapping, 'filters delete what they do not match; the local world has none');
      const concurrency = Number(
        record(properties['ScalingConfig'])['MaximumConcurrency'] ?? CONSUMERS_UNLESS_TOLD,
      );
      return new EventSource({
        queue,
        target: functionAt(engines.functionByArn, properties['FunctionName'], mapping),
        batchSize: Number(properties['BatchSize'] ?? 10),
        batchingWindowSeconds: Number(properties['MaximumBatchingWindowInSeconds'] ?? 0),
        reportsBatchItemFailures: JSON.stringify(properties['FunctionResponseTypes'] ?? []).includes(
          'ReportBatchItemFailures',
        ),
        // More batches than processes would only wait, hidden, where a later batch could be fuller.
        concurrency: Math.min(concurrency, maxProcesses),
      });
    });
}

/** Connects the rules that have a pattern, and answers those that have a schedule. */
export function connectRules(
  resources: StageResources,
  { bus, delivery, functionByArn }: Engines,
  stage: string,
): ScheduledRun[] {
  for (const { properties, ref } of resources.ofType('AWS::Events::EventBus'))
    bus.addBus(asText(properties['Name']) ?? ref);
  const scheduled: ScheduledRun[] = [];
  for (const rule of resources.ofType('AWS::Events::Rule')) {
    const { properties } = rule;
    const enabled = properties['State'] !== 'DISABLED';
    const targets = records(properties['Targets']).map((target) => ({
      to: deliveryTarget(target),
      body: bodyMaker(target, rule),
    }));
    const expression = asText(properties['ScheduleExpression']);
    if (expression !== undefined) {
      const [target] = records(properties['Targets']);
      const run = functionAt(functionByArn, target?.['Arn'], rule);
      const body = bodyMaker(target ?? {}, rule);
      scheduled.push({
        name: shortName(stage, rule.ref),
        target: run.arn,
        next: parseSchedule(expression),
        run: () => run.invoke(JSON.parse(body(scheduledEvent('aws.events', rule.get('Arn'))))),
        enabled,
      });
    } else if (enabled) {
      bus.addRule({
        name: rule.ref,
        bus: asText(properties['EventBusName']) ?? 'default',
        pattern: properties['EventPattern'],
        deliver: (event, ruleArn) => {
          for (const { to, body } of targets) delivery.send(to, body(event), { ruleArn });
        },
      });
    }
  }
  return scheduled;
}

export function schedules(
  resources: StageResources,
  { functionByArn }: Engines,
  stage: string,
): ScheduledRun[] {
  return resources.ofType('AWS::Scheduler::Schedule').map((schedule) => {
    const { properties } = schedule;
    const zone = asText(properties['ScheduleExpressionTimezone']) ?? 'UTC';
    if (!/^(Etc\/)?UTC$/.test(zone))
      throw fault(schedule, `its time zone is ${zone}; the local world keeps UTC`);
    const target = record(properties['Target']);
    const run = functionAt(functionByArn, target['Arn'], schedule);
    const input = asText(target['Input']);
    return {
      name: shortName(stage, schedule.ref),
      target: run.arn,
      next: parseSchedule(asText(properties['ScheduleExpression']) ?? ''),
      run: () =>
        run.invoke(
          input === undefined
            ? scheduledEvent('aws.scheduler', schedule.get('Arn'))
            : JSON.parse(filled(input, schedule.get('Arn'))),
        ),
      enabled: properties['State'] !== 'DISABLED',
    };
  });
}

function deliveryTarget(target: Record<string, unknown>): DeliveryTarget {
  const { MaximumRetryAttempts, MaximumEventAgeInSeconds } = record(target['RetryPolicy']);
  return {
    arn: asText(target['Arn']) ?? '',
    messageGroupId: asText(record(target['SqsParameters'])['MessageGroupId']),
    retries: Number(MaximumRetryAttempts ?? DELIVERY_DEFAULTS.retries),
    maxAgeSeconds: Number(MaximumEventAgeInSeconds ?? DELIVERY_DEFAULTS.maxAgeSeconds),
    deadLetterArn: asText(record(target['DeadLetterConfig'])['Arn']),
  };
}

/** What a target gets: the event, a constant, or one part of the event. */
function bodyMaker(target: Record<string, unknown>, rule: ResolvedResource): (event: BusEvent) => string {
  if (target['InputTransformer'] !== undefined)
    throw fault(rule, 'the local world has no input transformers');
  const constant = asText(target['Input']);
  if (constant !== undefined) return () => constant;
  const path = asText(target['InputPath']);
  if (path === undefined) return (event) => JSON.stringify(event);
  const steps = path
    .replace(/^\$\.?/, '')
    .split('.')
    .filter((step) => step !== '');
  return (event) => {
    let value: unknown = event;
    for (const step of steps) value = isRecord(value) ? value[step] : undefined;
    return JSON.stringify(value ?? null);
  };
}

function scheduledEvent(source: string, arn: string): BusEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source,
    account: ACCOUNT,
    time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    region: REGION,
    resources: [arn],
    // The scheduler writes an empty object as text, rules write it as an object (Scheduler user guide).
    detail: source === 'aws.scheduler' ? '{}' : {},
  };
}

/** The scheduler's context attributes in a schedule's input. */
function filled(input: string, arn: string): string {
  return input
    .replaceAll('<aws.scheduler.schedule-arn>', arn)
    .replaceAll('<aws.scheduler.scheduled-time>', new Date().toISOString().replace(/\.\d+Z$/, 'Z'))
    .replaceAll('<aws.scheduler.execution-id>', randomUUID())
    .replaceAll('<aws.scheduler.attempt-number>', '1');
}

/** A function by its ARN, also inside the address API Gateway calls it under, or by its name. */
function functionAt(
  functions: ReadonlyMap<string, LocalFunction>,
  reference: unknown,
  from: ResolvedResource,
): LocalFunction {
  const text = asText(reference) ?? '';
  for (const [arn, found] of functions) {
    if (text === arn || text === found.settings.name || text.includes(`/${arn}/`)) return found;
  }
  throw fault(from, `it points at ${text || 'nothing'}, which is no function of this stage`);
}

function fault({ stack, logicalId }: ResolvedResource, what: string): Error {
  return new Error(`${stack.name}: ${logicalId}: ${what}`);
}
