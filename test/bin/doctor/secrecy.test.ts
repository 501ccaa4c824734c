import { withoutSecrets } from '../../../bin/doctor/secrecy.ts';
import type { Finding } from '../../../bin/doctor/finding.ts';

const finding = (found: string): Finding => ({
  subject: 'l1',
  what: 'it',
  verdict: 'bad',
  found,
  next: found,
});
const said = (text: string, secret: Record<string, string>) => withoutSecrets([finding(text)], secret)[0];

test.each([
  ['a token', 'Bot MTIz.abc refused', { BOT_TOKEN: 'MTIz.abc' }, 'Bot … refused'],
  [
    'one address of several',
    'https://two.example/v2/k3y-k3y-k3y failed',
    { ETHEREUM_HOST: 'https://one.example,https://two.example/v2/k3y-k3y-k3y' },
    '… failed',
  ],
  [
    'the key in an address',
    'at /v2/k3y-k3y-k3y',
    { ETHEREUM_HOST: 'https://two.example/v2/k3y-k3y-k3y' },
    'at …',
  ],
  [
    'a key in a query',
    'key k3y-k3y-k3y',
    { AZTEC_RPC_URL: 'https://node.example/?apikey=k3y-k3y-k3y' },
    'key …',
  ],
  ['a password', 'with hunter22', { AZTEC_RPC_URL: 'https://me:hunter22@node.example' }, 'with …'],
])('%s is never shown', (_name, text, secret, shown) => {
  expect(said(text, secret)).toMatchObject({ found: shown, next: shown });
});

test('what is not secret is shown, and so is the host of an address', () => {
  const text = 'server 1180000000000000002 at node.example';
  const given = { GUILD_ID: '1180000000000000002', AZTEC_RPC_URL: 'https://node.example/key-of-somebody' };
  expect(said(text, given)).toMatchObject({ found: text });
});
