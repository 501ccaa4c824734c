import type { Block } from '../../ports.ts';
import type { View } from './reads.ts';
import { askAll, askBlockHash } from './slashing-calls.ts';

/** Blocks before its own whose hashes a block knows (`BLOCKHASH`, Yellow Paper, section 9.4.2). */
const REMEMBERED = 256;

/** Hashes of blocks on the chain that ends with this head; undefined of what it does not remember. */
export async function readHashes(
  view: View,
  head: Block,
  numbers: readonly number[],
): Promise<(string | undefined)[]> {
  const asks = new Map(
    numbers
      .filter((number) => number < head.number && number >= head.number - REMEMBERED)
      .map((number) => [number, askBlockHash(number)]),
  );
  if (asks.size === 0) return numbers.map((number) => (number === head.number ? head.hash : undefined));
  const of = await askAll(view, [...asks.values()]);
  return numbers.map((number) => {
    if (number === head.number) return head.hash;
    const ask = asks.get(number);
    const hash = ask && of(ask);
    // Zero is what a machine says of a block it does not remember.
    return hash === undefined || /^0x0*$/.test(hash) ? undefined : hash;
  });
}
