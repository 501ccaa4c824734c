import { FUNCTIONS } from '../../lib/config/functions.ts';
import { QUEUES } from '../../lib/config/queues.ts';
import { at, byText, isValues, list, ofType, type Resource, synthesise } from './stage.ts';

const stage = synthesise('dev');
const queues = ofType(stage, 'AWS::SQS::Queue');
const mappings = ofType(stage, 'AWS::Lambda::EventSourceMapping');
const nameOf = (queue: Resource) => String(queue.properties['QueueName']);
const queueByArn = (arn: unknown) => queues.find((queue) => String(arn).endsWith(`:${nameOf(queue)}`));
const functionByName = (name: unknown) =>
  ofType(stage, 'AWS::Lambda::Function').find((candidate) => candidate.properties['FunctionName'] === name);

describe.each(Object.entries(QUEUES))('the %s queue', (name, settings) => {
  const queue = queues.find(
    (candidate) => nameOf(candidate) === `sparta-dev-${name}${settings.fifo ? '.fifo' : ''}`,
  );
  const mapping = mappings.find((candidate) => queueByArn(candidate.properties['EventSourceArn']) === queue);

  it('is consumed by its worker, in partial batches of its size, by no more at once than it says', () => {
    expect(mapping?.properties).toMatchObject({
      FunctionName: `sparta-dev-${settings.consumer}`,
      BatchSize: settings.batchSize,
      ScalingConfig: { MaximumConcurrency: settings.maxConcurrency },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  it('is known to its worker, which may put a message off', () => {
    const consumer = functionByName(mapping?.properties['FunctionName']);
    expect(at(consumer?.properties, 'Environment', 'Variables', `${name.toUpperCase()}_QUEUE_URL`)).toMatch(
      new RegExp(`/${String(queue?.properties['QueueName'])}$`),
    );
  });

  it('hides a message for six times as long as its consumer may run', () => {
    const consumer = functionByName(mapping?.properties['FunctionName']);
    expect(Number(queue?.properties['VisibilityTimeout'])).toBeGreaterThanOrEqual(
      6 * Number(consumer?.properties['Timeout']),
    );
    expect(consumer?.properties['Timeout']).toBe(FUNCTIONS[settings.consumer].timeoutSeconds);
  });

  it('gives a message up into a queue of its own kind that keeps it for 14 days', () => {
    const redrive = queue?.properties['RedrivePolicy'];
    const dead = queueByArn(at(redrive, 'deadLetterTargetArn'));
    expect(at(redrive, 'maxReceiveCount')).toBe(settings.maxReceives);
    expect(dead?.properties['MessageRetentionPeriod']).toBe(14 * 24 * 60 * 60);
    expect(dead?.properties['FifoQueue']).toBe(queue?.properties['FifoQueue']);
  });
});

it('every consumer of a queue reports which messages of a batch failed', () => {
  expect(mappings.map((mapping) => mapping.properties['FunctionResponseTypes'])).toEqual(
    Object.keys(QUEUES).map(() => ['ReportBatchItemFailures']),
  );
});

it('every queue is encrypted, and refuses whoever comes without TLS', () => {
  const refusing = ofType(stage, 'AWS::SQS::QueuePolicy').flatMap(({ properties }) =>
    list(at(properties, 'PolicyDocument', 'Statement'))
      .filter((statement) => at(statement, 'Effect') === 'Deny' && at(statement, 'Action') === 'sqs:*')
      .filter(
        (statement) =>
          isValues(statement) && at(statement, 'Condition', 'Bool', 'aws:SecureTransport') === 'false',
      )
      .map((statement) => String(at(statement, 'Resource')).split(':').at(-1)),
  );
  expect(refusing.map(String).sort(byText)).toEqual(queues.map(nameOf).sort(byText));
  for (const queue of queues) expect(queue.properties['SqsManagedSseEnabled']).toBe(true);
});

it('only the queues that a bus rule fills in order make deduplication ids from bodies: a rule cannot set one', () => {
  const byContent = queues.filter((queue) => queue.properties['ContentBasedDeduplication'] === true);
  expect(byContent.map(nameOf).sort(byText)).toEqual([
    'sparta-dev-registration.fifo',
    'sparta-dev-roles.fifo',
  ]);
});
