import { BlockNotFoundError } from 'viem';
import { getBlock } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Block, Chain } from '../../ports.ts';
import { agreementOf } from './agreement.ts';
import { createEndpoints, type L1Client } from './endpoints.ts';
import { readCheckpoints } from './checkpoints.ts';
import { readCommittees } from './committees.ts';
import { readFacts } from './facts.ts';
import { headerAt } from './headers.ts';
import { readInfo } from './info.ts';
import { readParameters } from './parameters.ts';
import { readProviderOf, readProvidersFor, readProvidersOf } from './providers.ts';
import { nothingKnown, type Known } from './known.ts';
import { firstSpan } from './log-scan.ts';
import { readHashes } from './hashes.ts';
import { readStandings, readValidators } from './readings.ts';
import type { View } from './reads.ts';
import { canonicalOf, readRollups } from './rollups.ts';
import { verifySignature } from './signature.ts';
import { readAttestersOf } from './withdrawers.ts';
import { readValidatorSet } from './validator-set.ts';
import { readSlashing } from './slashing.ts';

/** L1 as the Registry describes it. Several addresses are tried in turn; the one that answered last is asked first. */
export function createChain(options: {
  urls: readonly string[];
  chainId: number;
  registry: Address;
  /** Of the staking providers; without one nobody is known as a provider's admin. */
  stakingRegistry?: Address | undefined;
  log: Log;
}): Chain {
  const { chainId, registry, stakingRegistry, log } = options;
  const endpoints = createEndpoints(options);
  const span = firstSpan();
  const known = nothingKnown();

  return {
    calls: () => endpoints.calls(),
    agree: (trusted) => agreementOf(endpoints, trusted, log),
    latestBlock: () => endpoints.ask((client) => readHead(client, known)),
    finalizedBlock: () => endpoints.ask((client) => readBlock(client, { blockTag: 'finalized' })),
    blockAt: (number) =>
      endpoints.ask(async (client) => {
        try {
          return plainBlock(await headerAt(client, BigInt(number)));
        } catch (error) {
          if (error instanceof BlockNotFoundError) return undefined;
          throw error;
        }
      }),
    rollups: () => endpoints.ask(async (client) => readRollups(await headOf(client), registry)),
    hashes: (head, numbers) =>
      endpoints.ask((client) => readHashes(viewOf(client, head, known), head, numbers)),
    facts: (range, evidence) => readFacts(endpoints, { chainId, registry, span, known }, range, evidence),
    readings: (rollup, attesters, block, waiting) =>
      endpoints.ask((client) =>
        readValidators(
          viewOf(client, block, known),
          { chainId, registry, rollup, block },
          attesters,
          waiting,
        ),
      ),
    set: (rollup, block, limits = {}) =>
      endpoints.ask((client) => readValidatorSet(viewOf(client, block), { registry, rollup, block }, limits)),
    committees: (rollup, block, epochs) =>
      endpoints.ask((client) =>
        readCommittees(viewOf(client, block, known), { chainId, rollup, block }, epochs),
      ),
    checkpoints: (at, attesters) =>
      endpoints.ask((client) => readCheckpoints(viewOf(client, at.block, known), at, attesters)),
    info: (block) =>
      endpoints.ask((client) => readInfo(viewOf(client, block, known), { chainId, registry, block, log })),
    slashing: (rollup, block, before) =>
      endpoints.ask((client) =>
        readSlashing(viewOf(client, block, known), { chainId, rollup, block }, before),
      ),
    parameters: (rollup, block) =>
      endpoints.ask((client) => readParameters(viewOf(client, block), { chainId, registry, rollup, block })),
    attester: (attester) =>
      endpoints.ask(async (client) => {
        const view = await headOf(client);
        const { rollup } = canonicalOf(await readRollups(view, registry), registry);
        const [standing] = await readStandings(view, rollup, [attester]);
        if (!standing) throw new SpartaError('internal', `No reading of ${attester}.`);
        const { status, withdrawer, stakeWei, queuePosition } = standing;
        return { rollup, status, withdrawer, stakeWei: String(stakeWei), queuePosition };
      }),
    attestersOf: (withdrawer) =>
      endpoints.ask(async (client) => {
        const block = await readBlock(client, { blockTag: 'latest' });
        const view = viewOf(client, block);
        const { rollup } = canonicalOf(await readRollups(view, registry), registry);
        return readAttestersOf(view, { rollup, block }, withdrawer);
      }),
    providersOf: async (admin) =>
      stakingRegistry
        ? endpoints.ask(async (client) => readProvidersOf(await headOf(client), stakingRegistry, admin))
        : [],
    providerOf: async (attester) =>
      stakingRegistry
        ? endpoints.ask(async (client) =>
            readProviderOf(await headOf(client), { registry, stakingRegistry }, attester),
          )
        : undefined,
    providersFor: async (attesters, block) =>
      stakingRegistry
        ? endpoints.ask((client) =>
            readProvidersFor(viewOf(client, block, known), { registry, stakingRegistry }, attesters),
          )
        : new Map(),
    verifySignature: (proof) => verifySignature(endpoints, proof),
  };
}

async function readBlock(client: L1Client, choice: { blockTag: 'latest' | 'finalized' }): Promise<Block> {
  return plainBlock(await getBlock(client, choice));
}

function plainBlock(block: { number: bigint; hash: string; timestamp: bigint }): Block {
  return { number: Number(block.number), hash: block.hash, time: Number(block.timestamp) };
}

/** The latest block, whose header is kept: it tells whether what is followed may have happened in it. */
async function readHead(client: L1Client, known: Known): Promise<Block> {
  const { number, hash, timestamp, logsBloom } = await getBlock(client, { blockTag: 'latest' });
  const head = { number: Number(number), hash };
  known.heads.set(client, { ...head, logsBloom });
  return { ...head, time: Number(timestamp) };
}

function viewOf(client: L1Client, block: Block, known?: Known): View {
  return { client, blockNumber: BigInt(block.number), ...(known ? { known } : {}) };
}

async function headOf(client: L1Client): Promise<View> {
  return viewOf(client, await readBlock(client, { blockTag: 'latest' }));
}
