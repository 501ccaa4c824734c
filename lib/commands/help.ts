import * as v from 'valibot';
import { SpartaError } from '../errors.ts';
import { defineCommand, suggestion } from '../kit/command.ts';
import { declared } from '../kit/declared.ts';
import type { CommandSummary } from '../kit/handler.ts';
import { mention } from '../kit/mention.ts';
import type { Message } from '../kit/message.ts';
import { say, type Says, type Text } from '../text.ts';

const WHO: Record<CommandSummary['access'], Text> = {
  anyone: say('Everyone'),
  registered: say('Once registered'),
  operator: say('Approved operators'),
  moderator: say('Moderators'),
};

export const help = defineCommand({
  name: 'help',
  summary: 'What Sparta can do, and how',
  access: 'anyone',
  reply: 'inline',
  visibility: 'private',
  options: {
    command: v.optional(
      v.pipe(v.string(), v.trim(), v.maxLength(32), v.description('One command, to read more about it')),
    ),
  },
  needs: [],
  suggest: {
    command: suggestion({
      needs: [],
      run: (typed, { catalogue }) =>
        Promise.resolve(
          catalogue
            .filter(({ name }) => name.includes(typed.toLowerCase().replace(/^\//, '')))
            .map(({ name, summary }) => ({ name: `/${name}: ${summary}`, value: name })),
        ),
    }),
  },
  run({ options, catalogue }) {
    const asked = options.command?.replace(/^\//, '');
    return Promise.resolve(asked ? one(asked, catalogue) : all(catalogue));
  },
});

function all(catalogue: readonly CommandSummary[]): Message {
  const groups = Object.entries(WHO).flatMap(([access, heading]): Says[] => {
    const lines = catalogue
      .filter((command) => command.access === access)
      .map(({ name, summary }) =>
        say('{command}: {summary}', { command: mention(name), summary: declared(summary) }),
      );
    return lines.length === 0 ? [] : ['', say('**{heading}**', { heading }), ...lines];
  });
  return {
    tone: 'info',
    title: say('Sparta follows Aztec validators and keeps this server true to the chain'),
    lines: [
      ...groups,
      '',
      say(
        'Sparta never asks for a private key or a seed phrase, and never sends a link to sign in a direct message.',
      ),
      say(
        'Every genuine direct message about your validators carries your own phrase, which /alerts shows to you alone.',
      ),
    ],
  };
}

function one(asked: string, catalogue: readonly CommandSummary[]): Message {
  const command = catalogue.find(({ name }) => name === asked);
  if (!command)
    throw new SpartaError('not-found', say('There is no command {command}.', { command: mention(asked) }), {
      hint: say('Use /help without an option to see them all.'),
    });
  return {
    tone: 'info',
    title: mention(command.name),
    lines: [
      declared(command.summary),
      say('Who may use it: {who}', { who: WHO[command.access] }),
      ...command.options.map(({ name, description, required }) =>
        required
          ? say('`{option}` {description}', { option: name, description: declared(description) })
          : say('`{option}` {description} (optional)', { option: name, description: declared(description) }),
      ),
    ],
  };
}
