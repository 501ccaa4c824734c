import { multicall, readContract } from 'viem/actions';
import { sameAddress, type Address } from '../../domain/address.ts';
import type { Block } from '../../ports.ts';
import { gseAbi, rollupAbi } from './abi.ts';
import { inChunks, pinned, plain, required, type View } from './reads.ts';

/** Names in one answer of the GSE: 6.1 Mgas and 63 KiB (measured on 4.1.2). */
const NAMES_A_CALL = 1_000;

/**
 * Attesters validating on a rollup that name this account as their withdrawer. There is no index by withdrawer on chain,
 * so the whole set is read: some 25 requests for 5,000 validators.
 */
export async function readAttestersOf(
  view: View,
  where: { rollup: Address; block: Block },
  withdrawer: Address,
): Promise<Address[]> {
  const { rollup, block } = where;
  const common = { blockNumber: view.blockNumber } as const;
  const [gse, count] = await Promise.all([
    readContract(view.client, { ...common, address: rollup, abi: rollupAbi, functionName: 'getGSE' }),
    readContract(view.client, {
      ...common,
      address: rollup,
      abi: rollupAbi,
      functionName: 'getActiveAttesterCount',
    }),
  ]);
  const attesters: Address[] = [];
  for (let start = 0; start < Number(count); start += NAMES_A_CALL) {
    const size = Math.min(NAMES_A_CALL, Number(count) - start);
    const indexes = Array.from({ length: size }, (_, index) => BigInt(start + index));
    const names = await readContract(view.client, {
      ...common,
      address: gse,
      abi: gseAbi,
      functionName: 'getAttestersFromIndicesAtTime',
      args: [rollup, BigInt(block.time), indexes],
    });
    attesters.push(...names.map(plain));
  }
  const withdrawers = await inChunks(attesters, async (chunk) => {
    const contracts = chunk.map((attester) => ({
      address: gse,
      abi: gseAbi,
      functionName: 'getWithdrawer' as const,
      args: [attester] as const,
    }));
    const results = await multicall(view.client, { ...pinned(view), contracts });
    return results.map((one, index) => required(one, `the withdrawer of ${chunk[index]}`));
  });
  return attesters.filter((_, index) => sameAddress(withdrawers[index] ?? '0x', withdrawer));
}
