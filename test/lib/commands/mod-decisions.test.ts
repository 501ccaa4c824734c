import type { OperatorStatus } from '../../../lib/domain/operator.ts';
import { aLink } from '../../contracts/samples.ts';
import { MODERATOR, OPERATOR, OPERATOR_ROLE } from '../../fakes/ports.ts';
import { autocomplete, command, component, member, newId, idFor } from '../kit/signed-request.ts';
import { ATTESTER, buttonId, buttonsOf, byModerator, stage } from './stage.ts';

const REASON = 'shared one key with **others** @everyone';
const HARMLESS = 'shared one key with \\\\*\\\\*others\\\\*\\\\* \\\\@everyone';

const decide = (name: string, options: Record<string, string> = {}) =>
  command(name, { operator_id: OPERATOR, ...options }, byModerator);
const press = (id: string) => component(id, byModerator);

describe('/mod-reject-operator', () => {
  test('turns down who waits: kept, recorded with the reason, told in plain words, roles follow', async () => {
    const { ports, read } = await stage('pending');
    const told = await read(decide('mod-reject-operator', { reason: REASON }));
    expect(told).toContain('Registration rejected');
    expect(told).toContain(HARMLESS);
    expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'rejected', decidedBy: MODERATOR });
    expect((await ports.audit.of(OPERATOR, { limit: 5 })).items).toMatchObject([
      { actor: MODERATOR, action: 'rejected', detail: REASON },
    ]);
    expect(ports.bus.facts).toMatchObject([{ kind: 'operator.changed', status: 'rejected' }]);
    const [dm] = ports.discord.dmsTo(OPERATOR);
    expect(JSON.stringify(dm?.body)).toContain('was not accepted');
    expect(JSON.stringify(dm?.body)).toContain(HARMLESS);
  });

  test('needs no reason', async () => {
    const { ports, read } = await stage('pending');
    await read(decide('mod-reject-operator'));
    expect(JSON.stringify(ports.discord.dmsTo(OPERATOR)[0]?.body)).not.toContain('Reason');
    expect((await ports.audit.of(OPERATOR, { limit: 5 })).items[0]).not.toHaveProperty('detail', '');
  });

  test('a reason of 300 characters is taken, one more is not', async () => {
    const { read } = await stage('pending');
    expect(await read(decide('mod-reject-operator', { reason: 'x'.repeat(301) }))).toContain(
      'at most 300 characters',
    );
    expect(await read(decide('mod-reject-operator', { reason: '*'.repeat(300) }))).toContain('rejected');
  });

  test('an approved operator is not rejected but suspended', async () => {
    const { ports, read } = await stage('approved');
    expect(await read(decide('mod-reject-operator'))).toContain('/mod-suspend-operator');
    expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'approved' });
    expect(ports.discord.messages).toEqual([]);
  });

  test('twice is a conflict that tells nobody again', async () => {
    const { ports, read } = await stage('pending');
    await read(decide('mod-reject-operator'));
    expect(await read(decide('mod-reject-operator'))).toContain('already rejected');
    expect(ports.discord.messages).toHaveLength(1);
  });

  test('offers those who wait or are suspended, by name', async () => {
    const { ask } = await stage('pending');
    const offered = await ask(autocomplete('mod-reject-operator', 'operator_id', 'evil', byModerator));
    expect(offered.choices).toEqual([{ name: expect.any(String), value: OPERATOR }]);
  });
});

describe('/mod-suspend-operator', () => {
  async function asked(status: OperatorStatus = 'approved', reason: string | undefined = REASON) {
    const made = await stage(status);
    await made.ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
    const card = await made.ask(decide('mod-suspend-operator', reason ? { reason } : {}));
    return { ...made, card };
  }

  test('asks first, showing what it would change', async () => {
    const { ports, card } = await asked();
    const text = JSON.stringify(card);
    for (const words of [`<@&${OPERATOR_ROLE}>`, 'watched for them: 1', HARMLESS])
      expect(text).toContain(words);
    expect(text).not.toContain('[x](https://evil)');
    expect(buttonsOf(card).map(({ label, style }) => [label, style])).toEqual([
      ['Suspend this operator', 4],
      ['Keep', 2],
    ]);
    expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'approved' });
    expect(ports.discord.messages).toEqual([]);
  });

  test('once confirmed it is kept, recorded with the reason, told, and roles follow', async () => {
    const { ports, ask, card } = await asked();
    const done = await ask(press(buttonId(card, 'Suspend')));
    expect(JSON.stringify(done)).toContain('Operator suspended');
    expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'suspended', decidedBy: MODERATOR });
    expect((await ports.audit.of(OPERATOR, { limit: 5 })).items).toMatchObject([
      { actor: MODERATOR, action: 'suspended', detail: REASON },
    ]);
    expect(ports.bus.facts).toMatchObject([{ kind: 'operator.changed', status: 'suspended' }]);
    const [dm] = ports.discord.dmsTo(OPERATOR);
    expect(JSON.stringify(dm?.body)).toContain('You are suspended');
    expect(JSON.stringify(dm?.body)).toContain(HARMLESS);
  });

  test('a second press changes nothing and tells nobody again', async () => {
    const { ports, ask, read, card } = await asked();
    await ask(press(buttonId(card, 'Suspend')));
    expect(await read(press(buttonId(card, 'Suspend')))).toContain('already suspended');
    expect(ports.discord.messages).toHaveLength(1);
    expect(ports.bus.facts).toHaveLength(1);
  });

  test('keeping changes nothing', async () => {
    const { ports, read, card } = await asked();
    expect(await read(press(buttonId(card, 'Keep')))).toContain('Nothing was changed');
    expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'approved' });
  });

  test('a question of more than fifteen minutes ago is not answered', async () => {
    const { ports, ask, card } = await asked();
    const now = Date.now() + 16 * 60_000;
    const late = component(buttonId(card, 'Suspend'), { ...byModerator, id: newId(now) });
    expect(JSON.stringify(await ask(late, { now }))).toContain('too old');
    expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'approved' });
  });

  test('a question that nobody asked is not answered', async () => {
    const { ports, read } = await asked();
    const forged = press(idFor('mod-suspend-operator:suspend', '1300000000000000001', { for: MODERATOR }));
    expect(await read(forged)).toContain('too old');
    expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'approved' });
  });

  test('another moderator does not answer it, nor does somebody who is none any more', async () => {
    const { ports, read, card } = await asked();
    const other = '1100000000000000099';
    const [handler = '', arg] = buttonId(card, 'Suspend').split('|');
    const id = idFor(handler, arg, { for: other });
    const roles = member(MODERATOR)['roles'];
    expect(await read(component(id, { member: member(other, { roles }) }))).toContain('Somebody else asked');
    const noLonger = { member: member(MODERATOR, { roles: [] }) };
    expect(await read(component(buttonId(card, 'Suspend'), noLonger))).toContain('for moderators');
    expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'approved' });
  });

  test.each(['pending', 'rejected'] as const)('somebody %s is not suspended', async (status) => {
    const { card } = await asked(status);
    expect(JSON.stringify(card)).toContain(`This operator is ${status}`);
    expect(buttonsOf(card)).toEqual([]);
  });

  test('who is suspended already stays so, and can be approved again', async () => {
    const { ports, read, card } = await asked('suspended');
    expect(JSON.stringify(card)).toContain('already suspended');
    await read(decide('mod-approve-operator'));
    expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'approved' });
  });
});
