import { BlockNotFoundError } from 'viem';
import { getBlock } from 'viem/actions';
import type { L1Client } from './endpoints.ts';

/** How often a block that should be there is asked for. */
const TRIES = 3;

/**
 * A block that should be there. One that is not is asked for again at once: behind one address stand several nodes, of
 * which another may have it.
 */
export async function headerAt(client: L1Client, blockNumber: bigint) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await getBlock(client, { blockNumber });
    } catch (error) {
      if (!(error instanceof BlockNotFoundError) || tries === TRIES) throw error;
    }
  }
}
