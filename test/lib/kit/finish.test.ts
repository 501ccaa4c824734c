import * as v from 'valibot';
import { SpartaError } from '../../../lib/errors.ts';
import { defineButton, defineCommand } from '../../../lib/kit/command.ts';
import type { DeferredCall } from '../../../lib/kit/deferred.ts';
import { finish, type FinishContext } from '../../../lib/kit/finish.ts';
import { createRegistry } from '../../../lib/kit/registry.ts';
import { checkReplyEdit } from '../../../lib/world/discord/conformance.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, MODERATOR, MODERATOR_ROLE, OPERATOR } from '../../fakes/ports.ts';
import { newId } from './signed-request.ts';

/** A stage with a command whose work is counted, and may be told to fail. */
function stage() {
  const ports = fakePorts();
  const log = fakeLog();
  let worked = 0;
  const failures: unknown[] = [];
  const work = async () => {
    worked += 1;
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    return { tone: 'good', title: `Done ${worked}` } as const;
  };
  const common = { summary: 'x', reply: 'deferred', visibility: 'private', options: {}, needs: [] } as const;
  const registry = createRegistry([
    defineCommand({ ...common, name: 'count', access: 'anyone', run: work }),
    defineCommand({ ...common, name: 'mod-count', access: 'moderator', run: work }),
    defineCommand({ ...common, name: 'read-count', access: 'anyone', readsOnly: true, run: work }),
    defineCommand({ ...common, name: 'own-count', access: 'operator', run: work }),
    defineCommand({
      ...common,
      name: 'strict',
      access: 'anyone',
      options: { word: v.picklist(['yes', 'no']) },
      run: work,
      buttons: { press: defineButton({ access: 'anyone', reply: 'deferred', needs: [], run: work }) },
    }),
  ]);
  ports.discord.interactions.set('token', 'open');
  const call = (changes: Partial<DeferredCall> = {}): DeferredCall => ({
    version: 1,
    id: newId(),
    token: 'token',
    applicationId: '1100000000000000001',
    handler: 'count',
    raw: {},
    caller: { userId: OPERATOR, handle: 'Olga', roleIds: [], permissions: '0' },
    ...changes,
  });
  const deliver = (subject: DeferredCall, changes: Partial<FinishContext> = {}) =>
    finish(subject, {
      registry,
      load: async () => ports,
      ports,
      now: Date.now(),
      log,
      retried: false,
      lastTry: false,
      leaseSeconds: 30,
      ...changes,
    });
  const shown = () => (ports.discord.replies.get('token') ?? []).map((body) => JSON.stringify(body));
  return { ports, log, call, deliver, shown, failures, worked: () => worked };
}

const upstream = new SpartaError('upstream', 'L1 did not answer.');

test('the work is done and its reply edited, in a form Discord takes', async () => {
  const { ports, call, deliver, shown } = stage();
  await deliver(call());
  expect(shown()).toEqual([expect.stringContaining('Done 1')]);
  const before = { v2: false, content: '', embeds: 0 };
  expect(await checkReplyEdit(ports.discord.replies.get('token')![0], before)).toEqual([]);
});

test('a second delivery of the same call does nothing', async () => {
  const { call, deliver, shown, worked } = stage();
  const same = call();
  await deliver(same);
  await deliver(same, { retried: true });
  expect(worked()).toBe(1);
  expect(shown()).toHaveLength(1);
});

test('two deliveries at once do the work once; the other comes back later', async () => {
  const { call, deliver, worked } = stage();
  const same = call();
  const ends = await Promise.allSettled([deliver(same), deliver(same)]);
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'upstream', retryAfterSeconds: 2 },
  });
  expect(worked()).toBe(1);
});

test('work that fails for now gives its claim back, so the next try begins at once', async () => {
  const { call, deliver, failures, shown, worked } = stage();
  const same = call();
  failures.push(upstream);
  await expect(deliver(same)).rejects.toBe(upstream);
  expect(shown()).toEqual([]);
  await deliver(same, { retried: true });
  expect(worked()).toBe(2);
  expect(shown()).toEqual([expect.stringContaining('Done 2')]);
});

test('a reply that Discord does not take yet is tried again without doing the work again', async () => {
  const { ports, call, deliver, shown, worked } = stage();
  const same = call();
  ports.discord.fail('editReply', new SpartaError('upstream', 'Discord is unwell.'));
  await expect(deliver(same)).rejects.toMatchObject({ code: 'upstream' });
  await deliver(same, { retried: true });
  expect(worked()).toBe(1);
  expect(shown()).toEqual([expect.stringContaining('Done 1')]);
});

test('the last try tells the person and ends', async () => {
  const { call, deliver, failures, shown } = stage();
  const same = call();
  failures.push(upstream);
  await deliver(same, { retried: true, lastTry: true });
  expect(shown()).toEqual([expect.stringContaining('Try again in a minute')]);
  await deliver(same, { retried: true, lastTry: true });
  expect(shown()).toHaveLength(1);
});

test('a bug on the last try apologises with a reference and tells nothing of its inside', async () => {
  const { call, deliver, failures, shown, log } = stage();
  const same = call();
  failures.push(new TypeError('secret inside'));
  await deliver(same, { lastTry: true });
  expect(shown()).toEqual([expect.stringContaining(`Reference ${same.id}`)]);
  expect(shown()[0]).not.toContain('secret inside');
  expect(log.lines).toContainEqual(expect.objectContaining({ level: 'error', error: 'secret inside' }));
});

