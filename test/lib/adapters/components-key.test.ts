import { createComponents } from '../../../lib/adapters/components-key.ts';
import { codeOf, messageOf } from '../../../lib/errors.ts';
import { startSecrets, type LocalSecrets } from '../../../lib/world/aws/secrets.ts';

let secrets: LocalSecrets;
beforeEach(async () => {
  secrets = await startSecrets();
});
afterEach(async () => secrets.stop());

const NAME = 'sparta/dev/components';
const reading = (env: Record<string, string> = {}) =>
  createComponents({
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
    COMPONENTS_SECRET_ID: NAME,
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
    ...env,
  });

test('the key is the secret that the world generated, and everybody gets the same', async () => {
  secrets.generate(NAME);
  const key = await reading().key();
  expect(key.byteLength).toBeGreaterThanOrEqual(32);
  expect(await reading().key()).toEqual(key);
});

test('it is read once and kept', async () => {
  secrets.generate(NAME);
  const components = reading();
  const first = await components.key();
  secrets.generate(NAME);
  expect(await components.key()).toBe(first);
});

test('a failed read is not kept', async () => {
  const components = reading();
  expect(await components.key().catch(codeOf)).toBe('upstream');
  secrets.generate(NAME);
  expect(await components.key()).toBeDefined();
});

test('a value that cannot be a key is a fault of ours, and is not told', async () => {
  secrets.set(NAME, { a: 'b' });
  const error: unknown = await reading()
    .key()
    .catch((thrown: unknown) => thrown);
  expect(codeOf(error)).toBe('internal');
  expect(messageOf(error)).not.toContain('"a"');
});
