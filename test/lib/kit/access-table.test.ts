import { commands } from '../../../lib/commands/index.ts';
import type { OperatorStatus } from '../../../lib/domain/operator.ts';
import type { Access } from '../../../lib/kit/access.ts';
import type { Command } from '../../../lib/kit/command.ts';
import { customId } from '../../../lib/kit/custom-id.ts';
import type { DeferredCall } from '../../../lib/kit/deferred.ts';
import { dispatch } from '../../../lib/kit/dispatch.ts';
import { finish } from '../../../lib/kit/finish.ts';
import type { Handler } from '../../../lib/kit/handler.ts';
import { interaction } from '../../../lib/kit/interaction.ts';
import { parse } from '../../../lib/kit/parse.ts';
import { createRegistry } from '../../../lib/kit/registry.ts';
import type { Ports } from '../../../lib/ports.ts';
import { aChallenge, aLink, anOperator } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { COMPONENTS_KEY, fakePorts, GUILD, MODERATOR, MODERATOR_ROLE, OPERATOR } from '../../fakes/ports.ts';
import { autocomplete, command, component, member, modalSubmit, type Body } from './signed-request.ts';

/** A decimal text of permission bits: everything but to manage the server or to be its administrator. */
const PLAIN = String((2n ** 50n - 1n) & ~40n);
const OTHER_GUILD = '1100000000000000099';

interface Asker {
  who: string;
  /** What they are registered as. */
  status?: OperatorStatus;
  moderator?: boolean;
  /** Whether the call comes from where Sparta serves. */
  outside?: boolean;
  /** That place are the direct messages with the app, where some buttons stand. */
  dm?: boolean;
  changes: Body;
  moderatorRoleIds?: string[];
}

const plain = (changes: Body = {}) => ({ member: member(OPERATOR, { permissions: PLAIN, ...changes }) });
const approved = { status: 'approved' as const };
const mighty = plain({ roles: [MODERATOR_ROLE], permissions: '8' });

const ASKERS: Asker[] = [
  { who: 'a stranger', changes: plain() },
  { who: 'somebody pending', status: 'pending', changes: plain() },
  { who: 'somebody approved', ...approved, changes: plain() },
  { who: 'somebody rejected', status: 'rejected', changes: plain() },
  { who: 'somebody suspended', status: 'suspended', changes: plain() },
  { who: 'a moderator by role', moderator: true, changes: plain({ roles: [MODERATOR_ROLE] }) },
  {
    who: 'a moderator by permission, where no role is configured',
    moderator: true,
    changes: plain({ permissions: '32' }),
    moderatorRoleIds: [],
  },
  { who: 'an administrator, where a role is configured', changes: plain({ permissions: '8' }) },
  { who: 'nobody with a permission, where no role is configured', changes: plain(), moderatorRoleIds: [] },
  {
    who: 'a mighty operator in a direct message',
    ...approved,
    outside: true,
    dm: true,
    changes: { guild_id: undefined, member: undefined, user: member(OPERATOR)['user'], context: 1 },
  },
  {
    who: 'a mighty operator in another server',
    ...approved,
    outside: true,
    changes: { ...mighty, guild_id: OTHER_GUILD },
  },
  {
    who: 'a mighty operator of an app another server installed',
    ...approved,
    outside: true,
    changes: { ...mighty, authorizing_integration_owners: { '0': OTHER_GUILD } },
  },
  {
    who: 'a mighty operator who installed the app for themselves alone',
    ...approved,
    outside: true,
    changes: { ...mighty, authorizing_integration_owners: { '1': OPERATOR } },
  },
];

function mayUse(access: Access, { status, moderator, outside }: Asker): boolean {
  if (outside) return false;
  if (access === 'moderator') return moderator === true;
  if (access === 'operator') return status === 'approved';
  return access === 'anyone' || status === 'approved' || status === 'pending';
}

