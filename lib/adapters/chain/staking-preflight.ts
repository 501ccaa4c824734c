import { encodeFunctionData } from 'viem';
import { getBalance } from 'viem/actions';
import { sameAddress, ZERO_ADDRESS, type Address } from '../../domain/address.ts';
import { isOnG1, isOnG2 } from '../../domain/bn254.ts';
import { SpartaError } from '../../errors.ts';
import type { Deposit, L1Call } from '../../ports.ts';
import { say } from '../../text.ts';
import { plain, type View } from './reads.ts';
import { readRollups } from './rollups.ts';
import { gseStakingAbi } from './staking-abi.ts';
import { addCall, callsOf, claimCall, depositArguments, depositCall } from './staking-calls.ts';
import { costOf, etherText } from './staking-fees.ts';
import type { Head, Means, StakingNetwork } from './staking-network.ts';
import { readPinnedQueue, readQueue, readStanding, type QueueEntry } from './staking-queue.ts';
import { attempt, refused, shown, type ContractRefusal } from './staking-refusal.ts';

interface Place {
  registry: Address;
  network: StakingNetwork;
  means: Means;
  account: Address;
}

/** A deposit that was found good lacks nothing but the tokens. */
const TOKENS_LACK = new Set(['ERC20InsufficientAllowance', 'ERC20InsufficientBalance']);

/**
 * Everything that makes a deposit fail, now or when the queue is flushed, at one block. A deposit that fails in the
 * queue has its tokens locked until then and goes back to the withdrawer, not to Sparta.
 */
export async function checkDeposit(head: Head, place: Place, deposit: Deposit): Promise<void> {
  if ([deposit.attester, deposit.withdrawer].some((one) => sameAddress(one, ZERO_ADDRESS))) {
    throw refused({ name: 'Staking__InvalidDeposit', args: [], silent: false });
  }
  const queue = await readQueue(head, place.network.rollup);
  await checkStanding(head, place, deposit, queue);
  checkKey(queue, deposit);
  await checkOlderRollups(head, place, deposit);
  await checkGse(head, place, deposit);
  if (place.means.kind === 'adder') await checkAdder(head, place, place.means, deposit);
  else await checkOwnDeposit(head, place, deposit);
}

async function checkStanding(
  view: View,
  { network }: Place,
  { attester }: Deposit,
  queue: readonly QueueEntry[],
): Promise<void> {
  const { kind, position = 0 } = await readStanding(view, network.rollup, attester, queue);
  if (kind === 'registered') {
    throw refused({ name: 'Staking__AlreadyActive', args: [attester], silent: false });
  }
  if (kind === 'leaving') {
    throw refused({ name: 'Staking__AlreadyExiting', args: [attester], silent: false });
  }
  if (kind === 'queued') {
    throw new SpartaError(
      'conflict',
      say('{attester} waits in the entry queue already, in place {position}.', {
        attester: shown(attester),
        position,
      }),
      { hint: say('Nothing needs to be staked: link it instead.') },
    );
  }
}

/** The GSE knows the keys of those who joined; whoever waits in front with the same key will use it up. */
function checkKey(queue: readonly QueueEntry[], { publicKeyInG1 }: Deposit): void {
  const same = queue.find(({ publicKeyInG1: { x, y } }) => x === publicKeyInG1.x && y === publicKeyInG1.y);
  if (!same) return;
  throw new SpartaError(
    'conflict',
    say('{attester} waits in the entry queue with this BLS key: each key can stake once only.', {
      attester: shown(plain(same.attester)),
    }),
    { hint: say('Make a new BLS key and its keystore.') },
  );
}

/** Whoever stays on an older rollup can still be let in there, and then the address or the key is used. */
async function checkOlderRollups(view: View, place: Place, deposit: Deposit): Promise<void> {
  for (const { rollup } of await readRollups(view, place.registry)) {
    if (rollup === place.network.rollup) continue;
    const queue = await readPinnedQueue(view, rollup);
    if (queue.some((entry) => plain(entry.attester) === deposit.attester)) {
      throw new SpartaError(
        'conflict',
        say('{attester} waits in the entry queue of the older rollup {rollup}.', {
          attester: shown(deposit.attester),
          rollup: shown(rollup),
        }),
        { hint: say('Wait until it has joined there, or use a new attester.') },
      );
    }
    checkKey(queue, deposit);
  }
}

