import * as v from 'valibot';
import { madeAt } from '../domain/snowflake.ts';
import { codeOf, messageOf, SpartaError } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import type { Discord, DiscordBody, Ports } from '../ports.ts';
import { requireModerator } from './access.ts';
import { REPLY_EDIT_WINDOW_SECONDS, type DeferredCall } from './deferred.ts';
import { makeCall } from './dispatch.ts';
import type { LoadPorts } from './handler.ts';
import { renderMessage, type Message } from './message.ts';
import { errorMessage, outcomeOf } from './outcome.ts';
import { parseJson } from './parse.ts';
import type { Registry } from './registry.ts';

export interface FinishContext {
  registry: Registry;
  load: LoadPorts;
  ports: Pick<Ports, 'once' | 'discord' | 'settings'>;
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
  const key = `interaction:${call.id}`;
  if (context.now - madeAt(call.id) > REPLY_EDIT_WINDOW_SECONDS * 1000) {
    context.log.warn('interaction.expired', { handler: call.handler });
    return;
  }
  if (context.registry.handler(call.handler)?.readsOnly) {
    await reply(call, renderMessage(await work(call, context), call), discord, context.log);
    return;
  }
  const claim = await once.begin(key, { now: context.now, leaseSeconds: context.leaseSeconds });
  if (claim === 'done') return;
  if (claim === 'running')
    throw new SpartaError('upstream', 'Another worker holds this call.', { retryAfterSeconds: 2 });
  try {
    const body = (await keptAnswer(key, context)) ?? renderMessage(await work(call, context), call);
    await reply(call, body, discord, context.log).catch(async (error: unknown) => {
      // The work is done and must not be done again only because Discord did not take the answer.
      await once.finish(answerKey(key), JSON.stringify(body));
      throw error;
    });
  } catch (error) {
    await once.release(key);
    throw error;
  }
  await once.finish(key);
}

function answerKey(key: string): string {
  return `${key}:answer`;
}

const keptBody = v.record(v.string(), v.unknown());

/** What an earlier try had to say; a first try asks nobody. */
async function keptAnswer(key: string, context: FinishContext): Promise<DiscordBody | undefined> {
  if (!context.retried) return undefined;
  const kept = await context.ports.once.resultOf(answerKey(key));
  return kept === undefined ? undefined : parseJson(keptBody, kept);
}

/** The message to show, refusals included; throws only what another try may mend. */
async function work(call: DeferredCall, context: FinishContext): Promise<Message> {
  try {
    const handler = context.registry.handler(call.handler);
    if (!handler)
      throw new SpartaError('not-found', 'This command is gone.', { hint: 'Use /help to see the commands.' });
    if (handler.access === 'moderator')
      requireModerator(call.caller, context.ports.settings.moderatorRoleIds);
    const asked = await makeCall(handler.access, call.caller, call, context);
    const answer = await handler.run(call.raw, asked, context.load);
    if (answer.kind === 'modal')
      throw new TypeError(`${call.handler} opens a modal, which a deferred reply cannot`);
    return answer.message;
  } catch (error) {
    const { queue, log } = outcomeOf(error);
    context.log[log]('interaction.failed', { handler: call.handler, ...errorFields(error) });
    if (queue === 'retry' && !context.lastTry) throw error;
    return errorMessage(error, call.id);
  }
}

/** A reply nobody can see any more (dismissed, or its token over) is no failure of ours. */
async function reply(call: DeferredCall, body: DiscordBody, discord: Discord, log: Log): Promise<void> {
  try {
    await discord.editReply({ applicationId: call.applicationId, token: call.token }, body);
  } catch (error) {
    if (codeOf(error) !== 'not-found') throw error;
    log.info('reply.dismissed', { handler: call.handler, error: messageOf(error) });
  }
}
