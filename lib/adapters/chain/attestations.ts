import {
  decodeFunctionData,
  encodeAbiParameters,
  hashMessage,
  keccak256,
  recoverAddress,
  sliceHex,
  toFunctionSelector,
  type Hex,
} from 'viem';
import type { Address } from '../../domain/address.ts';
import { committeesAbi } from './committees-abi.ts';
import { plain } from './reads.ts';

/** What a checkpoint's transaction published, shown to be it by the hash in its event. */
export interface Published {
  slot: number;
  signatureIndices: Hex;
  signaturesOrAddresses: Hex;
  /** Those who signed, in the committee's order. */
  signers: readonly Address[];
}

/** Octets of a packed signature, v first, and of an address. `AttestationLib.sol`, 4.1.2. */
const SIGNATURE_OCTETS = 65;
const ADDRESS_OCTETS = 20;

const proposeAbi = committeesAbi.filter((item) => item.type === 'function' && item.name === 'propose');
const [propose] = proposeAbi;
const SELECTOR = propose ? toFunctionSelector(propose).slice(2) : '';

const attestationsType = [
  {
    type: 'tuple',
    components: [
      { name: 'signatureIndices', type: 'bytes' },
      { name: 'signaturesOrAddresses', type: 'bytes' },
    ],
  },
] as const;

/**
 * The `propose` call in a transaction's input, wherever it stands: sequencers send it through Multicall3 beside their
 * votes, or through a forwarder. Undefined where none has the attestations the event names, such as of another version.
 */
export function publishedIn(input: Hex, attestationsHash: Hex): Published | undefined {
  for (let at = input.indexOf(SELECTOR, 2); at >= 0; at = input.indexOf(SELECTOR, at + 1)) {
    const found = at % 2 === 0 ? decoded(`0x${input.slice(at)}`) : undefined;
    if (found && hashOf(found) === attestationsHash.toLowerCase()) return found;
  }
  return undefined;
}

function decoded(data: Hex): Published | undefined {
  try {
    const { args } = decodeFunctionData({ abi: proposeAbi, data });
    const [proposal, attestations, signers] = args;
    return {
      slot: Number(proposal.header.slotNumber),
      signatureIndices: attestations.signatureIndices,
      signaturesOrAddresses: attestations.signaturesOrAddresses,
      signers: signers.map(plain),
    };
  } catch {
    // Bytes that only look like the selector.
    return undefined;
  }
}

function hashOf({ signatureIndices, signaturesOrAddresses }: Published): Hex {
  return keccak256(encodeAbiParameters(attestationsType, [{ signatureIndices, signaturesOrAddresses }]));
}

/**
 * Which of these attesters signed the payload: each signature is recovered, since the rollup checks the proposer's
 * alone when a checkpoint is proposed.
 */
export async function signersOf(
  published: Published,
  payloadDigest: Hex,
  attesters: readonly Address[],
): Promise<Address[]> {
  const digest = hashMessage({ raw: payloadDigest });
  const wanted = new Set(attesters);
  const found: Address[] = [];
  for (const { signer, signature } of signaturesIn(published)) {
    if (!wanted.has(signer)) continue;
    const recovered = await recoverAddress({ hash: digest, signature }).catch(() => undefined);
    if (recovered !== undefined && plain(recovered) === signer) found.push(signer);
  }
  return found;
}

/** The packed signatures with those they are said to be of. */
function signaturesIn(published: Published): { signer: Address; signature: Hex }[] {
  const { signatureIndices, signaturesOrAddresses, signers } = published;
  const octets = (signaturesOrAddresses.length - 2) / 2;
  const all: { signer: Address; signature: Hex }[] = [];
  let offset = 0;
  for (let place = 0; offset < octets && all.length < signers.length; place += 1) {
    const size = isSignature(signatureIndices, place) ? SIGNATURE_OCTETS : ADDRESS_OCTETS;
    const signer = signers[all.length];
    if (offset + size > octets || !signer) break;
    if (size === SIGNATURE_OCTETS) {
      const packed = sliceHex(signaturesOrAddresses, offset, offset + size);
      // Ours has v last.
      all.push({ signer, signature: `0x${packed.slice(4)}${packed.slice(2, 4)}` });
    }
    offset += size;
  }
  return all;
}

/** The highest bit of the first octet is the first place. */
function isSignature(bitmap: Hex, place: number): boolean {
  const at = 2 + 2 * Math.floor(place / 8);
  const octet = Number.parseInt(bitmap.slice(at, at + 2) || '0', 16);
  return ((octet >> (7 - (place % 8))) & 1) === 1;
}