test('a refusal is an answer: it is shown at once and not tried again', async () => {
  const { call, deliver, failures, shown } = stage();
  failures.push(new SpartaError('conflict', 'It is linked already.', { hint: 'Look at /my-stats.' }));
  await deliver(call());
  expect(shown()).toEqual([expect.stringContaining('Look at /my-stats.')]);
});

test('a reply that was dismissed is no failure', async () => {
  const { ports, call, deliver, log, worked } = stage();
  ports.discord.interactions.set('token', 'dismissed');
  const same = call();
  await deliver(same);
  await deliver(same);
  expect(worked()).toBe(1);
  expect(log.facts()).toContain('reply.dismissed');
});

test('a call too old to be answered is dropped without doing anything', async () => {
  const { call, deliver, log, worked } = stage();
  await deliver(call({ id: newId(Date.now() - 15 * 60_000) }));
  expect(worked()).toBe(0);
  expect(log.facts()).toEqual(['interaction.expired']);
});

test('access is checked again where the work is done', async () => {
  const { call, deliver, shown, worked } = stage();
  await deliver(call({ handler: 'mod-count' }));
  await deliver(call({ handler: 'own-count' }));
  expect(worked()).toBe(0);
  expect(shown()).toEqual([
    expect.stringContaining('for moderators'),
    expect.stringContaining('not registered'),
  ]);
  const caller = { userId: MODERATOR, handle: 'Mark', roleIds: [MODERATOR_ROLE], permissions: '0' };
  await deliver(call({ handler: 'mod-count', caller }));
  expect(worked()).toBe(1);
});

test.each([
  ['a command that is gone', { handler: 'gone' }, /This command is gone/],
  ['options that are not what the command takes', { handler: 'strict', raw: { word: 'maybe' } }, /word/],
  ['a button without its argument', { handler: 'strict:press', raw: {} }, /arg/],
])('%s ends as a refusal', async (_name, changes, words) => {
  const { call, deliver, shown, worked } = stage();
  await deliver(call(changes));
  expect(worked()).toBe(0);
  expect(shown()[0]).toMatch(words);
});

test('a call that only reads claims nothing, and a second delivery of it shows the reply again', async () => {
  const { ports, call, deliver, shown } = stage();
  const same = call({ handler: 'read-count' });
  await deliver(same);
  await deliver(same, { retried: true });
  expect(shown()).toHaveLength(2);
  expect(await ports.once.begin(`interaction:${same.id}`, { now: Date.now(), leaseSeconds: 9 })).toBe(
    'fresh',
  );
});

describe('files', () => {
  const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 128]);
  const withFile = (content: Uint8Array) => {
    const made = stage();
    let worked = 0;
    const registry = createRegistry([
      defineCommand({
        name: 'draw',
        summary: 'x',
        access: 'anyone',
        reply: 'deferred',
        visibility: 'private',
        options: {},
        needs: [],
        run: async () => {
          worked += 1;
          const files = [{ name: 'a.png', content }];
          return { tone: 'good', title: 'Drawn', files, picture: { name: 'a.png', alt: 'A drawing' } };
        },
      }),
    ]);
    return { ...made, registry, drawn: () => worked };
  };

  test('a reply whose sending failed is sent again with its file, byte for byte, and the work is not done again', async () => {
    const { ports, call, deliver, registry, drawn } = withFile(PNG);
    const same = call({ handler: 'draw' });
    ports.discord.fail('editReply', new SpartaError('upstream', 'Discord is unwell.'));
    await expect(deliver(same, { registry })).rejects.toMatchObject({ code: 'upstream' });
    await deliver(same, { registry, retried: true });
    const [reply] = ports.discord.replies.get('token')!;
    expect(Buffer.from(reply!.files![0]!.content)).toEqual(PNG);
    expect(reply!.files![0]!.name).toBe('a.png');
    expect(drawn()).toBe(1);
  });

  test('a file too large to be kept is left out the second time, and its reader is told', async () => {
    const { ports, call, deliver, registry, drawn } = withFile(Buffer.alloc(400_000, 1));
    const same = call({ handler: 'draw' });
    ports.discord.fail('editReply', new SpartaError('upstream', 'Discord is unwell.'));
    await expect(deliver(same, { registry })).rejects.toMatchObject({ code: 'upstream' });
    await deliver(same, { registry, retried: true });
    const [reply] = ports.discord.replies.get('token')!;
    expect(reply!.files).toBeUndefined();
    expect(JSON.stringify(reply)).toMatch(/Drawn.*could not be sent/);
    expect(drawn()).toBe(1);
  });
});

test('where the key cannot be read the reply comes without its buttons, and the work is not done again', async () => {
  const { ports, call, deliver, shown } = stage();
  let worked = 0;
  const registry = createRegistry([
    defineCommand({
      name: 'ask',
      summary: 'x',
      access: 'anyone',
      reply: 'deferred',
      visibility: 'private',
      options: {},
      needs: [],
      run: async () => {
        worked += 1;
        return {
          tone: 'info',
          title: 'Asked',
          buttons: [{ label: 'Yes', handler: 'ask:yes', for: OPERATOR }],
        };
      },
    }),
  ]);
  const components = { key: () => Promise.reject(new SpartaError('upstream', 'No secret just now.')) };
  await deliver(call({ handler: 'ask' }), { registry, ports: { ...ports, components } });
  expect(shown()).toEqual([expect.stringMatching(/Asked.*buttons could not be made/)]);
  expect(shown()[0]).not.toContain('custom_id');
  expect(worked).toBe(1);
});
