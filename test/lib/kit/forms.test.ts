import * as v from 'valibot';
import { SpartaError } from '../../../lib/errors.ts';
import { defineButton, defineCommand, defineModal, defineModalButton } from '../../../lib/kit/command.ts';
import type { DeferredCall } from '../../../lib/kit/deferred.ts';
import { dispatch } from '../../../lib/kit/dispatch.ts';
import { finish } from '../../../lib/kit/finish.ts';
import { interaction as interactionSchema } from '../../../lib/kit/interaction.ts';
import type { ModalInput } from '../../../lib/kit/modal.ts';
import { attachmentOption } from '../../../lib/kit/options.ts';
import { parse } from '../../../lib/kit/parse.ts';
import { createRegistry } from '../../../lib/kit/registry.ts';
import { checkCallback, checkReplyEdit } from '../../../lib/world/discord/conformance.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, GUILD, MODERATOR, MODERATOR_ROLE, OPERATOR } from '../../fakes/ports.ts';
import { command, component, idFor, interaction, member, type Body } from './signed-request.ts';

type Parsed = ReturnType<typeof JSON.parse>;

const INPUTS: ModalInput[] = [
  { id: 'name', label: 'Name', maxLength: 100 },
  { id: 'note', label: 'Note', long: true, required: false },
  {
    kind: 'radio',
    id: 'level',
    label: 'Level',
    options: [
      { label: 'Low', value: 'low' },
      { label: 'High', value: 'high' },
    ],
  },
  {
    kind: 'checkboxes',
    id: 'days',
    label: 'Days',
    required: false,
    options: ['mon', 'tue', 'wed'].map((value) => ({ label: value, value })),
  },
];

/** A command with forms of every kind, on fakes; what is sent to Discord is held to its rules. */
function stage() {
  const ports = fakePorts();
  const key = jest.fn(() => ports.components.key());
  const components = { key };
  const log = fakeLog();
  const did: unknown[] = [];
  const fields = {
    name: v.pipe(v.string(), v.minLength(3, 'too short')),
    note: v.optional(v.string()),
    level: v.picklist(['low', 'high']),
    days: v.optional(v.array(v.string())),
  };
  const form = (reply: 'inline' | 'deferred') =>
    defineModal({
      access: 'anyone',
      reply,
      fields,
      needs: [],
      run: async ({ arg, fields: given }) => {
        if (given.name === 'taken') throw new SpartaError('invalid-input', 'This name is taken.');
        if (given.name === 'gone') throw new SpartaError('conflict', 'This is over.');
        did.push([arg, given]);
        return { tone: 'good', title: 'Done' };
      },
    });
  const opener = (submit: string) =>
    defineModalButton({ access: 'anyone', submit, modal: { title: 'Settings', inputs: INPUTS } });
  const registry = createRegistry([
    defineCommand({
      name: 'set',
      summary: 'x',
      access: 'anyone',
      reply: 'inline',
      visibility: 'private',
      options: {},
      needs: [],
      run: async () => ({
        tone: 'info',
        title: 'Set',
        buttons: [{ label: 'Change', handler: 'set:open', arg: 'a1', for: OPERATOR }],
      }),
      buttons: {
        open: opener('form'),
        'open-inline': opener('inline-form'),
        'open-secret': defineModalButton({
          access: 'anyone',
          submit: 'secret-form',
          modal: { title: 'Keys', inputs: [{ id: 'name', label: 'Key', secret: true }] },
        }),
        'open-filled': defineModalButton({
          access: 'anyone',
          submit: 'filled-form',
          needs: ['settings'],
          modal: async ({ arg }, { settings }) => ({
            title: 'Filled',
            inputs: [{ id: 'name', label: 'Name', value: `${arg} of ${settings.guildId}` }],
          }),
        }),
        release: defineButton({
          access: 'moderator',
          reply: 'inline',
          needs: [],
          run: async () => ({ tone: 'good', title: 'Released' }),
        }),
      },
      modals: {
        form: form('deferred'),
        'inline-form': form('inline'),
        'secret-form': defineModal({
          access: 'anyone',
          reply: 'deferred',
          fields: { name: v.pipe(v.string(), v.minLength(3, 'too short')) },
          needs: [],
          run: async () => ({ tone: 'good', title: 'Done' }),
        }),
        'filled-form': form('deferred'),
      },
    }),
    defineCommand({
      name: 'attach',
      summary: 'x',
      access: 'anyone',
      reply: 'inline',
      visibility: 'private',
      options: { file: attachmentOption() },
      needs: [],
      run: async ({ options }) => {
        did.push(options.file);
        return { tone: 'good', title: 'Read', files: [{ name: 'a.txt', content: Buffer.from('x') }] };
      },
    }),
  ]);
  const common = { registry, load: async () => ports, log };
  const queued: DeferredCall[] = [];
  const ask = async (body: Body, now = Date.now()): Promise<Parsed> => {
    const answer: Parsed = await dispatch(parse(interactionSchema, body), {
      ...common,
      components,
      guildId: GUILD,
      moderatorRoleIds: [MODERATOR_ROLE],
      enqueue: async (_queue, call) => void queued.push(JSON.parse(JSON.stringify(call))),
      now,
    });
    expect(await checkCallback(answer, { type: Number(body['type']) })).toEqual([]);
    return answer;
  };
  /** The reply that a worker fills in, for what was queued last. */
  const worked = async (): Promise<Parsed> => {
    const call = queued.at(-1)!;
    ports.discord.interactions.set(call.token, 'open');
    await finish(call, {
      ...common,
      ports,
      now: Date.now(),
      retried: false,
      lastTry: true,
      leaseSeconds: 30,
    });
    const reply = ports.discord.replies.get(call.token)?.at(-1);
    expect(await checkReplyEdit(reply, { v2: false, content: '', embeds: 0 })).toEqual([]);
    return reply;
  };
  return { ports, key, did, ask, worked, queued };
}

