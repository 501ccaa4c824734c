import { sameAddress } from '../domain/address.ts';
import { SpartaError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Staking } from '../ports.ts';
import type { L1Signer } from './chain/signer.ts';
import { listOf, setting } from './env.ts';
import { readAddress, readSettings } from './read-settings.ts';
import { readSecret } from './secrets.ts';

/** Sparta's own account on L1 as the settings describe it: a key in KMS, one in the secret, or none. */
export async function loadStaking(log: Log): Promise<Staking> {
  const { createStaking } = await import('./chain/staking.ts');
  const { chainId, registry } = readSettings();
  const signer = await readSigner();
  return createStaking({
    urls: listOf(await readSecret('ETHEREUM_HOST')),
    chainId,
    registry,
    allowMainnet: setting('STAKE_ON_MAINNET') === 'true',
    log,
    handler: readAddress('STAKING_ASSET_HANDLER_ADDRESS'),
    ...(signer ? { signer: ofAddress(signer, readAddress('SPARTA_ADDRESS')) } : {}),
  });
}

/** What signs for Sparta's own account; undefined where no key is configured. */
export async function readSigner(): Promise<L1Signer | undefined> {
  const keyId = setting('SPARTA_KMS_KEY_ID');
  if (keyId) return (await import('./chain/signer-kms.ts')).kmsSigner({ keyId });
  const key = await readSecret('SPARTA_PRIVATE_KEY');
  return key ? (await import('./chain/signer.ts')).privateKeySigner(key) : undefined;
}

/** The signer, which says `internal` instead of its address where that is not the one expected: nothing is signed then. */
export function ofAddress(signer: L1Signer, expected: string | undefined): L1Signer {
  if (expected === undefined) return signer;
  const address = async () => {
    const found = await signer.address();
    if (sameAddress(found, expected)) return found;
    throw new SpartaError(
      'internal',
      `SPARTA_ADDRESS is ${expected}, and the key is that of ${found}. Nothing is spent until one of them is mended.`,
    );
  };
  return {
    address,
    signTransaction: async (transaction) => {
      await address();
      return signer.signTransaction(transaction);
    },
  };
}
