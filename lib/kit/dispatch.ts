import { SpartaError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { DiscordBody } from '../ports.ts';
import { readsOperator, requireModerator, requireOperator, type Access } from './access.ts';
import type { Choice } from './command.ts';
import { customId, readCustomId } from './custom-id.ts';
import type { DeferredCall } from './deferred.ts';
import type { Answer, Call, Handler, HandlerQueue, LoadPorts } from './handler.ts';
import { callerOf, fieldsOf, INTERACTION, optionsOf, type Caller, type Interaction } from './interaction.ts';
import { clip, EPHEMERAL, renderMessage, renderModal, type Message, type Reader } from './message.ts';
import { errorMessage, outcomeOf } from './outcome.ts';
import type { Registry } from './registry.ts';

/** What the endpoint lends to the router. */
export interface DispatchContext {
  registry: Registry;
  guildId: string;
  moderatorRoleIds: readonly string[];
  load: LoadPorts;
  /** Puts the call into a queue; must have happened before the deferral is answered. */
  enqueue(queue: HandlerQueue, call: DeferredCall): Promise<void>;
  now: number;
  log: Log;
}

/** Discord's callback types. */
const REPLY = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, autocomplete: 8, modal: 9 } as const;

/** An answer Discord takes within its 3 s, whatever was sent: a refusal is an answer too. */
export interface InteractionResponse {
  type: number;
  data?: DiscordBody;
}

export async function dispatch(subject: Interaction, context: DispatchContext): Promise<InteractionResponse> {
  if (subject.type === INTERACTION.autocomplete) return suggest(subject, context);
  try {
    return await route(subject, context);
  } catch (error) {
    context.log[outcomeOf(error).log]('interaction.refused', { error: String(error), kind: subject.type });
    return privateMessage(errorMessage(error, subject.id), subject);
  }
}

async function route(subject: Interaction, context: DispatchContext): Promise<InteractionResponse> {
  const { handler, raw } = find(subject, context);
  const caller = requireCaller(subject, context.guildId);
  if (handler.access === 'moderator') requireModerator(caller, context.moderatorRoleIds);
  handler.check(raw);
  if (handler.reply === 'deferred') {
    await enqueue(handler, raw, caller, subject, context);
    if (handler.inPlace) return { type: REPLY.deferredUpdate };
    return {
      type: REPLY.deferred,
      ...(handler.visibility === 'private' ? { data: { flags: EPHEMERAL } } : {}),
    };
  }
  const call = await makeCall(handler.access, caller, subject, context);
  return answered(await handler.run(raw, call, context.load), handler, call);
}

/** Enqueues before anything is promised; a queue that cannot take it is told at once instead of silence later. */
async function enqueue(
  handler: Handler,
  raw: unknown,
  caller: Caller,
  subject: Interaction,
  context: DispatchContext,
) {
  try {
    await context.enqueue(handler.queue, {
      version: 1,
      id: subject.id,
      token: subject.token,
      applicationId: subject.application_id,
      handler: handler.key,
      raw,
      caller,
      ...(subject.locale === undefined ? {} : { locale: subject.locale }),
    });
  } catch (cause) {
    throw new SpartaError('upstream', 'Sparta could not take your request just now.', { cause });
  }
}

function find(subject: Interaction, { registry }: DispatchContext): { handler: Handler; raw: unknown } {
  const { data } = subject;
  if (subject.type === INTERACTION.command) {
    const handler = registry.command(data?.name ?? '')?.handler;
    if (!handler)
      throw unknown(
        `There is no command /${data?.name ?? ''} here any more.`,
        'Use /help to see the commands.',
      );
    return { handler, raw: optionsOf(subject) };
  }
  const id = readCustomId(data?.custom_id ?? '');
  const handler = id && registry.handler(id.handler);
  if (!id || !handler)
    throw unknown('This message is from an older version of Sparta.', 'Run the command again.');
  if (id.userId !== callerOf(subject)?.userId) {
    throw new SpartaError('forbidden', 'This belongs to somebody else. Nothing was changed.', {
      hint: 'Run the command yourself.',
    });
  }
  const raw =
    subject.type === INTERACTION.modal ? { arg: id.arg, fields: fieldsOf(subject) } : { arg: id.arg };
  return { handler, raw };
}

