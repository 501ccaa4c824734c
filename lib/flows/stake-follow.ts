import { sameAddress, type Address } from '../domain/address.ts';
import type { Fact, FactOf } from '../domain/fact.ts';
import { changed, refOf, TOP_UP, type StakeIntent } from '../domain/stake-intent.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { accountHere } from './stake-account.ts';
import { afterStake, type AftermathPorts } from './stake-aftermath.ts';
import { keep, named } from './stake-writer.ts';

/** What the chain said later of a deposit that Sparta made: taken in, failed, or gone with a reorg. */
export async function followFact(
  fact: Fact,
  context: { now: number; log: Log },
  ports: AftermathPorts & Pick<Ports, 'staking' | 'queues'>,
): Promise<void> {
  if (fact.kind === 'validator.activated') await noteActive(fact, context.log, ports);
  if (fact.kind === 'validator.deposit-failed') await noteFailed(fact, context, ports);
  if (fact.kind === 'fact.retracted' && fact.retracted.kind === 'validator.queued' && fact.attester)
    await carryAgain(fact.attester, fact.id, ports);
}

async function noteActive(
  { attester, withdrawer, chain }: FactOf<'validator.activated'>,
  log: Log,
  ports: Pick<Ports, 'stakeIntents'>,
): Promise<void> {
  const intent = await waiting(attester, chain, ports);
  if (!intent?.deposit || !sameAddress(intent.deposit.withdrawer, withdrawer)) return;
  await keep(changed(intent, { state: 'active', told: 'active' }), ports);
  log.info('stake.active', named(intent));
}

/**
 * Anybody may queue any attester, so that a failed deposit of this attester may be somebody else's: ours failed only
 * where the attester does not stand with our withdrawer.
 */
async function noteFailed(
  { attester, withdrawer, chain }: FactOf<'validator.deposit-failed'>,
  context: { now: number; log: Log },
  ports: AftermathPorts,
): Promise<void> {
  const before = await ports.stakeIntents.get({ chainId: chain.chainId, attester, rollup: chain.rollup });
  // Died between keeping it and telling it.
  if (before?.state === 'failed-deposit') return concludeFailed(before, context, ports);
  const intent = await waiting(attester, chain, ports);
  if (!intent?.deposit || !sameAddress(intent.deposit.withdrawer, withdrawer)) return;
  const now = await ports.chain.attester(attester);
  const stands = now.status !== 'none' && sameAddress(now.rollup, intent.rollup);
  if (stands && now.withdrawer && sameAddress(now.withdrawer, intent.deposit.withdrawer)) return;
  const failed = changed(intent, { state: 'failed-deposit' });
  await keep(failed, ports);
  context.log.warn('stake.deposit-failed', named(intent));
  await concludeFailed(failed, context, ports);
}

async function concludeFailed(
  failed: StakeIntent,
  context: { now: number; log: Log },
  ports: AftermathPorts,
): Promise<void> {
  if (failed.told === failed.state) return;
  await forgetWithdrawerLink(failed, ports);
  await afterStake(failed, context, ports);
}

/** The link that rested on our deposit ends with it; one by the attester's own signature stays. */
async function forgetWithdrawerLink(
  { operatorId, attester, deposit }: StakeIntent,
  { operators }: Pick<Ports, 'operators'>,
): Promise<void> {
  const links = (await operators.linksOf(operatorId)).filter(({ address }) => sameAddress(address, attester));
  const rests = links.some(({ role, proof }) => role === 'withdrawer' && proof === deposit?.withdrawer);
  if (rests && !links.some(({ role }) => role === 'attester'))
    await operators.unlink({ operatorId, address: attester });
}

async function carryAgain(
  attester: Address,
  factId: string,
  {
    stakeIntents,
    staking,
    queues,
    settings,
  }: Pick<Ports, 'stakeIntents' | 'staking' | 'queues' | 'settings'>,
): Promise<void> {
  const intents = await stakeIntents.ofAttester({ chainId: settings.chainId, attester });
  const mined = intents.filter(({ state }) => state === 'queued' || state === 'mined');
  const sender = mined.length > 0 ? await accountHere({ staking }) : undefined;
  if (!sender) return;
  for (const intent of mined) await queues.carryStake({ sender, ref: refOf(intent), requestId: factId });
}

async function waiting(
  attester: Address,
  { chainId, rollup }: { chainId: number; rollup: Address },
  { stakeIntents }: Pick<Ports, 'stakeIntents'>,
): Promise<StakeIntent | undefined> {
  const intent = await stakeIntents.get({ chainId, attester, rollup });
  const waits = intent?.rollup !== TOP_UP && (intent?.state === 'queued' || intent?.state === 'mined');
  return waits ? intent : undefined;
}
