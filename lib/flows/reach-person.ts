import type { AlertDelivery } from '../domain/alert-delivery.ts';
import { codeOf } from '../errors.ts';
import { renderMessage, renderSigned, type Message } from '../kit/message.ts';
import type { Ports, Reach } from '../ports.ts';

export type ReachPorts = Pick<Ports, 'discord' | 'settings' | 'preferences' | 'components'>;

export interface Letter {
  userId: string;
  /** For them alone, in their language. */
  message: Message;
  locale?: string | undefined;
  /** What a channel may read where nothing else is left. */
  inPublic: Message;
  nonce: string;
  now: number;
}

export type Arrival = Pick<AlertDelivery, 'state' | 'channelId' | 'messageId'>;

/**
 * A direct message; where those are closed, which no retry changes, in the same minute a private thread of the alert
 * channel, and where there can be none, a mention there that says nothing but to look. Throws `upstream` where
 * Discord may take it later.
 */
export async function reachPerson(letter: Letter, ports: ReachPorts): Promise<Arrival> {
  const { userId, nonce, now } = letter;
  const body = await bodyOf(letter, ports);
  const known = await ports.preferences.reach(userId);
  const sent = await unlessClosed(() => ports.discord.sendDm(userId, body, nonce));
  if (sent) {
    if (known?.closedSince !== undefined)
      await ports.preferences.noteReach({ ...known, closedSince: undefined });
    return { state: 'delivered', ...sent };
  }
  const reach: Reach = {
    ...known,
    userId,
    closedSince: known?.closedSince ?? new Date(now).toISOString(),
  };
  if (known?.closedSince === undefined) await ports.preferences.noteReach(reach);
  return (await inThread(letter, reach, ports)) ?? (await inPublic(letter, ports));
}

/** The same message where an earlier one arrived; elsewhere where that is gone. */
export async function reachAt(
  { state, channelId }: Pick<AlertDelivery, 'state' | 'channelId'>,
  letter: Letter,
  ports: ReachPorts,
): Promise<Arrival> {
  if (state === 'delivered-in-channel') return inPublic(letter, ports);
  if (state !== 'delivered-in-thread' || channelId === undefined) return reachPerson(letter, ports);
  const body = await bodyOf(letter, ports);
  const sent = await unlessClosed(() => ports.discord.sendToChannel(channelId, body, letter.nonce));
  return sent ? { state: 'delivered-in-thread', channelId, ...sent } : reachPerson(letter, ports);
}

async function inThread(letter: Letter, reach: Reach, ports: ReachPorts): Promise<Arrival | undefined> {
  const { discord, settings, preferences } = ports;
  const { userId, nonce } = letter;
  const body = await bodyOf({ ...letter, message: { ...letter.message, mentions: [userId] } }, ports);
  const { threadId } = reach;
  if (threadId !== undefined) {
    const sent = await unlessClosed(() => discord.sendToChannel(threadId, body, nonce));
    if (sent) return { state: 'delivered-in-thread', channelId: threadId, ...sent };
  }
  const made = await unlessClosed(() =>
    discord.openThread(settings.alertChannelId, { name: 'Sparta', userId }),
  );
  if (!made) return undefined;
  await preferences.noteReach({ ...reach, threadId: made.channelId });
  const sent = await unlessClosed(() => discord.sendToChannel(made.channelId, body, nonce));
  return sent && { state: 'delivered-in-thread', channelId: made.channelId, ...sent };
}

async function inPublic({ inPublic: message, nonce }: Letter, ports: ReachPorts): Promise<Arrival> {
  const { alertChannelId } = ports.settings;
  const body = renderMessage(message);
  const sent = await unlessClosed(() => ports.discord.sendToChannel(alertChannelId, body, nonce));
  return sent
    ? { state: 'delivered-in-channel', channelId: alertChannelId, ...sent }
    : { state: 'unreachable' };
}

async function bodyOf({ message, locale, now }: Letter, { components }: ReachPorts) {
  return renderSigned(message, { locale, now }, components);
}

/** Undefined where Discord will say the same to every other try: closed, gone, or out of our reach. */
export async function unlessClosed<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) === 'forbidden' || codeOf(error) === 'not-found') return undefined;
    throw error;
  }
}
