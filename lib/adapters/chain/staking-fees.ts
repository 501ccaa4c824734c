import { formatEther, formatGwei, parseGwei } from 'viem';
import { SpartaError } from '../../errors.ts';
import type { L1Call, SignedCall } from '../../ports.ts';

/**
 * Gas for each step, about half as much again as was measured on 3.0 and 4.1.2: a claim takes 65,000 to 130,000, an
 * approval 46,000, a deposit 295,000 to 331,000, adding through the handler 398,000. A top-up may go to an account
 * that has code.
 */
export const GAS: Readonly<Record<L1Call['step'], bigint>> = {
  claim: 200_000n,
  approve: 80_000n,
  deposit: 500_000n,
  'add-validator': 600_000n,
  'top-up': 50_000n,
};
/** Up to 3.x the handler flushes the queue in the same transaction: 420,000 for each validator (measured). */
const GAS_A_FLUSH = 450_000n;
/** EIP-7825: no transaction may have more. */
const GAS_LIMIT = 16_777_216n;

/** Enough for builders to take a transaction that is not urgent. */
const TIP_WEI = parseGwei('1.5');
/** Above this Sparta waits: adding a validator is never that urgent. */
const MOST_WEI = parseGwei('500');
const RETRY_AFTER_SECONDS = 60;

export interface Fees {
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

export function gasToAdd(flushes: bigint): bigint {
  const gas = GAS['add-validator'] + flushes * GAS_A_FLUSH;
  return gas < GAS_LIMIT ? gas : GAS_LIMIT;
}

/**
 * Twice the base fee outlasts six full blocks. A replacement raises both fees by an eighth at least, which is what the
 * strictest node asks for (Geth wants a tenth).
 * Throws `upstream` where that is more than Sparta pays.
 */
export function feesFor(baseFeeWei: bigint, replaces?: SignedCall): Fees {
  const priority = larger(TIP_WEI, raised(replaces?.maxPriorityFeePerGas));
  const fair = larger(smaller(2n * baseFeeWei + priority, MOST_WEI), baseFeeWei + priority);
  const most = larger(fair, raised(replaces?.maxFeePerGas));
  if (most > MOST_WEI) {
    throw new SpartaError(
      'upstream',
      `L1 is too expensive now: ${formatGwei(most)} gwei for gas, and Sparta pays ${formatGwei(MOST_WEI)} at most.`,
      { retryAfterSeconds: RETRY_AFTER_SECONDS },
    );
  }
  return { maxFeePerGas: most, maxPriorityFeePerGas: priority };
}

/** What nodes want to see in the account before they take a transaction with this much gas. */
export function costOf(gas: bigint, baseFeeWei: bigint): bigint {
  return gas * (2n * baseFeeWei + TIP_WEI);
}

/** Ether with six decimals at most, never less than it is. */
export function etherText(wei: bigint): string {
  const step = 10n ** 12n;
  return formatEther(((wei + step - 1n) / step) * step);
}

function raised(fee: bigint | undefined): bigint {
  return fee === undefined ? 0n : (fee * 9n + 7n) / 8n;
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
