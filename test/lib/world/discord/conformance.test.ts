import {
  checkCallback,
  checkCommands,
  checkDm,
  checkFollowUp,
  checkInlineReply,
  checkMessage,
  checkMessageEdit,
  checkReplyEdit,
} from '../../../../lib/world/discord/conformance.ts';

const quiet = { allowed_mentions: { parse: [] } };
const V2 = 32768;
const button = (more = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more });
const row = (...components: unknown[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const rules = (faults: { path: string; rule: string }[]) => faults.map(({ path, rule }) => `${path} ${rule}`);

describe('a message', () => {
  test.each([
    ['plain text', { content: 'hello', ...quiet }],
    [
      'an embed and buttons',
      { embeds: [{ title: 't' }], components: [row(button(), button({ custom_id: 'b' }))], ...quiet },
    ],
    [
      'components v2',
      { flags: V2, components: [{ type: 17, components: [text('a'), row(button())] }], ...quiet },
    ],
    [
      'a link button',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'l', url: 'https://a.b' })], ...quiet },
    ],
    ['listed mentions', { content: '<@1>', allowed_mentions: { users: ['1'] } }],
  ])('with %s has no fault', async (_name, body) => {
    expect(await checkMessage(body)).toEqual([]);
  });

  test.each([
    ['content of 2001', { content: 'x'.repeat(2001), ...quiet }, 'content BASE_TYPE_MAX_LENGTH'],
    ['11 embeds', { embeds: many(11, () => ({ title: 't' })), ...quiet }, 'embeds BASE_TYPE_MAX_LENGTH'],
    [
      'a title of 257',
      { embeds: [{ title: 'x'.repeat(257) }], ...quiet },
      'embeds.0.title BASE_TYPE_MAX_LENGTH',
    ],
    [
      'embeds of 6001 together',
      { embeds: [{ description: 'x'.repeat(3000) }, { description: 'y'.repeat(3001) }], ...quiet },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'an empty field',
      { embeds: [{ fields: [{ name: 'n', value: '' }] }], ...quiet },
      'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
    ],
    ['nothing in it', { ...quiet }, ' EMPTY_MESSAGE'],
    ['no word on mentions', { content: 'x' }, 'allowed_mentions ALLOWED_MENTIONS_MISSING'],
    [
      'mentions parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'a button without custom_id',
      { content: 'x', components: [row({ type: 2, style: 1, label: 'Go' })], ...quiet },
      'components.0.components.0.custom_id BASE_TYPE_REQUIRED',
    ],
    [
      'a link button with custom_id',
      {
        content: 'x',
        components: [row({ type: 2, style: 5, label: 'l', url: 'https://a.b', custom_id: 'c' })],
        ...quiet,
      },
      'components.0.components.0.custom_id BUTTON_COMPONENT_INVALID',
    ],
    [
      'one custom_id twice',
      { content: 'x', components: [row(button()), row(button())], ...quiet },
      'components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a label of 81',
      { content: 'x', components: [row(button({ label: 'x'.repeat(81) }))], ...quiet },
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'six rows',
      { content: 'x', components: many(6, (n) => row(button({ custom_id: `${n}` }))), ...quiet },
      'components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...many(6, (n) => button({ custom_id: `${n}` })))], ...quiet },
      'components.0.components BASE_TYPE_MAX_LENGTH',
    ],
    [
      'v2 and content',
      { flags: V2, content: 'x', components: [text('a')], ...quiet },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'v2 and embeds',
      { flags: V2, embeds: [{ title: 'x' }], components: [text('a')], ...quiet },
      'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'a text display without the flag',
      { components: [text('a')], ...quiet },
      'components.0 UNION_TYPE_CHOICES',
    ],
    [
      '41 components',
      { flags: V2, components: many(41, () => text('a')), ...quiet },
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '41 components, nested ones counted',
      { flags: V2, components: [{ type: 17, components: many(40, () => text('a')) }], ...quiet },
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4001 characters of text',
      { flags: V2, components: [text('x'.repeat(4000)), text('y')], ...quiet },
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      '9501 bytes of text',
      { flags: V2, components: [text('中'.repeat(3200))], ...quiet },
      'components V2_TEXT_BYTES',
    ],
    [
      'a container in a container',
      {
        flags: V2,
        components: [{ type: 17, components: [{ type: 17, components: [text('a')] }] }],
        ...quiet,
      },
      'components.0.components.0 UNION_TYPE_CHOICES',
    ],
    ['the ephemeral flag in a channel', { content: 'x', flags: 64, ...quiet }, 'flags MESSAGE_INVALID_FLAGS'],
    [
      'a file that did not come',
      { content: 'x', attachments: [{ id: '0' }], ...quiet },
      'attachments.0.id ATTACHMENT_NOT_FOUND',
    ],
    [
      'two select options of one value',
      {
        content: 'x',
        components: [row({ type: 3, custom_id: 's', options: many(2, () => ({ label: 'a', value: 'v' })) })],
        ...quiet,
      },
      'components.0.components.0.options COMPONENT_SELECT_OPTION_VALUE_DUPLICATED',
    ],
  ])('with %s is at fault', async (_name, body, expected) => {
    expect(rules(await checkMessage(body))).toContain(expected);
  });

  test('a follow-up may be ephemeral', async () => {
    expect(await checkFollowUp({ content: 'x', flags: 64, ...quiet })).toEqual([]);
  });

  test('a fault says where it is, and in which body', async () => {
    const [fault] = await checkMessage({ content: 'x'.repeat(2001), ...quiet }, 'POST /x');
    expect(fault).toMatchObject({
      where: 'POST /x',
      path: 'content',
      message: expect.stringContaining('2001'),
    });
  });
});