/** What the flush will ask of the GSE, asked as the rollup: facts about address, key and proof. */
async function checkGse(view: View, { network }: Place, deposit: Deposit): Promise<void> {
  const refusal = await attempt(view, {
    from: network.rollup,
    to: network.gse,
    data: encodeFunctionData({
      abi: gseStakingAbi,
      functionName: 'deposit',
      args: depositArguments(deposit),
    }),
  });
  if (refusal === undefined || lacksTokens(refusal)) return;
  if (refusal.silent || (CURVE_FAILS.has(refusal.name ?? '') && isOnCurve(deposit))) throw tooMuchGas();
  throw refused(refusal);
}

/** What a point off the curve gives, and any point where the gas of the check runs out within a precompile. */
const CURVE_FAILS = new Set(['AddPointFail', 'MulPointFail', 'PairingFail', 'SqrtFail']);

function isOnCurve({ publicKeyInG1, publicKeyInG2, proofOfPossession }: Deposit): boolean {
  return isOnG1(publicKeyInG1) && isOnG2(publicKeyInG2) && isOnG1(proofOfPossession);
}

/**
 * The check of a proof has a gas limit of its own, which one key in 28,559 exceeds since Osaka (one in 2.5 million with
 * v6). Without any answer from the GSE such a deposit would stop the whole queue: `Staking__DepositOutOfGas`.
 */
function tooMuchGas(): SpartaError {
  return new SpartaError(
    'invalid-input',
    say('Checking the proof of this BLS key takes more gas than the network allows.'),
    { hint: say('Make a new BLS key: this happens to very few.') },
  );
}

async function checkAdder(
  head: Head,
  { account }: Place,
  means: Extract<Means, { kind: 'adder' }>,
  deposit: Deposit,
): Promise<void> {
  if (!sameAddress(means.withdrawer, deposit.withdrawer)) {
    throw new SpartaError(
      'conflict',
      say(
        'On this network the staking asset handler names the withdrawer of every validator: {withdrawer}.',
        {
          withdrawer: shown(means.withdrawer),
        },
      ),
      { hint: say('Nobody else can be the withdrawer here: ask for this one, or do not stake here.') },
    );
  }
  if (!deposit.moveWithLatestRollup) {
    throw new SpartaError(
      'conflict',
      say('On this network the staking asset handler adds only validators that move with the latest rollup.'),
    );
  }
  const add = await addCall(head, means, deposit);
  await checkCall(head, account, add);
  await checkEther(head, account, add.gas);
}

async function checkOwnDeposit(head: Head, place: Place, deposit: Deposit): Promise<void> {
  const { account, means, network } = place;
  const calls = await callsOf(head, place, deposit);
  if (means.kind === 'faucet' && calls.some(({ step }) => step === 'claim')) {
    await checkCall(head, account, await claimCall(head, means.handler));
  }
  const { to, data } = depositCall(network, deposit);
  const refusal = await attempt(head, { from: account, to, data });
  if (refusal !== undefined && !lacksTokens(refusal)) throw refused(refusal);
  await checkEther(
    head,
    account,
    calls.reduce((sum, { gas }) => sum + gas, 0n),
  );
}

async function checkCall(view: View, from: Address, { to, data, gas }: L1Call): Promise<void> {
  const refusal = await attempt(view, { from, to, data, gas });
  if (refusal) throw refused(refusal);
}

async function checkEther(head: Head, account: Address, gas: bigint): Promise<void> {
  const needed = costOf(gas, head.baseFeeWei);
  const held = await getBalance(head.client, { address: account, blockNumber: head.blockNumber });
  if (held >= needed) return;
  throw new SpartaError(
    'conflict',
    say('The account of Sparta, {account}, holds {held} ether, and adding a validator may take {needed}.', {
      account: shown(account),
      held: etherText(held),
      needed: etherText(needed),
    }),
    { hint: say('Tell whoever runs Sparta: the account needs ether.') },
  );
}

function lacksTokens({ name }: ContractRefusal): boolean {
  return name !== undefined && TOKENS_LACK.has(name);
}
