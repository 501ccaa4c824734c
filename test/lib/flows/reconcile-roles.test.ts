import { SpartaError } from '../../../lib/errors.ts';
import { reconcileRoles } from '../../../lib/flows/reconcile-roles.ts';
import { roles } from '../../../lib/roles/index.ts';
import { checkMessage } from '../../../lib/world/discord/conformance.ts';
import { aChallenge, aLink, anOperator, aValidator, operatorId } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, CHANNEL, fakePorts, OPERATOR_ROLE } from '../../fakes/ports.ts';

const NOW = 1_800_000_000_000;

/** So many approved operators in the server; those below `held` hold the role already. */
async function stage(count: number, held: number) {
  const ports = fakePorts();
  for (let number = 1; number <= count; number += 1) {
    const id = operatorId(number);
    const challenge = await ports.challenges.issue(aChallenge(number, NOW));
    const operator = anOperator(number, { status: 'approved' });
    const link = aLink(number, { role: 'wallet' });
    await ports.operators.prove({ challenge, operator, link, now: NOW });
    ports.discord.members.set(id, number <= held ? [OPERATOR_ROLE] : []);
  }
  const log = fakeLog();
  const run = () => reconcileRoles({ rules: roles, now: NOW, log }, ports);
  return { ports, run, log };
}

test('where all is as it should be nothing is asked for', async () => {
  const { ports, run } = await stage(3, 3);
  expect(await run()).toEqual({ operators: 3, drifted: 0, held: false });
  expect(ports.queues.synced).toEqual([]);
});

test('who drifted is asked to be mended, and nobody else', async () => {
  const { ports, run } = await stage(10, 8);
  expect(await run()).toEqual({ operators: 10, drifted: 2, held: false });
  expect(ports.queues.synced.sort()).toEqual([operatorId(10), operatorId(9)].sort());
});

test('everybody is looked at, beyond the first page', async () => {
  const { ports, run } = await stage(130, 129);
  expect(await run()).toEqual({ operators: 130, drifted: 1, held: false });
  expect(ports.queues.synced).toEqual([operatorId(130)]);
});

test.each([
  [6, 0, true],
  [5, 0, false],
  [30, 24, false],
  [29, 23, true],
])('of %i operators, %i as they should be: held back is %p', async (count, right, held) => {
  const { ports, run } = await stage(count, right);
  expect(await run()).toMatchObject({ held });
  expect(ports.queues.synced).toHaveLength(held ? 0 : count - right);
});

test('a plan that is held back is told in the channel, once a day', async () => {
  const { ports, run, log } = await stage(10, 0);
  await run();
  await run();
  expect(ports.discord.messages).toHaveLength(1);
  expect(ports.discord.messages[0]).toMatchObject({ channelId: CHANNEL });
  expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain('10 of 10 operators');
  expect(log.lines).toMatchObject([{ level: 'warn' }, { level: 'warn' }]);
});

test('who left the server has not drifted', async () => {
  const { ports, run } = await stage(3, 2);
  ports.discord.members.delete(operatorId(3));
  expect(await run()).toMatchObject({ drifted: 0 });
});

test('one read that fails fails the run: nothing is planned on a part of the data', async () => {
  const { ports, run } = await stage(3, 0);
  ports.discord.fail('memberRoles', new SpartaError('upstream', 'Discord is unwell.'));
  await expect(run()).rejects.toMatchObject({ code: 'upstream' });
  expect(ports.queues.synced).toEqual([]);
});

test('the channel’s button lets the plan go ahead, and another plan is only told once that was decided', async () => {
  const { ports, run } = await stage(10, 0);
  await run();
  const id = `held-${Math.floor(NOW / 86_400_000)}`;
  expect(await ports.rolePlans.get(id)).toMatchObject({ state: 'held', userIds: expect.any(Array) });
  expect((await ports.rolePlans.get(id))?.userIds).toHaveLength(10);
  expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain(`mod-sync-roles:release|${id}|`);
  expect(await checkMessage(ports.discord.messages[0]?.body)).toEqual([]);
  await ports.rolePlans.decide(id, {
    from: 'held',
    to: 'released',
    by: '1',
    at: new Date(NOW).toISOString(),
  });
  await run();
  expect(ports.discord.messages).toHaveLength(2);
});

test('a message that could not be sent is sent by the next run', async () => {
  const { ports, run } = await stage(10, 0);
  ports.discord.fail('sendToChannel', new SpartaError('upstream', 'Discord is unwell.'));
  await expect(run()).rejects.toMatchObject({ code: 'upstream' });
  await run();
  expect(ports.discord.messages).toHaveLength(1);
});

test('whose role is due to go is told of it, and is no part of a plan that is held', async () => {
  const { ports, run } = await stage(10, 10);
  for (let number = 1; number <= 10; number += 1) {
    await ports.operators.link(aLink(number));
    await ports.validators.add(aValidator(number, { chainId: CHAIN_ID, status: 'exiting' }));
  }
  expect(await run()).toEqual({ operators: 10, drifted: 0, held: false });
  expect(ports.queues.synced).toHaveLength(10);
  expect(ports.discord.messages).toEqual([]);
});