describe('an edit', () => {
  const before = { v2: false, content: 'was', embeds: 1 };

  test('of a v2 message needs no flag again, and takes no content', async () => {
    const v2 = { v2: true, content: '', embeds: 0 };
    expect(await checkMessageEdit({ components: [text('a')], ...quiet }, v2)).toEqual([]);
    const faults = await checkMessageEdit({ content: 'x', ...quiet }, v2);
    expect(rules(faults)).toEqual(['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']);
  });

  test('to v2 has to take content and embeds away', async () => {
    const body = { flags: V2, components: [text('a')], ...quiet };
    const rule = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    expect(rules(await checkReplyEdit(body, before))).toEqual([`content ${rule}`, `embeds ${rule}`]);
    expect(await checkReplyEdit({ ...body, content: null, embeds: [] }, before)).toEqual([]);
  });

  test('cannot make a message ephemeral', async () => {
    expect(rules(await checkReplyEdit({ content: 'x', flags: 64, ...quiet }, before))).toEqual([
      'flags MESSAGE_INVALID_FLAGS',
    ]);
  });

  test('without a word on mentions is at fault too', async () => {
    expect(rules(await checkReplyEdit({ content: 'x' }, before))).toEqual([
      'allowed_mentions ALLOWED_MENTIONS_MISSING',
    ]);
  });
});

describe('an answer to an interaction', () => {
  const command = { type: 2 };
  const source = { v2: false, content: '', embeds: 0 };
  const component = { type: 3, source };
  const label = (custom_id: string, more = {}) => ({
    type: 18,
    label: 'L',
    component: { type: 4, custom_id, style: 1, ...more },
  });
  const modal = (...components: unknown[]) => ({ type: 9, data: { custom_id: 'm', title: 't', components } });
  const choices = (...list: unknown[]) => ({ type: 8, data: { choices: list } });

  test.each([
    ['a pong to a ping', { type: 1 }, { type: 1 }],
    ['an ephemeral message', { type: 4, data: { content: 'x', flags: 64, ...quiet } }, command],
    ['an ephemeral deferral', { type: 5, data: { flags: 64 } }, command],
    ['a bare deferral', { type: 5 }, command],
    ['a deferred update', { type: 6 }, component],
    ['an update', { type: 7, data: { content: 'x', ...quiet } }, component],
    ['choices', choices({ name: 'a', value: 'b' }), { type: 4 }],
    ['a modal', modal(label('a'), label('b')), command],
  ])('%s has no fault', async (_name, body, asked) => {
    expect(await checkCallback(body, asked)).toEqual([]);
  });

  test.each([
    [
      'a deferral with the v2 flag',
      { type: 5, data: { flags: V2 | 64 } },
      command,
      'data.flags MESSAGE_INVALID_FLAGS',
    ],
    [
      'a deferral with content',
      { type: 5, data: { content: 'x' } },
      command,
      'data.content DEFERRAL_WITH_BODY',
    ],
    [
      'an update of a command',
      { type: 7, data: { content: 'x', ...quiet } },
      command,
      'type INTERACTION_RESPONSE_TYPE',
    ],
    ['an update without a message', { type: 6 }, { type: 5 }, 'type INTERACTION_RESPONSE_TYPE'],
    ['a modal for a modal', modal(label('a')), { type: 5 }, 'type INTERACTION_RESPONSE_TYPE'],
    [
      'a message for autocomplete',
      { type: 4, data: { content: 'x', ...quiet } },
      { type: 4 },
      'type INTERACTION_RESPONSE_TYPE',
    ],
    ['a type nobody knows', { type: 99 }, command, 'type BASE_TYPE_CHOICES'],
    ['no object', 'hello', command, ' BASE_TYPE_BAD_TYPE'],
    [
      'a message without mentions',
      { type: 4, data: { content: 'x' } },
      command,
      'data.allowed_mentions ALLOWED_MENTIONS_MISSING',
    ],
    [
      'six fields in a modal',
      modal(...many(6, (n) => label(`${n}`))),
      command,
      'data.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a modal title of 46',
      { ...modal(label('a')), data: { ...modal(label('a')).data, title: 'x'.repeat(46) } },
      command,
      'data.title BASE_TYPE_MAX_LENGTH',
    ],
    [
      'one field twice',
      modal(label('a'), label('a')),
      command,
      'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a label inside a Label',
      modal(label('a', { label: 'again' })),
      command,
      'data.components.0.component.label COMPONENT_LABEL_DUPLICATED',
    ],
    [
      '26 choices',
      choices(...many(26, (n) => ({ name: `${n}`, value: `${n}` }))),
      { type: 4 },
      'data.choices BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a choice name of 101',
      choices({ name: 'x'.repeat(101), value: 'v' }),
      { type: 4 },
      'data.choices.0.name BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a choice that ends in a space',
      choices({ name: 'a ', value: 'v' }),
      { type: 4 },
      'data.choices.0.name CHOICE_NAME_TRAILING_SPACE',
    ],
    [
      'an autocomplete answer without choices',
      { type: 8, data: {} },
      { type: 4 },
      'data.choices BASE_TYPE_REQUIRED',
    ],
  ])('%s is at fault', async (_name, body, asked, expected) => {
    expect(rules(await checkCallback(body, asked))).toContain(expected);
  });

  test('above 150 KB is at fault when sent inline', async () => {
    const body = { type: 4, data: { content: 'x', ...quiet } };
    expect(await checkInlineReply(Buffer.alloc(150_000), body, command)).toEqual([]);
    expect(rules(await checkInlineReply(Buffer.alloc(150_001), body, command))).toEqual([
      ' INLINE_REPLY_TOO_LARGE',
    ]);
  });
});

