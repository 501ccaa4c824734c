import { randomUUID } from 'node:crypto';
import { SpartaError } from '../../errors.ts';
import type { LocalDiscord } from '../discord/local-discord.ts';
import { controls, type FieldValue, type Modal, type Outcome } from '../discord/player.ts';
import type { OptionValue } from '../discord/player/typed-command.ts';
import type { StoredMessage } from '../discord/state.ts';
import { DM } from './directory.ts';
import type { Deed, Deeds } from './message-view.ts';

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

export function createPlay(discord: () => LocalDiscord, deeds: Deeds): Play {
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
  /** Notes what an interaction was: it is sent before the call comes back. */
  const noted = <T>(deed: Deed, send: () => Promise<T>): Promise<T> => {
    const end = discord().events.subscribe((event) => {
      if (event.kind === 'interaction.sent') deeds.set(event.interaction.id, deed);
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
      return played(
        await noted({ verb: 'used', what: `/${name}` }, () =>
          player.command(name, options, whereOf(channel)),
        ),
        as,
      );
    },
    async autocomplete({ as, channel, name, options, focused }) {
      const texts = Object.fromEntries(
        Object.entries(options).flatMap(([key, value]) =>
          typeof value === 'object' ? [] : [[key, String(value)]],
        ),
      );
      return {
        choices: await discord().person(as).autocomplete(name, texts, focused, whereOf(channel)),
      };
    },
    async press({ as, message: id, customId }) {
      const message = messageOf(id);
      const deed = { verb: 'pressed', what: labelOf(message, customId) };
      return played(await noted(deed, () => discord().person(as).press(message, customId)), as);
    },
    async select({ as, message: id, customId, values }) {
      const message = messageOf(id);
      const deed = { verb: 'chose from', what: labelOf(message, customId) };
      return played(await noted(deed, () => discord().person(as).select(message, customId, values)), as);
    },
    async submit({ as, form, fields }) {
      const open = forms.get(form);
      if (!open || open.userId !== as) throw new SpartaError('not-found', 'That form is closed by now.');
      const deed = { verb: 'sent', what: open.modal.title };
      return played(await noted(deed, () => discord().person(as).submit(open.modal, fields)), as);
    },
  };
}

function labelOf(message: StoredMessage, customId: string): string {
  return controls(message).find((control) => control.customId === customId)?.label ?? customId;
}

function whereOf(channel: string): { dm: true } | { channelId: string } {
  return channel === DM ? { dm: true } : { channelId: channel };
}
