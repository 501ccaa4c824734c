import { checksummed, type Address } from '../domain/address.ts';
import type { Operator } from '../domain/operator.ts';
import {
  depositOf,
  isGivenUp,
  refOf,
  type StakeIntent,
  type StakeProposal,
  type StoredDeposit,
} from '../domain/stake-intent.ts';
import { SpartaError } from '../errors.ts';
import type { Ports, StakeTask } from '../ports.ts';
import { say } from '../text.ts';
import { requireAccount } from './stake-writer.ts';
import { signedBy } from './watch-validator.ts';

export interface StakeRequest {
  operator: Operator;
  proposal: StakeProposal;
  withdrawer: Address;
  /** The interaction that confirmed it. */
  requestId: string;
  now: number;
  /** An earlier try of the same request died. */
  retried: boolean;
  reply?: StakeTask['reply'];
}

/**
 * Opens the intent that an operator confirmed and hands it to the one writer of Sparta's account.
 * Throws `forbidden` where control is not proven or nobody is added here, `conflict` where it is being added already,
 * where a limit is reached, or where the deposit would fail; nothing is spent then.
 */
export async function requestStake(
  request: StakeRequest,
  ports: Pick<Ports, 'operators' | 'chain' | 'staking' | 'stakeIntents' | 'queues' | 'settings'>,
): Promise<StakeIntent> {
  const { proposal, withdrawer, requestId, reply } = request;
  const sender = await requireAccount(ports);
  await requireControl(request, ports);
  const deposit: StoredDeposit = { ...proposal.keys, withdrawer, moveWithLatestRollup: true };
  const resumed = request.retried ? await ofRequest(request, ports) : undefined;
  const intent = resumed ?? (await openIntent(request, deposit, ports));
  await ports.queues.carryStake({ sender, ref: refOf(intent), requestId, reply });
  return intent;
}

async function openIntent(
  { operator, proposal, requestId, now }: StakeRequest,
  deposit: StoredDeposit,
  ports: Pick<Ports, 'chain' | 'staking' | 'stakeIntents' | 'settings'>,
): Promise<StakeIntent> {
  const { staking, stakeIntents, settings } = ports;
  const { attester } = proposal;
  const { rollup, thresholdWei } = await staking.preflight(depositOf(attester, deposit));
  const entry: StakeIntent = {
    chainId: settings.chainId,
    attester,
    rollup,
    version: 1,
    operatorId: operator.id,
    requestId,
    createdAt: new Date(now).toISOString(),
    state: 'asked',
    amountWei: String(thresholdWei),
    deposit,
    steps: [],
  };
  await requireSettled(entry, ports);
  const outcome = await stakeIntents.open(entry, settings.stakeLimits);
  if (outcome === 'opened') return entry;
  throw refusal(outcome, attester, (await stakeIntents.get(entry))?.operatorId === operator.id);
}

/** What an earlier try of the same request opened. */
async function ofRequest(
  { proposal, requestId }: StakeRequest,
  { stakeIntents, settings }: Pick<Ports, 'stakeIntents' | 'settings'>,
): Promise<StakeIntent | undefined> {
  const all = await stakeIntents.ofAttester({ chainId: settings.chainId, attester: proposal.attester });
  return all.find((intent) => intent.requestId === requestId);
}

/** The withdrawer gets every refund and can never be changed: only an address this operator signed for. */
async function requireControl(
  { operator, proposal, withdrawer }: StakeRequest,
  { operators }: Pick<Ports, 'operators'>,
): Promise<void> {
  if (operator.status !== 'approved')
    throw new SpartaError('forbidden', say('Only an approved operator has validators added.'));
  if (proposal.operatorId !== operator.id)
    throw new SpartaError('forbidden', say('This belongs to somebody else. Nothing was changed.'));
  if (!signedBy(await operators.linksOf(operator.id)).has(withdrawer)) {
    throw new SpartaError(
      'forbidden',
      say('You have not proven {withdrawer}. Nothing was changed.', { withdrawer: checksummed(withdrawer) }),
      { hint: say('Prove it with /register, then choose it as the withdrawer.') },
    );
  }
}

/** A transaction that reverted may come back with a reorg and succeed: only once it is final is another one made. */
async function requireSettled(
  entry: StakeIntent,
  { stakeIntents, chain }: Pick<Ports, 'stakeIntents' | 'chain'>,
): Promise<void> {
  const before = await stakeIntents.get(entry);
  if (!before?.mined || !isGivenUp(before)) return;
  if (before.mined.number <= (await chain.finalizedBlock()).number) return;
  throw new SpartaError('conflict', say('The last try for this validator is not final on L1 yet.'), {
    hint: say('Ask again in a quarter of an hour.'),
  });
}

function refusal(
  outcome: 'exists' | 'key-taken' | 'operator-limit' | 'day-limit',
  attester: Address,
  own: boolean,
): SpartaError {
  const shown = checksummed(attester);
  switch (outcome) {
    case 'exists':
      return own
        ? new SpartaError(
            'conflict',
            say('{attester} is being added for you already.', { attester: shown }),
            {
              hint: say('You get a direct message when it is done.'),
            },
          )
        : new SpartaError(
            'conflict',
            say('{attester} is being added for another operator already.', { attester: shown }),
            { hint: say('If it is yours, talk to a moderator.') },
          );
    case 'key-taken':
      return new SpartaError('conflict', say('These BLS keys are being staked for another attester.'), {
        hint: say('Each validator needs keys of its own.'),
      });
    case 'operator-limit':
      return new SpartaError('conflict', say('Sparta has staked as many validators for you as it may.'), {
        hint: say('Talk to a moderator.'),
      });
    case 'day-limit':
    default:
      return new SpartaError('conflict', say('Sparta has staked as many validators today as it may.'), {
        hint: say('Ask again tomorrow.'),
      });
  }
}
