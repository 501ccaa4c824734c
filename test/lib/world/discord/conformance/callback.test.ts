import { checkCallback, checkInlineReply } from '../../../../../lib/world/discord/conformance.ts';

const quiet = { allowed_mentions: { parse: [] } };
const V2 = 32768;
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const rules = (faults: { path: string; rule: string }[]) => faults.map(({ path, rule }) => `${path} ${rule}`);

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
