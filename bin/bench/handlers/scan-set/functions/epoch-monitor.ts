import { createChain } from '../../../../../lib/adapters/chain/chain.ts';
import type { Address } from '../../../../../lib/domain/address.ts';
import { createLog } from '../../../../../lib/log.ts';

interface Asked {
  url: string;
  chainId: number;
  registry: Address;
  rollup: Address;
  smallSlashWei: string;
}

/** One scan of the whole set, as a pass makes it; answers with how many it read. */
export async function handler({ url, chainId, registry, rollup, smallSlashWei }: Asked): Promise<number> {
  const chain = createChain({ urls: [url], chainId, registry, log: createLog({ level: 'error' }) });
  const set = await chain.set(rollup, await chain.latestBlock(), { smallSlashWei });
  return set?.byStatus.validating ?? 0;
}
