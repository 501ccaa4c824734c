import { createHash } from 'node:crypto';
import type { Address } from '../../lib/domain/address.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { Deposit, L1Call, SignedCall, Staking } from '../../lib/ports.ts';
import { say } from '../../lib/text.ts';
import type { FakeChain } from './chain.ts';

const TOKEN = 10n ** 18n;
export const THRESHOLD = 200_000n * TOKEN;
const GAS = {
  claim: 200_000n,
  approve: 80_000n,
  deposit: 500_000n,
  'add-validator': 600_000n,
  'top-up': 50_000n,
};
const GWEI = 10n ** 9n;

export interface FakeStaking extends Staking {
  /** Every transaction that was mined, in order. */
  mined: SignedCall[];
  /** What was broadcast and waits, by nonce. */
  pool: Map<number, SignedCall>;
  /** While false, what is broadcast waits until `mine`. */
  setMining(on: boolean): void;
  mine(): void;
  /** Takes the last transactions back out of the chain, with what they did. */
  reorg(count: number): void;
  /** Another holder of the key uses up the next nonce. */
  stealNonce(): void;
  balance: { etherWei: bigint; tokensWei: bigint; faucetWei: bigint };
  /** The next calls that are mined revert, for this reason. */
  revertNext(reason: string): void;
  /** Makes `preflight` refuse. */
  refuse(error: SpartaError | undefined): void;
}

/** A network where Sparta has no account: nobody is added on chain. */
export function noStaking(): Staking {
  const none = () => Promise.reject(new TypeError('this network has no account for Sparta'));
  return {
    account: () => Promise.resolve(undefined),
    preflight: none,
    calls: none,
    topUp: () => {
      throw new TypeError('this network has no account for Sparta');
    },
    balances: none,
    transactionCount: none,
    sign: none,
    broadcast: none,
    receipt: none,
    standing: none,
  };
}

