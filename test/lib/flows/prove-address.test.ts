import { privateKeyToAccount } from 'viem/accounts';
import {
  CHALLENGE_LIFETIME_SECONDS,
  challengeMessage,
  newChallenge,
  type Challenge,
} from '../../../lib/domain/challenge.ts';
import { proveAddress } from '../../../lib/flows/prove-address.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { addressOf, aLink } from '../../contracts/samples.ts';
import { CHAIN_ID, fakePorts, GUILD, MODERATOR, OPERATOR } from '../../fakes/ports.ts';
import { lower } from '../../fakes/lower.ts';

const NOW = 1_800_000_000_000;
const wallet = privateKeyToAccount(`0x${'11'.repeat(32)}`);
const stranger = privateKeyToAccount(`0x${'22'.repeat(32)}`);
const ADDRESS = lower(wallet.address);
const NONCE = 'ab'.repeat(16);

/** Ports with one open challenge, and a way to answer it. */
async function stage(changes: Partial<Parameters<typeof newChallenge>[0]> = {}) {
  const ports = fakePorts();
  const challenge = await ports.challenges.issue(
    newChallenge({
      nonce: NONCE,
      purpose: 'register',
      guildId: GUILD,
      userId: OPERATOR,
      handle: 'Olga',
      chainId: CHAIN_ID,
      address: ADDRESS,
      now: NOW,
      ...changes,
    }),
  );
  const prove = async (input: Partial<Parameters<typeof proveAddress>[0]> = {}) =>
    proveAddress(
      { challengeId: challenge.id, signature: await signed(challenge), now: NOW, userId: OPERATOR, ...input },
      ports,
    );
  const written = async () => ({
    operator: await ports.operators.get(OPERATOR),
    links: await ports.operators.linksOf(OPERATOR),
    rows: await ports.validators.ofAttester(ADDRESS),
    used: (await ports.challenges.get(challenge.id))?.usedAt,
    facts: ports.bus.facts.length,
    audit: (await ports.audit.of(OPERATOR, { limit: 100 })).items.length,
  });
  return { ports, challenge, prove, written };
}

async function signed(challenge: Challenge, by = wallet): Promise<`0x${string}`> {
  return by.signMessage({ message: challengeMessage(challenge) });
}

const NOTHING = { operator: undefined, links: [], rows: [], used: undefined, facts: 0, audit: 0 };

describe('a signature that holds', () => {
  test('makes the person an operator who waits for approval, linked to a wallet', async () => {
    const { ports, prove, written } = await stage();
    expect(await prove()).toMatchObject({
      created: true,
      operator: { id: OPERATOR, status: 'pending', discordHandle: 'Olga' },
    });
    expect(await written()).toMatchObject({
      operator: { ethereumAddress: ADDRESS },
      links: [{ address: ADDRESS, role: 'wallet', proof: 'signature' }],
      rows: [],
      used: NOW / 1000,
      audit: 1,
    });
    expect(ports.bus.facts).toMatchObject([
      { kind: 'operator.changed', operatorId: OPERATOR, status: 'pending' },
    ]);
  });

  test.each(['register', 'add-validator'] as const)(
    'by a staked attester, for %s, has it watched',
    async (purpose) => {
      const { ports, prove, written } = await stage({ purpose });
      ports.chain.stake(ADDRESS);
      await prove();
      expect(await written()).toMatchObject({
        links: [{ role: 'attester' }],
        rows: [{ status: 'validating', operatorId: OPERATOR, isActive: true }],
      });
      expect(ports.bus.facts).toMatchObject([{ kind: 'validator.watched', attester: ADDRESS }]);
    },
  );

  test('at the page, where nobody says who they are, counts for the person it was made for', async () => {
    const { ports, challenge } = await stage();
    await proveAddress({ challengeId: challenge.id, signature: await signed(challenge), now: NOW }, ports);
    expect(await ports.operators.get(OPERATOR)).toBeDefined();
  });

  test('of a contract wallet counts where the contract says so', async () => {
    const { ports, challenge, prove } = await stage();
    ports.chain.contractWallet(ADDRESS, lower(stranger.address));
    await expect(prove({ signature: await signed(challenge, stranger) })).resolves.toMatchObject({
      created: true,
    });
  });

  test('with blanks and line ends around it is the same signature', async () => {
    const { challenge, prove } = await stage();
    await expect(prove({ signature: ` ${await signed(challenge)}\n` })).resolves.toMatchObject({
      created: true,
    });
  });

  test('of somebody known adds a link and keeps who they are', async () => {
    const { ports, challenge, prove } = await stage();
    const second = await ports.challenges.issue({
      ...challenge,
      id: 'cd'.repeat(16),
      address: lower(stranger.address),
    });
    await prove();
    const again = await prove({
      challengeId: second.id,
      signature: await signed(second, stranger),
      now: NOW + 1000,
    });
    expect(again.created).toBe(false);
    expect(again.operator.ethereumAddress).toBe(ADDRESS);
    expect(await ports.operators.linksOf(OPERATOR)).toHaveLength(2);
  });
});

