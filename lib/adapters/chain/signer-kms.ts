import type { KMSClient } from '@aws-sdk/client-kms';
import {
  bytesToBigInt,
  bytesToHex,
  hexToBytes,
  keccak256,
  numberToHex,
  recoverAddress,
  serializeTransaction,
} from 'viem';
import type { Hex, TransactionSerializableEIP1559 } from 'viem';
import { publicKeyToAddress } from 'viem/accounts';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import { plain } from './reads.ts';
import type { L1Signer } from './signer.ts';

/** SEC 2, section 2.4.1: the order of secp256k1. */
const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
/** Everything of a SubjectPublicKeyInfo (RFC 5480) before the 65 bytes of an uncompressed secp256k1 point. */
const SPKI_PREFIX: Hex = '0x3056301006072a8648ce3d020106052b8104000a034200';

/**
 * A key that never leaves KMS: `ECC_SECG_P256K1`, for signing. The SDK is loaded when first asked.
 * Throws `upstream` where KMS does not answer, `internal` where it refuses or the key is of another kind.
 */
export function kmsSigner(options: { keyId: string; client?: KMSClient }): L1Signer {
  const { keyId } = options;
  let client = options.client;
  let known: Promise<Address> | undefined;

  const readAddress = async () => {
    const sdk = await import('@aws-sdk/client-kms');
    client ??= new sdk.KMSClient({ maxAttempts: 3 });
    const { PublicKey } = await client
      .send(new sdk.GetPublicKeyCommand({ KeyId: keyId }))
      .catch((cause: unknown) => Promise.reject(unanswered(cause)));
    return addressOf(PublicKey);
  };
  const signDigest = async (digest: Hex) => {
    const sdk = await import('@aws-sdk/client-kms');
    client ??= new sdk.KMSClient({ maxAttempts: 3 });
    const { Signature } = await client
      .send(
        new sdk.SignCommand({
          KeyId: keyId,
          Message: hexToBytes(digest),
          MessageType: 'DIGEST',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      )
      .catch((cause: unknown) => Promise.reject(unanswered(cause)));
    return readSignature(Signature);
  };
  const address = () => {
    known ??= readAddress().catch((error: unknown) => {
      known = undefined; // a failed read is not kept
      throw error;
    });
    return known;
  };
  return {
    address,
    async signTransaction(unsigned) {
      const transaction: TransactionSerializableEIP1559 = { ...unsigned, type: 'eip1559' };
      const digest = keccak256(serializeTransaction(transaction));
      const [signer, { r, s }] = [await address(), await signDigest(digest)];
      for (const yParity of [0, 1]) {
        const signature = { r, s, yParity };
        // For one of the two there may be no point at all.
        const recovered = await recoverAddress({ hash: digest, signature }).catch(() => undefined);
        if (recovered !== undefined && plain(recovered) === signer) {
          return serializeTransaction(transaction, signature);
        }
      }
      throw new SpartaError('internal', `KMS signed with another key than ${signer}.`);
    },
  };
}

function addressOf(spki: Uint8Array | undefined): Address {
  const text = spki === undefined ? '0x' : bytesToHex(spki);
  if (spki?.length !== 88 || !text.startsWith(`${SPKI_PREFIX}04`)) {
    throw new SpartaError(
      'internal',
      'The KMS key is not of type ECC_SECG_P256K1, which Ethereum signs with.',
    );
  }
  return plain(publicKeyToAddress(bytesToHex(spki.subarray(-65))));
}

/** The two integers of a DER signature (RFC 3279, section 2.2.3), the second in the lower half, as EIP-2 wants it. */
function readSignature(der: Uint8Array | undefined): { r: Hex; s: Hex } {
  const content = der && readElement(der, 0x30);
  const r = content && readElement(content.value, 0x02);
  const s = r && readElement(r.rest, 0x02);
  if (!content || !r || !s || content.rest.length > 0 || s.rest.length > 0) throw unreadable();
  return { r: scalarOf(r.value), s: lowered(scalarOf(s.value)) };
}

/** One DER element in the short form, which a signature of 72 bytes never outgrows. */
function readElement(der: Uint8Array, tag: number): { value: Uint8Array; rest: Uint8Array } | undefined {
  const length = der[1];
  if (der[0] !== tag || length === undefined || length === 0 || length > 0x7f) return undefined;
  if (der.length < 2 + length) return undefined;
  return { value: der.subarray(2, 2 + length), rest: der.subarray(2 + length) };
}

/** DER writes as few bytes as it can, and a zero in front where the first bit would read as a sign. */
function scalarOf(bytes: Uint8Array): Hex {
  const value = bytesToBigInt(bytes);
  if (value <= 0n || value >= ORDER) throw unreadable();
  return numberToHex(value, { size: 32 });
}

function lowered(s: Hex): Hex {
  const value = BigInt(s);
  return value > ORDER / 2n ? numberToHex(ORDER - value, { size: 32 }) : s;
}

function unreadable(): SpartaError {
  return new SpartaError('internal', 'The signature KMS gave is not one of secp256k1.');
}

/** What KMS refuses, it refuses again: a missing grant, a disabled key. */
function unanswered(cause: unknown): SpartaError {
  const name = cause instanceof Error ? cause.name : '';
  if (/AccessDenied|NotFound|Disabled|InvalidKeyUsage|InvalidState|Unsupported|Validation/.test(name)) {
    return new SpartaError('internal', `KMS refused the key of Sparta: ${name}.`, { cause });
  }
  return new SpartaError('upstream', 'KMS did not answer.', { cause });
}
