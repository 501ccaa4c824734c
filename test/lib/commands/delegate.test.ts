import { checksummed } from '../../../lib/domain/address.ts';
import { myStats } from '../../../lib/commands/my-stats.ts';
import { rolePlanFor } from '../../../lib/flows/role-plan.ts';
import { watchValidator } from '../../../lib/flows/watch-validator.ts';
import type { RoleRule } from '../../../lib/kit/role.ts';
import type { OperatorStatus } from '../../../lib/domain/operator.ts';
import { aChallenge, addressOf, aLink, anOperator, aValidator } from '../../contracts/samples.ts';
import { CHAIN_ID, OPERATOR, OPERATOR_ROLE } from '../../fakes/ports.ts';
import { autocomplete, command, component, member } from '../kit/signed-request.ts';
import { ATTESTER, buttonId, buttonsOf, stage } from './stage.ts';

const MATE = '1100000000000000055';
const byMate = { member: member(MATE) };
const about = { validator_address: ATTESTER, operator_id: MATE };

/** A role for everybody who has a validator. */
const anyValidator: RoleRule = {
  name: 'any-validator',
  summary: 'Has a validator',
  roleId: () => OPERATOR_ROLE,
  holds: ({ validators }) => ({ holds: validators.length > 0, why: `validators: ${validators.length}` }),
};

/** OPERATOR controls ATTESTER; MATE is registered and controls nothing. */
async function team(status: OperatorStatus = 'approved') {
  const made = await stage('approved');
  const { ports } = made;
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
  await ports.validators.add(aValidator(0, { address: ATTESTER, chainId: CHAIN_ID, operatorId: OPERATOR }));
  const mate = anOperator(2, { id: MATE, status, discordHandle: 'Mate' });
  const link = aLink(2, { operatorId: MATE, role: 'wallet' });
  const challenge = await ports.challenges.issue(aChallenge(2));
  await ports.operators.prove({ challenge, operator: mate, link, now: Date.now() });
  ports.discord.members.set(MATE, []);
  return made;
}

/** MATE was let in. */
async function letIn() {
  const made = await team();
  const card = await made.ask(command('delegate', about));
  await made.ask(component(buttonId(card, 'Let them see it')));
  return made;
}

test('asks first, saying what a delegate may and may not, and nothing is changed by asking', async () => {
  const { ports, ask } = await team();
  const card = await ask(command('delegate', about));
  const text = JSON.stringify(card);
  expect(text).toContain(`<@${MATE}>`);
  expect(text).toContain(checksummed(ATTESTER));
  expect(text).toContain('They control nothing');
  expect(buttonsOf(card).map(({ label }) => label)).toEqual(['Let them see it', 'Keep it to yourself']);
  expect(await ports.operators.delegatesOf(OPERATOR)).toEqual([]);
});

test('once confirmed the delegate sees the validator, is told so once, and it is recorded', async () => {
  const { ports, read } = await letIn();
  expect(await ports.operators.linksOf(MATE)).toContainEqual(
    expect.objectContaining({ address: ATTESTER, role: 'delegate', proof: OPERATOR }),
  );
  expect(await read({ ...command(myStats.name), ...byMate })).toContain(checksummed(ATTESTER));
  expect(ports.discord.dmsTo(MATE)).toHaveLength(1);
  expect(JSON.stringify(ports.discord.dmsTo(MATE))).toContain(`<@${OPERATOR}> lets you see`);
  expect((await ports.audit.of(MATE, { limit: 5 })).items).toMatchObject([
    { actor: OPERATOR, action: 'let see', detail: ATTESTER },
  ]);
});

test('a delegate holds no proof: no role, no adding, no unlinking, no delegates of their own', async () => {
  const { ports, read } = await letIn();
  const { changes } = await rolePlanFor(MATE, { rules: [anyValidator], now: Date.now() }, ports);
  expect(changes).toEqual([]);
  expect(
    (await rolePlanFor(OPERATOR, { rules: [anyValidator], now: Date.now() }, ports)).changes,
  ).toHaveLength(1);
  ports.chain.stake(ATTESTER, addressOf(99));
  const operator = (await ports.operators.get(MATE))!;
  const again = { operator, attester: ATTESTER, actor: MATE, now: Date.now(), id: '1' };
  expect(await watchValidator(again, ports)).toEqual({ outcome: 'needs-proof' });
  expect(await watchValidator({ ...again, retried: true }, ports)).toEqual({ outcome: 'needs-proof' });
  expect(await read({ ...command('unlink', { validator_address: ATTESTER }), ...byMate })).toContain(
    'Somebody lets you see it',
  );
  const third = { validator_address: ATTESTER, operator_id: OPERATOR };
  expect(await read({ ...command('delegate', third), ...byMate })).toContain(
    'Delegates cannot let in others',
  );
  expect(await ports.operators.linksTo(ATTESTER)).toHaveLength(2);
});

