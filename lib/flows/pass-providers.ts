import type { Address } from '../domain/address.ts';
import type { Validator } from '../domain/validator.ts';
import { codeOf, messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Block, Ports } from '../ports.ts';

/** Attesters whose provider is looked for in one pass; who is over is looked for an epoch later. */
const MOST_ASKED = 500;

/**
 * The rows with the staking provider each came in through. It never changes once somebody is in, so it rests on the row,
 * and L1 is asked only in a thorough pass, for those of whom it is not known.
 */
export async function withProviders(
  rows: readonly Validator[],
  asked: { before: readonly Validator[]; block: Block; thorough: boolean; log: Log },
  ports: Pick<Ports, 'chain'>,
): Promise<Validator[]> {
  const known = new Map(
    asked.before.flatMap(({ address, provider }) =>
      provider === undefined ? [] : [[address, provider] as const],
    ),
  );
  if (asked.thorough) {
    const entered = rows.filter(({ status }) => status !== 'none' && status !== 'queued');
    const unknown = new Set(entered.map(({ address }) => address).filter((one) => !known.has(one)));
    for (const [attester, provider] of await look([...unknown].slice(0, MOST_ASKED), asked, ports))
      known.set(attester, provider);
  }
  return rows.map((row) => {
    const provider = known.get(row.address);
    return provider === undefined ? row : { ...row, provider };
  });
}

/** Empty where L1 could not say: who runs a validator keeps nobody from being told of it. */
async function look(
  attesters: readonly Address[],
  { block, log }: { block: Block; log: Log },
  { chain }: Pick<Ports, 'chain'>,
): Promise<ReadonlyMap<Address, string | null>> {
  if (attesters.length === 0) return new Map();
  try {
    return await chain.providersFor(attesters, block);
  } catch (error) {
    if (codeOf(error) !== 'upstream') throw error;
    log.warn('monitor.part-unknown', { part: 'providers', reason: messageOf(error) });
    return new Map();
  }
}