/** Refused by the endpoint itself; the rest depends on a row that only the worker of a deferred call reads. */
function refusedAtOnce({ access, reply }: Handler, asker: Asker): boolean {
  if (mayUse(access, asker)) return false;
  return asker.outside === true || access === 'moderator' || reply === 'inline';
}

/** The declarations as they are, with what they do replaced by a note that it was done. */
function watched(ran: string[]): Command[] {
  const watch = (handler: Handler): Handler => {
    const { form: _form, ...rest } = handler;
    return {
      ...rest,
      check: () => {},
      run: async () => {
        ran.push(handler.key);
        return { kind: 'message', message: { tone: 'info', title: 'done' } };
      },
    };
  };
  return commands.map((each) => ({
    ...each,
    handler: watch(each.handler),
    parts: new Map([...each.parts].map(([key, part]) => [key, watch(part)])),
    suggest: async (option) => {
      ran.push(`${each.name} ${option}`);
      return [{ name: 'one', value: 'one' }];
    },
  }));
}

/** Ports that note every method that is called. */
function notingPorts(ports: Ports, calls: string[]): Ports {
  const noting = (name: string, port: object): object =>
    new Proxy(port, {
      get(target, method) {
        const value: unknown = Reflect.get(target, method);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]): unknown => {
          calls.push(`${name}.${String(method)}`);
          return Reflect.apply(value, target, given);
        };
      },
    });
  return Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [name, name === 'settings' ? port : noting(name, port)]),
  ) as unknown as Ports;
}

async function askAs(asker: Asker, body: Body) {
  const moderatorRoleIds = asker.moderatorRoleIds ?? [MODERATOR_ROLE];
  const fakes = fakePorts({ moderatorRoleIds });
  const { status } = asker;
  if (status !== undefined) {
    const challenge = await fakes.challenges.issue(aChallenge(1));
    const operator = anOperator(1, { id: OPERATOR, status });
    const link = aLink(1, { operatorId: OPERATOR, role: 'wallet' });
    await fakes.operators.prove({ challenge, operator, link, now: Date.now() });
  }
  const [ran, calls, queued]: [string[], string[], DeferredCall[]] = [[], [], []];
  const registry = createRegistry(watched(ran));
  const ports = notingPorts(fakes, calls);
  const common = { registry, load: async () => ports, now: Date.now(), log: fakeLog() };
  const answer = await dispatch(parse(interaction, body), {
    ...common,
    components: { key: async () => COMPONENTS_KEY },
    guildId: GUILD,
    moderatorRoleIds,
    enqueue: async (_queue, call) => void queued.push(call),
  });
  const atEndpoint = { calls: [...calls], queued: queued.length };
  for (const call of queued) {
    fakes.discord.interactions.set(call.token, 'open');
    await finish(call, { ...common, ports, retried: false, lastTry: true, leaseSeconds: 30 });
  }
  return { answer, ran, calls, atEndpoint };
}

/** What the check itself may read, and the kit's own notes: that a call was done, and the caller's language. */
const OF_THE_CHECK = [
  'operators.get',
  'operators.account',
  'operators.replace',
  'components.key',
  'discord.editReply',
];
const isOfTheCheck = (call: string) => OF_THE_CHECK.includes(call) || call.startsWith('once.');

async function expectAccess(handler: Handler, who: Asker, body: Body) {
  const asker = { ...who, outside: who.outside === true && !(who.dm && handler.inDm) };
  const { answer, ran, calls, atEndpoint } = await askAs(asker, { ...body, ...asker.changes });
  const allowed = mayUse(handler.access, asker);
  expect(ran).toEqual(allowed ? [handler.key] : []);
  expect(calls.filter((call) => !isOfTheCheck(call))).toEqual([]);
  if (!allowed) expect(calls).not.toContain('operators.replace');
  if (refusedAtOnce(handler, asker)) {
    expect(atEndpoint.queued).toBe(0);
    expect(calls.filter((call) => call.startsWith('once.'))).toEqual([]);
    expect(answer).toMatchObject({ type: 4, data: { flags: 64 | 32_768 } });
  }
  if (allowed && handler.reply === 'deferred') expect(atEndpoint.queued).toBe(1);
}

