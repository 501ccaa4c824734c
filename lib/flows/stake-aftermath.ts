import { createHash } from 'node:crypto';
import { changed, nameOf, TOP_UP, type StakeIntent } from '../domain/stake-intent.ts';
import { codeOf } from '../errors.ts';
import { type Message, renderFor, renderMessage } from '../kit/message.ts';
import type { Log } from '../log.ts';
import type { Ports, StakeTask } from '../ports.ts';
import { say } from '../text.ts';
import { endMessage } from './stake-messages.ts';
import { keep, named } from './stake-writer.ts';
import { rowOf, signedBy } from './watch-validator.ts';

export type AftermathPorts = Pick<
  Ports,
  'stakeIntents' | 'operators' | 'validators' | 'chain' | 'audit' | 'bus' | 'discord' | 'once' | 'settings'
>;

/**
 * What follows an intent's end: the link, the trail, the fact, and its operator is told. Safe to run again; an end
 * that was told is left alone.
 */
export async function afterStake(
  intent: StakeIntent,
  context: { now: number; log: Log; reply?: StakeTask['reply'] },
  ports: AftermathPorts,
): Promise<void> {
  if (intent.told === intent.state) return;
  const message = endMessage(intent);
  if (!message) return;
  const isStaked = intent.rollup !== TOP_UP && (intent.state === 'queued' || intent.state === 'mined');
  if (isStaked) await linkStaked(intent, context.now, ports);
  await ports.audit.record({
    id: `stake:${nameOf(intent)}:${intent.requestId}:${intent.state}`,
    at: new Date(context.now).toISOString(),
    actor: isStaked ? intent.operatorId : 'sparta',
    action: ACTIONS[intent.rollup === TOP_UP ? 'top-up' : 'stake'][intent.state] ?? `stake ${intent.state}`,
    subject: intent.operatorId,
    detail: [intent.attester, intent.mined?.transaction].filter(Boolean).join(' '),
  });
  await tell(intent, message, context.log, ports);
  if (context.reply) await editReply(context.reply, message, context, ports);
  await keep(changed(intent, { told: intent.state }), ports);
  context.log.info('stake.told', { ...named(intent), state: intent.state });
}

const ACTIONS: Record<'stake' | 'top-up', Partial<Record<StakeIntent['state'], string>>> = {
  stake: {
    queued: 'staked a validator',
    mined: 'staked a validator',
    refused: 'did not stake a validator',
    reverted: 'stake reverted',
    'failed-deposit': 'deposit failed, refunded to the withdrawer',
  },
  'top-up': { mined: 'topped up an attester' },
};

/** Links it by the proof that let it be asked for: the attester's own signature, or that of its withdrawer. */
async function linkStaked(intent: StakeIntent, now: number, ports: AftermathPorts): Promise<void> {
  const { operatorId, attester, deposit } = intent;
  if (!deposit) return;
  const at = new Date(now).toISOString();
  const signed = signedBy(await ports.operators.linksOf(operatorId));
  const byAttester = signed.has(attester);
  await ports.operators.link({
    operatorId,
    address: attester,
    role: byAttester ? 'attester' : 'withdrawer',
    proof: byAttester ? 'signature' : deposit.withdrawer,
    createdAt: at,
  });
  const standing = await ports.chain.attester(attester);
  await ports.validators.add(rowOf({ ...standing, attester }, operatorId, ports.settings.chainId, now));
  await ports.bus.publish([
    {
      kind: 'validator.watched',
      id: `watched:${operatorId}:${attester}`,
      version: 1,
      at,
      operatorId,
      attester,
    },
  ]);
}

/** A direct message; where those are closed, a note in the alert channel that names no validator. */
async function tell(
  intent: StakeIntent,
  message: Message,
  log: Log,
  { discord, settings, operators }: AftermathPorts,
): Promise<void> {
  const operator = await operators.get(intent.operatorId);
  const nonce = createHash('sha256')
    .update(`${nameOf(intent)} ${intent.requestId} ${intent.state}`)
    .digest('hex')
    .slice(0, 25);
  const locale = operator?.locale;
  try {
    await discord.sendDm(intent.operatorId, await renderFor(message, locale), nonce);
    return;
  } catch (error) {
    if (!isFinal(error)) throw error;
    log.info('stake.dm-refused', { ...named(intent), code: codeOf(error) });
  }
  const note: Message = {
    tone: message.tone,
    title: say('News of a request to Sparta'),
    lines: [say('Your direct messages are closed, so the rest is in /my-stats.')],
    mentions: [intent.operatorId],
  };
  await discord.sendToChannel(settings.alertChannelId, renderMessage(note), nonce).catch((error: unknown) => {
    if (!isFinal(error)) throw error;
    log.error('stake.untold', named(intent));
  });
}

/** Whether Discord will say the same to every other try: those who wait in the account's line must not wait for it. */
function isFinal(error: unknown): boolean {
  return codeOf(error) !== 'upstream';
}

/** Seconds for the call that asked to have its own answer shown first, which would stand over this one else. */
const ANSWER_WAITS = 12;
const ANSWER_POLL_MS = 250;

/** The reply that promised it, where somebody still sees it: a courtesy, the direct message is what counts. */
async function editReply(
  reply: NonNullable<StakeTask['reply']>,
  message: Message,
  { now, log }: { now: number; log: Log },
  { discord, once }: Pick<Ports, 'discord' | 'once'>,
): Promise<void> {
  const key = `interaction:${reply.interactionId}`;
  for (let wait = 0; wait < ANSWER_WAITS; wait += 1) {
    const claim = await once.begin(key, { now, leaseSeconds: 1 });
    if (claim === 'fresh') await once.release(key);
    if (claim !== 'running') break;
    await new Promise((resolve) => setTimeout(resolve, ANSWER_POLL_MS));
  }
  await discord
    .editReply(reply, await renderFor(message, reply.locale))
    .catch((error: unknown) => log.info('stake.reply-gone', { code: codeOf(error) }));
}
