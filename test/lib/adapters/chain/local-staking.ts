import { setTimeout as pause } from 'node:timers/promises';
import { createStaking } from '../../../../lib/adapters/chain/staking.ts';
import { privateKeySigner } from '../../../../lib/adapters/chain/signer.ts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { Log } from '../../../../lib/log.ts';
import type { Deposit, L1Call, SignedCall, Staking } from '../../../../lib/ports.ts';
import type { LocalL1, LocalValidator, Person } from '../../../../lib/world/l1/local-l1.ts';
import { silent } from './local-chain.ts';

type Options = Parameters<typeof createStaking>[0];

/** The adapter on a local L1, as Sparta's own account. */
export function stakingOn(
  l1: Pick<LocalL1, 'url' | 'chainId' | 'registry' | 'stakingAssetHandler'>,
  options: Partial<Options> & { as: Person; log?: Log },
): Staking {
  return createStaking({
    urls: [l1.url],
    chainId: l1.chainId,
    registry: plain(l1.registry),
    handler: plain(l1.stakingAssetHandler),
    signer: privateKeySigner(options.as.privateKey),
    allowMainnet: false,
    log: silent,
    ...options,
  });
}

/** What an operator asks for with this validator's keystore. */
export function depositOf(validator: LocalValidator, changes: Partial<Deposit> = {}): Deposit {
  const { publicKeyG1, publicKeyG2, proofOfPossession } = validator.keystore;
  return {
    attester: plain(validator.attester),
    withdrawer: plain(validator.withdrawer),
    publicKeyInG1: publicKeyG1,
    publicKeyInG2: publicKeyG2,
    proofOfPossession,
    moveWithLatestRollup: true,
    ...changes,
  };
}

/** Signs the calls with the nonces that follow, sends them, and waits until Anvil has mined them. */
export async function carryOut(staking: Staking, calls: readonly L1Call[]): Promise<SignedCall[]> {
  const first = await staking.transactionCount();
  const sent: SignedCall[] = [];
  for (const [index, call] of calls.entries()) {
    const signed = await staking.sign(call, { nonce: first + index });
    expect(await staking.broadcast(signed)).toBe('sent');
    sent.push(signed);
  }
  for (const { hash } of sent) await mined(staking, hash);
  return sent;
}

/** Anvil mines by itself, but after it has answered, and shows the receipt a moment after the block. */
export async function mined(staking: Staking, hash: SignedCall['hash']): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if ((await staking.receipt(hash)) !== undefined) return;
    await pause(10);
  }
  throw new Error(`Transaction ${hash} was not mined.`);
}

/** The whole addition, as the flow does it. */
export async function add(staking: Staking, deposit: Deposit): Promise<SignedCall[]> {
  const { rollup } = await staking.preflight(deposit);
  return carryOut(staking, await staking.calls(deposit, rollup));
}
