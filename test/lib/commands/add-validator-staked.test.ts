import { SpartaError } from '../../../lib/errors.ts';
import { consecutiveKeyPairs } from '../../../lib/world/l1/bls-keys.ts';
import { addressOf, aLink } from '../../contracts/samples.ts';
import { OPERATOR } from '../../fakes/ports.ts';
import { fakeStaking } from '../../fakes/staking.ts';
import { carry } from '../flows/stake-stage.ts';
import { command, component, modalSubmit } from '../kit/signed-request.ts';
import { ATTESTER, buttonId, buttonsOf, stage, WALLET } from './stage.ts';

const ACCOUNT = addressOf(900);
const SECRET = `0x${'5e'.repeat(32)}`;
const URL = 'https://cdn.discordapp.com/attachments/1/2/key1_staker_output.json';

function keystore(extra: object = {}): string {
  const [pair] = consecutiveKeyPairs(7n, 1);
  const hex = (value: bigint) => `0x${value.toString(16)}`;
  const { publicKeyG1: g1, publicKeyG2: g2 } = pair!;
  return JSON.stringify([
    {
      attester: ATTESTER,
      publicKeyG1: { x: hex(g1.x), y: hex(g1.y) },
      publicKeyG2: { x0: hex(g2.x0), x1: hex(g2.x1), y0: hex(g2.y0), y1: hex(g2.y1) },
      proofOfPossession: { x: hex(g1.x), y: hex(g1.y) },
      ...extra,
    },
  ]);
}

/** An approved operator on a network where Sparta has an account. */
async function staged() {
  const made = await stage('approved');
  const staking = fakeStaking(ACCOUNT, made.ports.chain);
  made.ports.staking = staking;
  const card = await made.ask(command('add-validator', { validator_address: ATTESTER }));
  const form = await made.ask(component(buttonId(card, 'Paste the keystore')));
  const paste = (text: string) => made.ask(modalSubmit(form.custom_id, { keystore: text }));
  return { ...made, staking, card, form, paste };
}

test('who proved nothing of it may prove it or paste its keystore, where Sparta has an account', async () => {
  const { card } = await staged();
  expect(buttonsOf(card).map(({ label }) => label)).toEqual([
    'Sign in the browser',
    'Paste a signature',
    'Paste the keystore',
  ]);
  const { ask } = await stage('approved');
  const plain = await ask(command('add-validator', { validator_address: ATTESTER }));
  expect(buttonsOf(plain)).toHaveLength(2);
});

test('two steps: everything that cannot be undone is shown, and only the confirmation asks for it', async () => {
  const { ports, paste, ask } = await staged();
  const card = await paste(keystore());
  const shown = JSON.stringify(card).toLowerCase();
  for (const said of [ATTESTER, WALLET, '200,000 tokens', ports.chain.rollup(), 'moves to the latest rollup'])
    expect(shown).toContain(said);
  expect(ports.queues.stakes).toEqual([]);
  const asked = await ask(component(buttonId(card, 'Stake it')));
  expect(JSON.stringify(asked)).toContain('in line to be staked');
  expect(buttonsOf(asked)).toEqual([]);
  expect(ports.queues.stakes).toMatchObject([
    { sender: ACCOUNT, ref: { attester: ATTESTER }, reply: { token: expect.any(String) } },
  ]);
  expect(await carry(ports.queues.stakes[0]!.ref, ports)).toMatchObject({
    state: 'queued',
    deposit: { withdrawer: WALLET, moveWithLatestRollup: true },
  });
});

test('cancelled, nothing is asked of anybody', async () => {
  const { ports, paste, ask } = await staged();
  const card = await paste(keystore());
  expect(JSON.stringify(await ask(component(buttonId(card, 'Cancel'))))).toContain('Nothing was spent');
  expect(ports.queues.stakes).toEqual([]);
});

test('a second press of the confirmation says that it is under way', async () => {
  const { ports, paste, ask } = await staged();
  const card = await paste(keystore());
  await ask(component(buttonId(card, 'Stake it')));
  expect(JSON.stringify(await ask(component(buttonId(card, 'Stake it'))))).toContain(
    'being added for you already',
  );
  expect(ports.queues.stakes).toHaveLength(1);
});

test('with several proven addresses the withdrawer is chosen outright', async () => {
  const { ports, paste, ask } = await staged();
  const other = addressOf(55);
  await ports.operators.link(aLink(3, { operatorId: OPERATOR, address: other, role: 'wallet' }));
  const choice = await paste(keystore());
  expect(buttonsOf(choice)).toHaveLength(2);
  const [, second] = buttonsOf(choice);
  const card = await ask(component(second.custom_id));
  await ask(component(buttonId(card, 'Stake it')));
  const [task] = ports.queues.stakes;
  const intent = await ports.stakeIntents.get(task!.ref);
  expect(intent?.deposit?.withdrawer).toBe([other, WALLET].toSorted()[1]);
  expect(JSON.stringify(card).toLowerCase()).toContain(intent!.deposit!.withdrawer);
});

test('a keystore with a private key is refused before it is queued, and is nowhere afterwards', async () => {
  const { ports, log, form, ask } = await staged();
  const body = modalSubmit(form.custom_id, { keystore: keystore({ privateKey: SECRET }) });
  const refused = JSON.stringify(await ask(body));
  expect(refused).toContain('Treat that key as exposed');
  expect(refused).not.toContain(SECRET.slice(2));
  expect(JSON.stringify(log.lines)).not.toContain(SECRET.slice(2));
  expect(ports.queues.stakes).toEqual([]);
});

test('the keystore may be attached; one that is another attester’s is refused', async () => {
  const { ports, ask } = await staged();
  ports.discord.attachments.set(URL, keystore());
  const attach = (attester: string) => {
    const body = command('add-validator', { validator_address: attester });
    const data = body['data'] as { options: object[] };
    data.options.push({ name: 'keystore', type: 11, value: '1200000000000000099' });
    const file = {
      id: '1200000000000000099',
      filename: 'k.json',
      url: URL,
      size: 900,
      content_type: 'application/json',
    };
    Object.assign(data, { resolved: { attachments: { '1200000000000000099': file } } });
    return body;
  };
  expect(buttonsOf(await ask(attach(ATTESTER))).map(({ label }) => label)).toEqual(['Stake it', 'Cancel']);
  expect(JSON.stringify(await ask(attach(addressOf(8))))).toContain('The keystore is not of');
});

test('what the chain would refuse is said before anything is confirmed', async () => {
  const { staking, paste } = await staged();
  staking.refuse(new SpartaError('conflict', 'This BLS key was used before.'));
  const card = await paste(keystore());
  expect(JSON.stringify(card)).toContain('This BLS key was used before.');
  expect(buttonsOf(card)).toEqual([]);
});

test('a limit of one operator ends it with a sentence', async () => {
  const { ports, paste, ask } = await staged();
  ports.settings.stakeLimits = { perOperator: 0, perDay: 50 };
  const card = await paste(keystore());
  expect(JSON.stringify(await ask(component(buttonId(card, 'Stake it'))))).toContain(
    'as many validators for you',
  );
});
