import type { OperatorStatus } from '../../../lib/domain/operator.ts';
import type { ValidatorStatus } from '../../../lib/domain/validator.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { syncRoles } from '../../../lib/jobs/sync-roles.ts';
import { addressOf, aChallenge, aLink, anOperator, aValidator } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, CHANNEL, fakePorts, OPERATOR, OPERATOR_ROLE } from '../../fakes/ports.ts';

const ATTESTER = addressOf(7);
const AT = '2026-11-22T12:00:00.000Z';
const chain = {
  chainId: CHAIN_ID,
  rollup: addressOf(9),
  block: { number: 5, hash: '0x1', time: 1_800_000_000 },
};
const changed = {
  kind: 'operator.changed',
  id: 'o1',
  version: 1,
  at: AT,
  operatorId: OPERATOR,
  status: 'approved',
};
const slashed = {
  kind: 'validator.slashed',
  id: 's1',
  version: 1,
  at: AT,
  chain,
  attester: ATTESTER,
  amountWei: '1',
};
const retracted = {
  kind: 'fact.retracted',
  id: 'r1',
  version: 1,
  at: AT,
  chain,
  attester: ATTESTER,
  retracted: { id: 's1', kind: 'validator.slashed' },
};

async function stage(status: OperatorStatus = 'approved', validator: ValidatorStatus = 'validating') {
  const ports = fakePorts();
  const challenge = await ports.challenges.issue(aChallenge(1));
  const operator = anOperator(1, { id: OPERATOR, status });
  const link = aLink(1, { operatorId: OPERATOR, address: ATTESTER });
  await ports.operators.prove({ challenge, operator, link, now: Date.now() });
  const stand = (now: ValidatorStatus, block: number) =>
    ports.validators.saveReadings([
      aValidator(7, { address: ATTESTER, chainId: CHAIN_ID, status: now, block }),
    ]);
  await stand(validator, 1);
  const log = fakeLog();
  const send = (body: unknown) => syncRoles.run(JSON.stringify(body), { ports, now: Date.now(), log });
  return { ports, log, stand, event: (detail: unknown) => send({ id: 'e1', detail }), send };
}

test('a role that is deserved is given once, however often the fact is delivered', async () => {
  const { ports, event, log } = await stage();
  await event(changed);
  await event(changed);
  expect(ports.discord.changes).toEqual([
    expect.stringMatching(`^add ${OPERATOR} ${OPERATOR_ROLE} approved-operator: `),
  ]);
  expect((await ports.audit.of(OPERATOR, { limit: 9 })).items).toMatchObject([
    { actor: 'sparta', action: 'role add' },
  ]);
  expect(log.facts()).toEqual(['role.changed']);
});

test('a fact says whose roles to look at, never which role to give', async () => {
  const { ports, event } = await stage('pending');
  await event(changed);
  expect(ports.discord.changes).toEqual([]);
});

test('a late fact changes nothing that has become untrue since', async () => {
  const { ports, event } = await stage('suspended');
  ports.discord.members.set(OPERATOR, [OPERATOR_ROLE]);
  await event(changed);
  expect(ports.discord.changes).toEqual([expect.stringMatching(/^remove .* registration is suspended$/)]);
});

test('a validator that was ejected takes the role, and a retraction gives it back', async () => {
  const { ports, stand, event } = await stage('approved', 'zombie');
  ports.discord.members.set(OPERATOR, [OPERATOR_ROLE, 'other']);
  await event(slashed);
  expect(ports.discord.members.get(OPERATOR)).toEqual(['other']);
  await stand('validating', 2);
  await event(retracted);
  expect(ports.discord.members.get(OPERATOR)).toEqual(['other', OPERATOR_ROLE]);
});

test('who left the server is let be', async () => {
  const { ports, event, log } = await stage();
  ports.discord.members.delete(OPERATOR);
  await event(changed);
  expect(ports.discord.changes).toEqual([]);
  expect(log.facts()).toEqual(['roles.person-left']);
});

test('the reconciler asks by person', async () => {
  const { ports, send } = await stage();
  await send({ userId: OPERATOR });
  expect(ports.discord.members.get(OPERATOR)).toEqual([OPERATOR_ROLE]);
});

test('a fact about nobody we know concerns nobody', async () => {
  const { ports, event } = await stage();
  await event({ ...slashed, attester: addressOf(99) });
  await event({ ...retracted, attester: undefined });
  expect(ports.discord.changes).toEqual([]);
});

test('a role that could not be given for now is given by the next try', async () => {
  const { ports, event } = await stage();
  ports.discord.fail('addRole', new SpartaError('upstream', 'Discord is unwell.'));
  await expect(event(changed)).rejects.toMatchObject({ code: 'upstream' });
  await event(changed);
  expect(ports.discord.members.get(OPERATOR)).toEqual([OPERATOR_ROLE]);
});

test('a role out of reach is not recorded as given, and moderators are told once a day', async () => {
  const { ports, event } = await stage();
  ports.discord.roles.above.add(OPERATOR_ROLE);
  await event(changed);
  await event(changed);
  expect(ports.discord.messages.filter(({ channelId }) => channelId === CHANNEL)).toHaveLength(1);
  expect((await ports.audit.of(OPERATOR, { limit: 9 })).items).toEqual([]);
});

