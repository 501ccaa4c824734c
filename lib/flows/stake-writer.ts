import type { Address } from '../domain/address.ts';
import {
  attemptOf,
  callOf,
  changed,
  refOf,
  signedCallOf,
  signedFor,
  stepOf,
  type Attempt,
  type StakeIntent,
  type StakeSender,
  type Step,
} from '../domain/stake-intent.ts';
import { codeOf, SpartaError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { L1Call, Ports, Staking } from '../ports.ts';
import { say } from '../text.ts';

/** How long a run of the writer waits, and what it does not wait for. */
export interface Patience {
  /** Seconds a run waits for a receipt before it comes again later. */
  waitSeconds: number;
  pollMs: number;
  /** Seconds without a receipt after which fees are raised: five blocks of Ethereum. */
  raiseAfterSeconds: number;
  /** Seconds after which a nonce that somebody else used is believed: a node that lags is mended by then. */
  lostAfterSeconds: number;
}

export const PATIENCE: Patience = {
  waitSeconds: 25,
  pollMs: 250,
  raiseAfterSeconds: 60,
  lostAfterSeconds: 15 * 60,
};

/** Fees rise by an eighth each time, so this is more than tenfold; a row has room for 400 KB. */
const MOST_ATTEMPTS = 24;

export interface Writer {
  clock(): number;
  pause(ms: number): Promise<void>;
  log: Log;
  patience: Patience;
}

export type WriterPorts = Pick<Ports, 'staking' | 'stakeIntents'>;

export type Receipt = NonNullable<Awaited<ReturnType<Staking['receipt']>>>;

/** Signs the calls with nonces that follow each other and keeps them, all or none, before anything is sent. */
export async function signAll(
  intent: StakeIntent,
  calls: readonly L1Call[],
  sender: StakeSender,
  writer: Writer,
  ports: WriterPorts,
): Promise<StakeIntent> {
  const first = Math.max(await ports.staking.transactionCount(), sender.nextNonce);
  const steps: Step[] = [];
  for (const [index, call] of calls.entries())
    steps.push(stepOf(call, await ports.staking.sign(call, { nonce: first + index }), writer.clock()));
  const signed = changed(intent, { state: 'signed', steps });
  await keep(signed, ports, { sender: signedFor(sender, refOf(intent), steps) });
  writer.log.info('stake.signed', { ...named(intent), nonce: first, calls: steps.length });
  return signed;
}

/** Saves an intent; whoever finds it changed meanwhile comes again and sees what the other did. */
export async function keep(
  after: StakeIntent,
  { stakeIntents }: Pick<Ports, 'stakeIntents'>,
  also: { sender?: StakeSender; release?: boolean } = {},
): Promise<void> {
  try {
    await stakeIntents.save(after, also);
  } catch (error) {
    if (codeOf(error) !== 'conflict') throw error;
    throw new SpartaError('upstream', say('Another worker is carrying this on.'), {
      retryAfterSeconds: 2,
      cause: error,
    });
  }
}

export interface Settled {
  intent: StakeIntent;
  attempt: Attempt;
  receipt: Receipt;
}

/**
 * Sends what is signed and not mined, again where it was sent before, and waits a while for the last of it.
 * Throws `upstream` where Ethereum has not taken it yet; undefined where its nonce went to another transaction.
 */
export async function settle(
  intent: StakeIntent,
  writer: Writer,
  ports: WriterPorts,
): Promise<Settled | undefined> {
  const { patience } = writer;
  const early = await endOf(intent, ports);
  if (early) return { intent, ...early };
  const raised = await raiseFees(intent, writer, ports);
  const lost = await send(raised, writer, ports);
  const polls = Math.max(1, Math.ceil((patience.waitSeconds * 1000) / patience.pollMs));
  for (let poll = 0; poll < polls; poll += 1) {
    const end = await endOf(raised, ports);
    if (end) return { intent: raised, ...end };
    if (lost) break;
    await writer.pause(poll < 4 ? patience.pollMs / 4 : patience.pollMs);
  }
  if (lost && isOld(raised, patience.lostAfterSeconds, writer)) return undefined;
  throw new SpartaError('upstream', say('Ethereum has not taken the transaction yet.'), {
    retryAfterSeconds: 5,
  });
}

/** The attempt that did a step, and what came of it. */
export async function minedOf(
  step: Step,
  { staking }: Pick<Ports, 'staking'>,
): Promise<{ attempt: Attempt; receipt: Receipt } | undefined> {
  for (const attempt of step.attempts.toReversed()) {
    const receipt = await staking.receipt(attempt.hash);
    if (receipt) return { attempt, receipt };
  }
  return undefined;
}

/** Why the first step that reverted did; undefined where none did, or none said. */
export async function reasonOf(
  intent: StakeIntent,
  ports: Pick<Ports, 'staking'>,
): Promise<Receipt['reason']> {
  for (const step of intent.steps) {
    const end = await minedOf(step, ports);
    if (end?.receipt.outcome === 'reverted') return end.receipt.reason;
  }
  return undefined;
}

/** Puts a transaction that does nothing in the place of each step that is not mined; whichever is mined counts. */
export function cancelRest(intent: StakeIntent, writer: Writer, ports: WriterPorts): Promise<StakeIntent> {
  return replaceRest(intent, (step) => !latest(step).cancels, true, writer, ports);
}

/** The last step's end: its nonce is the highest, so all others are mined too. */
async function endOf(intent: StakeIntent, ports: Pick<Ports, 'staking'>) {
  const last = intent.steps.at(-1);
  return last && minedOf(last, ports);
}

function raiseFees(intent: StakeIntent, writer: Writer, ports: WriterPorts): Promise<StakeIntent> {
  const { raiseAfterSeconds } = writer.patience;
  const waited = (step: Step) =>
    step.attempts.length < MOST_ATTEMPTS && writer.clock() - latest(step).at > raiseAfterSeconds * 1000;
  return replaceRest(intent, waited, false, writer, ports);
}

/** Signs another attempt for the steps wanted that are not mined, and keeps it before it is sent. */
async function replaceRest(
  intent: StakeIntent,
  wanted: (step: Step) => boolean,
  cancels: boolean,
  writer: Writer,
  ports: WriterPorts,
): Promise<StakeIntent> {
  const waiting: Step[] = [];
  for (const step of intent.steps.filter(wanted)) if (!(await minedOf(step, ports))) waiting.push(step);
  if (waiting.length === 0) return intent;
  const steps = [...intent.steps];
  for (const step of waiting) {
    const replaces = signedCallOf(step, latest(step));
    const nothing = cancels || latest(step).cancels;
    const call = nothing ? await callForNothing(ports) : callOf(step);
    const signed = await ports.staking.sign(call, { nonce: step.nonce, replaces });
    const attempts = [...step.attempts, attemptOf(signed, writer.clock(), nothing)];
    steps[steps.indexOf(step)] = { ...step, attempts };
  }
  const after = changed(intent, { steps });
  await keep(after, ports);
  writer.log.info('stake.replaced', { ...named(intent), cancels });
  return after;
}

/** Sparta sends itself nothing: takes a nonce and does no more. */
async function callForNothing({ staking }: Pick<Ports, 'staking'>): Promise<L1Call> {
  return staking.topUp(await requireAccount({ staking }), 0n);
}

/** Throws `forbidden` where this network has no account for Sparta. */
export async function requireAccount({ staking }: Pick<Ports, 'staking'>): Promise<Address> {
  const account = await staking.account();
  if (account) return account;
  throw new SpartaError('forbidden', say('Sparta adds no validators on chain here.'), {
    hint: say('Stake it yourself with the Aztec CLI; Sparta then watches it: /add-validator.'),
  });
}

/** Whether a nonce of it went to a transaction that is none of ours. */
async function send(intent: StakeIntent, writer: Writer, ports: WriterPorts): Promise<boolean> {
  let lost = false;
  for (const step of intent.steps) {
    const outcome = await ports.staking.broadcast(signedCallOf(step, latest(step)));
    if (outcome !== 'nonce-used') continue;
    // An earlier attempt of ours may have taken it, whose receipt is on its way.
    if (await minedOf(step, ports)) continue;
    lost = true;
    writer.log.warn('stake.nonce-used', { ...named(intent), nonce: step.nonce });
  }
  return lost;
}

function isOld(intent: StakeIntent, seconds: number, writer: Writer): boolean {
  return intent.steps.every((step) => writer.clock() - latest(step).at > seconds * 1000);
}

function latest(step: Step): Attempt {
  const last = step.attempts.at(-1);
  if (!last) throw new TypeError('a step without an attempt');
  return last;
}

export function named(intent: StakeIntent): { attester: Address; rollup: string; operatorId: string } {
  return { attester: intent.attester, rollup: intent.rollup, operatorId: intent.operatorId };
}
