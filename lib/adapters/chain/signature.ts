import {
  concatHex,
  encodeDeployData,
  erc6492SignatureValidatorAbi,
  erc6492SignatureValidatorByteCode,
  hashMessage,
  hexToBigInt,
  hexToNumber,
  numberToHex,
  recoverAddress,
  size,
  slice,
} from 'viem';
import type { Hex } from 'viem';
import { call } from 'viem/actions';
import { sameAddress, ZERO_ADDRESS, type Address } from '../../domain/address.ts';
import type { Endpoints } from './endpoints.ts';
import { isExecutionFailure } from './l1-errors.ts';

/** Whole bytes, at most 16,000 of them: a contract wallet's signature may carry what deploys the wallet. */
const SIGNATURE = /^0x(?:[0-9a-fA-F]{2}){1,16000}$/;
/** What the validator's constructor returns for a signature that holds. */
const HOLDS = /^0x0*1$/;

/**
 * An account's own key is recognised here, without L1. Anything else is put to the ERC-6492 validator, which runs in
 * one `eth_call` and knows ERC-1271 too. viem's own `verifyMessage` asks the same contract but says false when the
 * endpoint fails, which would tell a wallet's owner that they signed wrongly.
 */
export async function verifySignature(
  endpoints: Endpoints,
  proof: { address: Address; message: string; signature: `0x${string}` },
): Promise<boolean> {
  const { address, signature } = proof;
  if (!SIGNATURE.test(signature) || sameAddress(address, ZERO_ADDRESS)) return false;
  const hash = hashMessage(proof.message);
  const usual = usualForm(signature);
  const signer = await recoverAddress({ hash, signature: usual }).catch(() => undefined);
  if (signer !== undefined && sameAddress(signer, address)) return true;
  // A contract decides about the bytes it is given: those that came first, then the form most of them read.
  for (const form of new Set([signature, usual])) {
    if (await holdsOnChain(endpoints, { address, hash, signature: form })) return true;
  }
  return false;
}

/**
 * A signature of one key as `r`, `s` and a `v` of 27 or 28, as `ecrecover` takes it: compact ones (EIP-2098) are
 * unfolded, and a `v` of 0 or 1, which hardware wallets give, is raised. Any other is given back as it is.
 */
function usualForm(signature: Hex): Hex {
  if (size(signature) === 64) {
    const yParityAndS = hexToBigInt(slice(signature, 32));
    const s = yParityAndS & ((1n << 255n) - 1n);
    const v = yParityAndS >> 255n === 0n ? 27 : 28;
    return concatHex([slice(signature, 0, 32), numberToHex(s, { size: 32 }), numberToHex(v, { size: 1 })]);
  }
  if (size(signature) !== 65) return signature;
  const v = hexToNumber(slice(signature, 64));
  return v > 1 ? signature : concatHex([slice(signature, 0, 64), numberToHex(v + 27, { size: 1 })]);
}

function holdsOnChain(
  endpoints: Endpoints,
  { address, hash, signature }: { address: Address; hash: Hex; signature: Hex },
): Promise<boolean> {
  const data = encodeDeployData({
    abi: erc6492SignatureValidatorAbi,
    bytecode: erc6492SignatureValidatorByteCode,
    args: [address, hash, signature],
  });
  return endpoints.ask(async (client) => {
    try {
      const answer = await call(client, { data });
      return HOLDS.test(answer.data ?? '');
    } catch (error) {
      if (isExecutionFailure(error)) return false;
      throw error;
    }
  });
}
