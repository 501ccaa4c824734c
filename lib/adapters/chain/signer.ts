import type { Hex, TransactionSerializableEIP1559 } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import { plain } from './reads.ts';

/** Who signs for Sparta's own account. */
export interface L1Signer {
  address(): Promise<Address>;
  /** The whole transaction, ready to be sent. */
  signTransaction(transaction: TransactionSerializableEIP1559): Promise<Hex>;
}

/** Throws `internal` for anything but 0x and 64 hex digits in the curve's range, and never says what it was given. */
export function privateKeySigner(key: string): L1Signer {
  const account = accountOf(key.trim());
  return {
    address: () => Promise.resolve(plain(account.address)),
    signTransaction: (transaction) => account.signTransaction({ ...transaction, type: 'eip1559' }),
  };
}

function accountOf(key: string) {
  try {
    if (isKey(key)) return privateKeyToAccount(key);
  } catch {
    // Zero, or beyond the order of the curve. The cause is not kept: it may quote the key.
  }
  throw new SpartaError('internal', 'The private key of Sparta is malformed: it is 0x and 64 hex digits.');
}

function isKey(text: string): text is Hex {
  return /^0x[0-9a-fA-F]{64}$/.test(text);
}
