import type { KeyObject } from 'node:crypto';
import { INTERACTION } from './conformance/callback.ts';
import { COMPONENT } from './conformance/components.ts';
import { upload, type AttachedFile } from './attachments.ts';
import type { Context } from './context.ts';
import { post, signedHeaders, type Reply } from './delivery.ts';
import { openInteraction } from './interactions.ts';
import { isObject, numberOf, textOf, type JsonObject } from './json.ts';
import { dmChannel } from './routes/channels.ts';
import { buttonOn, selectOn } from './player/controls.ts';
import { exchange, judgeReply, type Outcome } from './player/exchange.ts';
import { submission, type FieldValue, type Modal } from './player/modal.ts';
import { payload, resolved } from './player/payload.ts';
import { ClientRefusal, commandData, type OptionValue, type Typed } from './player/typed-command.ts';
import type { Channel, StoredMessage } from './state.ts';

export type { AttachedFile } from './attachments.ts';
export { controls, type Control } from './player/controls.ts';
export type { Outcome } from './player/exchange.ts';
export type { FieldValue, Modal, ModalInput } from './player/modal.ts';

/** Where a person is, and in which language; the first channel of the guild and their client’s where absent. */
export interface Where {
  dm?: boolean;
  channelId?: string;
  locale?: string;
}

export interface RawOptions {
  /** Instead of, or beside, Discord's own; `undefined` leaves one out. */
  headers?: Record<string, string | undefined>;
  /** Signs with another key. */
  key?: KeyObject;
  /** Milliseconds since 1970 the signature says; now where absent. */
  at?: number;
}

/** A person at a Discord client. What the client itself would stop ends as `failed`, and nothing is sent. */
export interface Player {
  userId: string;
  /** Types a command: `my-stats`, or `alerts mute` with its sub-command. */
  command(name: string, options?: Record<string, OptionValue>, where?: Where): Promise<Outcome>;
  /** What is offered while `focused` is typed; none where the app fails. */
  autocomplete(
    name: string,
    options: Record<string, string>,
    focused: string,
    where?: Where,
  ): Promise<{ name: string; value: string | number }[]>;
  /** Presses a button, by custom_id or label. */
  press(message: StoredMessage, which: string): Promise<Outcome>;
  select(message: StoredMessage, customId: string, values: string[]): Promise<Outcome>;
  /** Sends a form; fields by custom_id, what is left out keeps what stood there. */
  submit(modal: Modal, fields: Record<string, FieldValue>): Promise<Outcome>;
  /** Messages of the bot in the DM, oldest first. */
  dms(): StoredMessage[];
  /** What this person sees in a channel, their own ephemeral messages among it, oldest first. */
  sees(channelId?: string): StoredMessage[];
  closeDms(): void;
  openDms(): void;
  /** The language of their client from now on, as a locale of Discord: `zh-CN`. */
  speak(locale: string): void;
  roles(): string[];
  /** The body of a command as Discord would send it, with a live token, and not sent. */
  draft(name: string, options?: Record<string, OptionValue>, where?: Where): JsonObject;
  /** Sends any bytes with any headers, and hands back the bare reply; it counts as the answer of a draft. */
  raw(body: JsonObject | string | Buffer, options?: RawOptions): Promise<Reply>;
}

