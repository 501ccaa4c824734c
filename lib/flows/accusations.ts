import type { Address } from '../domain/address.ts';
import { offencesIn } from '../domain/offence.ts';
import type { RadarFact } from '../domain/slash-radar-facts.ts';
import type { Ports } from '../ports.ts';

/**
 * The radar's facts with what each vote is for, where the node's slasher has it on record. The node is asked only where
 * there is something to tell; it follows the canonical rollup alone.
 */
export async function withOffences(
  facts: readonly RadarFact[],
  { rollup, epochDuration }: { rollup: Address; epochDuration: number },
  { node }: Pick<Ports, 'node'>,
): Promise<readonly RadarFact[]> {
  const isAccused = (fact: RadarFact) => fact.kind === 'slash.stage-reached' && fact.chain.rollup === rollup;
  if (!facts.some(isAccused)) return facts;
  const accusations = (await node.accusations()) ?? [];
  return facts.map((fact) => {
    if (fact.kind !== 'slash.stage-reached' || !isAccused(fact)) return fact;
    const offences = offencesIn(accusations, { ...fact, epochDuration });
    return offences.length === 0 ? fact : { ...fact, offences };
  });
}
