import type { Address } from '../../../lib/domain/address.ts';
import type { ChainInfo } from '../../../lib/domain/chain-info.ts';
import type { Fact, FactOf } from '../../../lib/domain/fact.ts';
import type { Validator } from '../../../lib/domain/validator.ts';
import type { Snapshot } from '../../../lib/kit/check.ts';
import { aChainInfo, aValidator, CHAIN_ID, ROLLUP } from '../../contracts/samples.ts';

/** Slot 100 of epoch 3: mainnet's clock, with its genesis 100 slots ago. */
export const NOW = 1_790_000_000;
export const SLOT = 72;
export const BLOCK = { number: 5000, hash: '0x5000', time: NOW };
export const CARD: ChainInfo = aChainInfo({
  slot: 100,
  epoch: 3,
  epochDuration: 32,
  slotDurationSeconds: SLOT,
  genesisTime: NOW - 100 * SLOT,
  block: BLOCK.number,
  blockTime: NOW,
});

export function aSnapshot(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    chainId: CHAIN_ID,
    rollup: ROLLUP,
    block: BLOCK,
    validators: new Map(),
    facts: [],
    info: CARD,
    ...parts,
  };
}

export function rows(...validators: Validator[]): Snapshot['validators'] {
  return new Map(validators.map((row) => [row.id, row]));
}

/** A row whose life is at a stage since an hour. */
export function living(
  number: number,
  stage: NonNullable<Validator['life']>['stage'],
  changes: Partial<Validator> = {},
): Validator {
  return aValidator(number, { life: { stage, since: NOW - 3600, noted: 4000 }, ...changes });
}

export function aChange(
  fields: Partial<FactOf<'validator.life-changed'>> & Pick<FactOf<'validator.life-changed'>, 'to'>,
  number = 1,
): FactOf<'validator.life-changed'> {
  const { address: attester } = aValidator(number);
  const rollup: Address = fields.chain?.rollup ?? ROLLUP;
  return {
    kind: 'validator.life-changed',
    id: `${CHAIN_ID}:${rollup}:${attester}:validator.life-changed:${fields.to}:0x5000`,
    version: 1,
    at: new Date(NOW * 1000).toISOString(),
    chain: { chainId: CHAIN_ID, rollup, block: BLOCK },
    attester,
    from: 'queued',
    ...fields,
  };
}

export function aSlash(number = 1): Fact {
  const { address: attester } = aValidator(number);
  return {
    kind: 'validator.slashed',
    id: `${CHAIN_ID}:${ROLLUP}:${attester}:validator.slashed:0x5000:1`,
    version: 1,
    at: new Date(NOW * 1000).toISOString(),
    chain: { chainId: CHAIN_ID, rollup: ROLLUP, block: BLOCK },
    attester,
    amountWei: '1',
  };
}
