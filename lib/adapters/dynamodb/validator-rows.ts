import { validatorId, type Validator, type ValidatorKey } from '../../domain/validator.ts';
import { keyed, type RowKey } from './rows.ts';

export const META = 'META';

export function validatorRowKey(key: ValidatorKey): RowKey {
  const { chainId } = key;
  const pk = validatorId({ chainId, rollup: keyed(key.rollup), attester: keyed(key.attester) });
  return { pk, sk: META };
}

export function keyOfValidator({ chainId, rollup, address }: Validator): ValidatorKey {
  return { chainId, rollup, attester: address };
}

/** The same validator with its addresses and its id as they stand in the table. */
export function normalised(entry: Validator): Validator {
  const { withdrawer } = entry;
  return {
    ...entry,
    id: validatorRowKey(keyOfValidator(entry)).pk,
    rollup: keyed(entry.rollup),
    address: keyed(entry.address),
    ...(withdrawer === undefined ? {} : { withdrawer: keyed(withdrawer) }),
  };
}