test.each(['{}', '{"userId":"me"}', '{"id":"1","detail":{"kind":"nothing"}}'])(
  '%s is refused',
  async (body) => {
    const { send } = await stage();
    await expect(send(JSON.parse(body))).rejects.toMatchObject({ code: 'invalid-input' });
  },
);

describe('a role that is due to go by somebody’s own leaving', () => {
  const DAY = 86_400_000;
  async function leaving() {
    const made = await stage('approved', 'exiting');
    made.ports.discord.members.set(OPERATOR, [OPERATOR_ROLE]);
    const sync = (now: number) =>
      syncRoles.run(JSON.stringify({ userId: OPERATOR }), { ports: made.ports, now, log: made.log });
    return { ...made, sync, now: Date.now() };
  }

  test('stays for a day, which the person is told once, and then goes', async () => {
    const { ports, sync, now } = await leaving();
    await sync(now);
    await sync(now + DAY - 1000);
    expect(ports.discord.changes).toEqual([]);
    expect(ports.discord.dmsTo(OPERATOR)).toHaveLength(1);
    expect(JSON.stringify(ports.discord.messages)).toContain('about to lose a role');
    await sync(now + DAY);
    expect(ports.discord.members.get(OPERATOR)).toEqual([]);
    expect(ports.discord.messages).toHaveLength(1);
  });

  test('stays for good where another validator is added in time, and a later leaving has its own day', async () => {
    const { ports, stand, sync, now } = await leaving();
    await sync(now);
    await stand('validating', 2);
    await sync(now + DAY / 2);
    await stand('exiting', 3);
    await sync(now + DAY);
    expect(ports.discord.changes).toEqual([]);
    await sync(now + 2 * DAY);
    expect(ports.discord.changes).toHaveLength(1);
  });

  test('goes though the person takes no direct messages; nobody is told by no message', async () => {
    const { ports, sync, now } = await leaving();
    ports.discord.closedDms.add(OPERATOR);
    await sync(now);
    await sync(now + DAY);
    expect(ports.discord.members.get(OPERATOR)).toEqual([]);
  });

  test('a day does not begin while the person could not be told for now', async () => {
    const { ports, sync, now } = await leaving();
    ports.discord.fail('sendDm', new SpartaError('upstream', 'Discord is unwell.'));
    await expect(sync(now)).rejects.toMatchObject({ code: 'upstream' });
    expect(await ports.rolePlans.dueSince(OPERATOR, OPERATOR_ROLE)).toBeUndefined();
  });

  test('goes at once with a suspension', async () => {
    const { ports, event, sync, now } = await leaving();
    await sync(now);
    const operator = (await ports.operators.get(OPERATOR))!;
    await ports.operators.replace({ ...operator, status: 'suspended', version: operator.version + 1 });
    await event(changed);
    expect(ports.discord.members.get(OPERATOR)).toEqual([]);
  });
});

describe('a plan that a moderator let go ahead', () => {
  const released = { ...changed, kind: 'roles.released', planId: 'p1', status: undefined };
  const undone = { ...released, kind: 'roles.undone' };

  test('is taken back by reversing what was changed for it, and stays so for a day', async () => {
    const { ports, event, send } = await stage();
    await event(released);
    expect(ports.discord.members.get(OPERATOR)).toEqual([OPERATOR_ROLE]);
    await event(undone);
    await event(undone);
    expect(ports.discord.members.get(OPERATOR)).toEqual([]);
    await send({ userId: OPERATOR });
    expect(ports.discord.members.get(OPERATOR)).toEqual([]);
    expect(await ports.rolePlans.pinnedUntil(OPERATOR)).toBeGreaterThan(Date.now());
  });

  test('what a moderator decides about the person counts at once again', async () => {
    const { ports, event } = await stage();
    await event(released);
    await event(undone);
    await event(changed);
    expect(ports.discord.members.get(OPERATOR)).toEqual([OPERATOR_ROLE]);
  });

  test('what was changed apart from it is not taken back', async () => {
    const { ports, event } = await stage();
    await event(changed);
    await event(released);
    await event(undone);
    expect(ports.discord.members.get(OPERATOR)).toEqual([OPERATOR_ROLE]);
  });
});

test('somebody who was erased loses the role, and their id is written nowhere', async () => {
  const { ports, event, log } = await stage();
  ports.discord.members.set(OPERATOR, [OPERATOR_ROLE]);
  const erasure = await ports.personal.begin({
    receipt: 'r',
    userId: OPERATOR,
    pseudonym: '0'.repeat(20),
    startedAt: AT,
  });
  await ports.personal.erase(erasure);
  await event({ ...changed, status: 'erased' });
  expect(ports.discord.members.get(OPERATOR)).toEqual([]);
  expect(await ports.personal.recordsOf(OPERATOR)).toEqual([]);
  expect(JSON.stringify(log.lines)).not.toContain(OPERATOR);
});
