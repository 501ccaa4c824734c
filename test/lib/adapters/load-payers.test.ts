import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { ownAddress } from '../../../lib/adapters/load-payers.ts';
import { forgetSecret } from '../../../lib/adapters/secrets.ts';

const KEY = `0x${'11'.repeat(32)}`;
const OF_KEY = '0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a';
const OTHER = '0x00000000000000000000000000000000000000aa';
const ARN = 'arn:aws:kms:eu-west-2:111122223333:key/12345678-1234-1234-1234-123456789012';
const NAMES = ['SPARTA_ADDRESS', 'SPARTA_KMS_KEY_ID', 'SECRET_ID'] as const;

const before = NAMES.map((name) => [name, process.env[name]] as const);
afterEach(() => {
  jest.restoreAllMocks();
  forgetSecret();
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

function configured(settings: Record<string, string>, secret: Record<string, string>): void {
  Object.assign(
    process.env,
    { SECRET_ID: 'sparta/test', SPARTA_ADDRESS: '', SPARTA_KMS_KEY_ID: '' },
    settings,
  );
  jest
    .spyOn(SecretsManagerClient.prototype, 'send')
    .mockImplementation((async () => ({ SecretString: JSON.stringify(secret) })) as never);
}

test.each<[string, Record<string, string>, Record<string, string>, string | undefined]>([
  ['none without a key, whatever address is given', { SPARTA_ADDRESS: OTHER }, {}, undefined],
  [
    'the one given, whose key is then not looked at',
    { SPARTA_ADDRESS: OTHER },
    { SPARTA_PRIVATE_KEY: KEY },
    OTHER,
  ],
  [
    'the one given, for a key in KMS that is then not asked',
    { SPARTA_ADDRESS: OTHER, SPARTA_KMS_KEY_ID: ARN },
    {},
    OTHER,
  ],
  ['that of the key where none is given', {}, { SPARTA_PRIVATE_KEY: KEY }, OF_KEY],
])('the account whose balances are watched is %s', async (_which, settings, secret, expected) => {
  configured(settings, secret);
  expect(await ownAddress()).toBe(expected);
});

test('a malformed key is told as such, and never shown', async () => {
  configured({}, { SPARTA_PRIVATE_KEY: '0x1234' });
  const error = await ownAddress().then(String, String);
  expect(error).toMatch(/SPARTA_PRIVATE_KEY is malformed/);
  expect(error).not.toContain('1234"');
});
