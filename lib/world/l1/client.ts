import { createTestClient, defineChain, http, publicActions, walletActions } from 'viem';

/** As `viem/chains` has it, which would load every chain there is: 0.7 s. */
const anvil = defineChain({
  id: 31_337,
  name: 'Anvil',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: ['http://127.0.0.1:8545'] } },
});

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
