import { createLog, errorFields } from '../../lib/log.ts';

let written: string[];
beforeEach(() => {
  written = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
});
afterEach(() => jest.restoreAllMocks());

const line = () => JSON.parse(written.at(-1) ?? '{}');

test('a fact is one JSON line with its level, its time and its fields', () => {
  createLog({ fields: { function: 'api' } })
    .with({ id: '1' })
    .info('validator.watched', { stakeWei: 2n ** 80n });
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^\{.*\}\n$/);
  expect(line()).toMatchObject({
    level: 'info',
    fact: 'validator.watched',
    function: 'api',
    id: '1',
    stakeWei: String(2n ** 80n),
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
});

test.each([
  ['debug', 4],
  ['info', 3],
  ['warn', 2],
  ['error', 1],
  ['nonsense', 3],
  [undefined, 3],
])('at level %s, %i of four lines are written', (level, count) => {
  const log = createLog({ level });
  log.debug('a.b');
  log.info('a.b');
  log.warn('a.b');
  log.error('a.b');
  expect(written).toHaveLength(count);
});

test.each([
  'token',
  'BOT_TOKEN',
  'botToken',
  'secret',
  'secretAccessKey',
  'privateKey',
  'SPARTA_PRIVATE_KEY',
  'signature',
  'x-signature-ed25519',
  'authorization',
  'apiKey',
  'BACKEND_API_KEY',
  'password',
])('what stands under %s is never written, at any depth and in any form', (name) => {
  for (const value of ['hush', { inner: 'hush' }, ['hush'], { more: [{ deep: 'hush' }] }])
    createLog().info('a.b', { [name]: value, inner: { deeper: [{ [name]: value }] } });
  expect(written.join('')).not.toContain('hush');
  expect(written.join('')).toContain('[redacted]');
});

test.each([
  ['https://rpc.example/v3/hush', 'https://rpc.example/…'],
  ['https://user:hush@rpc.example/v3', 'https://rpc.example/…'],
  ['https://user:hush@rpc.example', 'https://rpc.example/…'],
  ['https://rpc.example?apikey=hush', 'https://rpc.example/…'],
  ['https://rpc.example#hush', 'https://rpc.example/…'],
  ['HTTPS://rpc.example:8545/hush', 'HTTPS://rpc.example:8545/…'],
  ['wss://rpc.example/hush', 'wss://rpc.example/…'],
  [
    'first https://a.example/hush then http://b.example/hush?x=1.',
    'first https://a.example/… then http://b.example/…',
  ],
])('of %s only the host is written', (url, shown) => {
  createLog().error('a.b', { url, nested: [{ url }], error: new Error(url).message });
  expect(written.join('')).not.toContain('hush');
  expect(line()).toMatchObject({ url: shown, nested: [{ url: shown }], error: shown });
});

test('an error is told with its causes, and with no address’s path', () => {
  const cause = new TypeError('fetch failed: https://rpc.example/hush');
  createLog().error('a.b', errorFields(new Error('L1 did not answer', { cause })));
  expect(line()).toMatchObject({
    error: 'L1 did not answer',
    errorName: 'Error',
    cause: { errorName: 'TypeError', error: 'fetch failed: https://rpc.example/…' },
  });
  expect(written.join('')).not.toContain('hush');
});

test('something thrown that is no error is told as text', () => {
  expect(errorFields('odd')).toEqual({ error: 'odd' });
});
