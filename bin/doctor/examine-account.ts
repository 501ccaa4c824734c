import { setting } from '../../lib/adapters/env.ts';
import { ofAddress } from '../../lib/adapters/load-staking.ts';
import { readAddress } from '../../lib/adapters/read-settings.ts';
import { messageOf } from '../../lib/errors.ts';
import type { Configuration } from './configuration.ts';
import { clientOptions } from './configuration.ts';
import { Findings, type Finding } from './finding.ts';

const MAINNET = '1';

/** Whether the key of Sparta's account can be used, and is the one that was meant. Nothing is signed. */
export async function examineAccount({
  given,
  secret,
  secretRefusal,
  aws,
  isLocal,
}: Configuration): Promise<Finding[]> {
  const findings = new Findings('account');
  const keyId = setting('SPARTA_KMS_KEY_ID', given);
  const key = secret['SPARTA_PRIVATE_KEY'];
  if (!keyId && !key && secretRefusal) {
    findings.unknown('SPARTA_PRIVATE_KEY', 'the secret could not be read');
    return findings.all;
  }
  if (!keyId && !key) {
    findings.good('key', 'none is set: validators are watched and none is added');
    return findings.all;
  }
  const what = keyId ? 'SPARTA_KMS_KEY_ID' : 'SPARTA_PRIVATE_KEY';
  try {
    const signer = keyId
      ? (await import('../../lib/adapters/chain/signer-kms.ts')).kmsSigner({
          keyId,
          client: new (await import('@aws-sdk/client-kms')).KMSClient(
            isLocal ? clientOptions(aws, 'eventbridge') : { maxAttempts: 2 },
          ),
        })
      : (await import('../../lib/adapters/chain/signer.ts')).privateKeySigner(key ?? '');
    const address = await ofAddress(signer, readAddress('SPARTA_ADDRESS', given)).address();
    findings.good(what, `it is the key of ${address}`);
  } catch (error) {
    findings.bad(what, messageOf(error), 'Mend SPARTA_ADDRESS or the key: until then nothing is spent.');
  }
  const isMainnet = given['L1_CHAIN_ID'] === MAINNET;
  if (isMainnet && setting('STAKE_ON_MAINNET', given) !== 'true')
    findings.good('STAKE_ON_MAINNET', 'on mainnet none is added, whatever key there is');
  return findings.all;
}