/** Sparta's account on the L1 of plain values: nonces, a pool, receipts, tokens; deposits go into that chain's queue. */
export function fakeStaking(account: Address, chain: FakeChain): FakeStaking {
  interface Mined {
    signed: SignedCall;
    outcome: 'success' | 'reverted';
    reason?: string | undefined;
    block: { number: number; hash: string };
  }
  const asked = new Map<
    string,
    { call: L1Call; deposit?: Deposit | undefined; rollup?: Address | undefined }
  >();
  const deposits = new Map<string, { deposit: Deposit; rollup: Address }>();
  let ledger: Mined[] = [];
  let mining = true;
  let reverts: string | undefined;
  let refusal: SpartaError | undefined;

  const made: FakeStaking = {
    get mined() {
      return ledger.map(({ signed }) => signed);
    },
    pool: new Map(),
    balance: { etherWei: 100n * TOKEN, tokensWei: 0n, faucetWei: 100n * THRESHOLD },
    setMining: (on) => {
      mining = on;
      if (on) made.mine();
    },
    mine: () => {
      for (let next = made.pool.get(ledger.length); next; next = made.pool.get(ledger.length)) {
        made.pool.delete(ledger.length);
        carryOut(next);
      }
    },
    reorg: (count) => {
      for (const { signed, outcome } of ledger.splice(-count))
        if (outcome === 'success' && asked.get(signed.hash)?.call.step === 'claim')
          made.balance.tokensWei -= 5n * THRESHOLD;
        else if (outcome === 'success' && signed.step === 'deposit') made.balance.tokensWei += THRESHOLD;
      chain.reorg(count);
    },
    stealNonce: () => {
      const nonce = ledger.length;
      const signed = {
        step: 'top-up' as const,
        nonce,
        hash: hashOf(`stolen ${nonce}`),
        raw: '0x00' as const,
      };
      made.pool.delete(nonce);
      chain.mine();
      ledger.push({
        signed: { ...signed, maxFeePerGas: 0n, maxPriorityFeePerGas: 0n },
        outcome: 'success',
        block: chain.head(),
      });
    },
    revertNext: (reason) => {
      reverts = reason;
    },
    refuse: (error) => {
      refusal = error;
    },

    account: async () => account,
    async preflight(deposit) {
      if (refusal) throw refusal;
      if ((await made.standing(chain.rollup(), deposit.attester)) !== 'unknown')
        throw new SpartaError('conflict', say('It is in the entry queue already.'));
      return { rollup: chain.rollup(), thresholdWei: THRESHOLD, how: 'deposit' };
    },
    async calls(deposit, rollup) {
      const { tokensWei, faucetWei } = made.balance;
      if (tokensWei < THRESHOLD && faucetWei < THRESHOLD)
        throw new SpartaError('conflict', say('The account of Sparta lacks tokens.'));
      const data = hashOf(JSON.stringify([rollup, deposit.attester, deposit.withdrawer]));
      deposits.set(data, { deposit, rollup });
      const to = (step: L1Call['step'], payload: `0x${string}`): L1Call => ({
        step,
        to: rollup,
        data: payload,
        valueWei: 0n,
        gas: GAS[step],
      });
      return [
        ...(tokensWei < THRESHOLD ? [to('claim', '0x01')] : []),
        to('approve', '0x02'),
        to('deposit', data),
      ];
    },
    topUp: (to, valueWei) => ({ step: 'top-up', to, data: '0x', valueWei, gas: GAS['top-up'] }),
    balances: async () => ({ ...made.balance, thresholdWei: THRESHOLD, addFeeWei: 780_000n * 3n * GWEI }),
    transactionCount: async () => ledger.length,
    async sign(call, { nonce, replaces }) {
      const raise = (fee: bigint) => (fee * 9n + 7n) / 8n;
      const maxFeePerGas = replaces ? raise(replaces.maxFeePerGas) : 3n * GWEI;
      const maxPriorityFeePerGas = replaces ? raise(replaces.maxPriorityFeePerGas) : GWEI;
      const hash = hashOf(`${nonce} ${call.to} ${call.data} ${call.valueWei} ${maxFeePerGas}`);
      asked.set(hash, { call, ...deposits.get(call.data) });
      return {
        step: call.step,
        nonce,
        hash,
        raw: `0x02${hash.slice(2)}`,
        maxFeePerGas,
        maxPriorityFeePerGas,
      };
    },
    async broadcast(signed) {
      if (ledger.some((each) => each.signed.hash === signed.hash)) return 'known';
      if (signed.nonce < ledger.length) return 'nonce-used';
      const waiting = made.pool.get(signed.nonce);
      if (waiting?.hash === signed.hash) return 'known';
      if (waiting && waiting.maxFeePerGas * 11n > signed.maxFeePerGas * 10n)
        throw new SpartaError('upstream', 'L1 did not answer: replacement transaction underpriced.');
      made.pool.set(signed.nonce, signed);
      if (mining) made.mine();
      return 'sent';
    },
    async receipt(hash) {
      const found = ledger.find(({ signed }) => signed.hash === hash);
      return found && { outcome: found.outcome, block: found.block, reason: found.reason };
    },
    async standing(rollup, attester) {
      const [reading] = await chain.readings(rollup, [attester], chain.head());
      if (!reading || reading.status === 'none') return 'unknown';
      return reading.status === 'queued' ? 'queued' : 'registered';
    },
  };

  function carryOut(signed: SignedCall): void {
    const { call, deposit } = asked.get(signed.hash) ?? {};
    const cannotPay = call?.step === 'deposit' && made.balance.tokensWei < THRESHOLD;
    const reason = reverts ?? (cannotPay ? 'ERC20InsufficientBalance' : undefined);
    if (reason !== undefined || !deposit || call?.step !== 'deposit') chain.mine();
    else chain.deposit(deposit.attester, deposit.withdrawer);
    const outcome = reason === undefined ? 'success' : 'reverted';
    ledger.push({ signed, outcome, reason, block: chain.head() });
    if (outcome === 'reverted') return;
    if (call?.step === 'claim') {
      made.balance.tokensWei += 5n * THRESHOLD;
      made.balance.faucetWei -= 5n * THRESHOLD;
    }
    if (call?.step === 'deposit') made.balance.tokensWei -= THRESHOLD;
    if (call?.step === 'top-up') made.balance.etherWei -= call.valueWei;
  }

  return made;
}

function hashOf(text: string): `0x${string}` {
  return `0x${createHash('sha256').update(text).digest('hex')}`;
}
