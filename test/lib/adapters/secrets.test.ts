import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { forgetSecret, readSecret } from '../../../lib/adapters/secrets.ts';

const GOOD = { BOT_TOKEN: 'one', BACKEND_API_KEY: 'k'.repeat(32), ETHEREUM_HOST: 'https://rpc.example/hush' };

/** Secrets Manager giving these texts, one a call; the last one stays. */
function holding(...texts: (string | Error | undefined)[]) {
  let calls = 0;
  jest.spyOn(SecretsManagerClient.prototype, 'send').mockImplementation((async () => {
    const text = texts[Math.min(calls, texts.length - 1)];
    calls += 1;
    if (text instanceof Error) throw text;
    return { SecretString: text };
  }) as never);
  return () => calls;
}

beforeAll(() => {
  process.env['SECRET_ID'] = 'sparta/test';
});
beforeEach(() => forgetSecret());
afterEach(() => jest.restoreAllMocks());

test('the secret is read once, whoever asks how often', async () => {
  const calls = holding(JSON.stringify(GOOD));
  expect(
    await Promise.all([readSecret('BOT_TOKEN'), readSecret('BACKEND_API_KEY'), readSecret('BOT_TOKEN')]),
  ).toEqual(['one', GOOD.BACKEND_API_KEY, 'one']);
  expect(calls()).toBe(1);
});

test('once forgotten it is read anew', async () => {
  holding(JSON.stringify(GOOD), JSON.stringify({ ...GOOD, BOT_TOKEN: 'two' }));
  expect(await readSecret('BOT_TOKEN')).toBe('one');
  forgetSecret();
  expect(await readSecret('BOT_TOKEN')).toBe('two');
});

test('an optional value that is not there is empty', async () => {
  holding(JSON.stringify(GOOD));
  expect(await readSecret('AZTEC_RPC_URL')).toBe('');
});

test('a read that failed is upstream, and is not kept', async () => {
  holding(new Error('AccessDenied'), JSON.stringify(GOOD));
  await expect(readSecret('BOT_TOKEN')).rejects.toMatchObject({ code: 'upstream' });
  expect(await readSecret('BOT_TOKEN')).toBe('one');
});

test.each([
  ['no JSON', 'BOT_TOKEN=hush'],
  ['no object', '"hush"'],
  ['an object of more than texts', '{"BOT_TOKEN":{"value":"hush"}}'],
  ['empty', undefined],
])('a secret that is %s says what it should be, and nothing of what it holds', async (_name, text) => {
  holding(text);
  const error: unknown = await readSecret('BOT_TOKEN').catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'internal', message: expect.stringContaining('JSON object of texts') });
  expect(String(error)).not.toContain('hush');
});

test('a missing value names itself, and the next call may find it mended', async () => {
  holding('{}', JSON.stringify(GOOD));
  await expect(readSecret('BOT_TOKEN')).rejects.toMatchObject({
    message: expect.stringContaining('BOT_TOKEN is not set'),
  });
  expect(await readSecret('BOT_TOKEN')).toBe('one');
});
