import * as v from 'valibot';
import { SpartaError } from '../errors.ts';
import { defineCommand, suggestion } from '../kit/command.ts';
import type { CommandSummary } from '../kit/handler.ts';
import type { Message } from '../kit/message.ts';

const WHO: Record<CommandSummary['access'], string> = {
  anyone: 'Everyone',
  registered: 'Once registered',
  operator: 'Approved operators',
  moderator: 'Moderators',
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
  const groups = Object.entries(WHO).flatMap(([access, heading]) => {
    const lines = catalogue
      .filter((command) => command.access === access)
      .map(({ name, summary }) => `\`/${name}\` ${summary}`);
    return lines.length === 0 ? [] : ['', `**${heading}**`, ...lines];
  });
  return {
    tone: 'info',
    title: 'Sparta follows Aztec validators and keeps this server true to the chain',
    lines: [
      ...groups,
      '',
      'Sparta never asks for a private key or a seed phrase, and never sends a link to sign in a direct message.',
    ],
  };
}

function one(asked: string, catalogue: readonly CommandSummary[]): Message {
  const command = catalogue.find(({ name }) => name === asked);
  if (!command)
    throw new SpartaError('not-found', `There is no command /${asked}.`, {
      hint: 'Use /help without an option to see them all.',
    });
  return {
    tone: 'info',
    title: `/${command.name}`,
    lines: [
      command.summary,
      `Who: ${WHO[command.access].toLowerCase()}`,
      ...command.options.map(
        ({ name, description, required }) => `\`${name}\` ${description}${required ? '' : ' (optional)'}`,
      ),
    ],
  };
}
