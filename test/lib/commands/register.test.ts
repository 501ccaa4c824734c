import { checksummed } from '../../../lib/domain/address.ts';
import { challengeMessage } from '../../../lib/domain/challenge.ts';
import { addressOf } from '../../contracts/samples.ts';
import { OPERATOR } from '../../fakes/ports.ts';
import { command, component, modalSubmit } from '../kit/signed-request.ts';
import { buttonId, buttonsOf, stage, wallet, WALLET } from './stage.ts';

const withdrawn = [addressOf(21), addressOf(22)];

/** The wallet is the withdrawer of two validators that were taken in and of one that waits. */
async function asWithdrawer(status?: Parameters<typeof stage>[0]) {
  const made = await stage(status);
  for (const attester of withdrawn) made.ports.chain.stake(attester, WALLET);
  made.ports.chain.deposit(addressOf(23), WALLET);
  return made;
}

/** Registers through the offline door, to the card that says how it went. */
async function registered() {
  const made = await asWithdrawer();
  const card = await made.ask(command('register', { ethereum_address: wallet.address }));
  const form = await made.ask(component(buttonId(card, 'Paste')));
  const id = new URL(buttonsOf(card).find(({ url }) => url).url).pathname.split('/').at(-1)!;
  const challenge = (await made.ports.challenges.get(id))!;
  const signature = await wallet.signMessage({ message: challengeMessage(challenge) });
  return { ...made, done: await made.ask(modalSubmit(form.custom_id, { signature })) };
}

test('a withdrawer is offered the validators that name it, and none that merely waits', async () => {
  const { done } = await registered();
  const text = JSON.stringify(done);
  expect(text).toContain('You are registered');
  for (const attester of withdrawn) expect(text).toContain(checksummed(attester));
  expect(text).not.toContain(checksummed(addressOf(23)));
  expect(buttonsOf(done).map(({ label }) => label)).toEqual(['Watch these validators']);
});

test('one press has all of them watched, with the withdrawer as the proof, and a second changes nothing', async () => {
  const { ports, ask, done } = await registered();
  const pressed = await ask(component(buttonId(done, 'Watch')));
  expect(JSON.stringify(pressed)).toContain('Validators added: 2');
  const links = (await ports.operators.linksOf(OPERATOR)).filter(({ address }) => address !== WALLET);
  expect(links.map(({ address, role, proof }) => `${address} ${role} ${proof}`).toSorted()).toEqual(
    withdrawn.map((attester) => `${attester} withdrawer ${WALLET}`),
  );
  expect([...(await ports.operators.watched()).keys()].toSorted()).toEqual(withdrawn);
  const facts = ports.bus.facts.length;
  expect(JSON.stringify(await ask(component(buttonId(done, 'Watch'))))).toContain('watched already');
  expect(ports.bus.facts).toHaveLength(facts);
});

test('a try that died half-way is finished by the next', async () => {
  const { ports, ask, done } = await registered();
  const [first = addressOf(0)] = withdrawn;
  const half = { operatorId: OPERATOR, address: first, role: 'withdrawer', proof: WALLET } as const;
  await ports.operators.link({ ...half, createdAt: '2026-01-01T00:00:00.000Z' });
  await ask(component(buttonId(done, 'Watch')), { retried: true });
  expect([...(await ports.operators.watched()).keys()].toSorted()).toEqual(withdrawn);
  const watched = ports.bus.facts.filter(({ kind }) => kind === 'validator.watched');
  expect(watched).toHaveLength(2);
});

test('who registered as a wallet and became a withdrawer since is offered them without signing again', async () => {
  const { ports, ask } = await asWithdrawer('approved');
  const card = await ask(command('register', { ethereum_address: wallet.address }));
  expect(JSON.stringify(card)).toContain('already linked to you');
  expect(buttonsOf(card).map(({ label }) => label)).toEqual(['Watch these validators']);
  expect((await ports.operators.linksOf(OPERATOR)).map(({ role }) => role).toSorted()).toEqual([
    'wallet',
    'withdrawer',
  ]);
  expect([...(await ports.operators.watched()).keys()]).toEqual([]);
});

test('a wallet that is nothing on chain is offered nothing', async () => {
  const { ask } = await stage('approved');
  const card = await ask(command('register', { ethereum_address: wallet.address }));
  expect(JSON.stringify(card)).toContain('already linked to you');
  expect(buttonsOf(card)).toEqual([]);
});

test.each(['rejected', 'suspended'] as const)('somebody %s is asked for no proof', async (status) => {
  const { ports, read } = await stage(status);
  const issued: unknown[] = [];
  const { challenges } = ports;
  ports.challenges = {
    get: (id) => challenges.get(id),
    issue: (entry) => {
      issued.push(entry);
      return challenges.issue(entry);
    },
  };
  expect(await read(command('register', { ethereum_address: addressOf(3) }))).toContain(
    `Your registration is ${status}`,
  );
  expect(issued).toEqual([]);
});