test('the owner’s list names the delegate, and its button ends it and tells them', async () => {
  const { ports, ask } = await letIn();
  const list = await ask(command('delegate'));
  expect(JSON.stringify(list)).toContain(`<@${MATE}> sees your validator`);
  const done = await ask(component(buttonId(list, '1. Take back')));
  expect(JSON.stringify(done)).toContain('no longer sees');
  expect((await ports.operators.linksOf(MATE)).map(({ role }) => role)).toEqual(['wallet']);
  expect(JSON.stringify(ports.discord.dmsTo(MATE).at(-1))).toContain('no longer look at a validator');
});

test('the delegate may leave, and the owner is told', async () => {
  const { ports, ask } = await letIn();
  const list = await ask({ ...command('delegate'), ...byMate });
  expect(JSON.stringify(list)).toContain(`by <@${OPERATOR}>`);
  await ask({ ...component(buttonId(list, '1. Leave')), ...byMate });
  expect(await ports.operators.delegatesOf(OPERATOR)).toEqual([]);
  expect(JSON.stringify(ports.discord.dmsTo(OPERATOR))).toContain('A delegate of yours has left');
});

test('a second press changes nothing and tells nobody again', async () => {
  const { ports, ask, read } = await letIn();
  const list = await ask(command('delegate'));
  await ask(component(buttonId(list, '1. Take back')));
  const told = ports.discord.dmsTo(MATE).length;
  expect(await read(component(buttonId(list, '1. Take back')))).toContain('Nothing was changed');
  expect(ports.discord.dmsTo(MATE)).toHaveLength(told);
});

test('when the owner unlinks the validator the delegate goes along, as the question said', async () => {
  const { ports, ask } = await letIn();
  const card = await ask(command('unlink', { validator_address: ATTESTER }));
  expect(JSON.stringify(card)).toContain(`<@${MATE}>`);
  await ask(component(buttonId(card, 'Stop')));
  expect(await ports.operators.linksTo(ATTESTER)).toEqual([]);
  expect(JSON.stringify(ports.discord.dmsTo(MATE).at(-1))).toContain('no longer look at a validator');
});

test('a try that died half-way is finished by the next, and tells once', async () => {
  const { ports, ask } = await team();
  const card = await ask(command('delegate', about));
  await ports.operators.delegate({
    ownerId: OPERATOR,
    delegateId: MATE,
    address: ATTESTER,
    createdAt: '2026-01-01T00:00:00.000Z',
  });
  const done = await ask(component(buttonId(card, 'Let them see it')), { retried: true });
  expect(JSON.stringify(done)).toContain('They may see it now');
  expect(ports.discord.dmsTo(MATE)).toHaveLength(1);
  expect((await ports.audit.of(MATE, { limit: 5 })).items).toHaveLength(1);
});

test('closed messages keep nobody from being let in', async () => {
  const { ports, ask } = await team();
  ports.discord.closedDms.add(MATE);
  const card = await ask(command('delegate', about));
  expect(JSON.stringify(await ask(component(buttonId(card, 'Let them see it'))))).toContain(
    'They may see it now',
  );
});

test.each<[string, Record<string, string>, OperatorStatus, string]>([
  [
    'a validator of somebody else',
    { ...about, validator_address: addressOf(50) },
    'approved',
    'did not prove',
  ],
  ['oneself', { ...about, operator_id: OPERATOR }, 'approved', 'That is you'],
  [
    'somebody who never registered',
    { ...about, operator_id: '1100000000000000099' },
    'approved',
    'no operator',
  ],
  ['somebody suspended', about, 'suspended', 'no operator'],
  ['no validator', { operator_id: MATE }, 'approved', 'which validator'],
  ['a name that is no id', { ...about, operator_id: 'Mate' }, 'approved', 'Pick a name'],
])('%s is refused, and nothing is changed', async (_name, options, status, words) => {
  const { ports, read } = await team(status);
  expect(await read(command('delegate', options))).toContain(words);
  expect(await ports.operators.delegatesOf(OPERATOR)).toEqual([]);
  expect(ports.discord.messages).toEqual([]);
});

test('who controls it themselves needs nobody to let them in', async () => {
  const { ports, read } = await team();
  await ports.operators.link(aLink(2, { operatorId: MATE, address: ATTESTER }));
  expect(await read(command('delegate', about))).toContain('controls');
});

test('a mention picks somebody as well as the list does, which gives names and no addresses', async () => {
  const { ports, read, ask } = await team();
  expect(await read(command('delegate', { ...about, operator_id: `<@${MATE}>` }))).toContain(`<@${MATE}>`);
  const offered = await ask(autocomplete('delegate', 'operator_id', 'mat'));
  expect(offered.choices).toEqual([{ name: 'Mate', value: MATE }]);
  expect(JSON.stringify(offered)).not.toContain('0x');
  expect((await ask(autocomplete('delegate', 'operator_id', ''))).choices).toHaveLength(1);
  expect(ports.discord.messages).toEqual([]);
});

test('with nobody let in, either way, it says how', async () => {
  const { read } = await team();
  expect(await read(command('delegate'))).toContain('No delegates');
});
