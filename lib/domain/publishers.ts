import type { Address } from './address.ts';
import type { ChainInfo } from './chain-info.ts';
import type { Publisher, Validator } from './validator.ts';

export type Publishing = Validator & { publisher: Publisher };

/** Validators that may propose on a rollup, and whose publisher is known. */
export function publishing(rows: readonly Validator[], rollup: Address): Publishing[] {
  return rows.flatMap((row) =>
    row.rollup === rollup && row.status === 'validating' && row.publisher
      ? [{ ...row, publisher: row.publisher }]
      : [],
  );
}

/** One who pays, for whom, and the newest of their proposals that were seen. */
export interface Payer {
  publisher: Publisher;
  attesters: Address[];
}

/** Several validators may publish through one account. In the order of its address, attesters in theirs. */
export function payersOf(rows: readonly Publishing[]): Payer[] {
  const found = new Map<Address, Payer>();
  for (const { address, publisher } of rows) {
    const known = found.get(publisher.address);
    const newest = known && known.publisher.slot >= publisher.slot ? known.publisher : publisher;
    found.set(publisher.address, {
      publisher: newest,
      attesters: [...(known?.attesters ?? []), address].sort(),
    });
  }
  return [...found.values()].sort((one, other) => (one.publisher.address < other.publisher.address ? -1 : 1));
}

/**
 * Proposals that what the publisher holds pays for, at the price of the last one that was seen, and in how many days
 * that many fall to so many validators: each slot is proposed in by one of all the active. Undefined where unknown.
 */
export function endurance(
  { etherWei, feeWei }: Publisher,
  validators: number,
  info: Pick<ChainInfo, 'activeAttesters' | 'slotDurationSeconds'> | undefined,
): { proposals: number; days?: number } | undefined {
  if (etherWei === undefined || feeWei === undefined || BigInt(feeWei) === 0n) return undefined;
  const proposals = Number(BigInt(etherWei) / BigInt(feeWei));
  if (!info || info.activeAttesters === 0 || validators === 0) return { proposals };
  const aDay = (86_400 / info.slotDurationSeconds) * (validators / info.activeAttesters);
  return { proposals, days: Math.floor(proposals / aDay) };
}
