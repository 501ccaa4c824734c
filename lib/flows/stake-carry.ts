import type { Address } from '../domain/address.ts';
import {
  changed,
  depositOf,
  isGivenUp,
  refOf,
  refusedFor,
  TOP_UP,
  type IntentRef,
  type StakeIntent,
  type StakeSender,
} from '../domain/stake-intent.ts';
import { portable } from '../domain/said.ts';
import { SpartaError } from '../errors.ts';
import type { L1Call, Ports } from '../ports.ts';
import { say, type Says } from '../text.ts';
import { requireFunds } from './stake-account.ts';
import {
  cancelRest,
  keep,
  minedOf,
  named,
  reasonOf,
  requireAccount,
  settle,
  signAll,
  type Settled,
  type Writer,
} from './stake-writer.ts';

export type CarryPorts = Pick<Ports, 'staking' | 'stakeIntents' | 'chain' | 'settings'>;

/** Told of every intent that reached an end, as often as it is seen there. */
export type AtEnd = (intent: StakeIntent) => Promise<void>;

/** Seconds the entry queue may take to show a deposit that is mined: a node that lags shows it by then. */
const SHOWS_AFTER_SECONDS = 60;

/**
 * Carries an intent as far as it goes now: every step may be the last before a crash, and the next run goes on from
 * what rests. Nothing is sent that was not kept first, and nothing is signed while an earlier transaction of the
 * account is not mined. Throws `upstream` to be called again; undefined where there is no such intent.
 */
export async function carryStake(
  ref: IntentRef,
  writer: Writer,
  ports: CarryPorts,
  atEnd: AtEnd,
): Promise<StakeIntent | undefined> {
  const found = await ports.stakeIntents.get(ref);
  if (!found) {
    writer.log.warn('stake.unknown', { ...ref });
    return undefined;
  }
  let intent = found;
  if (intent.state === 'queued' || intent.state === 'mined') intent = await stillMined(intent, writer, ports);
  if (intent.state === 'asked') intent = await begin(intent, writer, ports, atEnd);
  if (intent.state === 'signed') intent = await conclude(intent, writer, ports);
  if (intent.state === 'mined' && intent.rollup !== TOP_UP) intent = await seeQueued(intent, writer, ports);
  const next = await startedOver(intent, ports);
  if (next) return carryStake(next, writer, ports, atEnd);
  await atEnd(intent);
  return intent;
}

/** Everything that may speak against it is asked once more, and then it is signed. */
async function begin(
  intent: StakeIntent,
  writer: Writer,
  ports: CarryPorts,
  atEnd: AtEnd,
): Promise<StakeIntent> {
  const sender = await makeGood(intent, writer, ports, atEnd);
  const planned = await plan(intent, ports);
  if ('calls' in planned) return signAll(intent, planned.calls, sender, writer, ports);
  const refused = {
    ...refusedFor(intent, planned.refused),
    ...(planned.movedTo ? { movedTo: planned.movedTo } : {}),
  };
  await keep(refused, ports, { release: true });
  writer.log.info('stake.refused', { ...named(intent), moved: planned.movedTo !== undefined });
  return refused;
}

type Plan = { calls: L1Call[] } | { refused: Says; movedTo?: Address };

/** The calls that carry it out, or why there are none. */
async function plan(intent: StakeIntent, ports: CarryPorts): Promise<Plan> {
  try {
    const { attester, deposit, rollup } = intent;
    if (rollup === TOP_UP || !deposit) {
      const calls = [ports.staking.topUp(attester, BigInt(intent.amountWei))];
      await requireFunds(intent, ports);
      return { calls };
    }
    if ((await ports.staking.standing(rollup, attester)) !== 'unknown')
      return { refused: say('It is in the entry queue or registered already.') };
    const asked = depositOf(attester, deposit);
    const checked = await ports.staking.preflight(asked);
    if (checked.rollup !== rollup) return { refused: MOVED, movedTo: checked.rollup };
    const calls = await ports.staking.calls(asked, rollup);
    await requireFunds(intent, ports);
    return { calls };
  } catch (error) {
    // What no other try mends is the intent's end; the rest comes again.
    if (!(error instanceof SpartaError) || error.code === 'upstream' || error.code === 'internal')
      throw error;
    const rollup = await canonical(ports);
    if (intent.rollup !== TOP_UP && rollup && rollup !== intent.rollup)
      return { refused: MOVED, movedTo: rollup };
    return { refused: error.says };
  }
}

const MOVED = say('The network moved to a new rollup meanwhile, so Sparta started over on that one.');

/**
 * No nonce is given out while an earlier one is not mined: whatever a crash or a reorg left of the account's
 * transactions is carried on first, oldest first.
 */
async function makeGood(
  intent: StakeIntent,
  writer: Writer,
  ports: CarryPorts,
  atEnd: AtEnd,
): Promise<StakeSender> {
  const address = await requireAccount(ports);
  const { chainId } = intent;
  const sender = await ports.stakeIntents.sender({ chainId, address });
  if (!sender) return { chainId, address, version: 0, nextNonce: 0, recent: [] };
  const count = await ports.staking.transactionCount();
  const unmined = sender.recent.filter(({ to }, index) => index === 0 || to >= count).toReversed();
  for (const { ref } of unmined) {
    if (ref.attester === intent.attester && ref.rollup === intent.rollup) continue;
    const earlier = await ports.stakeIntents.get(ref);
    if (!earlier) continue;
    if (isGivenUp(earlier)) {
      // A reorg took what had ended: its nonces must be used up, and not by it.
      if (count < sender.nextNonce) await settle(await cancelRest(earlier, writer, ports), writer, ports);
    } else if (earlier.state === 'signed' || count < sender.nextNonce) {
      await carryStake(ref, writer, ports, atEnd);
    }
  }
  if (count >= sender.nextNonce || (await ports.staking.transactionCount()) >= sender.nextNonce)
    return sender;
  throw new SpartaError('upstream', say('Earlier transactions of Sparta’s account are not mined yet.'), {
    retryAfterSeconds: 5,
  });
}

