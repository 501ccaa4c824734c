import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { record } from '../../../../lib/world/aws/json-input.ts';
import { LocalFunction, type LambdaSettings } from '../../../../lib/world/aws/lambda.ts';

const CODE = `
let calls = 0;
export const handler = async (event, context) => {
  calls += 1;
  switch (event.do) {
    case 'throw': throw Object.assign(new Error('no luck'), { name: 'LuckError' });
    case 'exit': process.exit(7);
    case 'spin': for (;;) {}
    case 'hang': return new Promise((resolve) => setTimeout(resolve, 1e9));
    case 'log': console.log('first line'); console.log('second line'); return null;
    case 'environment': return process.env;
    case 'context': return { ...context, remaining: context.getRemainingTimeInMillis() };
    case 'nothing': return undefined;
    default: return { calls, pid: process.pid, event };
  }
};
`;

let folder: string;
const functions: LocalFunction[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lambda-'));
  writeFileSync(join(folder, 'index.mjs'), CODE);
});

afterAll(async () => {
  await Promise.all(functions.map((each) => each.stop()));
  rmSync(folder, { recursive: true });
});

function make(settings: Partial<LambdaSettings> = {}): LocalFunction {
  const made = new LocalFunction({
    name: 'sparta-dev-probe',
    bundle: folder,
    handler: 'index.handler',
    timeoutSeconds: 10,
    memoryMb: 128,
    environment: { COLOUR: 'red' },
    endpoints: { AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:1' },
    ...settings,
  });
  functions.push(made);
  return made;
}

async function call(fn: LocalFunction, event: object = {}): Promise<{ calls: number; pid: number }> {
  const { calls, pid } = record(await fn.invoke(event));
  return { calls: Number(calls), pid: Number(pid) };
}

test('one process answers invocation after invocation', async () => {
  const fn = make();
  expect(await fn.invoke({ hello: 'wörld' })).toMatchObject({ calls: 1, event: { hello: 'wörld' } });
  const first = await call(fn);
  expect(first.calls).toBe(2);
  expect(await call(fn)).toEqual({ calls: 3, pid: first.pid });
  expect(await fn.invoke({ do: 'nothing' })).toBeNull();
});

test('a handler that throws fails its invocation and stays warm', async () => {
  const fn = make();
  const { pid } = await call(fn);
  await expect(fn.invoke({ do: 'throw' })).rejects.toMatchObject({
    failure: { errorType: 'LuckError', errorMessage: 'no luck' },
  });
  expect((await call(fn)).pid).toBe(pid);
});

test('a crash fails its invocation, and the next one gets a fresh process', async () => {
  const fn = make();
  const { pid } = await call(fn);
  await expect(fn.invoke({ do: 'exit' })).rejects.toMatchObject({
    failure: { errorType: 'Runtime.ExitError', errorMessage: expect.stringContaining('exit status 7') },
  });
  const next = await call(fn);
  expect(next.calls).toBe(1);
  expect(next.pid).not.toBe(pid);
});

test.each(['hang', 'spin'])('a handler that does not end (%s) is killed at its timeout', async (how) => {
  const lines: string[] = [];
  const fn = make({ timeoutSeconds: 1, onLog: (line) => lines.push(line) });
  const { pid } = await call(fn);
  await expect(fn.invoke({ do: how })).rejects.toMatchObject({
    failure: {
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringContaining('Task timed out after 1.00 seconds'),
    },
  });
  expect(lines.join('\n')).toContain('Task timed out after 1.00 seconds');
  expect((await call(fn)).pid).not.toBe(pid);
});

test('its environment is the template’s and the runtime’s, and nothing of the process that started it', async () => {
  process.env['LEAK_OF_THE_PARENT'] = 'yes';
  const fn = make();
  const environment = await fn.invoke({ do: 'environment' });
  expect(environment).toMatchObject({
    COLOUR: 'red',
    AWS_REGION: 'eu-west-2',
    AWS_LAMBDA_FUNCTION_NAME: 'sparta-dev-probe',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
    AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:1',
    _HANDLER: 'index.handler',
  });
  expect(environment).not.toHaveProperty('LEAK_OF_THE_PARENT');
});

test('the context tells the function who it is and how long it has', async () => {
  const fn = make();
  const context = record(await fn.invoke({ do: 'context' }));
  expect(context).toMatchObject({
    functionName: 'sparta-dev-probe',
    memoryLimitInMB: '128',
    invokedFunctionArn: fn.arn,
  });
  expect(context.remaining).toBeGreaterThan(0);
  expect(context.remaining).toBeLessThanOrEqual(10_000);
});

test('what it writes comes out line by line', async () => {
  const lines: string[] = [];
  const fn = make({ onLog: (line) => lines.push(line) });
  await fn.invoke({ do: 'log' });
  await fn.stop();
  expect(lines).toEqual(['first line', 'second line']);
});

test('never more processes than allowed, and every invocation gets its turn', async () => {
  const fn = make({ maxProcesses: 2 });
  const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => call(fn, { index })));
  expect(new Set(answers.map((each) => each.pid)).size).toBe(2);
  expect(answers).toHaveLength(12);
  expect(fn.running).toBe(0);
});

test('after a reload the next invocation runs the new bundle', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'lambda-'));
  writeFileSync(join(fresh, 'index.mjs'), 'export const handler = async () => "old";');
  const fn = make({ bundle: fresh });
  expect(await fn.invoke({})).toBe('old');
  writeFileSync(join(fresh, 'index.mjs'), 'export const handler = async () => "new";');
  await fn.reload();
  expect(await fn.invoke({})).toBe('new');
  rmSync(fresh, { recursive: true });
});

test('a bundle that fails to load says why', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'lambda-'));
  writeFileSync(join(broken, 'index.mjs'), 'throw new Error("TABLE is missing");');
  await expect(make({ bundle: broken }).invoke({})).rejects.toThrow(/TABLE is missing/);
  writeFileSync(join(broken, 'index.mjs'), 'export const other = 1;');
  await expect(make({ bundle: broken }).invoke({})).rejects.toThrow(/Runtime.HandlerNotFound/);
  rmSync(broken, { recursive: true });
  await expect(make({ bundle: broken }).invoke({})).rejects.toThrow(/build first/);
});
