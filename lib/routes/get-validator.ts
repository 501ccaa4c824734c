import * as v from 'valibot';
import { address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import type { ValidatorKey } from '../domain/validator.ts';
import { SpartaError } from '../errors.ts';
import { parse } from '../kit/parse.ts';
import { defineRoute } from '../kit/route.ts';
import { validatorShape, validatorView } from './shapes/validator.ts';

const ID = /^(?:[0-9]{1,15}:0[xX][0-9a-fA-F]{40}:)?0[xX][0-9a-fA-F]{40}$/;

export const getValidator = defineRoute({
  name: 'get-validator',
  method: 'GET',
  path: '/api/validators/{id}',
  tag: 'Validators',
  summary: 'One validator as last read',
  description:
    'By `<chain>:<rollup>:<attester>`, or by the attester’s address alone: then as it is on the canonical rollup.',
  access: 'key',
  params: {
    id: v.pipe(
      v.string(),
      v.regex(
        ID,
        'A validator is <chain>:<rollup>:<attester>, or the attester’s address: 0x and 40 hex digits.',
      ),
      v.description('`<chain>:<rollup>:<attester>`, or the attester’s address'),
      v.examples(['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed']),
    ),
  },
  query: {},
  response: validatorShape,
  answers: { 200: 'The validator.' },
  refuses: {
    'not-found': 'This validator is not watched.',
    upstream: 'An address alone was given, and the chain was never read, so the canonical rollup is unknown.',
  },
  needs: ['validators', 'views'],
  run: async ({ params: { id } }, { validators, views }) => {
    const card = await views.chainInfo();
    const found = await validators.get(keyOf(id, card));
    if (!found) {
      throw new SpartaError('not-found', `There is no watched validator ${id}.`, {
        hint: 'GET /api/validators lists those there are.',
      });
    }
    return validatorView(found, card);
  },
});

function keyOf(id: string, card: ChainInfo | undefined): ValidatorKey {
  const [last, rollup, chain] = id.split(':').reverse();
  const attester = parse(address, last);
  if (rollup !== undefined) return { chainId: Number(chain), rollup: parse(address, rollup), attester };
  if (!card) {
    throw new SpartaError(
      'upstream',
      'The chain has not been read yet, so the canonical rollup is unknown.',
      {
        hint: 'Give the whole id: <chain>:<rollup>:<attester>.',
      },
    );
  }
  return { chainId: card.chainId, rollup: card.rollup, attester };
}
