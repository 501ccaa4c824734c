import { SpartaError } from '../errors.ts';
import type { Components } from '../ports.ts';
import { say, type Says } from '../text.ts';
import { customId, holderOf, isExpired, readCustomId, type ReadCustomId } from './custom-id.ts';
import type { Handler } from './handler.ts';
import { callerOf, fieldsOf, INTERACTION, optionsOf, type Caller, type Interaction } from './interaction.ts';
import type { Registry } from './registry.ts';

/** What an interaction is for. */
export interface Target {
  handler: Handler;
  raw: unknown;
  /** Of a button or form; empty for a command. */
  arg: string;
  /** Of a button or form; it proves nothing before `verifyTarget`. */
  id?: ReadCustomId;
}

/** Throws `not-found` where nothing of ours is meant. */
export function targetOf(subject: Interaction, registry: Registry): Target {
  const { data } = subject;
  if (subject.type === INTERACTION.command) {
    const handler = registry.command(data?.name ?? '')?.handler;
    if (!handler)
      throw unknown(
        say('There is no command {command} here any more.', { command: `/${data?.name ?? ''}` }),
        say('Use /help to see the commands.'),
      );
    return { handler, raw: optionsOf(subject), arg: '' };
  }
  const id = readCustomId(data?.custom_id ?? '');
  const handler = id && registry.handler(id.handler);
  if (!id || !handler)
    throw unknown(say('This message is from an older version of Sparta.'), say('Run the command again.'));
  const { arg } = id;
  return {
    handler,
    raw: subject.type === INTERACTION.modal ? { arg, fields: fieldsOf(subject) } : { arg },
    arg,
    id,
  };
}

/**
 * Whether the button or form was made by us, for this person, and not too long ago.
 * Throws `forbidden` or `conflict` where not; a command needs none of it.
 */
export async function verifyTarget(
  { handler, id }: Target,
  userId: string,
  { components, now }: { components: Components; now: number },
): Promise<void> {
  if (!id) return;
  const holder = holderOf(id, await components.key(), userId);
  const mayPress = holder === 'presser' || (holder === 'moderators' && handler.access === 'moderator');
  if (!mayPress) {
    throw new SpartaError('forbidden', say('This belongs to somebody else. Nothing was changed.'), {
      hint: say('Run the command yourself.'),
    });
  }
  if (isExpired(id, now)) {
    throw new SpartaError('conflict', say('This has expired. Nothing was changed.'), {
      hint: say('Run the command again.'),
    });
  }
}

/** The id of a form for the caller; they have an hour to fill it in. */
export async function modalId(
  handler: string,
  arg: string,
  { caller, now }: { caller: Caller; now: number },
  components: Components,
): Promise<string> {
  const spec = { handler, arg, for: caller.userId, lifetimeSeconds: MODAL_SECONDS };
  return customId(spec, { key: await components.key(), now });
}

/** Discord, Interaction Context Types: the direct messages with the app itself. */
const BOT_DM = 1;

const MODAL_SECONDS = 60 * 60;

/** Who acts, and that they act in the server Sparta serves, or where `inDm` in a direct message. Throws `forbidden` elsewhere. */
export function requireCaller(
  subject: Interaction,
  guildId: string,
  { inDm = false }: Pick<Handler, 'inDm'> = {},
): Caller {
  const caller = callerOf(subject);
  if (!caller) throw new SpartaError('invalid-input', say('This request names nobody.'));
  // Only what we sent to this person ourselves carries a button that works without a server.
  if (inDm && subject.guild_id === undefined && subject.context === BOT_DM) return caller;
  if (subject.guild_id === undefined) {
    throw new SpartaError('forbidden', say('Sparta works in its Discord server, not in direct messages.'), {
      hint: say('Run the command in the server.'),
    });
  }
  const installed = subject.authorizing_integration_owners;
  if (
    subject.guild_id !== guildId ||
    (installed && installed['0'] !== undefined && installed['0'] !== guildId)
  ) {
    throw new SpartaError('forbidden', say('This Sparta serves another Discord server.'), {
      hint: say('Ask the moderators of this server.'),
    });
  }
  if (installed && installed['0'] === undefined) {
    throw new SpartaError('forbidden', say('Sparta must be installed in the server, not only by you.'), {
      hint: say('Ask a moderator of the server.'),
    });
  }
  return caller;
}

function unknown(message: Says, hint: Says): SpartaError {
  return new SpartaError('not-found', message, { hint });
}
