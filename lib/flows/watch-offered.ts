import { checksummed, type Address } from '../domain/address.ts';
import { SIGNED, type Operator } from '../domain/operator.ts';
import { SpartaError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';
import { attestersOf } from './own-validators.ts';
import { watchValidator } from './watch-validator.ts';

/** Validators added by one press: each takes a handful of requests to L1, and the worker has a minute. */
const AT_ONCE = 25;

/**
 * Has every validator watched whose withdrawer somebody proved, going by the chain now; those watched already are left.
 * Throws `forbidden` where they did not sign as that withdrawer, `upstream` where L1 did not answer: the next try goes
 * on where this one ended.
 */
export async function watchOffered(
  input: { operator: Operator; withdrawer: Address; now: number; id: string; retried: boolean },
  ports: Pick<Ports, 'operators' | 'validators' | 'chain' | 'audit' | 'bus' | 'settings'>,
): Promise<{ added: Address[]; left: number }> {
  const { operator, withdrawer, now, id, retried } = input;
  const links = await ports.operators.linksOf(operator.id);
  if (!links.some(({ address, proof }) => address === withdrawer && proof === SIGNED)) {
    throw new SpartaError(
      'forbidden',
      say('{address} is not proven to be yours.', { address: checksummed(withdrawer) }),
      { hint: say('Use /register to prove it.') },
    );
  }
  const offered = await ports.chain.attestersOf(withdrawer);
  const watched = new Set(attestersOf(links));
  const news = offered.filter((attester) => !watched.has(attester));
  // A try that died half-way left links: what follows them is made good, under the same ids.
  const again = retried ? offered.filter((attester) => watched.has(attester)) : [];
  for (const attester of [...again, ...news.slice(0, AT_ONCE)]) {
    await watchValidator(
      {
        operator,
        attester,
        actor: operator.id,
        now,
        id: `${id}:${attester}`,
        retried: watched.has(attester),
      },
      ports,
    );
  }
  return { added: news.slice(0, AT_ONCE), left: Math.max(0, news.length - AT_ONCE) };
}
