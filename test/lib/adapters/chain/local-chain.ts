import { createChain } from '../../../../lib/adapters/chain/chain.ts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { Log } from '../../../../lib/log.ts';
import type { Chain } from '../../../../lib/ports.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { ChainWorld } from '../../../contracts/chain.ts';

/** The adapter on a local L1. */
export function chainOn(l1: LocalL1, options: { urls?: string[]; chainId?: number; log?: Log } = {}): Chain {
  return createChain({
    urls: options.urls ?? [l1.url],
    chainId: options.chainId ?? l1.chainId,
    registry: plain(l1.registry),
    log: options.log ?? silent,
  });
}

export const silent: Log = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  with: () => silent,
};

/** The same world the fake is held to, on real contracts. */
export function worldOn(l1: LocalL1): ChainWorld {
  const known = [...l1.validators, ...l1.newcomers];
  const find = (attester: string) => known.find((one) => plain(one.attester) === attester)!;
  return {
    chain: chainOn(l1),
    chainId: l1.chainId,
    active: l1.validators.map(({ attester }) => plain(attester)),
    newcomer: plain(l1.newcomers[0]!.attester),
    withdrawerOf: (attester) => plain(find(attester).withdrawer),
    deposit: async (attester) => void (await l1.deposit(find(attester))),
    flush: async () => {
      await l1.clock.nextEpoch();
      await l1.flushQueue();
    },
    slash: async (attester) => void (await l1.slash(attester)),
    exit: async (attester) => void (await l1.initiateWithdraw(find(attester))),
    upgrade: () => l1.upgradeRollup(),
    mine: (blocks) => l1.mine(blocks),
    reorg: (depth) => l1.reorg(depth),
  };
}