describe('a signature that does not hold is refused, and nothing is written', () => {
  const other = { nonce: 'cd'.repeat(16) };
  test.each<
    [string, string, () => Promise<[Partial<Challenge>, Partial<Parameters<typeof proveAddress>[0]>]>]
  >([
    [
      'by another key',
      'forbidden',
      async () => [{}, { signature: await signed((await stage()).challenge, stranger) }],
    ],
    [
      'over another nonce',
      'forbidden',
      async () => [{}, { signature: await signed((await stage(other)).challenge) }],
    ],
    [
      'over another person',
      'forbidden',
      async () => [{}, { signature: await signed((await stage({ userId: MODERATOR })).challenge) }],
    ],
    [
      'over another purpose',
      'forbidden',
      async () => [{}, { signature: await signed((await stage({ purpose: 'add-validator' })).challenge) }],
    ],
    [
      'over another chain',
      'forbidden',
      async () => [{}, { signature: await signed((await stage({ chainId: 1 })).challenge) }],
    ],
    [
      'over another server',
      'forbidden',
      async () => [
        {},
        { signature: await signed((await stage({ guildId: '1100000000000000077' })).challenge) },
      ],
    ],
    [
      'over an hour later',
      'forbidden',
      async () => [{}, { signature: await signed((await stage({ now: NOW + 3_600_000 })).challenge) }],
    ],
    ['over no text', 'forbidden', async () => [{}, { signature: await wallet.signMessage({ message: '' }) }]],
    [
      'with a digit changed',
      'forbidden',
      async () => [{}, { signature: (await signed((await stage()).challenge)).replace(/.{4}$/, '001b') }],
    ],
    ['that is empty', 'invalid-input', async () => [{}, { signature: '' }]],
    ['that is a word', 'invalid-input', async () => [{}, { signature: 'signed, Olga' }]],
    ['that has half a byte', 'invalid-input', async () => [{}, { signature: '0xabc' }]],
    ['that is a private key’s length', 'forbidden', async () => [{}, { signature: `0x${'11'.repeat(32)}` }]],
    ['that is endless', 'invalid-input', async () => [{}, { signature: `0x${'ab'.repeat(9000)}` }]],
    ['to a challenge nobody issued', 'not-found', async () => [{}, { challengeId: 'ef'.repeat(16) }]],
    ['to somebody else’s challenge', 'not-found', async () => [{}, { userId: MODERATOR }]],
    ['to a challenge of another server', 'not-found', async () => [{ guildId: '1100000000000000077' }, {}]],
    ['to a challenge of another chain', 'not-found', async () => [{ chainId: 1 }, {}]],
    [
      'to one that has expired',
      'forbidden',
      async () => [{}, { now: NOW + (CHALLENGE_LIFETIME_SECONDS + 1) * 1000 }],
    ],
    ['to one dated in the future', 'forbidden', async () => [{}, { now: NOW - 120_000 }]],
  ])('%s: %s', async (_name, code, make) => {
    const [changes, input] = await make();
    const { prove, written } = await stage(changes);
    await expect(prove(input)).rejects.toMatchObject({ code, message: expect.stringMatching(/\./) });
    expect(await written()).toEqual(NOTHING);
  });

  test('while L1 cannot say: upstream', async () => {
    const { ports, challenge, prove, written } = await stage();
    ports.chain.setDown(true);
    await expect(prove({ signature: await signed(challenge, stranger) })).rejects.toMatchObject({
      code: 'upstream',
    });
    await expect(prove()).rejects.toMatchObject({ code: 'upstream' });
    expect(await written()).toEqual(NOTHING);
  });
});

