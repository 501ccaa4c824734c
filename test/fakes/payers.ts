import type { AccountReading } from '../../lib/domain/account-reading.ts';
import type { Address } from '../../lib/domain/address.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { Payers } from '../../lib/ports.ts';

export interface FakePayers extends Payers {
  /** Sparta's own account; undefined: there is none. */
  setOwn(account: AccountReading | undefined): void;
  setEther(account: Address, wei: bigint): void;
  /** What a transaction took; one that was never told of is not mined. */
  setFee(transactionHash: string, wei: bigint): void;
  /** Makes `own` throw. */
  refuse(error: SpartaError | undefined): void;
  /** While set, everything throws `upstream`. */
  setDown(down: boolean): void;
  /** What was asked since this was read last. */
  asked(): string[];
}

/** Those who pay, with what they were given; whoever was given nothing holds nothing. */
export function fakePayers(): FakePayers {
  const held = new Map<Address, bigint>();
  const fees = new Map<string, bigint>();
  const asked: string[] = [];
  let own: AccountReading | undefined;
  let refusal: SpartaError | undefined;
  let down = false;
  const ask = (what: string) => {
    asked.push(what);
    if (down) throw new SpartaError('upstream', 'L1 did not answer: no connection.');
  };
  return {
    async own() {
      ask('own');
      if (refusal) throw refusal;
      return own;
    },
    async balances(accounts) {
      ask('balances');
      return new Map(accounts.map((account) => [account, held.get(account) ?? 0n]));
    },
    async feeOf(transactionHash) {
      ask('fee');
      return fees.get(transactionHash);
    },
    setOwn: (account) => {
      own = account;
    },
    setEther: (account, wei) => {
      held.set(account, wei);
    },
    setFee: (transactionHash, wei) => {
      fees.set(transactionHash, wei);
    },
    refuse: (error) => {
      refusal = error;
    },
    setDown: (value) => {
      down = value;
    },
    asked: () => asked.splice(0),
  };
}
