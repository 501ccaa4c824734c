import * as v from 'valibot';
import { commands } from '../../../lib/commands/index.ts';
import { defineCommand } from '../../../lib/kit/command.ts';
import { discordCommands } from '../../../lib/kit/discord-commands.ts';
import { attachmentOption, userOption } from '../../../lib/kit/options.ts';
import { checkCommands } from '../../../lib/world/discord/conformance.ts';

test('every command of ours is one that Discord registers', async () => {
  expect(await checkCommands(await discordCommands(commands), { guild: true })).toEqual([]);
});

test('the options of the product’s document have their names, and the required ones are required', () => {
  const told = Object.fromEntries(
    commands.map(({ name, options }) => [
      name,
      options.map((option) => `${option.name}${option.required ? '' : '?'}`),
    ]),
  );
  expect(told).toMatchObject({
    register: ['ethereum_address', 'discord_handle?'],
    'add-validator': expect.arrayContaining(['validator_address']),
    'my-stats': [],
    'chain-info': [],
    help: ['command?'],
    'mod-add-validator': ['operator_id', 'validator_address'],
    'mod-approve-operator': ['operator_id'],
    'mod-list-operators': ['status?'],
    'mod-validator-stats': ['validator_address'],
  });
});

test('what a declaration says becomes what Discord is told, required options first', async () => {
  const command = defineCommand({
    name: 'try-me',
    summary: 'Tries everything',
    access: 'moderator',
    reply: 'inline',
    visibility: 'private',
    options: {
      status: v.optional(v.pipe(v.picklist(['a', 'b']), v.description('One of two'))),
      amount: v.pipe(v.number(), v.integer(), v.description('How many')),
      sure: v.optional(v.boolean()),
      who: v.pipe(v.string(), v.trim(), v.description('A name')),
      keys: v.pipe(attachmentOption(), v.description('A file')),
      person: v.pipe(userOption(), v.description('Somebody')),
    },
    needs: [],
    suggest: { who: () => Promise.resolve([]) },
    run: () => Promise.resolve({ tone: 'info', title: 'T' }),
  });
  const english = (text: string) => ({ 'en-US': text, 'en-GB': text });
  const choice = (value: string) => ({
    name: value,
    name_localizations: expect.objectContaining(english(value)),
    value,
  });
  const described = (text: string) => ({
    description: text,
    description_localizations: expect.objectContaining(english(text)),
  });
  expect(await discordCommands([command])).toEqual([
    {
      name: 'try-me',
      name_localizations: english('try-me'),
      ...described('Tries everything'),
      type: 1,
      default_member_permissions: '1099511627776',
      options: [
        { type: 4, name: 'amount', ...described('How many'), required: true },
        { type: 3, name: 'who', ...described('A name'), required: true, autocomplete: true },
        { type: 11, name: 'keys', ...described('A file'), required: true },
        { type: 6, name: 'person', ...described('Somebody'), required: true },
        {
          type: 3,
          name: 'status',
          ...described('One of two'),
          required: false,
          choices: [choice('a'), choice('b')],
        },
        { type: 5, name: 'sure', ...described('sure'), required: false },
      ],
    },
  ]);
});

test('only moderators’ commands are hidden from others in the picker', async () => {
  for (const command of await discordCommands(commands)) {
    const hidden = command['default_member_permissions'] !== undefined;
    expect([command['name'], hidden]).toEqual([command['name'], String(command['name']).startsWith('mod-')]);
  }
});
