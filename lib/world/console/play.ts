import { randomUUID } from 'node:crypto';
import { SpartaError } from '../../errors.ts';
import type { LocalDiscord } from '../discord/local-discord.ts';
import type { FieldValue, Modal, Outcome } from '../discord/player.ts';
import type { OptionValue } from '../discord/player/typed-command.ts';
import type { StoredMessage } from '../discord/state.ts';
import { DM } from './directory.ts';
import type { CommandNames } from './message-view.ts';

/** What the page is told at once; messages come by the stream. */
export type Played =
  | { kind: 'message' | 'updated'; message: string }
  | { kind: 'form'; form: string; title: string; components: Modal['components'] }
  | { kind: 'failed'; why: string };

interface CommandInput {
  as: string;
  channel: string;
  name: string;
  options: Record<string, OptionValue>;
}

/** What a person does at the client, as the page asks for it. */
export interface Play {
  command(input: CommandInput): Promise<Played>;
  autocomplete(
    input: CommandInput & { focused: string },
  ): Promise<{ choices: { name: string; value: string | number }[] }>;
  press(input: { as: string; message: string; customId: string }): Promise<Played>;
  select(input: { as: string; message: string; customId: string; values: string[] }): Promise<Played>;
  submit(input: { as: string; form: string; fields: Record<string, FieldValue> }): Promise<Played>;
}

/** Forms on people's screens that are remembered; older ones are long closed. */
const OPEN_FORMS = 100;

export function createPlay(discord: () => LocalDiscord, commandNames: CommandNames): Play {
  const forms = new Map<string, { modal: Modal; userId: string }>();

  const played = (outcome: Outcome, userId: string): Played => {
    if (outcome.kind === 'failed') return outcome;
    if (outcome.kind === 'choices')
      return { kind: 'failed', why: 'The app answered with choices where nobody was typing.' };
    if (outcome.kind !== 'modal') return { kind: outcome.kind, message: outcome.message.id };
    const form = randomUUID();
    forms.set(form, { modal: outcome.modal, userId });
    const [oldest] = forms.keys();
    if (forms.size > OPEN_FORMS && oldest !== undefined) forms.delete(oldest);
    return { kind: 'form', form, title: outcome.modal.title, components: outcome.modal.components };
  };
  const messageOf = (id: string): StoredMessage => {
    const message = discord().state.messages.get(id);
    if (!message) throw new SpartaError('not-found', 'The message is gone.');
    return message;
  };
  /** Notes which command an interaction was: it is sent before the call comes back. */
  const named = <T>(name: string, send: () => Promise<T>): Promise<T> => {
    const end = discord().events.subscribe((event) => {
      if (event.kind === 'interaction.sent') commandNames.set(event.interaction.id, name);
    });
    try {
      return send();
    } finally {
      end();
    }
  };

  return {
    async command({ as, channel, name, options }) {
      const player = discord().person(as);
      return played(await named(name, () => player.command(name, options, whereOf(channel))), as);
    },
    async autocomplete({ as, channel, name, options, focused }) {
      const texts = Object.fromEntries(Object.entries(options).map(([key, value]) => [key, String(value)]));
      return {
        choices: await discord().person(as).autocomplete(name, texts, focused, whereOf(channel)),
      };
    },
    press: async ({ as, message, customId }) =>
      played(await discord().person(as).press(messageOf(message), customId), as),
    select: async ({ as, message, customId, values }) =>
      played(await discord().person(as).select(messageOf(message), customId, values), as),
    async submit({ as, form, fields }) {
      const open = forms.get(form);
      if (!open || open.userId !== as) throw new SpartaError('not-found', 'That form is closed by now.');
      return played(await discord().person(as).submit(open.modal, fields), as);
    },
  };
}

function whereOf(channel: string): { dm: true } | { channelId: string } {
  return channel === DM ? { dm: true } : { channelId: channel };
}
