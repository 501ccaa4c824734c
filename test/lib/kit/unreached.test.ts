import { SpartaError } from '../../../lib/errors.ts';
import { defineCommand } from '../../../lib/kit/command.ts';
import { finish, type FinishContext } from '../../../lib/kit/finish.ts';
import { createRegistry } from '../../../lib/kit/registry.ts';
import { aChallenge, aLink, anOperator } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, OPERATOR } from '../../fakes/ports.ts';
import { stage as commandStage } from '../commands/stage.ts';
import { alertStage, ATTESTER, HOUR, NOON, raised } from '../jobs/alert-stage.ts';
import { command, newId } from './signed-request.ts';

const SINCE = '2026-06-01T12:00:00.000Z';
const OWED = /did not reach you, <t:1780315200:R>.*Allow direct messages.*action test.*action history/;

const done = async () => ({ tone: 'good' as const, title: 'Done' });
const common = { summary: 'x', reply: 'deferred', visibility: 'private', options: {}, needs: [] } as const;
const registry = createRegistry([
  defineCommand({ ...common, name: 'own', access: 'registered', run: done }),
  defineCommand({ ...common, name: 'own-read', access: 'registered', readsOnly: true, run: done }),
  defineCommand({ ...common, name: 'own-public', access: 'registered', visibility: 'public', run: done }),
  defineCommand({ ...common, name: 'everybody', access: 'anyone', run: done }),
]);

/** An operator whom something did not reach, unless `owed` is false. */
async function stage({ owed = true } = {}) {
  const ports = fakePorts();
  const challenge = await ports.challenges.issue(aChallenge(1));
  const operator = anOperator(1, { id: OPERATOR, status: 'approved', locale: 'en-US' });
  const link = aLink(1, { operatorId: OPERATOR });
  await ports.operators.prove({ challenge, operator, link, now: Date.now() });
  if (owed) await ports.operators.noteUnreached(OPERATOR, SINCE);
  ports.discord.interactions.set('token', 'open');
  const call = (handler: string) => ({
    version: 1 as const,
    id: newId(),
    token: 'token',
    applicationId: '1100000000000000001',
    handler,
    raw: {},
    caller: { userId: OPERATOR, handle: 'Olga', roleIds: [], permissions: '0' },
    locale: 'en-US',
  });
  const deliver = (subject: ReturnType<typeof call>, changes: Partial<FinishContext> = {}) =>
    finish(subject, {
      registry,
      load: async () => ports,
      ports,
      now: Date.now(),
      log: fakeLog(),
      retried: false,
      lastTry: false,
      leaseSeconds: 30,
      ...changes,
    });
  const shown = () => (ports.discord.replies.get('token') ?? []).map((body) => JSON.stringify(body));
  const since = async () => (await ports.operators.get(OPERATOR))?.unreachedSince;
  return { ports, call, deliver, shown, since };
}

test.each(['own', 'own-read'])(
  'the next command (/%s) says it on top, and the one after it does not',
  async (name) => {
    const { call, deliver, shown, since } = await stage();
    await deliver(call(name));
    await deliver(call(name));
    expect(shown()).toEqual([expect.stringMatching(OWED), expect.not.stringContaining('did not reach')]);
    expect(shown()[0]).toContain('Done');
    expect(await since()).toBeUndefined();
  },
);

test.each(['own-public', 'everybody'])(
  '/%s, which others read or anybody may use, says nothing of it',
  async (name) => {
    const { call, deliver, shown, since } = await stage();
    await deliver(call(name));
    expect(shown()).toEqual([expect.not.stringContaining('did not reach')]);
    expect(await since()).toBe(SINCE);
  },
);

test('who was reached costs no further request', async () => {
  const { ports, call, deliver } = await stage({ owed: false });
  const names = Object.keys(ports.operators) as (keyof typeof ports.operators)[];
  const asked = names.map((name) => [name, jest.spyOn(ports.operators, name)] as const);
  await deliver(call('own'));
  expect(asked.flatMap(([name, { mock }]) => mock.calls.map(() => name))).toEqual(['account']);
});

test('an answer that Discord did not take yet is said by the next try, once', async () => {
  const { ports, call, deliver, shown, since } = await stage();
  for (const name of ['own', 'own-read']) {
    const same = call(name);
    await ports.operators.noteUnreached(OPERATOR, SINCE);
    ports.discord.fail('editReply', new SpartaError('upstream', 'Discord is unwell.'));
    await expect(deliver(same)).rejects.toMatchObject({ code: 'upstream' });
    await deliver(same, { retried: true });
    expect(shown().at(-1)).toMatch(OWED);
    expect(await since()).toBeUndefined();
  }
  expect(shown()).toHaveLength(2);
});

test.each(['own', 'own-read'])(
  'an answer to /%s that was dismissed before it came said nothing',
  async (name) => {
    const { ports, call, deliver, since } = await stage();
    ports.discord.interactions.set('token', 'dismissed');
    await deliver(call(name));
    expect(await since()).toBe(SINCE);
  },
);

test('a store that cannot forget it now is no trouble: it is said again', async () => {
  const { ports, call, deliver, shown } = await stage();
  jest
    .spyOn(ports.operators, 'forgetUnreached')
    .mockRejectedValueOnce(new SpartaError('upstream', 'The table did not answer.'));
  await deliver(call('own'));
  await deliver(call('own'));
  expect(shown()).toEqual([expect.stringMatching(OWED), expect.stringMatching(OWED)]);
});

describe('from the alert to the command', () => {
  test('what reached somebody neither directly nor in a thread nor in the channel is said by /my-stats', async () => {
    const { ports, run, set } = await alertStage([]);
    const people = await commandStage('approved');
    const operators = people.ports.operators;
    await operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
    Object.assign(ports, { operators });
    ports.discord.closedDms.add(OPERATOR);
    ports.discord.channels.clear();
    await run(raised(1));
    set(NOON + HOUR);
    await run(raised(2));
    expect((await operators.get(OPERATOR))?.unreachedSince).toBe(SINCE);
    expect(await people.read(command('my-stats', {}))).toMatch(OWED);
    expect(await people.read(command('my-stats', {}))).not.toContain('did not reach you');
    await run(raised(3));
    expect(await people.read(command('my-stats', {}))).toContain('did not reach you');
  });

  test('who was reached by a thread or by a mention is told nothing more', async () => {
    const { ports, run } = await alertStage([]);
    const people = await commandStage('approved');
    await people.ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
    Object.assign(ports, { operators: people.ports.operators });
    ports.discord.closedDms.add(OPERATOR);
    await run(raised(1));
    expect(await people.read(command('my-stats', {}))).not.toContain('did not reach you');
  });
});
