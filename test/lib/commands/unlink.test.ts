import { checksummed } from '../../../lib/domain/address.ts';
import { addressOf, aLink, aValidator, operatorId } from '../../contracts/samples.ts';
import { CHAIN_ID, MODERATOR, OPERATOR } from '../../fakes/ports.ts';
import { autocomplete, command, component, member, idFor } from '../kit/signed-request.ts';
import { ATTESTER, buttonId, buttonsOf, stage } from './stage.ts';

/** An approved operator to whom a validator is linked, and the card that asks. */
async function asked() {
  const made = await stage('approved');
  await made.ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
  await made.ports.validators.add(
    aValidator(0, { address: ATTESTER, chainId: CHAIN_ID, operatorId: OPERATOR }),
  );
  const card = await made.ask(command('unlink', { validator_address: ATTESTER }));
  return { ...made, card };
}

test('asks first, and nothing is changed by asking', async () => {
  const { ports, card } = await asked();
  expect(buttonsOf(card).map(({ label, style }) => [label, style])).toEqual([
    [expect.stringMatching(/^Stop watching 0x.{4}…/), 4],
    ['Keep', 2],
  ]);
  expect(JSON.stringify(card)).toContain(checksummed(ATTESTER));
  expect([...(await ports.operators.watched()).keys()]).toEqual([ATTESTER]);
  expect(ports.bus.facts).toEqual([]);
});

test('once confirmed the links go, the watch with them, it is recorded, and roles are looked at', async () => {
  const { ports, ask, card } = await asked();
  const done = await ask(component(buttonId(card, 'Stop')));
  expect(JSON.stringify(done)).toContain('No longer watched');
  expect(buttonsOf(done)).toEqual([]);
  expect([...(await ports.operators.watched()).keys()]).toEqual([]);
  expect((await ports.operators.linksOf(OPERATOR)).map(({ role }) => role)).toEqual(['wallet']);
  expect(await ports.validators.ofAttester(ATTESTER)).toEqual([]);
  expect((await ports.audit.of(OPERATOR, { limit: 5 })).items).toMatchObject([
    { actor: OPERATOR, action: 'removed validator', detail: ATTESTER },
  ]);
  expect(ports.bus.facts).toMatchObject([
    { kind: 'operator.changed', operatorId: OPERATOR, status: 'approved' },
  ]);
});

test('somebody else who is linked goes on being told', async () => {
  const { ports, ask, card } = await asked();
  await ports.operators.link(aLink(2, { address: ATTESTER }));
  await ask(component(buttonId(card, 'Stop')));
  expect(await ports.operators.linksTo(ATTESTER)).toMatchObject([{ operatorId: operatorId(2) }]);
  expect([...(await ports.operators.watched()).keys()]).toEqual([ATTESTER]);
  const [row] = await ports.validators.ofAttester(ATTESTER);
  expect(row).toMatchObject({ address: ATTESTER });
  expect(row).not.toHaveProperty('operatorId');
});

test('a second press changes nothing and tells so', async () => {
  const { ports, ask, read, card } = await asked();
  await ask(component(buttonId(card, 'Stop')));
  expect(await read(component(buttonId(card, 'Stop')))).toContain('is not linked to you');
  expect(ports.bus.facts).toHaveLength(1);
  expect((await ports.audit.of(OPERATOR, { limit: 5 })).items).toHaveLength(1);
});

test('a try that died after the links went is made good by the next', async () => {
  const { ports, ask, card } = await asked();
  await ports.operators.unlink({ operatorId: OPERATOR, address: ATTESTER });
  const done = await ask(component(buttonId(card, 'Stop')), { retried: true });
  expect(JSON.stringify(done)).toContain('No longer watched');
  expect(await ports.validators.ofAttester(ATTESTER)).toEqual([]);
  expect(ports.bus.facts).toHaveLength(1);
});

test('keeping it changes nothing', async () => {
  const { ports, read, card } = await asked();
  expect(await read(component(buttonId(card, 'Keep')))).toContain('Nothing was changed');
  expect([...(await ports.operators.watched()).keys()]).toEqual([ATTESTER]);
});

test('nobody else may press its buttons', async () => {
  const { ports, read, card } = await asked();
  const byOther = { member: member(MODERATOR) };
  expect(await read(component(buttonId(card, 'Stop'), byOther))).toContain('belongs to somebody else');
  expect([...(await ports.operators.watched()).keys()]).toEqual([ATTESTER]);
});

test('a forged argument reaches no link of somebody else', async () => {
  const { ports, read } = await asked();
  await ports.operators.link(aLink(2, { address: addressOf(8) }));
  const forged = component(idFor('unlink:stop', addressOf(8)));
  expect(await read(forged)).toContain('is not linked to you');
  expect(await ports.operators.linksTo(addressOf(8))).toHaveLength(1);
  expect(await read(component(idFor('unlink:stop', 'nonsense')))).toContain('does not look right');
});

test('one that is not linked to the caller is not found', async () => {
  const { read } = await asked();
  expect(await read(command('unlink', { validator_address: addressOf(8) }))).toContain(
    'is not linked to you',
  );
});

test('a wallet is no validator, to unlink or to be offered', async () => {
  const { ports, ask } = await asked();
  await ports.operators.link(aLink(2, { address: addressOf(8) }));
  const { choices } = await ask(autocomplete('unlink', 'validator_address', '0X'));
  expect(choices).toEqual([
    { name: expect.stringContaining('proven as attester'), value: checksummed(ATTESTER) },
  ]);
});

test.each([undefined, 'suspended'] as const)('is refused to somebody %s', async (status) => {
  const { read } = await stage(status);
  expect(await read(command('unlink', { validator_address: ATTESTER }))).toContain('Not allowed');
});
