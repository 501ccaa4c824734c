import { checksummed } from '../../../lib/domain/address.ts';
import { P2P_PORT, RPC_PORT } from '../../../lib/domain/node-ports.ts';
import type { Validator } from '../../../lib/domain/validator.ts';
import { aChainInfo, addressOf, aLink, aValidator } from '../../contracts/samples.ts';
import { CHAIN_ID, OPERATOR } from '../../fakes/ports.ts';
import { autocomplete, command } from '../kit/signed-request.ts';
import { ATTESTER, stage } from './stage.ts';

const seconds = () => Math.floor(Date.now() / 1000);
const DUTIES = { missed: 0, total: 20, streak: 0 };

type Stage = Awaited<ReturnType<typeof stage>>;

async function watch({ ports }: Stage, address: typeof ATTESTER, changes: Partial<Validator> = {}) {
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address }));
  await ports.validators.add(
    aValidator(0, {
      address,
      chainId: CHAIN_ID,
      duties: { attestations: DUTIES, proposals: DUTIES, fromSlot: 3300, toSlot: 4095 },
      lastSeen: seconds(),
      ...changes,
    }),
  );
}

/** An approved operator with a validator that does all it should, on a chain just read. */
async function ready(changes: Partial<Validator> = {}) {
  const made = await stage('approved');
  await watch(made, ATTESTER, changes);
  await made.ports.views.saveChainInfo(
    aChainInfo({ chainId: CHAIN_ID, blockTime: seconds(), readAt: seconds() }),
  );
  made.ports.reachability.ports.set(P2P_PORT, 'open');
  return made;
}

test('is good only where all of it is known to be good', async () => {
  const { read } = await ready();
  const told = await read(command('is-ready', { ip_address: '1.1.1.1' }));
  expect(told).toContain('### ✅ Ready');
  for (const subject of ['Registration', 'Approval', 'Node', 'Stake', 'Queue', 'Committee', 'Attesting'])
    expect(told).toMatch(new RegExp(`✅ \\*\\*${subject}`));
  expect(told).not.toMatch(/❌|❔/);
});

test('what was not tried keeps it from being all good', async () => {
  const { read } = await ready();
  const told = await read(command('is-ready'));
  expect(told).toContain('### ❔ Nothing wrong was found, but not everything is known');
  expect(told).toContain('❔ **Node:** not tried');
});

test('nothing is all fine on a chain that was never read', async () => {
  const made = await stage('approved');
  await watch(made, ATTESTER);
  made.ports.reachability.ports.set(P2P_PORT, 'open');
  const told = await made.read(command('is-ready', { ip_address: '1.1.1.1' }));
  expect(told.match(/❔ \*\*/g)).toHaveLength(4);
  expect(told).toContain('### ❔');
});

test('one bad thing makes it not ready, and says what to do', async () => {
  const { ports, read } = await ready();
  ports.reachability.ports.set(RPC_PORT, 'open');
  const told = await read(command('is-ready', { ip_address: '1.1.1.1' }));
  expect(told).toContain('### ❌ Not ready');
  expect(told).toMatch(/❌ \*\*Exposed:\*\* TCP 8080.*→ Close it/);
});

test.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:1.1.1.1', '0177.0.0.1', 'example.org'])(
  'the address %s is refused before anything is queued or dialled',
  async (ip) => {
    const { ports, read } = await ready();
    expect(await read(command('is-ready', { ip_address: ip }))).toContain('That does not look right');
    expect(ports.reachability.dialled).toEqual([]);
  },
);

test('shows the one that was asked for, and none but one’s own', async () => {
  const made = await ready();
  await watch(made, addressOf(8));
  const one = await made.read(command('is-ready', { validator_address: ATTESTER }));
  expect(one).toContain(checksummed(ATTESTER));
  expect(one).not.toContain(checksummed(addressOf(8)));
  await made.ports.validators.add(aValidator(0, { address: addressOf(9), chainId: CHAIN_ID }));
  const foreign = await made.read(command('is-ready', { validator_address: addressOf(9) }));
  expect(foreign).toContain('is not linked to you');
  expect(foreign).not.toContain('Stake');
});

test('without any validator it says how to add one', async () => {
  const { read } = await stage('pending');
  const told = await read(command('is-ready'));
  expect(told).toContain('no validator is linked to you → Use /add-validator');
  expect(told).toContain('❌ **Approval:** your registration is pending');
});

test('of a hundred the worst come first, and those left out are counted', async () => {
  const made = await ready();
  for (let number = 100; number < 199; number += 1)
    await watch(made, addressOf(number), number === 150 ? { status: 'zombie' } : {});
  const told = await made.read(command('is-ready', { ip_address: '1.1.1.1' }));
  const worst = told.indexOf(checksummed(addressOf(150)));
  expect(worst).toBeGreaterThan(0);
  expect(worst).toBeLessThan(told.indexOf('✅ Stake'));
  expect(told).toMatch(/…and \d+ more/);
});

test('too many dials in a minute leave the node unknown and the rest told', async () => {
  const { read } = await ready();
  const asked = () => read(command('is-ready', { ip_address: '1.1.1.1' }));
  for (let turn = 1; turn <= 3; turn += 1) expect(await asked()).toContain('### ✅ Ready');
  const told = await asked();
  expect(told).toContain('❔ **Node:** not tried');
  expect(told).toContain('✅ **Stake');
});

test('offers one’s own validators, and is refused to strangers', async () => {
  const { ask } = await ready();
  const offered = await ask(autocomplete('is-ready', 'validator_address', ''));
  expect(offered.choices).toEqual([{ name: expect.any(String), value: checksummed(ATTESTER) }]);
  const { read } = await stage();
  expect(await read(command('is-ready'))).toContain('not registered yet');
});