describe('a challenge is answered once', () => {
  test('the second answer is a conflict and changes nothing', async () => {
    const { prove, written } = await stage();
    await prove();
    const before = await written();
    await expect(prove({ now: NOW + 1000 })).rejects.toMatchObject({ code: 'conflict' });
    expect(await written()).toEqual(before);
  });

  test('of many answers at once exactly one counts', async () => {
    const { ports, prove } = await stage();
    const ends = await Promise.allSettled(Array.from({ length: 10 }, () => prove()));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends.filter(({ status }) => status === 'rejected'))
      expect(end).toMatchObject({ reason: { code: 'conflict' } });
    expect(ports.bus.facts).toHaveLength(1);
  });

  test('a wrong answer does not use it up', async () => {
    const { challenge, prove } = await stage();
    await expect(prove({ signature: await signed(challenge, stranger) })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(prove()).resolves.toMatchObject({ created: true });
  });
});

test('a try that died after the transaction is finished by the next one, under the same ids', async () => {
  const { ports, prove, written } = await stage();
  ports.bus.setDown(true);
  await expect(prove()).rejects.toMatchObject({ code: 'upstream' });
  ports.bus.setDown(false);
  expect(await prove({ retried: true })).toMatchObject({ operator: { id: OPERATOR, status: 'pending' } });
  expect(await written()).toMatchObject({ facts: 1, audit: 1 });
});

