import { randomBytes } from 'node:crypto';
import { ApiError, invalidBody } from './api-error.ts';
import { checkCallback, checkFiles, checkInlineReply, type Fault } from './conformance.ts';
import { CALLBACK, type Asked } from './conformance/callback.ts';
import { record, type Context } from './context.ts';
import { FLAGS } from './flags.ts';
import { numberOf, objectOf, objectsOf, textOf, type Json, type JsonObject } from './json.ts';
import { before, createMessage, editMessage } from './messages.ts';
import { judged, type ParsedBody } from './request.ts';
import type { Interaction, StoredMessage } from './state.ts';

/** How long a token edits and follows up. Discord, Receiving and Responding: 15 minutes. */
export const TOKEN_LIFE_MS = 15 * 60_000;

/** A person did something: an id, a token, and nobody has answered yet. */
export function openInteraction(
  context: Context,
  about: { type: number; userId: string; channelId: string; source?: StoredMessage | null },
): Interaction {
  const id = context.newId();
  const interaction: Interaction = {
    id,
    token: Buffer.from(`interaction:${id}:${randomBytes(48).toString('base64url')}`).toString('base64url'),
    type: about.type,
    userId: about.userId,
    channelId: about.channelId,
    createdAt: context.now(),
    stage: 'waiting',
    answer: null,
    originalId: null,
    source: about.source ?? null,
    choices: [],
    modal: null,
  };
  context.state.interactions.set(id, interaction);
  return interaction;
}

/**
 * The interaction whose token a webhook route names.
 * Throws 401 50027 past 15 minutes, 404 10015 where the token is unknown or not answered (yet): a worker that is
 * faster than the endpoint's own reply meets this.
 */
export function byToken(context: Context, applicationId: string, token: string): Interaction {
  const interaction = [...context.state.interactions.values()].find((each) => each.token === token);
  if (!interaction || applicationId !== context.state.application.id) throw new ApiError(404, 10015);
  if (context.now() - interaction.createdAt > TOKEN_LIFE_MS) throw new ApiError(401, 50027);
  if (interaction.stage !== 'answered') throw new ApiError(404, 10015);
  return interaction;
}

/** What an answer to this interaction is judged against. */
export function asked(interaction: Interaction, files: number): Asked {
  const { type, source } = interaction;
  return { type, files, ...(source ? { source: before(source) } : {}) };
}

/**
 * Takes an answer that came by the callback route.
 * Throws 404 10062 where the interaction is over, 400 40060 where it is answered, 400 50035 for a bad body.
 */
export async function takeCallback(
  context: Context,
  interaction: Interaction,
  answer: ParsedBody,
): Promise<void> {
  assertOpen(interaction);
  const where = `POST /interactions/${interaction.id}/{token}/callback`;
  const faults = [
    ...(await checkCallback(answer.body, asked(interaction, answer.files.length), where)),
    ...checkFiles(objectOf(answer.body)['data'], judged(answer.files), where),
  ];
  if (faults.length > 0) {
    record(context, faults);
    throw invalidBody(faults);
  }
  assertOpen(interaction);
  carryOut(context, interaction, answer);
}

/** Takes an answer that came as the HTTP reply; the faults found, where it is not taken. */
export async function takeReply(
  context: Context,
  interaction: Interaction,
  raw: Buffer,
  answer: ParsedBody,
): Promise<Fault[]> {
  const inline = answer.files.length > 0 ? Buffer.alloc(0) : raw;
  const faults = [
    ...(await checkInlineReply(inline, answer.body, asked(interaction, answer.files.length))),
    ...checkFiles(objectOf(answer.body)['data'], judged(answer.files), 'interaction response'),
  ];
  if (interaction.stage === 'answered') return [alreadyAnswered()];
  if (faults.length === 0 && interaction.stage === 'waiting') carryOut(context, interaction, answer);
  return faults;
}

export function alreadyAnswered(): Fault {
  const message = 'The HTTP reply answers an interaction that the callback route has answered.';
  return { where: 'interaction response', path: '', rule: 'ALREADY_ACKNOWLEDGED', message };
}

/** Gives the interaction up, once; the reason is kept as a fault. */
export function failInteraction(context: Context, interaction: Interaction, why: string): void {
  if (interaction.stage !== 'waiting') return;
  interaction.stage = 'dead';
  record(context, [{ where: 'interaction response', path: '', rule: 'INTERACTION_FAILED', message: why }]);
  context.events.emit({ kind: 'interaction.failed', interaction, why });
}

function assertOpen(interaction: Interaction): void {
  if (interaction.stage === 'dead') throw new ApiError(404, 10062);
  if (interaction.stage === 'answered') throw new ApiError(400, 40060);
}

function carryOut(context: Context, interaction: Interaction, { body, files }: ParsedBody): void {
  const answer = objectOf(body);
  const data: JsonObject = objectOf(answer['data']);
  const type = numberOf(answer['type']);
  const { source } = interaction;
  interaction.stage = 'answered';
  interaction.answer = type;
  const ephemeral = (numberOf(data['flags']) & FLAGS.ephemeral) !== 0;
  if (type === CALLBACK.message || type === CALLBACK.deferredMessage) {
    interaction.originalId = createMessage(context, data, files, {
      channelId: interaction.channelId,
      interactionId: interaction.id,
      loading: type === CALLBACK.deferredMessage,
      ...(ephemeral ? { ephemeralFor: interaction.userId } : {}),
    }).id;
  } else if (source && (type === CALLBACK.update || type === CALLBACK.deferredUpdate)) {
    interaction.originalId = source.id;
    if (type === CALLBACK.update) editMessage(context, source, data, files);
  } else if (type === CALLBACK.choices) {
    interaction.choices = objectsOf(data['choices']).map(choice);
  } else if (type === CALLBACK.modal) {
    interaction.modal = data;
  }
  context.events.emit({ kind: 'interaction.answered', interaction });
}

function choice({ name, value }: Record<string, Json | undefined>): { name: string; value: string | number } {
  return { name: textOf(name), value: typeof value === 'number' ? value : textOf(value) };
}