/** A submitted form: radio groups carry one value, checkbox groups several. */
function submit(handler: string, values: Record<string, string | string[]>, arg = 'a1'): Body {
  const components = Object.entries(values).map(([id, value]) => ({
    type: 18,
    component: Array.isArray(value)
      ? { type: 22, custom_id: id, values: value }
      : { type: 4, custom_id: id, value },
  }));
  return interaction({ type: 5, data: { custom_id: idFor(handler, arg), components } });
}

const buttonOf = (body: Parsed): Parsed => JSON.parse(JSON.stringify(body).match(/\{"type":2,[^}]*\}/)![0]);
const inputsOf = (answer: Parsed): Parsed[] => answer.data.components.map((each: Parsed) => each.component);

test('the key is read only where something is signed', async () => {
  const { ask, key } = stage();
  await ask(command('frobnicate'));
  await ask(component('verify_me'));
  await ask(component(idFor('set:open'), { guild_id: '1100000000000000077' }));
  expect(key).not.toHaveBeenCalled();
  await ask(command('set'));
  expect(key).toHaveBeenCalled();
});

test('a form with inputs of every kind opens, and what was entered arrives', async () => {
  const { ask, worked, did } = stage();
  const card = await ask(command('set'));
  const opened = await ask(component(buttonOf(card).custom_id));
  expect(inputsOf(opened).map(({ type }) => type)).toEqual([4, 4, 21, 22]);
  await ask(submit('set:form', { name: 'Olga', level: 'high', days: ['mon', 'wed'] }));
  expect(JSON.stringify(await worked())).toContain('Done');
  expect(did).toEqual([['a1', { name: 'Olga', level: 'high', days: ['mon', 'wed'] }]]);
});

test('a form may be filled in from what is stored', async () => {
  const { ask } = stage();
  const opened = await ask(component(idFor('set:open-filled', 'a1')));
  expect(inputsOf(opened)[0].value).toBe(`a1 of ${GUILD}`);
});