function requireCaller(subject: Interaction, guildId: string): Caller {
  const caller = callerOf(subject);
  if (!caller) throw new SpartaError('invalid-input', 'This request names nobody.');
  if (subject.guild_id === undefined) {
    throw new SpartaError('forbidden', 'Sparta works in its Discord server, not in direct messages.', {
      hint: 'Run the command in the server.',
    });
  }
  const installed = subject.authorizing_integration_owners;
  if (
    subject.guild_id !== guildId ||
    (installed && installed['0'] !== undefined && installed['0'] !== guildId)
  ) {
    throw new SpartaError('forbidden', 'This Sparta serves another Discord server.', {
      hint: 'Ask the moderators of this server.',
    });
  }
  if (installed && installed['0'] === undefined) {
    throw new SpartaError('forbidden', 'Sparta must be installed in the server, not only by you.', {
      hint: 'Ask a moderator of the server.',
    });
  }
  return caller;
}

/** A call with the operator looked up where the access asks for one; also what the workers build. */
export async function makeCall(
  access: Access,
  caller: Caller,
  { id, locale }: { id: string; locale?: string | undefined },
  context: Pick<DispatchContext, 'load' | 'registry' | 'now'> & { retried?: boolean },
): Promise<Call> {
  const call: Call = {
    id,
    caller,
    locale,
    now: context.now,
    retried: context.retried ?? false,
    catalogue: context.registry.catalogue,
  };
  if (!readsOperator(access)) return call;
  const { operators } = await context.load(['operators']);
  return { ...call, operator: await requireOperator(access, caller, operators) };
}

function answered(answer: Answer, handler: Handler, call: Call): InteractionResponse {
  if (answer.kind === 'modal') {
    const command = handler.key.split(':')[0] ?? '';
    const id = customId({
      handler: `${command}:${answer.handler}`,
      userId: call.caller.userId,
      arg: answer.arg,
    });
    return { type: REPLY.modal, data: renderModal(answer.modal, id, call) };
  }
  if (handler.inPlace) return { type: REPLY.update, data: renderMessage(answer.message, call) };
  if (handler.visibility === 'private') return privateMessage(answer.message, call);
  return { type: REPLY.message, data: renderMessage(answer.message, call) };
}

/** Autocomplete cannot refuse: whoever may not see anything sees nothing. */
async function suggest(subject: Interaction, context: DispatchContext): Promise<InteractionResponse> {
  const choices = await choose(subject, context).catch((error: unknown) => {
    context.log[outcomeOf(error).log]('autocomplete.refused', { error: String(error) });
    return [];
  });
  return { type: REPLY.autocomplete, data: { choices: choices.slice(0, 25).map(clipChoice) } };
}

async function choose(subject: Interaction, context: DispatchContext): Promise<Choice[]> {
  const command = context.registry.command(subject.data?.name ?? '');
  const focused = subject.data?.options?.find((option) => option.focused);
  if (!command || !focused) return [];
  const caller = requireCaller(subject, context.guildId);
  if (command.handler.access === 'moderator') requireModerator(caller, context.moderatorRoleIds);
  const call = await makeCall(command.handler.access, caller, subject, context);
  return (await command.suggest(focused.name, String(focused.value ?? ''), call, context.load)) ?? [];
}

/** Discord, Application Commands: names and values of choices have 1 to 100 characters; a trailing space breaks them. */
function clipChoice(choice: Choice): Choice {
  return {
    name: clip(choice.name, 100).trim() || clip(choice.value, 100),
    value: clip(choice.value, 100),
  };
}

function privateMessage(message: Message, reader: Reader): InteractionResponse {
  const body = renderMessage(message, reader);
  return { type: REPLY.message, data: { ...body, flags: Number(body['flags']) | EPHEMERAL } };
}

function unknown(message: string, hint: string): SpartaError {
  return new SpartaError('not-found', message, { hint });
}
