import {
  checkDm,
  checkFollowUp,
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

test('a DM needs a recipient that is an id', async () => {
  expect(await checkDm({ recipient_id: '1' })).toEqual([]);
  expect(rules(await checkDm({}))).toEqual(['recipient_id BASE_TYPE_REQUIRED']);
  expect(rules(await checkDm({ recipient_id: 'bob' }))).toEqual(['recipient_id BASE_TYPE_BAD_VALUE']);
});
