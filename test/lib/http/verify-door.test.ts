import { privateKeyToAccount } from 'viem/accounts';
import type { Address } from '../../../lib/domain/address.ts';
import {
  CHALLENGE_LIFETIME_SECONDS,
  challengeMessage,
  type Challenge,
} from '../../../lib/domain/challenge.ts';
import { ApiUnderTest, CHAIN_ID, GUILD, NOW, OPERATOR } from './api-under-test.ts';

const account = privateKeyToAccount(`0x${'11'.repeat(32)}`);
const stranger = privateKeyToAccount(`0x${'22'.repeat(32)}`);
const address: Address = `0x${account.address.slice(2).toLowerCase()}`;

async function withChallenge(changes: Parameters<ApiUnderTest['addChallenge']>[0] = { address }) {
  const api = new ApiUnderTest();
  const challenge = await api.addChallenge(changes);
  return { api, challenge, path: `/verify/${challenge.id}` };
}

const sign = (challenge: Challenge, by = account) => by.signMessage({ message: challengeMessage(challenge) });

describe('the answer', () => {
  test('a signature by the address itself registers whoever asked, without any key', async () => {
    const { api, challenge, path } = await withChallenge();
    const answer = await api.request('POST', path, { key: null, json: { signature: await sign(challenge) } });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      title: 'You are registered',
      address: account.address,
      operatorStatus: 'pending',
    });
    expect(await api.stores.operators.get(OPERATOR)).toMatchObject({
      ethereumAddress: address,
      status: 'pending',
    });
  });

  test('the same signature again is refused, and nothing is told twice', async () => {
    const { api, challenge, path } = await withChallenge();
    const json = { signature: await sign(challenge) };
    await api.request('POST', path, { json });
    const again = await api.request('POST', path, { json });
    expect(again.status).toBe(409);
    expect(api.ports.bus.facts).toHaveLength(1);
  });

  test('a signature by somebody else, or over another text, proves nothing', async () => {
    const { api, challenge, path } = await withChallenge();
    const other = { ...challenge, userId: '1180000000000000077' };
    for (const signature of [await sign(challenge, stranger), await sign(other)]) {
      const answer = await api.request('POST', path, { json: { signature } });
      expect(answer.status).toBe(403);
      expect(answer.body['hint']).toContain('exactly the text');
    }
    expect(await api.stores.operators.get(OPERATOR)).toBeUndefined();
  });

  test.each([
    ['no field', {}, 400],
    ['no text', { signature: 7 }, 400],
    ['no hex', { signature: 'please' }, 400],
    ['an empty signature', { signature: '0x' }, 400],
    ['a stray field', { signature: '0x00', address }, 400],
    ['a signature of nothing', { signature: `0x${'00'.repeat(65)}` }, 403],
    ['a signature beyond every limit', { signature: `0x${'00'.repeat(20_000)}` }, 413],
  ])('%s is refused', async (_name, json, status) => {
    const { api, path } = await withChallenge();
    const answer = await api.request('POST', path, { json });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  test('a form of another site cannot send it', async () => {
    const { api, challenge, path } = await withChallenge();
    const text = JSON.stringify({ signature: await sign(challenge) });
    const answer = await api.request('POST', path, { text, headers: { 'content-type': 'text/plain' } });
    expect(answer.status).toBe(415);
  });

  test('when L1 is down nothing is decided', async () => {
    const { api, challenge, path } = await withChallenge();
    api.ports.chain.setDown(true);
    expect((await api.request('POST', path, { json: { signature: await sign(challenge) } })).status).toBe(
      503,
    );
  });

  test('no line of the log holds the signature', async () => {
    const { api, challenge, path } = await withChallenge();
    const signature = await sign(challenge);
    await api.request('POST', path, { json: { signature } });
    expect(JSON.stringify(api.log.lines)).not.toContain(signature);
  });
});

describe('the page', () => {
  test('shows what is signed, who for, and the line that signs it offline', async () => {
    const { api, path } = await withChallenge();
    const { status, raw, headers } = await api.get(path, { key: null });
    expect(status).toBe(200);
    for (const part of [
      account.address,
      OPERATOR,
      GUILD,
      'leonidas',
      'cast wallet sign',
      'Register as an operator',
    ])
      expect(raw).toContain(part);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  });

  test('its policy allows nothing inline but what is hashed, and no other host', async () => {
    const { api, path } = await withChallenge();
    const policy = (await api.get(path)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'sha256-[^ ]+';/);
    expect(policy).toMatch(/style-src 'sha256-[^ ]+';/);
    expect(policy).not.toMatch(/unsafe|http|\*/);
  });

  test('reading it loads no L1 client', async () => {
    const { api, path } = await withChallenge();
    await api.get(path);
    expect([...api.loaded].sort()).toEqual(['challenges', 'settings']);
  });

  test('a name that is HTML is shown as the text it is', async () => {
    const { api, path } = await withChallenge({ address, handle: '<img src=x onerror=alert(1)>"\u202E' });
    const { raw } = await api.get(path);
    expect(raw).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;');
    expect(raw).not.toMatch(/<img|\u202E/);
  });

  test.each([
    ['unknown', '/verify/0123456789abcdef0123456789abcdef', 404, 'This link leads nowhere'],
    ['cut short', '/verify/0123', 404, 'This link leads nowhere'],
    ['not an id', '/verify/%3Cscript%3E', 404, 'This link leads nowhere'],
  ])('a link that is %s says what to do', async (_name, path, status, words) => {
    const answer = await new ApiUnderTest().get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.raw).toContain(words);
    expect(answer.raw).toContain('run the command again');
  });

  test('an expired link says so, and so does one that was used', async () => {
    const { api, challenge, path } = await withChallenge();
    const other = await api.addChallenge({ address });
    await api.request('POST', `/verify/${other.id}`, { json: { signature: await sign(other) } });
    const used = await api.get(`/verify/${other.id}`);
    expect([used.status, used.raw.includes('This link was already used')]).toEqual([410, true]);
    api.now = NOW + (CHALLENGE_LIFETIME_SECONDS + 1) * 1000;
    const expired = await api.get(path);
    expect([expired.status, expired.raw.includes('This link has expired')]).toEqual([410, true]);
    const late = await api.request('POST', path, { json: { signature: await sign(challenge) } });
    expect(late.status).toBe(403);
  });

  test.each([
    ['server', { guildId: '1180000000000000099' }],
    ['chain', { chainId: CHAIN_ID + 1 }],
  ])('a challenge of another %s leads nowhere here', async (_name, changes) => {
    const { api, path } = await withChallenge({ address, ...changes });
    expect((await api.get(path)).status).toBe(404);
  });
});
