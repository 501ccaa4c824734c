import { createTestClient, http, publicActions, walletActions } from 'viem';
import { anvil } from 'viem/chains';

/** One client for reading, for Anvil's own methods, and for sending from unlocked accounts. */
export function connectL1(url: string) {
  return createTestClient({
    chain: anvil,
    mode: 'anvil',
    // Bursts of calls go out as one request each; Anvil answers in microseconds, so polling is short too.
    transport: http(url, { batch: { batchSize: 200 }, retryCount: 0, timeout: 30_000 }),
    pollingInterval: 20,
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions);
}

export type L1Client = ReturnType<typeof connectL1>;