export function player(context: Context, userId: string): Player {
  const { state, events } = context;

  const placeOf = (where: Where): Channel => {
    if (where.dm === true) return dmChannel(context, userId);
    const channel = where.channelId === undefined ? firstChannel() : state.channels.get(where.channelId);
    if (!channel) throw new ClientRefusal(`There is no channel ${where.channelId ?? ''}.`);
    if (channel.thread && !channel.thread.memberIds.has(userId))
      throw new ClientRefusal('You are not in this thread.');
    if (channel.type !== 1 && !state.members.has(userId))
      throw new ClientRefusal('You are not in this server.');
    return channel;
  };
  const firstChannel = (): Channel | undefined => [...state.channels.values()].find(({ type }) => type === 0);

  const commandBody = (typed: Typed, where: Where): ReturnType<typeof opened> => {
    const channel = placeOf(where);
    const type = typed.focused === undefined ? INTERACTION.command : INTERACTION.autocomplete;
    const more = where.locale === undefined ? {} : { locale: where.locale };
    return opened(type, channel.id, commandData(context, userId, channel, typed), more);
  };
  const opened = (
    type: number,
    channelId: string,
    data: JsonObject,
    more: { source?: StoredMessage | null; locale?: string } = {},
  ) => {
    const interaction = openInteraction(context, { type, userId, channelId, source: more.source ?? null });
    const locale = more.locale ?? state.locales.get(userId) ?? 'en-US';
    return { interaction, body: payload(context, interaction, data, locale) };
  };
  const send = async (make: () => ReturnType<typeof opened>): Promise<Outcome> => {
    try {
      const { interaction, body } = make();
      return await exchange(context, interaction, body);
    } catch (cause) {
      if (cause instanceof ClientRefusal) return { kind: 'failed', why: cause.message };
      throw cause;
    }
  };
  const onMessage = (
    message: StoredMessage,
    component: JsonObject,
    more: JsonObject,
  ): ReturnType<typeof opened> => {
    const data = {
      component_type: component['type'],
      custom_id: component['custom_id'],
      id: component['id'],
      ...more,
    };
    return opened(INTERACTION.component, message.channelId, data, { source: message });
  };
  const reachable = (message: StoredMessage): void => {
    if (message.deleted) throw new ClientRefusal('The message is gone.');
    if (message.ephemeralFor !== null && message.ephemeralFor !== userId)
      throw new ClientRefusal('Only another sees it.');
    placeOf({ channelId: message.channelId });
  };

  const seen = (channelId: string | undefined): StoredMessage[] => {
    const thread = state.channels.get(channelId ?? '')?.thread;
    if (thread && !thread.memberIds.has(userId)) return [];
    return [...state.messages.values()].filter(
      (message) =>
        message.channelId === channelId && (message.ephemeralFor === null || message.ephemeralFor === userId),
    );
  };

  return {
    userId,
    command: async (name, options = {}, where = {}) => send(() => commandBody({ name, options }, where)),
    async autocomplete(name, options, focused, where = {}) {
      const result = await send(() => commandBody({ name, options, focused }, where));
      return result.kind === 'choices' ? result.choices : [];
    },
    press: async (message, which) =>
      send(() => {
        reachable(message);
        return onMessage(message, buttonOn(message, which), {});
      }),
    select: async (message, customId, values) =>
      send(() => {
        reachable(message);
        const component = selectOn(message, customId, values);
        const chosen = component['type'] === COMPONENT.stringSelect ? [] : values;
        return onMessage(message, component, { values, ...resolved(context, chosen) });
      }),
    submit: async (modal, fields) =>
      send(() => {
        const keep = (file: AttachedFile) => upload(context, modal.channelId, file);
        const { data, chosen, attached } = submission(modal, fields, keep);
        const whole = { ...data, ...resolved(context, chosen, modal.channelId, attached) };
        return opened(INTERACTION.modalSubmit, modal.channelId, whole, { source: modal.source });
      }),
    dms() {
      const channel = [...state.channels.values()].find(({ recipientId }) => recipientId === userId);
      return channel ? seen(channel.id) : [];
    },
    sees: (channelId = firstChannel()?.id) => seen(channelId),
    closeDms() {
      state.closedDms.add(userId);
      events.emit({ kind: 'dms.closed', userId });
    },
    openDms() {
      state.closedDms.delete(userId);
      events.emit({ kind: 'dms.opened', userId });
    },
    speak(locale) {
      state.locales.set(userId, locale);
      events.emit({ kind: 'language.chosen', userId });
    },
    roles: () => state.members.get(userId)?.roles ?? [],
    draft: (name, options = {}, where = {}) => commandBody({ name, options }, where).body,
    raw: async (body, options = {}) => sendRaw(context, body, options),
  };
}

async function sendRaw(
  context: Context,
  body: JsonObject | string | Buffer,
  options: RawOptions,
): Promise<Reply> {
  const raw = Buffer.isBuffer(body)
    ? body
    : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const signed = signedHeaders(options.key ?? context.privateKey, raw, options.at ?? context.now());
  const headers = Object.entries({ ...signed, ...options.headers }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const reply = await post(
    context.interactionsUrl(),
    raw,
    Object.fromEntries(headers),
    context.deadlineMs + 500,
  );
  const id = isObject(body) ? textOf(body['id']) : '';
  const interaction = context.state.interactions.get(id);
  const counts = interaction?.stage === 'waiting' && reply.status === 200 && numberOf(interaction.type) > 1;
  if (counts) await judgeReply(context, interaction, reply);
  return reply;
}
