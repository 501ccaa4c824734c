import type { Operator } from '../domain/operator.ts';
import { madeAt } from '../domain/snowflake.ts';
import { codeOf, messageOf, SpartaError } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import type { Discord, DiscordBody, Ports } from '../ports.ts';
import { say } from '../text.ts';
import { requireModerator } from './access.ts';
import { REPLY_EDIT_WINDOW_SECONDS, type DeferredCall } from './deferred.ts';
import { makeCall } from './dispatch.ts';
import { isMendable, keepDraft } from './drafts.ts';
import type { LoadPorts } from './handler.ts';
import { renderMessage, renderSigned, type Button, type Message } from './message.ts';
import { errorMessage, outcomeOf } from './outcome.ts';
import { noteLocale } from './note-locale.ts';
import { isKeepable, readAnswer, withoutFiles, writtenAnswer } from './kept-answer.ts';
import { learn } from '../texts/index.ts';
import type { Registry } from './registry.ts';
import { noteRead, owedTo, withUnreached } from './unreached.ts';

export interface FinishContext {
  registry: Registry;
  load: LoadPorts;
  ports: Pick<Ports, 'once' | 'discord' | 'settings' | 'components' | 'drafts'>;
  now: number;
  log: Log;
  /** Delivered before: the work may be done and only the reply have failed. */
  retried: boolean;
  /** After this try the queue gives the message up, so the person must be told now. */
  lastTry: boolean;
  leaseSeconds: number;
}

/**
 * Finishes a deferred call: does the work once, whatever the queue delivers, and edits the reply. What only reads is
 * done again for a second delivery, and shows the same.
 * Throws `upstream` or a bug's error to have the message delivered again.
 */
export async function finish(call: DeferredCall, context: FinishContext): Promise<void> {
  const { once, discord } = context.ports;
  await learn(call.locale);
  const key = `interaction:${call.id}`;
  if (context.now - madeAt(call.id) > REPLY_EDIT_WINDOW_SECONDS * 1000) {
    context.log.warn('interaction.expired', { handler: call.handler });
    return;
  }
  if (context.registry.handler(call.handler)?.readsOnly) {
    const answer = await freshAnswer(call, context);
    const shown = await reply(call, answer.body, discord, context.log);
    if (shown) await forgetOwed(answer, context);
    return;
  }
  const claim = await once.begin(key, { now: context.now, leaseSeconds: context.leaseSeconds });
  if (claim === 'done') return;
  if (claim === 'running')
    throw new SpartaError('upstream', 'Another worker holds this call.', { retryAfterSeconds: 2 });
  const answer = await carriedOut(call, key, context);
  await once.finish(key);
  await forgetOwed(answer, context);
}

/**
 * Does the work and shows its answer; gives the claim back where either fails. Whoever dismissed the answer has read
 * nothing in it.
 */
async function carriedOut(call: DeferredCall, key: string, context: FinishContext): Promise<Answer> {
  const { once, discord } = context.ports;
  try {
    const answer = (await keptAnswer(key, context)) ?? (await freshAnswer(call, context));
    const shown = await reply(call, answer.body, discord, context.log).catch(async (error: unknown) => {
      // The work is done and must not be done again only because Discord did not take the answer.
      await once.finish(answerKey(key), await answerToKeep(answer, call, context));
      await forgetOwed(answer, context);
      throw error;
    });
    return shown ? answer : { body: answer.body };
  } catch (error) {
    await once.release(key);
    throw error;
  }
}

function answerKey(key: string): string {
  return `${key}:answer`;
}

interface Answer {
  body: DiscordBody;
  /** Undefined where an earlier try made the body. */
  message?: Message;
  /** Who reads in it that something did not reach them. */
  owed?: Operator | undefined;
}

/** Forgotten with the answer that says it: what is kept for another try is said by that one. */
async function forgetOwed({ owed }: Answer, { load }: FinishContext): Promise<void> {
  if (owed) await noteRead(owed, (await load(['operators'])).operators);
}

/** What an earlier try had to say; a first try asks nobody. */
async function keptAnswer(key: string, context: FinishContext): Promise<Answer | undefined> {
  if (!context.retried) return undefined;
  const kept = await context.ports.once.resultOf(answerKey(key));
  return kept === undefined ? undefined : { body: readAnswer(kept) };
}