describe('the commands', () => {
  const command = (more = {}) => ({ name: 'help', description: 'd', ...more });
  const option = (more = {}) => ({ type: 3, name: 'o', description: 'd', ...more });

  test('in order have no fault, permission bits as text among them', async () => {
    const body = [
      command({
        default_member_permissions: '32',
        options: [option({ required: true }), option({ name: 'p', autocomplete: true })],
      }),
      command({
        name: 'alerts',
        options: [{ type: 1, name: 'mute', description: 'd', options: [option()] }],
      }),
    ];
    expect(await checkCommands(body, { guild: true })).toEqual([]);
    expect(await checkCommands([command({ contexts: [0, 1] })], { guild: false })).toEqual([]);
  });

  test.each([
    ['an upper-case name', [command({ name: 'Help' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a blank', [command({ name: 'he lp' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', [{ name: 'help' }], '0.description BASE_TYPE_REQUIRED'],
    [
      'a description of 101',
      [command({ description: 'x'.repeat(101) })],
      '0.description BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a required option after an optional one',
      [command({ options: [option(), option({ name: 'p', required: true })] })],
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'an option twice',
      [command({ options: [option(), option()] })],
      '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'choices and autocomplete',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'b' }] })] })],
      '0.options.0.choices APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
    ],
    ['one name twice', [command(), command()], '1.name APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['101 of them', many(101, (n) => command({ name: `c${n}` })), ' APPLICATION_COMMAND_TOO_MANY'],
    [
      '26 options',
      [command({ options: many(26, (n) => option({ name: `o${n}` })) })],
      '0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      '8001 characters',
      [
        command({
          options: many(20, (n) =>
            option({
              name: `o${n}`,
              choices: many(25, (m) => ({ name: `n${m}`, value: 'v'.repeat(20) + m })),
            }),
          ),
        }),
      ],
      '0 APPLICATION_COMMAND_TOO_LARGE',
    ],
    ['contexts in a guild', [command({ contexts: [0] })], '0.contexts APPLICATION_COMMAND_INVALID'],
    ['no list', {}, ' BASE_TYPE_BAD_TYPE'],
  ])('with %s are at fault', async (_name, body, expected) => {
    expect(rules(await checkCommands(body, { guild: true }))).toContain(expected);
  });
});

test('a DM needs a recipient that is an id', async () => {
  expect(await checkDm({ recipient_id: '1' })).toEqual([]);
  expect(rules(await checkDm({}))).toEqual(['recipient_id BASE_TYPE_REQUIRED']);
  expect(rules(await checkDm({ recipient_id: 'bob' }))).toEqual(['recipient_id BASE_TYPE_BAD_VALUE']);
});
