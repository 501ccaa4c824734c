import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { createApp } from '../../cdk/app.ts';

/** Findings we live with, and why; anything else that AWS's rule packs find fails. */
const ACKNOWLEDGED: readonly [finding: RegExp, where: RegExp, reason: string][] = [
  [/^AwsSolutions-IAM5\[Resource::\*\]$/, /\/Role\/DefaultPolicy\//, 'X-Ray’s two actions know no resources'],
  [
    /^AwsSolutions-IAM5\[Resource::.*\/index\/\*\]$/,
    /\/Role\/DefaultPolicy\//,
    'All indexes of a table one may read',
  ],
  [
    /^AwsSolutions-IAM5\[Resource::.*\.Arn>:\*\]$/,
    /SchedulerRole/,
    'The scheduler may start any version of one function',
  ],
  [
    /^AwsSolutions-APIG4$/,
    /\/InteractionsRoute\//,
    'The function verifies Discord’s signature, and no authorizer sees the body',
  ],
  [
    /^AwsSolutions-APIG4$/,
    /-Api\/(ApiRoot|ApiRoutes)\//,
    'The function checks the bearer key; health and docs are open',
  ],
  [
    /^AwsSolutions-APIG4$/,
    /-Api\/(Read|Answer)Challenge\//,
    'The challenge in the path is the secret, and works once',
  ],
  [
    /^AwsSolutions-APIG4$/,
    /-Api\/ReadCalendar\//,
    'The token in the path is the secret; calendar programs show no key',
  ],
  [/^AwsSolutions-SMG4$/, /\/Secret\//, 'Discord and RPC providers offer nothing to rotate a token with'],
  [
    /^AwsSolutions-SMG4$/,
    /\/Components\//,
    'A new key would void every button in the server; nobody ever sees it',
  ],
  [/^AwsSolutions-SQS3$/, /\/DeadLetters\//, 'It is a dead-letter queue, of a schedule or of the bus'],
  [/^Serverless-SQSRedrivePolicy$/, /\/DeadLetters\//, 'It is a dead-letter queue'],
  [
    /^Serverless-LambdaDLQ$/,
    /\/Function\//,
    'Queues and schedules keep what failed; the rest is called by someone who waits',
  ],
  [
    /^Serverless-LambdaEventSourceMappingDestination$/,
    /SqsEventSource/,
    'The queue has its own dead-letter queue',
  ],
];

const outdir = mkdtempSync(path.join(tmpdir(), 'sparta-nag-'));
const findings: { name: string; where: string }[] = [];

beforeAll(() => {
  const app = createApp({
    stages: ['production'],
    outdir,
    given: {},
    code: () => Code.fromInline('export const handler = 0;'),
  });
  app.synth();
  for (const pack of [new AwsSolutionsChecks(app), new ServerlessChecks(app)])
    for (const violation of pack.validateScope(app).violations)
      for (const resource of violation.violatingResources)
        findings.push({ name: violation.ruleName, where: resource.constructPath ?? '' });
});

afterAll(() => rmSync(outdir, { recursive: true, force: true }));

const acknowledges = (
  [finding, where]: (typeof ACKNOWLEDGED)[number],
  found: { name: string; where: string },
) => finding.test(found.name) && where.test(found.where);

it('AWS’s rule packs find nothing that is not acknowledged with its reason', () => {
  expect(findings.filter((found) => !ACKNOWLEDGED.some((entry) => acknowledges(entry, found)))).toEqual([]);
});

it('nothing is acknowledged that is no longer found', () => {
  const idle = ACKNOWLEDGED.filter((entry) => !findings.some((found) => acknowledges(entry, found)));
  expect(idle.map(([finding, , reason]) => `${finding.source}: ${reason}`)).toEqual([]);
});
