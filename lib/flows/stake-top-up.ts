import { controlsValidator } from '../domain/operator.ts';
import type { Address } from '../domain/address.ts';
import type { Fact } from '../domain/fact.ts';
import { refOf, TOP_UP, type StakeIntent } from '../domain/stake-intent.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { accountHere } from './stake-account.ts';

type TopUpPorts = Pick<Ports, 'operators' | 'chain' | 'staking' | 'stakeIntents' | 'queues' | 'settings'>;

/** Has Sparta give ether to the validators a fact concerns, once each and ever, where the settings say how much. */
export async function topUpFor(
  fact: Fact,
  context: { now: number; log: Log },
  ports: TopUpPorts,
): Promise<void> {
  if (ports.settings.funderWei === 0n) return;
  for (const { operatorId, attester } of await concerned(fact, ports))
    await topUp({ operatorId, attester, requestId: fact.id, ...context }, ports);
}

/** Who controls what the fact is about: the validators of an operator just approved, or the one it names. */
async function concerned(
  fact: Fact,
  { operators }: Pick<Ports, 'operators'>,
): Promise<{ operatorId: string; attester: Address }[]> {
  if (fact.kind === 'operator.changed') {
    if (fact.status !== 'approved') return [];
    const links = (await operators.linksOf(fact.operatorId)).filter(controlsValidator);
    return links.map(({ address }) => ({ operatorId: fact.operatorId, attester: address }));
  }
  if (
    fact.kind !== 'validator.watched' &&
    fact.kind !== 'validator.queued' &&
    fact.kind !== 'validator.activated'
  )
    return [];
  const links = (await operators.linksTo(fact.attester)).filter(controlsValidator);
  return links.map(({ operatorId }) => ({ operatorId, attester: fact.attester }));
}

async function topUp(
  entry: { operatorId: string; attester: Address; requestId: string; now: number; log: Log },
  { operators, chain, staking, stakeIntents, queues, settings }: TopUpPorts,
): Promise<void> {
  const { operatorId, attester, requestId, now, log } = entry;
  const { chainId, stakeLimits, funderWei } = settings;
  const before = await stakeIntents.get({ chainId, attester, rollup: TOP_UP });
  // One that was asked for and not handed on is handed on; one that ended, well or not, is never made again.
  if (before && before.state !== 'asked') return;
  if ((await operators.get(operatorId))?.status !== 'approved') return;
  // An address costs nothing to make and to sign for; a validator that the chain knows does.
  if ((await chain.attester(attester)).status === 'none') return;
  const sender = await accountHere({ staking });
  if (!sender) return;
  const intent: StakeIntent = {
    chainId,
    attester,
    rollup: TOP_UP,
    version: 1,
    operatorId,
    requestId,
    createdAt: new Date(now).toISOString(),
    state: 'asked',
    amountWei: String(funderWei),
    steps: [],
  };
  const opened = before ? 'exists' : await stakeIntents.open(intent, stakeLimits);
  if (opened === 'operator-limit' || opened === 'day-limit') {
    log.warn('top-up.limited', { attester, operatorId, limit: opened });
    return;
  }
  await queues.carryStake({ sender, ref: refOf(intent), requestId: (before ?? intent).requestId });
}
