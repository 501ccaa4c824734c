import { randomUUID } from 'node:crypto';
import { ACCOUNT, arn, REGION } from './account.ts';
import { compilePattern, type EventMatcher } from './event-pattern.ts';
import { asText, list, records, type JsonInput } from './json-input.ts';
import { AwsError, startJsonServices } from './json-service.ts';

/** An event as EventBridge hands it to a target. */
export interface BusEvent {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: unknown;
}

export interface BusRule {
  name: string;
  bus: string;
  pattern: unknown;
  deliver(event: BusEvent, ruleArn: string): void;
}

export interface LocalEventBus {
  url: string;
  addBus(name: string): void;
  addRule(rule: BusRule): void;
  stop(): Promise<void>;
}

/** One PutEvents request, all entries together; 256 KiB until 2026, and the stricter figure is safe everywhere. */
const MAX_REQUEST_BYTES = 262_144;
const MAX_ENTRIES = 10;
const BYTES_OF_TIME = 14;

/** PutEvents for the SDK as it is, and the rules that listen. The `default` bus is always there. */
export async function startEventBus(options: { port?: number | undefined } = {}): Promise<LocalEventBus> {
  const buses = new Map<string, { rule: BusRule; matches: EventMatcher }[]>([['default', []]]);
  const publish = (bus: string, event: BusEvent) => {
    for (const { rule, matches } of buses.get(bus) ?? []) {
      if (matches(event))
        rule.deliver(event, arn('events', `rule/${bus === 'default' ? '' : `${bus}/`}${rule.name}`));
    }
  };
  const putEvents = (input: JsonInput) => {
    const entries = records(input['Entries']);
    checkRequest(entries);
    const results = entries.map((entry) => {
      const bus = nameOf(asText(entry['EventBusName']) ?? 'default');
      const fault = faultOf(entry) ?? (buses.has(bus) ? undefined : missing(bus));
      if (fault !== undefined) return fault;
      const event = envelope(entry);
      publish(bus, event);
      return { EventId: event.id };
    });
    return { FailedEntryCount: results.filter((each) => 'ErrorCode' in each).length, Entries: results };
  };
  const server = await startJsonServices(
    [{ target: 'AWSEvents', operations: { PutEvents: putEvents } }],
    options.port,
  );
  return {
    url: server.url,
    addBus: (name) => void (buses.has(name) || buses.set(name, [])),
    addRule: (rule) => {
      const rules = buses.get(nameOf(rule.bus));
      if (rules === undefined)
        throw new Error(`The rule ${rule.name} listens to a bus that is not there: ${rule.bus}`);
      rules.push({ rule, matches: compilePattern(rule.pattern) });
    },
    stop: () => server.stop(),
  };
}

function checkRequest(entries: readonly JsonInput[]): void {
  const refuse = (message: string): never => {
    throw new AwsError('ValidationException', message);
  };
  const detected = (constraint: string) =>
    refuse(`1 validation error detected: Value at 'entries' failed to satisfy constraint: ${constraint}`);
  if (entries.length === 0) detected('Member must have length greater than or equal to 1');
  if (entries.length > MAX_ENTRIES) detected(`Member must have length less than or equal to ${MAX_ENTRIES}`);
  const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  if (bytes > MAX_REQUEST_BYTES) refuse('Total size of the entries in the request is over the limit.');
}

/** Bytes as EventBridge counts them (user guide, PutEvents entry size). */
function sizeOf(entry: JsonInput): number {
  const texts = [entry['Source'], entry['DetailType'], entry['Detail'], ...list(entry['Resources'])];
  const bytes = texts.reduce<number>((sum, each) => sum + Buffer.byteLength(asText(each) ?? ''), 0);
  return bytes + (entry['Time'] === undefined ? 0 : BYTES_OF_TIME);
}

interface Fault {
  ErrorCode: string;
  ErrorMessage: string;
}

function faultOf(entry: JsonInput): Fault | undefined {
  for (const name of ['Source', 'DetailType', 'Detail']) {
    if (!asText(entry[name])) {
      return {
        ErrorCode: 'InvalidArgument',
        ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
      };
    }
  }
  if (asText(entry['Source'])?.startsWith('aws.') === true) {
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' };
  }
  const detail = parsed(asText(entry['Detail']) ?? '');
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) {
    return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  }
  return undefined;
}

function missing(bus: string): Fault {
  return { ErrorCode: 'ResourceNotFoundException', ErrorMessage: `Event bus ${bus} does not exist.` };
}

function envelope(entry: JsonInput): BusEvent {
  const time = typeof entry['Time'] === 'number' ? new Date(entry['Time'] * 1000) : new Date();
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': asText(entry['DetailType']) ?? '',
    source: asText(entry['Source']) ?? '',
    account: ACCOUNT,
    time: time.toISOString().replace(/\.\d+Z$/, 'Z'),
    region: REGION,
    resources: list(entry['Resources']),
    detail: parsed(asText(entry['Detail']) ?? ''),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A bus by its name, or by its ARN. */
function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
