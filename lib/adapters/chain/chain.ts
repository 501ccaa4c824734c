import { BlockNotFoundError } from 'viem';
import { getBlock } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Block, Chain } from '../../ports.ts';
import { createEndpoints, type L1Client } from './endpoints.ts';
import { readFacts } from './facts.ts';
import { readInfo } from './info.ts';
import { firstSpan } from './log-scan.ts';
import { readStandings, readValidators } from './readings.ts';
import type { View } from './reads.ts';
import { canonicalOf, readRollups } from './rollups.ts';
import { verifySignature } from './signature.ts';

/** L1 as the Registry describes it. Several addresses are tried in turn; the one that answered last is asked first. */
export function createChain(options: {
  urls: readonly string[];
  chainId: number;
  registry: Address;
  log: Log;
}): Chain {
  const { chainId, registry, log } = options;
  const endpoints = createEndpoints(options);
  const span = firstSpan();

  return {
    latestBlock: () => endpoints.ask((client) => readBlock(client, { blockTag: 'latest' })),
    finalizedBlock: () => endpoints.ask((client) => readBlock(client, { blockTag: 'finalized' })),
    blockAt: (number) =>
      endpoints.ask(async (client) => {
        try {
          return await readBlock(client, { blockNumber: BigInt(number) });
        } catch (error) {
          if (error instanceof BlockNotFoundError) return undefined;
          throw error;
        }
      }),
    rollups: () => endpoints.ask(async (client) => readRollups(await headOf(client), registry)),
    facts: (range) => readFacts(endpoints, { chainId, registry, span }, range),
    readings: (rollup, attesters, block) =>
      endpoints.ask((client) =>
        readValidators(viewOf(client, block), { chainId, registry, rollup, block }, attesters),
      ),
    info: (block) =>
      endpoints.ask((client) => readInfo(viewOf(client, block), { chainId, registry, block, log })),
    attester: (attester) =>
      endpoints.ask(async (client) => {
        const view = await headOf(client);
        const { rollup } = canonicalOf(await readRollups(view, registry), registry);
        const [standing] = await readStandings(view, rollup, [attester]);
        if (!standing) throw new SpartaError('internal', `No reading of ${attester}.`);
        const { status, withdrawer, stakeWei, queuePosition } = standing;
        return { rollup, status, withdrawer, stakeWei: String(stakeWei), queuePosition };
      }),
    verifySignature: (proof) => verifySignature(endpoints, proof),
  };
}

type BlockChoice = { blockTag: 'latest' | 'finalized' } | { blockNumber: bigint };

async function readBlock(client: L1Client, choice: BlockChoice): Promise<Block> {
  const { number, hash, timestamp } = await getBlock(client, choice);
  return { number: Number(number), hash, time: Number(timestamp) };
}

function viewOf(client: L1Client, block: Block): View {
  return { client, blockNumber: BigInt(block.number) };
}

async function headOf(client: L1Client): Promise<View> {
  return viewOf(client, await readBlock(client, { blockTag: 'latest' }));
}