describe('a form that was refused', () => {
  const typed = { name: 'taken', note: 'a long\nnote 漢', level: 'high', days: ['tue'] };

  test.each([
    ['by the worker', 'set:form', typed, 'This name is taken.'],
    ['by the endpoint, before any work', 'set:form', { ...typed, name: 'x' }, 'too short'],
    ['by the endpoint itself', 'set:inline-form', typed, 'This name is taken.'],
  ])('%s opens again as it was filled in', async (_who, handler, values, why) => {
    const { ask, worked, did } = stage();
    expect(await ask(submit(handler, values))).toMatchObject({ type: 5 });
    const reply = await worked();
    expect(JSON.stringify(reply)).toContain(why);
    expect(buttonOf(reply).label).toBe('Fix it');
    const again = await ask(component(buttonOf(reply).custom_id));
    expect(again.type).toBe(9);
    expect(inputsOf(again)).toMatchObject([
      { value: values.name },
      { value: values.note },
      { options: [{ value: 'low' }, { value: 'high', default: true }] },
      { options: [{ value: 'mon' }, { value: 'tue', default: true }, { value: 'wed' }] },
    ]);
    expect(inputsOf(again)[2].options[0]).not.toHaveProperty('default');
    expect(again.data.custom_id).toMatch(new RegExp(`^${handler}\\|a1\\|`));
    expect(did).toEqual([]);
  });

  test('is nobody else’s to open, and not for ever', async () => {
    const { ask, worked } = stage();
    await ask(submit('set:form', typed));
    const { custom_id: id } = buttonOf(await worked());
    expect(JSON.stringify(await ask(component(id, { member: member(MODERATOR) })))).toContain(
      'somebody else',
    );
    expect(JSON.stringify(await ask(component(id), Date.now() + 17 * 60_000))).toContain('expired');
  });

  test('says so once it is no longer kept', async () => {
    const { ask } = stage();
    const answer = await ask(component(idFor('set:form', '~1300000000000000001')));
    expect(JSON.stringify(answer)).toContain('no longer kept');
  });

  test('for another reason than its fields is told without a way back', async () => {
    const { ask, worked } = stage();
    await ask(submit('set:form', { ...typed, name: 'gone' }));
    expect(JSON.stringify(await worked())).not.toContain('Fix it');
  });

  test('with something secret in it is refused at once and kept nowhere', async () => {
    const { ask, queued, ports } = stage();
    const keep = jest.spyOn(ports.drafts, 'keep');
    const answer = await ask(submit('set:secret-form', { name: 'x' }));
    expect(JSON.stringify(answer)).toContain('too short');
    expect(queued).toEqual([]);
    expect(keep).not.toHaveBeenCalled();
  });

  test('whose keeping fails is still told', async () => {
    const { ask, worked, ports } = stage();
    jest.spyOn(ports.drafts, 'keep').mockRejectedValue(new SpartaError('upstream', 'no'));
    await ask(submit('set:form', typed));
    expect(JSON.stringify(await worked())).toContain('This name is taken.');
  });
});

test('a button for moderators is pressed by any of them and by nobody else', async () => {
  const { ask } = stage();
  const id = idFor('set:release', '', { for: 'moderators' });
  expect(JSON.stringify(await ask(component(id, { member: member(MODERATOR) })))).toContain('Released');
  expect(JSON.stringify(await ask(component(id)))).toContain('for moderators');
});

describe('files', () => {
  const resolved = {
    attachments: {
      '1300000000000000001': {
        id: '1300000000000000001',
        url: 'https://cdn.discordapp.com/attachments/1/2/a.json?ex=1',
        filename: 'a.json',
        size: 7,
        content_type: 'application/json',
      },
    },
  };
  const attach = (value: unknown) =>
    interaction({ data: { name: 'attach', options: [{ type: 11, name: 'file', value }], resolved } });

  test('an option that is a file arrives as Discord resolved it; an inline answer with files is a fault of ours', async () => {
    const { ask, did } = stage();
    const answer = await ask(attach('1300000000000000001'));
    expect(did).toEqual([
      {
        url: 'https://cdn.discordapp.com/attachments/1/2/a.json?ex=1',
        filename: 'a.json',
        size: 7,
        contentType: 'application/json',
      },
    ]);
    expect(JSON.stringify(answer)).toContain('That is our fault');
  });

  test.each(['1300000000000000002', 'constructor', '', 7])(
    'an option that names no file, %p, is refused',
    async (value) => {
      const { ask, did } = stage();
      expect(JSON.stringify(await ask(attach(value)))).toContain('file');
      expect(did).toEqual([]);
    },
  );
});
