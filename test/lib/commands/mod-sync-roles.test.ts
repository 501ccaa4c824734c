import { syncRoles } from '../../../lib/jobs/sync-roles.ts';
import { customId } from '../../../lib/kit/custom-id.ts';
import { GUILD, MODERATOR, MODERATOR_ROLE, OPERATOR, OPERATOR_ROLE } from '../../fakes/ports.ts';
import { aChallenge, aLink, anOperator } from '../../contracts/samples.ts';
import { autocomplete, command, component, member, newId } from '../kit/signed-request.ts';
import { buttonId, byModerator, stage, type Parsed } from './stage.ts';

const HOUR_MS = 3_600_000;
const OTHER_MODERATOR = '1100000000000000098';
const byOther = { member: member(OTHER_MODERATOR, { roles: [MODERATOR_ROLE] }) };
const sync = (options: Record<string, string> = {}) => command('mod-sync-roles', options, byModerator);

/** An approved operator without the role, and the plan to give it. */
async function planned() {
  const made = await stage('approved');
  const plan = await made.ask(sync());
  /** What the role worker does with the facts on the bus. */
  const work = async () => {
    for (const detail of made.ports.bus.facts.splice(0))
      await syncRoles.run(JSON.stringify({ id: 'e', detail }), {
        ports: made.ports,
        now: Date.now(),
        log: made.log,
      });
  };
  const press = (card: Parsed, label: string, by = byModerator) =>
    made.ask(component(buttonId(card, label), by));
  return { ...made, plan, work, press };
}

test('shows what would change and changes nothing', async () => {
  const { ports, plan } = await planned();
  expect(JSON.stringify(plan)).toMatch(/changes to make: 1.*gains.*approved-operator: approved/);
  expect(JSON.stringify(plan)).toContain(`<@&${OPERATOR_ROLE}>`);
  expect(ports.discord.changes).toEqual([]);
  expect(ports.bus.facts).toEqual([]);
  expect((await ports.audit.of(GUILD, { limit: 5 })).items).toMatchObject([
    { actor: MODERATOR, action: 'looked at the role plan of' },
  ]);
});

test('once applied everyone in it is looked at again, and it can be taken back by any moderator', async () => {
  const { ports, plan, press, work } = await planned();
  const applied = await press(plan, 'Make these changes');
  expect(ports.bus.facts).toMatchObject([{ kind: 'roles.released', operatorId: OPERATOR }]);
  await work();
  expect(ports.discord.members.get(OPERATOR)).toEqual([OPERATOR_ROLE]);
  const back = await press(applied, 'Take them back', byOther);
  expect(JSON.stringify(back)).toContain('taken back');
  await work();
  expect(ports.discord.members.get(OPERATOR)).toEqual([]);
  expect(JSON.stringify((await ports.audit.of(GUILD, { limit: 9 })).items)).toMatch(
    /took back role changes.*released role changes/,
  );
});

test('it is applied once', async () => {
  const { ports, plan, press } = await planned();
  await press(plan, 'Make these changes');
  expect(JSON.stringify(await press(plan, 'Make these changes'))).toContain('decided this already');
  expect(ports.bus.facts).toHaveLength(1);
});

test('a try that died after the decision is made good', async () => {
  const { ports, plan, ask } = await planned();
  const body = () => component(buttonId(plan, 'Make'), byModerator);
  ports.bus.setDown(true);
  await ask(body());
  ports.bus.setDown(false);
  expect(JSON.stringify(await ask(body(), { retried: true }))).toContain('go ahead');
  expect(ports.bus.facts).toHaveLength(1);
});

test('leaving it changes nothing', async () => {
  const { ports, plan, press } = await planned();
  expect(JSON.stringify(await press(plan, 'Leave'))).toContain('Nothing was changed');
  expect(ports.bus.facts).toEqual([]);
});

test('it cannot be taken back after six hours, nor before it was applied', async () => {
  const { ports, plan, press } = await planned();
  const applied = await press(plan, 'Make these changes');
  const now = Date.now() + 6.5 * HOUR_MS;
  const late = component(buttonId(applied, 'Take'), { ...byModerator, id: newId(now) });
  const made = await stage('approved');
  expect(JSON.stringify(await made.ask(late, { now }))).toMatch(/expired|within 6 hours/);
  expect(ports.bus.facts).toHaveLength(1);
});

test('a plan of the alert channel is released by any moderator, and by nobody else', async () => {
  const { ports, ask } = await stage('approved');
  const at = new Date().toISOString();
  await ports.rolePlans.keep({ id: 'held-1', at, userIds: [OPERATOR], state: 'held' });
  const key = await ports.components.key();
  const id = customId(
    { handler: 'mod-sync-roles:release', arg: 'held-1', for: 'moderators' },
    { key, now: Date.now() },
  );
  expect(JSON.stringify(await ask(component(id)))).toContain('for moderators');
  expect(ports.bus.facts).toEqual([]);
  expect(JSON.stringify(await ask(component(id, byOther)))).toContain('go ahead');
  expect(await ports.rolePlans.get('held-1')).toMatchObject({ state: 'released', by: OTHER_MODERATOR });
  expect(ports.bus.facts).toHaveLength(1);
});

test('a plan of yesterday is too old', async () => {
  const { ports, plan, ask } = await planned();
  const [id] = /sync-\d+/.exec(buttonId(plan, 'Make')) ?? [];
  const old = await ports.rolePlans.get(id ?? '');
  jest.spyOn(ports.rolePlans, 'get').mockResolvedValue({ ...old!, at: '2026-01-01T00:00:00.000Z' });
  expect(JSON.stringify(await ask(component(buttonId(plan, 'Make'), byModerator)))).toContain('too old');
  expect(ports.bus.facts).toEqual([]);
});

test('one operator alone can be looked at, by name', async () => {
  const { ask, read } = await stage('approved');
  const { choices } = await ask(autocomplete('mod-sync-roles', 'operator_id', 'evil', byModerator));
  expect(choices).toMatchObject([{ value: OPERATOR }]);
  expect(await read(sync({ operator_id: OPERATOR }))).toContain('changes to make: 1');
});

test('where all is as it should be it says so, and by which rules', async () => {
  const { ports, read } = await stage('approved');
  ports.discord.members.set(OPERATOR, [OPERATOR_ROLE]);
  expect(await read(sync())).toMatch(/as they should be.*approved-operator/);
  ports.discord.members.delete(OPERATOR);
  expect(await read(sync({ operator_id: OPERATOR }))).toContain('left the server');
});

test('more operators than one command can look at are said to be', async () => {
  const { ports, read } = await stage();
  for (let number = 1; number <= 201; number += 1) {
    const challenge = await ports.challenges.issue(aChallenge(number));
    const operator = anOperator(number);
    await ports.operators.prove({ challenge, operator, link: aLink(number), now: Date.now() });
  }
  expect(await read(sync())).toContain('more than 200 operators');
});
