import { isHash, parseAbi, TransactionReceiptNotFoundError } from 'viem';
import { getBlockNumber, getTransactionReceipt, multicall } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Payers } from '../../ports.ts';
import { createEndpoints, type L1Client } from './endpoints.ts';
import { inChunks, MULTICALL3, pinned, required } from './reads.ts';
import { readBalances } from './staking-balances.ts';

/** Where the stake is real money. */
const MAINNET = 1;

/** Multicall3 itself says what an account holds. */
const balanceAbi = parseAbi(['function getEthBalance(address addr) view returns (uint256 balance)']);

/** What those hold who pay on L1. `account`: the address of Sparta's own, undefined where there is none. */
export function createPayers(options: {
  urls: readonly string[];
  chainId: number;
  registry: Address;
  handler?: Address | undefined;
  account(): Promise<Address | undefined>;
  allowMainnet: boolean;
  log: Log;
}): Payers {
  const { chainId, registry, handler, allowMainnet } = options;
  const endpoints = createEndpoints(options);

  return {
    async own() {
      const account = chainId === MAINNET && !allowMainnet ? undefined : await options.account();
      if (account === undefined) return undefined;
      const read = await endpoints.ask((client) => readBalances(client, { registry, handler, account }));
      return {
        address: account,
        etherWei: String(read.etherWei),
        tokensWei: String(read.tokensWei),
        faucetWei: String(read.faucetWei),
        neededEtherWei: String(read.addFeeWei),
        neededTokensWei: String(read.thresholdWei),
      };
    },
    balances: (accounts) =>
      accounts.length === 0
        ? Promise.resolve(new Map())
        : endpoints.ask((client) => readEther(client, accounts)),
    feeOf: (transactionHash) => endpoints.ask((client) => readFee(client, transactionHash)),
  };
}

async function readEther(
  client: L1Client,
  accounts: readonly Address[],
): Promise<ReadonlyMap<Address, bigint>> {
  const view = { client, blockNumber: await getBlockNumber(client, { cacheTime: 0 }) };
  const pairs = await inChunks([...new Set(accounts)], async (chunk) => {
    const contracts = chunk.map((account) => ({
      address: MULTICALL3,
      abi: balanceAbi,
      functionName: 'getEthBalance' as const,
      args: [account] as const,
    }));
    const results = await multicall(client, { ...pinned(view), contracts });
    return chunk.flatMap((account, index) => {
      const result = results[index];
      return result ? [[account, required(result, `the ether of ${account}`)] as const] : [];
    });
  });
  return new Map(pairs);
}

async function readFee(client: L1Client, hash: string): Promise<bigint | undefined> {
  if (!isHash(hash)) throw new SpartaError('internal', `${hash} is no hash of a transaction.`);
  try {
    const { gasUsed, effectiveGasPrice, blobGasUsed, blobGasPrice } = await getTransactionReceipt(client, {
      hash,
    });
    return gasUsed * effectiveGasPrice + (blobGasUsed ?? 0n) * (blobGasPrice ?? 0n);
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return undefined;
    throw error;
  }
}
