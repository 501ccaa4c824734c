import type { Address } from '../domain/address.ts';
import type { Log } from '../log.ts';
import type { Payers } from '../ports.ts';
import { listOf, setting } from './env.ts';
import { readAddress, readSettings } from './read-settings.ts';
import { readSecret } from './secrets.ts';

/** The payers of the settings. Nothing of it is loaded before it is asked: most passes never do. */
export function payersWhenAsked(log: Log): Payers {
  let made: Promise<Payers> | undefined;
  const payers = () => {
    made ??= loadPayers(log).catch((error: unknown) => {
      made = undefined; // what failed is tried again
      throw error;
    });
    return made;
  };
  return {
    own: async () => (await payers()).own(),
    balances: async (accounts) => (await payers()).balances(accounts),
    feeOf: async (transactionHash) => (await payers()).feeOf(transactionHash),
  };
}

async function loadPayers(log: Log): Promise<Payers> {
  const { createPayers } = await import('./chain/payers.ts');
  const { chainId, registry } = readSettings();
  return createPayers({
    urls: listOf(await readSecret('ETHEREUM_HOST')),
    chainId,
    registry,
    handler: readAddress('STAKING_ASSET_HANDLER_ADDRESS'),
    account: ownAddress,
    allowMainnet: setting('STAKE_ON_MAINNET') === 'true',
    log,
  });
}

/** As the settings say it; only where they do not, the key is asked. Undefined where there is no key. */
export async function ownAddress(): Promise<Address | undefined> {
  const hasKey = setting('SPARTA_KMS_KEY_ID') !== '' || (await readSecret('SPARTA_PRIVATE_KEY')) !== '';
  if (!hasKey) return undefined;
  const expected = readAddress('SPARTA_ADDRESS');
  if (expected) return expected;
  const { readSigner } = await import('./load-staking.ts');
  return (await readSigner())?.address();
}
