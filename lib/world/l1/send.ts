import { setTimeout as sleep } from 'node:timers/promises';
import { encodeDeployData, encodeFunctionData, getContractAddress, parseEther } from 'viem';
import type { Abi, Address, ContractFunctionArgs, ContractFunctionName, Hash, Hex } from 'viem';
import type { TransactionReceipt } from 'viem';
import type { L1Client } from './client.ts';

type Writes = 'nonpayable' | 'payable';

/** Ethereum's cap for one transaction since Osaka (EIP-7825). Given outright, so that nothing waits for an estimate. */
const GAS_LIMIT = 16_777_216n;
/** Milliseconds in which a transaction that Anvil mines by itself is mined; later we mine it. */
const AUTOMINE_PATIENCE_MS = 100;

/**
 * Sends from an unlocked account in one burst, with the nonces counted here: deploying waits for a few round trips
 * instead of forty. Automining is off from `from` to `settle`, which mines it all and says whether it succeeded.
 */
export class Sender {
  readonly #client: L1Client;
  readonly #from: Address;
  #nonce: number;
  #sent: Promise<Hash>[] = [];

  static async from(client: L1Client, from: Address): Promise<Sender> {
    const [nonce] = await Promise.all([
      client.getTransactionCount({ address: from, blockTag: 'pending' }),
      client.setAutomine(false),
    ]);
    return new Sender(client, from, nonce);
  }

  private constructor(client: L1Client, from: Address, nonce: number) {
    this.#client = client;
    this.#from = from;
    this.#nonce = nonce;
  }

  /** Deploys, and says at once where the contract will be. */
  deploy(creation: { abi: Abi; bytecode: Hex; args?: readonly unknown[] }): Address {
    const address = getContractAddress({ from: this.#from, nonce: BigInt(this.#nonce) });
    this.#send({ data: encodeDeployData({ args: [], ...creation }) });
    return address;
  }

  call<const abi extends Abi, name extends ContractFunctionName<abi, Writes>>(
    to: Address,
    abi: abi,
    functionName: name,
    args: ContractFunctionArgs<abi, Writes, name>,
  ): void {
    this.#send({ to, data: encodeCall(abi, functionName, args) });
  }

  /** @throws Error naming the first transaction that reverted. */
  async settle(): Promise<void> {
    try {
      const hashes = await Promise.all(this.#sent);
      this.#sent = [];
      for (let blocks = 0; blocks <= hashes.length; blocks += 1) {
        await this.#client.mine({ blocks: 1 });
        if ((await receiptOf(this.#client, hashes.at(-1))) !== undefined) break;
      }
      for (const receipt of await Promise.all(hashes.map((hash) => receiptOf(this.#client, hash)))) {
        if (receipt?.status !== 'success')
          throw new Error(`Transaction ${receipt?.transactionHash} reverted.`);
      }
    } finally {
      await this.#client.setAutomine(true);
    }
  }

  #send(transaction: { to?: Address; data: Hex }): void {
    const nonce = this.#nonce;
    this.#nonce += 1;
    const sending = this.#client.sendUnsignedTransaction({
      from: this.#from,
      gas: GAS_LIMIT,
      nonce,
      ...transaction,
    });
    sending.catch(() => {}); // seen by settle
    this.#sent.push(sending);
  }
}

/**
 * Sends one transaction as an account nobody holds the key of (a contract, say), and waits until it is mined.
 *
 * @throws what a simulation of it throws, with the contract's error decoded.
 */
export async function sendAs<const abi extends Abi, name extends ContractFunctionName<abi, Writes>>(
  client: L1Client,
  account: Address,
  to: Address,
  abi: abi,
  functionName: name,
  args: ContractFunctionArgs<abi, Writes, name>,
): Promise<Hash> {
  await simulate(client, account, { abi, address: to, functionName, args: listOf(args) });
  await client.impersonateAccount({ address: account });
  await client.setBalance({ address: account, value: parseEther('10000') });
  const data = encodeCall(abi, functionName, args);
  const hash = await client.sendUnsignedTransaction({ from: account, to, data, gas: GAS_LIMIT });
  const receipt = await mined(client, hash);
  await client.stopImpersonatingAccount({ address: account });
  if (receipt.status === 'reverted') throw new Error(`${functionName} reverted in ${hash}.`);
  return hash;
}

async function simulate(
  client: L1Client,
  account: Address,
  call: { abi: Abi; address: Address; functionName: string; args: readonly unknown[] },
): Promise<void> {
  await client.simulateContract({ account, ...call });
}

async function mined(client: L1Client, hash: Hash): Promise<TransactionReceipt> {
  const sentAt = Date.now();
  for (let tries = 0; tries < 100; tries += 1) {
    const receipt = await receiptOf(client, hash);
    if (receipt !== undefined) return receipt;
    if (Date.now() - sentAt > AUTOMINE_PATIENCE_MS) await client.mine({ blocks: 1 });
    await sleep(5);
  }
  throw new Error(`Transaction ${hash} was not mined.`);
}

async function receiptOf(client: L1Client, hash: Hash | undefined): Promise<TransactionReceipt | undefined> {
  if (hash === undefined) return undefined;
  return client.getTransactionReceipt({ hash }).catch(() => undefined);
}

function encodeCall(abi: Abi, functionName: string, args: unknown): Hex {
  return encodeFunctionData({ abi, functionName, args: listOf(args) });
}

function listOf(args: unknown): readonly unknown[] {
  return Array.isArray(args) ? args : [];
}
