import type { Address } from 'viem';
import { localKey, ownerOf } from './accounts.ts';
import type { LocalValidator } from './accounts.ts';
import { artifact } from './artifacts.ts';
import { consecutiveKeyPairs, proofOfPossession } from './bls-keys.ts';
import type { L1Client } from './client.ts';

/** Any number that no real key would have; the keys of the validators follow it. */
const FIRST_BLS_SECRET = 20_261_122n;

/** Validators with all their keys. The first `active` belong to persons in twos and threes, each newcomer to another. */
export async function makeValidators(
  client: L1Client,
  gse: Address,
  counts: { active: number; newcomers: number },
): Promise<LocalValidator[]> {
  const pairs = consecutiveKeyPairs(FIRST_BLS_SECRET, counts.active + counts.newcomers);
  return await Promise.all(
    pairs.map(async ({ secret, publicKeyG1, publicKeyG2 }, index) => {
      const digest = await client.readContract({
        address: gse,
        abi: artifact('GSE').abi,
        functionName: 'getRegistrationDigest',
        args: [publicKeyG1],
      });
      const attester = localKey('attester', index);
      const withdrawer = localKey('person', index < counts.active ? ownerOf(index) : index - counts.active);
      return {
        attester: attester.address,
        attesterKey: attester.privateKey,
        withdrawer: withdrawer.address,
        withdrawerKey: withdrawer.privateKey,
        keystore: { publicKeyG1, publicKeyG2, proofOfPossession: proofOfPossession(secret, digest) },
      };
    }),
  );
}
