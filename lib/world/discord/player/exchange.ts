import { CALLBACK } from '../conformance/callback.ts';
import { record, type Context } from '../context.ts';
import { post, signedHeaders, type Reply } from '../delivery.ts';
import { alreadyAnswered, failInteraction, takeReply } from '../interactions.ts';
import type { JsonObject } from '../json.ts';
import { parseBody } from '../request.ts';
import type { Interaction, StoredMessage } from '../state.ts';
import { modalOf, type Modal } from './modal.ts';

export interface Shown {
  /** The live object: later edits show in it. */
  message: StoredMessage;
  /** Waits for the edit that ends a deferral; 30 s where not told. Rejects where it is deleted, or too late. */
  settled: (timeoutMs?: number) => Promise<StoredMessage>;
}

/** What a person sees after doing something. */
export type Outcome =
  | ({ kind: 'message' } & Shown)
  | ({ kind: 'updated' } & Shown)
  | { kind: 'modal'; modal: Modal }
  | { kind: 'choices'; choices: Interaction['choices'] }
  | { kind: 'failed'; why: string };

/** How long `settled` waits where it is not told. */
const SETTLE_MS = 30_000;

/** Sends an interaction to the app, signed, and waits for its answer or the end of the deadline. */
export async function exchange(
  context: Context,
  interaction: Interaction,
  body: JsonObject,
): Promise<Outcome> {
  const versionBefore = interaction.source?.version ?? 0;
  const raw = Buffer.from(JSON.stringify(body));
  const decided = decision(context, interaction);
  context.events.emit({ kind: 'interaction.sent', interaction });
  const timer = setTimeout(() => {
    failInteraction(
      context,
      interaction,
      `The application did not respond: no answer in ${context.deadlineMs} ms.`,
    );
  }, context.deadlineMs);
  void deliver(context, interaction, raw);
  const why = await decided;
  clearTimeout(timer);
  return why === undefined ? outcome(context, interaction, versionBefore) : { kind: 'failed', why };
}

async function deliver(context: Context, interaction: Interaction, raw: Buffer): Promise<void> {
  try {
    const headers = signedHeaders(context.privateKey, raw, context.now());
    // The timer above decides at the deadline; the connection may close a little later.
    const reply = await post(context.interactionsUrl(), raw, headers, context.deadlineMs + 500);
    await judgeReply(context, interaction, reply);
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    failInteraction(
      context,
      interaction,
      `The application did not respond: ${text || 'the connection failed'}.`,
    );
  }
}

/** Takes an HTTP reply for the answer, or fails the interaction for it. */
export async function judgeReply(context: Context, interaction: Interaction, reply: Reply): Promise<void> {
  const { status, contentType, raw } = reply;
  // 202 without a body: the answer comes, or came, by the callback route.
  if (status === 202 && raw.byteLength === 0) return;
  if (interaction.stage === 'answered') {
    record(context, [alreadyAnswered()]);
    return;
  }
  if (status !== 200) {
    failInteraction(context, interaction, `The application did not respond: it answered HTTP ${status}.`);
    return;
  }
  const answer = await parseBody(contentType, raw).catch(() => undefined);
  if (answer?.body === undefined) {
    failInteraction(
      context,
      interaction,
      'This interaction failed: the reply is not JSON with its content type.',
    );
    return;
  }
  const faults = await takeReply(context, interaction, raw, answer);
  if (faults.length === 0) return;
  record(context, faults);
  const told = faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join(' ');
  failInteraction(context, interaction, `This interaction failed: ${told}`);
}

/** Resolves with the reason of a failure, or nothing once the interaction is answered. */
async function decision(context: Context, interaction: Interaction): Promise<string | undefined> {
  return new Promise((resolve) => {
    const end = context.events.subscribe((event) => {
      if (event.kind !== 'interaction.answered' && event.kind !== 'interaction.failed') return;
      if (event.interaction.id !== interaction.id) return;
      end();
      resolve(event.kind === 'interaction.failed' ? event.why : undefined);
    });
  });
}

function outcome(context: Context, interaction: Interaction, versionBefore: number): Outcome {
  const { answer, originalId, source, modal, choices } = interaction;
  if (answer === CALLBACK.choices) return { kind: 'choices', choices };
  if (answer === CALLBACK.modal && modal) {
    return { kind: 'modal', modal: modalOf(modal, interaction.channelId, source) };
  }
  const message = context.state.messages.get(originalId ?? '') ?? source;
  if (!message) return { kind: 'failed', why: 'The reply is already gone.' };
  const updated = answer === CALLBACK.update || answer === CALLBACK.deferredUpdate;
  const isSettled = (): boolean => (updated ? message.version > versionBefore : !message.loading);
  const settled = async (timeoutMs = SETTLE_MS): Promise<StoredMessage> =>
    settle(context, message, isSettled, timeoutMs);
  return updated ? { kind: 'updated', message, settled } : { kind: 'message', message, settled };
}

/** Waits for the edit that ends a deferral. Rejects where the message goes, or nothing comes in time. */
async function settle(
  context: Context,
  message: StoredMessage,
  isSettled: () => boolean,
  timeoutMs: number,
): Promise<StoredMessage> {
  if (isSettled() && !message.deleted) return message;
  return new Promise((resolve, reject) => {
    const finish = (error?: Error): void => {
      clearTimeout(timer);
      end();
      if (error) reject(error);
      else resolve(message);
    };
    const timer = setTimeout(
      () => finish(new Error(`The reply was not filled within ${timeoutMs} ms.`)),
      timeoutMs,
    );
    const check = (): void => {
      if (message.deleted) finish(new Error('The reply was deleted.'));
      else if (isSettled()) finish();
    };
    const end = context.events.subscribe(check);
    check();
  });
}
