import { createAztecNode } from '../../lib/adapters/aztec-node/aztec-node.ts';
import { createChain } from '../../lib/adapters/chain/chain.ts';
import type { Address } from '../../lib/domain/address.ts';
import type { ChainInfo } from '../../lib/domain/chain-info.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import type { Validator } from '../../lib/domain/validator.ts';
import type { MonitorPorts } from '../../lib/flows/monitor-pass.ts';
import type { Log } from '../../lib/log.ts';
import type { Cursor } from '../../lib/ports.ts';

export interface MeasuredPorts {
  ports: MonitorPorts;
  /** Facts published, in order. */
  published: Fact[];
}

/** The real chain adapter over stores that cost nothing, so that a pass shows what L1 costs it; no Aztec node. */
export function monitorPorts(options: {
  url: string;
  chainId: number;
  registry: Address;
  watched: readonly Address[];
  log: Log;
}): MeasuredPorts {
  const { chainId, registry, watched, log } = options;
  const rows = new Map<string, Validator>();
  const published: Fact[] = [];
  let card: ChainInfo | undefined;
  let cursor: Cursor | undefined;
  const ports = {
    settings: { chainId, registry },
    chain: createChain({ urls: [options.url], chainId, registry, log }),
    node: createAztecNode({ log }),
    operators: { watchedAddresses: () => Promise.resolve([...watched]) },
    validators: {
      ofAttesters: () => Promise.resolve([...rows.values()]),
      saveReadings: (readings: readonly Validator[]) => {
        for (const reading of readings) rows.set(reading.id, reading);
        return Promise.resolve();
      },
    },
    views: {
      chainInfo: () => Promise.resolve(card),
      saveChainInfo: (view: ChainInfo) => {
        card = view;
        return Promise.resolve();
      },
      saveEpoch: () => Promise.resolve(),
    },
    cursors: {
      get: () => Promise.resolve(cursor),
      move: (_name: string, after: Cursor) => {
        cursor = after;
        return Promise.resolve();
      },
    },
    heartbeats: { beat: () => Promise.resolve() },
    deadMan: { ping: () => Promise.resolve(false) },
    bus: {
      publish: (facts: readonly Fact[]) => {
        published.push(...facts);
        return Promise.resolve();
      },
    },
  };
  // A pass asks no more of its ports than this.
  return { ports: ports as unknown as MonitorPorts, published };
}
