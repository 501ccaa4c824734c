import {
  encodeDeployData,
  erc6492SignatureValidatorAbi,
  erc6492SignatureValidatorByteCode,
  hashMessage,
  recoverAddress,
} from 'viem';
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
  const signer = await recoverAddress({ hash, signature }).catch(() => undefined);
  if (signer !== undefined && sameAddress(signer, address)) return true;
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