describe('at the page, where nobody says that it is a second try', () => {
  /** A proof that died right after its transaction. */
  async function died(changes: Parameters<typeof stage>[0] = {}) {
    const made = await stage(changes);
    made.ports.bus.setDown(true);
    await expect(made.prove()).rejects.toMatchObject({ code: 'upstream' });
    made.ports.bus.setDown(false);
    return made;
  }

  test('the same signature again makes good what was left undone, once', async () => {
    const { prove, written } = await died();
    expect(await prove({ now: NOW + 60_000 })).toMatchObject({ operator: { id: OPERATOR } });
    const whole = await written();
    expect(whole).toMatchObject({ facts: 1, audit: 1, used: NOW / 1000 });
    await expect(prove({ now: NOW + 61_000 })).rejects.toMatchObject({ code: 'conflict' });
    expect(await written()).toEqual(whole);
  });

  test('a validator’s row that is missing is made', async () => {
    const { ports, prove, written } = await stage({ purpose: 'add-validator' });
    const validators = ports.validators;
    const down = () => Promise.reject(new SpartaError('upstream', 'The database is not answering.'));
    ports.validators = { ...validators, add: down };
    await expect(prove()).rejects.toMatchObject({ code: 'upstream' });
    ports.validators = validators;
    await prove();
    expect(await written()).toMatchObject({ rows: [{ operatorId: OPERATOR }], facts: 1, audit: 1 });
  });

  test('another key’s signature makes nothing good', async () => {
    const { challenge, prove, written } = await died();
    await expect(prove({ signature: await signed(challenge, stranger) })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await written()).toMatchObject({ facts: 0 });
  });

  test('once the challenge has expired it is too late', async () => {
    const { prove } = await died();
    await expect(prove({ now: NOW + 901_000 })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('what was unlinked meanwhile does not come back', async () => {
    const { ports, prove, written } = await died({ purpose: 'add-validator' });
    await ports.operators.unlink({ operatorId: OPERATOR, address: ADDRESS });
    await expect(prove()).rejects.toMatchObject({ code: 'conflict' });
    expect(await written()).toMatchObject({ links: [], facts: 0 });
  });
});

describe('the role is what the chain says', () => {
  const attester = addressOf(7);

  test('the withdrawer of a validator that was taken in, with what it may add', async () => {
    const { ports, prove, written } = await stage();
    ports.chain.stake(attester, ADDRESS);
    expect((await prove()).standing).toEqual({ role: 'withdrawer', attesters: [attester] });
    expect(await written()).toMatchObject({
      links: [{ address: ADDRESS, role: 'withdrawer', proof: 'signature' }],
      rows: [],
    });
    expect([...(await ports.operators.watched()).keys()]).toEqual([]);
    expect((await ports.audit.of(OPERATOR, { limit: 5 })).items[0]?.action).toBe('proved withdrawer');
  });

  test('named by a merely queued entry it is a wallet', async () => {
    const { ports, prove } = await stage();
    ports.chain.deposit(attester, ADDRESS);
    expect((await prove()).standing).toEqual({ role: 'wallet' });
  });

  test('an attester that is its own withdrawer is an attester', async () => {
    const { ports, prove } = await stage();
    ports.chain.stake(ADDRESS, ADDRESS);
    expect((await prove()).standing).toEqual({ role: 'attester' });
  });

  test('the admin of a staking provider', async () => {
    const { ports, prove, written } = await stage();
    ports.chain.provider('12', ADDRESS, []);
    expect((await prove()).standing).toEqual({ role: 'provider-admin', providers: ['12'] });
    expect(await written()).toMatchObject({ links: [{ role: 'provider-admin', proof: 'signature' }] });
    expect([...(await ports.operators.watched()).keys()]).toEqual([]);
  });
});

describe('an address that somebody else proved before', () => {
  /** Somebody else proved it, then OPERATOR does. */
  async function shared() {
    const made = await stage();
    made.ports.discord.members.set(MODERATOR, []);
    await made.ports.operators.link(aLink(1, { operatorId: MODERATOR, address: ADDRESS, role: 'wallet' }));
    return made;
  }

  test('is theirs too, and the earlier one is told once, without who it was', async () => {
    const { ports, challenge, prove } = await shared();
    await prove();
    await prove({ retried: true });
    const [told, ...more] = ports.discord.dmsTo(MODERATOR);
    expect(more).toEqual([]);
    expect(JSON.stringify(told)).toContain('proven by somebody else too');
    expect(JSON.stringify(told)).toContain(wallet.address);
    expect(JSON.stringify(told?.body)).not.toMatch(new RegExp(`${OPERATOR}|${challenge.handle}`));
    expect(await ports.operators.linksTo(ADDRESS)).toHaveLength(2);
    expect(ports.discord.dmsTo(OPERATOR)).toEqual([]);
  });

  test('whose messages are closed keeps nobody from proving it', async () => {
    const { ports, prove } = await shared();
    ports.discord.closedDms.add(MODERATOR);
    await expect(prove()).resolves.toMatchObject({ created: true });
  });

  test('a delegate of a validator is no earlier holder', async () => {
    const { ports, prove } = await stage();
    const letIn = { operatorId: MODERATOR, address: ADDRESS, role: 'delegate', proof: OPERATOR } as const;
    await ports.operators.link(aLink(1, letIn));
    await prove();
    expect(ports.discord.messages).toEqual([]);
  });
});

test('a retried proof is still checked: another key’s signature proves nothing', async () => {
  const { challenge, prove } = await stage();
  await prove();
  const forged = await signed(challenge, stranger);
  await expect(prove({ retried: true, signature: forged })).rejects.toMatchObject({ code: 'forbidden' });
});