/** Sends what is signed and waits for it; a deposit for a rollup that became an old one is called off. */
async function conclude(intent: StakeIntent, writer: Writer, ports: CarryPorts): Promise<StakeIntent> {
  const current = await calledOffIfMoved(intent, writer, ports);
  const settled = await settle(current, writer, ports);
  if (settled) return recorded(settled, writer, ports);
  if (
    current.rollup !== TOP_UP &&
    (await ports.staking.standing(current.rollup, current.attester)) !== 'unknown'
  )
    throw new SpartaError('upstream', say('The chain shows the deposit and not its transaction.'), {
      retryAfterSeconds: 30,
    });
  const again = changed(current, { state: 'asked', steps: [] });
  await keep(again, ports);
  writer.log.error('stake.nonce-lost', named(current));
  throw new SpartaError('upstream', say('Another transaction took the place of ours; it is made anew.'), {
    retryAfterSeconds: 1,
  });
}

async function calledOffIfMoved(
  intent: StakeIntent,
  writer: Writer,
  ports: CarryPorts,
): Promise<StakeIntent> {
  const last = intent.steps.at(-1);
  if (intent.rollup === TOP_UP || !last || last.attempts.at(-1)?.cancels) return intent;
  if ((await canonical(ports)) === intent.rollup || (await minedOf(last, ports))) return intent;
  writer.log.warn('stake.called-off', named(intent));
  return cancelRest(intent, writer, ports);
}

async function canonical({ chain }: Pick<Ports, 'chain'>): Promise<Address | undefined> {
  return (await chain.rollups()).at(-1)?.rollup;
}

async function recorded(
  { intent, attempt, receipt }: Settled,
  writer: Writer,
  ports: CarryPorts,
): Promise<StakeIntent> {
  const { number, hash } = receipt.block;
  const mined = { number, hash, transaction: attempt.hash, at: writer.clock() };
  const after = await ended();
  await keep(after, ports, { release: isGivenUp(after) });
  writer.log.info(`stake.${after.state}`, { ...named(intent), transaction: attempt.hash, block: number });
  return after;

  async function ended(): Promise<StakeIntent> {
    if (attempt.cancels) {
      const movedTo = await canonical(ports);
      return { ...refusedFor(intent, MOVED), mined, ...(movedTo ? { movedTo } : {}) };
    }
    if (receipt.outcome === 'success') return changed(intent, { state: 'mined', mined });
    const reason = (await reasonOf(intent, ports)) ?? receipt.reason;
    return changed(intent, {
      state: 'reverted',
      mined,
      reason: portable(reason ?? say('The contract refused the transaction and did not say why.')),
    });
  }
}

/** A deposit that is mined is in the queue, unless it was flushed already or the node we asked lags. */
async function seeQueued(intent: StakeIntent, writer: Writer, ports: CarryPorts): Promise<StakeIntent> {
  if (intent.rollup === TOP_UP) return intent;
  if ((await ports.staking.standing(intent.rollup, intent.attester)) === 'unknown') {
    if (writer.clock() - (intent.mined?.at ?? 0) < SHOWS_AFTER_SECONDS * 1000) throw comeAgain();
    return intent;
  }
  const queued = changed(intent, { state: 'queued' });
  await keep(queued, ports);
  writer.log.info('stake.queued', named(intent));
  return queued;
}

function comeAgain(): SpartaError {
  return new SpartaError('upstream', say('The entry queue does not show the deposit yet.'), {
    retryAfterSeconds: 5,
  });
}

/** A reorg may take the deposit back: then its own raw transactions are sent again. */
async function stillMined(intent: StakeIntent, writer: Writer, ports: CarryPorts): Promise<StakeIntent> {
  const last = intent.steps.at(-1);
  if (!last || (await minedOf(last, ports))) return intent;
  const again = changed(intent, { state: 'signed', mined: undefined });
  await keep(again, ports);
  writer.log.warn('stake.reorganised', named(intent));
  return again;
}

/** The same wish on the rollup that is canonical now; undefined where there is nothing to start over. */
async function startedOver(before: StakeIntent, ports: CarryPorts): Promise<IntentRef | undefined> {
  if (!isGivenUp(before) || !before.movedTo) return undefined;
  const { mined: _mined, movedTo: rollup, told: _told, ...wish } = before;
  const next: StakeIntent = {
    ...wish,
    rollup,
    version: 1,
    state: 'asked',
    steps: [],
    reason: portable(MOVED),
  };
  const opened = await ports.stakeIntents.open(next, ports.settings.stakeLimits);
  if (opened === 'opened') return refOf(next);
  const there = opened === 'exists' ? await ports.stakeIntents.get(next) : undefined;
  return there?.requestId === before.requestId ? refOf(next) : undefined;
}