const partsOf = commands.flatMap(({ parts }) => [...parts.values()]);
const optionsOf = commands.flatMap((each) =>
  each.options.filter(({ autocomplete }) => autocomplete).map(({ name }) => ({ command: each, name })),
);

describe.each(ASKERS)('$who', (asker) => {
  test.each(commands.map((each) => [each.name, each] as const))('/%s', async (_name, each) => {
    await expectAccess(each.handler, asker, command(each.name));
  });

  test.each(optionsOf.map((each) => [`${each.command.name} ${each.name}`, each] as const))(
    'autocomplete of %s',
    async (_name, { command: each, name }) => {
      const body = { ...autocomplete(each.name, name, ''), ...asker.changes };
      const { answer, ran, calls, atEndpoint } = await askAs(asker, body);
      const allowed = mayUse(each.handler.access, asker);
      expect(ran).toEqual(allowed ? [`${each.name} ${name}`] : []);
      expect(answer).toMatchObject({ type: 8, data: { choices: allowed ? [{ value: 'one' }] : [] } });
      expect(calls.filter((call) => !isOfTheCheck(call) || call.startsWith('once.'))).toEqual([]);
      expect(atEndpoint.queued).toBe(0);
    },
  );

  test.each(partsOf.map((part) => [part.key, part] as const))('button or form %s', async (_key, part) => {
    const id = idOf(part, OPERATOR);
    await expectAccess(part, asker, component(id));
    await expectAccess(part, asker, modalSubmit(id, {}));
  });
});

describe('buttons and forms of somebody else', () => {
  const forged = (part: Handler) => `${idOf(part, OPERATOR).slice(0, -2)}AA`;
  const askers = ASKERS.filter(({ outside }) => !outside);

  test.each(partsOf.map((part) => [part.key, part] as const))('%s', async (_key, part) => {
    for (const asker of askers) {
      for (const id of [idOf(part, MODERATOR), forged(part)]) {
        for (const body of [component(id), modalSubmit(id, {})]) {
          const { ran, calls, atEndpoint } = await askAs(asker, { ...body, ...asker.changes });
          expect([ran, calls.filter((call) => !isOfTheCheck(call)), atEndpoint.queued]).toEqual([[], [], 0]);
        }
      }
    }
  });

  test.each(partsOf.filter(({ access }) => access === 'moderator').map((part) => [part.key, part] as const))(
    'any moderator may press %s where it is made for all of them, and nobody else',
    async (_key, part) => {
      for (const asker of askers) await expectAccess(part, asker, component(idOf(part, 'moderators')));
    },
  );

  test.each(partsOf.filter(({ access }) => access !== 'moderator').map((part) => [part.key, part] as const))(
    'one made for moderators does not open %s to everybody',
    async (_key, part) => {
      for (const asker of askers.filter(({ moderator }) => !moderator)) {
        const body = { ...component(idOf(part, 'moderators')), ...asker.changes };
        expect((await askAs(asker, body)).ran).toEqual([]);
      }
    },
  );
});

test('something is covered of every kind', () => {
  expect(commands.length).toBeGreaterThan(10);
  expect(optionsOf.length).toBeGreaterThan(3);
  expect(partsOf.length).toBeGreaterThan(10);
  const accesses = new Set(commands.map(({ handler }) => handler.access));
  expect(accesses).toEqual(new Set(['anyone', 'registered', 'operator', 'moderator']));
});

function idOf(part: Handler, owner: string): string {
  return customId({ handler: part.key, arg: 'x', for: owner }, { key: COMPONENTS_KEY, now: Date.now() });
}
