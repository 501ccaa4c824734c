import { readFileSync } from 'node:fs';
import { FUNCTION_NAMES } from '../../lib/config/functions.ts';
import { at, list, ofType, synthesise } from './stage.ts';

const dev = synthesise('dev');

describe('alarms', () => {
  const alarms = ofType(dev, 'AWS::CloudWatch::Alarm');
  const runbook = readFileSync('docs/runbook.md', 'utf8');
  const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replaceAll(' ', '-'),
  );
  const linkOf = (description: unknown) =>
    /Runbook: docs\/runbook\.md#([a-z0-9-]+)$/.exec(String(description))?.[1];

  it.each(alarms.map(({ properties }) => [String(properties['AlarmName']), properties] as const))(
    '%s says what people notice, points to a heading of the runbook, and tells the topic',
    (_name, properties) => {
      expect(headings).toContain(linkOf(properties['AlarmDescription']));
      expect(String(properties['AlarmDescription'])).toMatch(/^[A-Z].+: .+\. Runbook/);
      expect(properties['AlarmActions']).toEqual(['arn:aws:sns:eu-west-2:111122223333:sparta-dev-alarms']);
    },
  );

  it('leave no heading of the runbook’s alarms unused', () => {
    const used = new Set(alarms.map(({ properties }) => linkOf(properties['AlarmDescription'])));
    const ofAlarms = headings.slice(0, headings.indexOf('fill-in-the-secret'));
    expect(ofAlarms.filter((heading) => !used.has(heading))).toEqual([]);
  });

  it('watch every dead-letter queue, every function, and the monitor’s silence', () => {
    const names = alarms.map(({ properties }) => properties['AlarmName']);
    for (const name of FUNCTION_NAMES)
      expect(names).toEqual(
        expect.arrayContaining([`sparta-dev-${name}-fails`, `sparta-dev-${name}-throttled`]),
      );
    const dead = ofType(dev, 'AWS::SQS::Queue').filter(
      ({ properties }) => properties['RedrivePolicy'] === undefined,
    );
    for (const { properties } of dead)
      expect(names).toContain(String(properties['QueueName']).replace('.fifo', ''));
    const silence = alarms.find(({ properties }) => properties['AlarmName'] === 'sparta-dev-monitor-silent');
    expect(silence?.properties).toMatchObject({
      TreatMissingData: 'breaching',
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      MetricName: 'PassesSucceeded',
      Statistic: 'Sum',
      Period: 300,
    });
  });

  it('hear of the monitor’s silence by the passes that succeeded, not by runs of any end', () => {
    const filters = ofType(dev, 'AWS::Logs::MetricFilter').filter(
      ({ properties }) =>
        at(list(properties['MetricTransformations'])[0], 'MetricName') === 'PassesSucceeded',
    );
    expect(filters.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({
        LogGroupName: expect.anything(),
        FilterPattern: '{ $.fact = "monitor.beat" }',
      }),
    ]);
    // Without a value for lines that do not match: no line at all is no data, which the alarm takes for silence.
    expect(at(list(filters[0]?.properties['MetricTransformations'])[0], 'DefaultValue')).toBeUndefined();
  });

  it('may be published by CloudWatch of this account: the topic has a policy of its own', () => {
    const [policy] = ofType(dev, 'AWS::SNS::TopicPolicy');
    expect(list(at(policy?.properties, 'PolicyDocument', 'Statement'))).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
      }),
    );
  });
});