async function freshAnswer(call: DeferredCall, context: FinishContext): Promise<Answer> {
  const { message, owed } = await work(call, context);
  return { message, owed, body: await render(message, call, context) };
}

/** The answer for the next try. Files too large to keep are left out, and their reader is told how to get them. */
async function answerToKeep(
  { body, message }: Answer,
  call: DeferredCall,
  context: FinishContext,
): Promise<string> {
  const whole = writtenAnswer(body);
  return isKeepable(whole) || !message
    ? whole
    : writtenAnswer(await render(withoutFiles(message), call, context));
}

/**
 * The message in Discord's form. The work behind it is done: where the key cannot be had, the message comes without
 * its buttons rather than not at all, which would do the work again.
 */
async function render(message: Message, call: DeferredCall, context: FinishContext): Promise<DiscordBody> {
  const reader = { locale: call.locale, now: context.now };
  try {
    return await renderSigned(message, reader, context.ports.components);
  } catch (error) {
    if (codeOf(error) !== 'upstream') throw error;
    context.log.warn('buttons.not-signed', { handler: call.handler, ...errorFields(error) });
    return renderMessage(withoutButtons(message), reader);
  }
}

function withoutButtons(message: Message): Message {
  const missing = say('Its buttons could not be made just now. Run the command again to get them.');
  return {
    ...message,
    lines: [...(message.lines ?? []), missing],
    buttons: message.buttons?.filter((each) => 'url' in each) ?? [],
  };
}

interface Worked {
  message: Message;
  owed?: Operator | undefined;
}

/** The message to show, refusals included; throws only what another try may mend. */
async function work(call: DeferredCall, context: FinishContext): Promise<Worked> {
  try {
    const handler = context.registry.handler(call.handler);
    if (!handler)
      throw new SpartaError('not-found', say('This command is gone.'), {
        hint: say('Use /help to see the commands.'),
      });
    if (handler.access === 'moderator')
      requireModerator(call.caller, context.ports.settings.moderatorRoleIds);
    const asked = {
      ...(await makeCall(handler.access, call.caller, call, context)),
      reply: { applicationId: call.applicationId, token: call.token },
    };
    const answer = await handler.run(call.raw, asked, context.load);
    if (answer.kind === 'modal')
      throw new TypeError(`${call.handler} opens a modal, which a deferred reply cannot`);
    if (asked.operator)
      await noteLocale(asked.operator, call.locale, (await context.load(['operators'])).operators);
    const owed = owedTo(handler, asked.operator);
    return { message: owed ? withUnreached(answer.message, owed) : answer.message, owed };
  } catch (error) {
    const { queue, log } = outcomeOf(error);
    context.log[log]('interaction.failed', { handler: call.handler, ...errorFields(error) });
    if (queue === 'retry' && !context.lastTry) throw error;
    const mend = await mendButton(error, call, context);
    return { message: { ...errorMessage(error, call.id), ...(mend ? { buttons: [mend] } : {}) } };
  }
}

/** A form that was refused can be opened again as it was filled in. */
async function mendButton(
  error: unknown,
  call: DeferredCall,
  context: FinishContext,
): Promise<Button | undefined> {
  const handler = context.registry.handler(call.handler);
  if (!isMendable(handler, error)) return undefined;
  const { load, log, ports } = context;
  const asked = {
    id: call.id,
    caller: call.caller,
    locale: call.locale,
    now: context.now,
    retried: context.retried,
    catalogue: context.registry.catalogue,
  };
  return keepDraft({ handler, raw: call.raw, call: asked }, { load, drafts: ports.drafts, log });
}

/** False for a reply nobody can see any more (dismissed, or its token over), which is no failure of ours. */
async function reply(call: DeferredCall, body: DiscordBody, discord: Discord, log: Log): Promise<boolean> {
  try {
    await discord.editReply({ applicationId: call.applicationId, token: call.token }, body);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'not-found') throw error;
    log.info('reply.dismissed', { handler: call.handler, error: messageOf(error) });
    return false;
  }
}
