import { checkCommands } from '../../../../../lib/world/discord/conformance.ts';

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const rules = (faults: { path: string; rule: string }[]) => faults.map(({ path, rule }) => `${path} ${rule}`);

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
