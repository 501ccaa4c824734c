import type { FactKind } from '../../config/events.ts';
import { sameAddress, type Address } from '../../domain/address.ts';
import type { Fact } from '../../domain/fact.ts';
import { isOwnerLog, ownerChanges, type OwnerLog } from './governance-logs.ts';
import type { StakingLog } from './log-events.ts';
import { plain } from './reads.ts';

/** Where one log was written, and what its fact's id is made of. */
export interface Origin {
  chainId: number;
  registry: Address;
  block: { number: number; hash: string; time: number };
}

/** What a log says; nothing where a contract wrote another contract's event, which is not its to write. */
export function factsOf(log: StakingLog, origin: Origin): Fact[] {
  const fromRegistry = sameAddress(log.address, origin.registry);
  if (fromRegistry !== (log.eventName === 'CanonicalRollupUpdated')) return [];
  if (isOwnerLog(log)) {
    const kind = 'rollup.parameters-changed';
    const { transactionHash } = log;
    const head = envelope(kind, log, plain(log.address), origin);
    return [{ ...head, kind, transactionHash, changes: ownerChanges(log) }];
  }
  if (log.eventName !== 'CanonicalRollupUpdated') return [stakingFact(log, origin)];
  const kind = 'rollup.canonical-changed';
  const where = { address: log.args.instance, logIndex: log.logIndex };
  return [
    { ...envelope(kind, where, origin.registry, origin), kind, rollupVersion: String(log.args.version) },
  ];
}

function stakingFact(
  log: Exclude<StakingLog, OwnerLog | { eventName: 'CanonicalRollupUpdated' }>,
  origin: Origin,
): Fact {
  const attester = plain(log.args.attester);
  const { transactionHash } = log;
  const common = (kind: FactKind) => ({
    ...envelope(kind, log, attester, origin),
    attester,
    transactionHash,
  });
  switch (log.eventName) {
    case 'ValidatorQueued': {
      const kind = 'validator.queued';
      return { ...common(kind), kind, withdrawer: plain(log.args.withdrawer) };
    }
    case 'Deposit': {
      const kind = 'validator.activated';
      const { withdrawer, amount } = log.args;
      return { ...common(kind), kind, withdrawer: plain(withdrawer), amountWei: String(amount) };
    }
    case 'FailedDeposit': {
      const kind = 'validator.deposit-failed';
      return { ...common(kind), kind, withdrawer: plain(log.args.withdrawer) };
    }
    case 'Slashed': {
      const kind = 'validator.slashed';
      return { ...common(kind), kind, amountWei: String(log.args.amount) };
    }
    case 'WithdrawInitiated': {
      const kind = 'validator.exit-initiated';
      const { recipient, amount } = log.args;
      return {
        ...common(kind),
        kind,
        by: 'withdrawer',
        recipient: plain(recipient),
        amountWei: String(amount),
      };
    }
    case 'WithdrawInitiatedByAttester': {
      const kind = 'validator.exit-initiated';
      const { withdrawer, amount } = log.args;
      return {
        ...common(kind),
        kind,
        by: 'attester',
        recipient: plain(withdrawer),
        amountWei: String(amount),
      };
    }
    case 'WithdrawFinalized':
    default: {
      const kind = 'validator.withdrawn';
      const { recipient, amount } = log.args;
      return { ...common(kind), kind, recipient: plain(recipient), amountWei: String(amount) };
    }
  }
}

/** `<chain>:<rollup>:<attester>:<kind>:<block hash>:<log index>`; the Registry stands where no attester is concerned. */
function envelope(
  kind: FactKind,
  log: { address: Address; logIndex: number },
  subject: Address,
  { chainId, block }: Origin,
) {
  const rollup = plain(log.address);
  return {
    id: `${chainId}:${rollup}:${subject}:${kind}:${block.hash}:${log.logIndex}`,
    version: 1 as const,
    at: new Date(block.time * 1000).toISOString(),
    chain: { chainId, rollup, block },
  };
}
