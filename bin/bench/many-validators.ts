import { getContractAddress, parseEther, type Address } from 'viem';
import { DEPLOYER, localKey } from '../../lib/world/l1/accounts.ts';
import { artifact } from '../../lib/world/l1/artifacts.ts';
import type { LocalL1 } from '../../lib/world/l1/local-l1.ts';
import { LOCAL_PACE, rollupConfig } from '../../lib/world/l1/network.ts';
import { Sender } from '../../lib/world/l1/send.ts';

/** `return true`, whatever is asked. */
const RETURN_TRUE = '0x600160005260206000f3';
/** Deposits in one burst. */
const BURST = 250;
/** Flushes in one: Anvil is slow to give receipts with thousands of logs in a block. */
const FLUSHES = 20;
/** Of a block that holds a burst. */
const BURST_GAS = BigInt(BURST) * 16_777_216n;
/** Entries flushed by one transaction, whose gas is capped at 16.7 million. */
const LET_IN_AT_ONCE = 30;
/** A queue that lets in whoever waits. */
const WIDE_QUEUE = {
  bootstrapValidatorSetSize: 0n,
  bootstrapFlushSize: 0n,
  normalFlushSizeMin: 50_000n,
  normalFlushSizeQuotient: 2n,
  maxQueueFlushSize: 50_000n,
};

/**
 * Stakes so many more on the local L1 and lets them in, epoch after epoch, and answers with their attesters. Real keys
 * for thousands would take a minute: the contract that checks proofs of possession, which the GSE deploys first, says
 * yes to made-up ones.
 */
export async function addValidators(l1: LocalL1, count: number): Promise<Address[]> {
  const { testClient: client, gse, stakingAsset } = l1;
  const rollup = await l1.rollup();
  const { abi } = artifact('Rollup');
  await client.setCode({ address: getContractAddress({ from: gse, nonce: 1n }), bytecode: RETURN_TRUE });
  const attesters = Array.from({ length: count }, (_, index) => addressOf(index));
  const withdrawer = localKey('person', 0).address;
  const erc20 = artifact('TestERC20').abi;
  // Each block is a copy of the whole state: one for a burst, and not one for each two transactions.
  const { gasLimit } = await client.getBlock();
  await client.setBlockGasLimit({ gasLimit: BURST_GAS });
  const funding = await Sender.from(client, DEPLOYER);
  const amount = parseEther('200000') * BigInt(count);
  funding.call(stakingAsset, erc20, 'mint', [DEPLOYER, amount]);
  funding.call(stakingAsset, erc20, 'approve', [rollup, amount]);
  await funding.settle();
  for (let start = 0; start < count; start += BURST) {
    const sender = await Sender.from(client, DEPLOYER);
    for (let index = start; index < Math.min(count, start + BURST); index += 1) {
      const made = 1_000_000n + BigInt(index);
      sender.call(rollup, abi, 'deposit', [
        addressOf(index),
        withdrawer,
        { x: made, y: made },
        { x0: made, x1: made, y0: made, y1: made },
        { x: made, y: made },
        true,
      ]);
    }
    await sender.settle();
  }
  await letThemIn(l1, rollup, count);
  await client.setBlockGasLimit({ gasLimit });
  return attesters;
}

/** As many as there are in one epoch, where a queue takes 48: Governance widens it for that long. */
async function letThemIn(l1: LocalL1, rollup: Address, count: number): Promise<void> {
  const { abi } = artifact('Rollup');
  await asGovernance(l1, (sender) => sender.call(rollup, abi, 'updateStakingQueueConfig', [WIDE_QUEUE]));
  await l1.clock.nextEpoch();
  const client = l1.testClient;
  const flushes = Math.ceil(count / LET_IN_AT_ONCE);
  for (let start = 0; start < flushes; start += FLUSHES) {
    const sender = await Sender.from(client, DEPLOYER);
    for (let flush = start; flush < Math.min(flushes, start + FLUSHES); flush += 1)
      sender.call(rollup, abi, 'flushEntryQueue', [BigInt(LET_IN_AT_ONCE)]);
    await sender.settle();
  }
  const { stakingQueueConfig } = rollupConfig({
    ordinal: 0,
    rewardDistributor: rollup,
    vetoer: rollup,
    pace: LOCAL_PACE,
  });
  await asGovernance(l1, (sender) =>
    sender.call(rollup, abi, 'updateStakingQueueConfig', [stakingQueueConfig]),
  );
  const waiting = await client.readContract({ address: rollup, abi, functionName: 'getEntryQueueLength' });
  if (waiting > 0n) throw new Error(`${waiting} still wait in the entry queue.`);
}

async function asGovernance(
  { testClient, governance }: LocalL1,
  call: (sender: Sender) => void,
): Promise<void> {
  await testClient.impersonateAccount({ address: governance });
  await testClient.setBalance({ address: governance, value: parseEther('10') });
  const sender = await Sender.from(testClient, governance);
  call(sender);
  await sender.settle();
  await testClient.stopImpersonatingAccount({ address: governance });
}

/** Nobody's: no key is needed to be watched. */
function addressOf(index: number): Address {
  return `0x${(0xa77e_0000_0000_0000n + BigInt(index)).toString(16).padStart(40, '0')}`;
}
