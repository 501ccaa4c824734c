import { SpartaError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Components, DiscordBody } from '../ports.ts';
import { say } from '../text.ts';
import { readsOperator, requireModerator, requireOperator, type Access } from './access.ts';
import type { Choice } from './command.ts';
import type { DeferredCall } from './deferred.ts';
import { draftIn, isMendable, mayWait, openDraft } from './drafts.ts';
import type { Answer, Call, Handler, HandlerQueue, LoadPorts } from './handler.ts';
import { INTERACTION, type Caller, type Interaction } from './interaction.ts';
import { clip, EPHEMERAL, renderSigned, type Message } from './message.ts';
import { renderModal } from './modal.ts';
import { errorMessage, outcomeOf } from './outcome.ts';
import { modalId, requireCaller, targetOf, verifyTarget } from './target.ts';
import type { Registry } from './registry.ts';

/** What the endpoint lends to the router. */
export interface DispatchContext {
  registry: Registry;
  guildId: string;
  moderatorRoleIds: readonly string[];
  load: LoadPorts;
  /** Signs and verifies buttons and forms; asked only where there is one. */
  components: Components;
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
    return privateMessage(errorMessage(error, subject.id), subject, context);
  }
}

async function route(subject: Interaction, context: DispatchContext): Promise<InteractionResponse> {
  const target = targetOf(subject, context.registry);
  const caller = requireCaller(subject, context.guildId, target.handler);
  await verifyTarget(target, caller.userId, context);
  const { handler, raw } = target;
  if (handler.access === 'moderator') requireModerator(caller, context.moderatorRoleIds);
  const draft = subject.type === INTERACTION.component && handler.form ? draftIn(target.arg) : undefined;
  if (draft !== undefined) {
    const call = await makeCall(handler.access, caller, subject, context);
    const { modal, arg } = await openDraft({ handler, id: draft, call }, context.load);
    return answered(
      { kind: 'modal', modal, handler: handler.key.split(':')[1] ?? '', arg },
      handler,
      call,
      context,
    );
  }
  try {
    handler.check(raw);
    if (handler.reply === 'deferred') return await defer(handler, raw, caller, subject, context);
    const call = await makeCall(handler.access, caller, subject, context);
    return await answered(await handler.run(raw, call, context.load), handler, call, context);
  } catch (error) {
    if (!isMendable(handler, error)) throw error;
    const call = await makeCall(handler.access, caller, subject, context);
    const modal = await handler.form?.(target.arg, call, context.load);
    if (!modal || !mayWait(modal, raw)) throw error;
    // The endpoint writes nothing: a worker refuses it again, and keeps what was typed.
    return defer({ ...handler, inPlace: false }, raw, caller, subject, context);
  }
}

async function defer(
  handler: Handler,
  raw: unknown,
  caller: Caller,
  subject: Interaction,
  context: DispatchContext,
): Promise<InteractionResponse> {
  await enqueue(handler, raw, caller, subject, context);
  if (handler.inPlace) return { type: REPLY.deferredUpdate };
  return {
    type: REPLY.deferred,
    ...(handler.visibility === 'private' ? { data: { flags: EPHEMERAL } } : {}),
  };
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
    throw new SpartaError('upstream', say('Sparta could not take your request just now.'), { cause });
  }
}

/** A call with the operator and their links, by one read, where the access asks for one; also what the workers build. */
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
  const { operator, links } = await operators.account(caller.userId);
  return { ...call, operator: requireOperator(access, operator), links };
}

async function answered(
  answer: Answer,
  handler: Handler,
  call: Call,
  context: DispatchContext,
): Promise<InteractionResponse> {
  if (answer.kind === 'modal') {
    const command = handler.key.split(':')[0] ?? '';
    const id = await modalId(`${command}:${answer.handler}`, answer.arg, call, context.components);
    return { type: REPLY.modal, data: renderModal(answer.modal, id, call) };
  }
  if (answer.message.files?.length)
    throw new TypeError(`${handler.key} answers with files, which only a deferred reply can carry`);
  if (handler.inPlace)
    return { type: REPLY.update, data: await renderSigned(answer.message, call, context.components) };
  if (handler.visibility === 'private') return privateMessage(answer.message, call, context);
  return { type: REPLY.message, data: await renderSigned(answer.message, call, context.components) };
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

async function privateMessage(
  message: Message,
  reader: { locale?: string | undefined },
  { components, now }: DispatchContext,
): Promise<InteractionResponse> {
  const body = await renderSigned(message, { locale: reader.locale, now }, components);
  return { type: REPLY.message, data: { ...body, flags: Number(body['flags']) | EPHEMERAL } };
}
