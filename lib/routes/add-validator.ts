import * as v from 'valibot';
import { address, checksummed } from '../domain/address.ts';
import type { Operator } from '../domain/operator.ts';
import { SpartaError } from '../errors.ts';
import { watchValidator } from '../flows/watch-validator.ts';
import { closedObject, defineRoute } from '../kit/route.ts';
import { linkRole } from './shapes/operator.ts';
import { discordId } from './shapes/text.ts';
import { validatorShape, validatorView } from './shapes/validator.ts';

export const addValidator = defineRoute({
  name: 'add-validator',
  method: 'POST',
  path: '/api/operators/validator',
  tag: 'Operators',
  summary: 'Watch a validator for an operator',
  description:
    'Links a validator to an approved operator where their control of it is already proven: they signed for the attester, or for the withdrawer that the chain names. Nothing can be claimed here: where control is not proven the answer is 409 and says what the operator must do.',
  access: 'key',
  params: {},
  query: {},
  body: v.pipe(
    closedObject({
      operatorId: discordId('The operator'),
      validatorAddress: v.pipe(
        v.string(),
        v.description(
          'The attester’s address: 0x and 40 hex digits; mixed case must carry the EIP-55 checksum',
        ),
        v.examples(['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed']),
        address,
      ),
    }),
    v.title('NewValidator'),
  ),
  response: v.pipe(v.object({ validator: validatorShape, role: linkRole }), v.title('AddedValidator')),
  answers: { 201: 'The validator is watched from now on.' },
  refuses: {
    'not-found': 'Nobody with this id proved an address.',
    conflict:
      'Control is not proven, the operator is not approved, the validator is watched already, or a request with this `Idempotency-Key` is still being worked on.',
  },
  needs: ['operators', 'validators', 'views', 'chain', 'audit', 'bus', 'settings'],
  run: async ({ body, now, requestId }, ports) => {
    const attester = body.validatorAddress;
    const operator = await ports.operators.get(body.operatorId);
    if (!operator) {
      throw new SpartaError('not-found', `There is no operator ${body.operatorId}.`, {
        hint: 'They register with /register in Discord first.',
      });
    }
    requireApproved(operator);
    const id = `api:${requestId}`;
    const watched = await watchValidator({ operator, attester, actor: 'sparta', now, id }, ports);
    if (watched.outcome === 'needs-proof') {
      throw new SpartaError(
        'conflict',
        `Operator ${operator.id} has not proven control of ${checksummed(attester)}. Nothing was changed.`,
        {
          hint: `They use /add-validator with validator_address ${checksummed(attester)} in Discord and sign the text shown with the attester’s key, or prove its withdrawer with /register.`,
        },
      );
    }
    const card = await ports.views.chainInfo();
    return { validator: validatorView(watched.validator, card), role: watched.role };
  },
});

function requireApproved(operator: Operator): void {
  if (operator.status === 'approved') return;
  throw new SpartaError('conflict', `Operator ${operator.id} is ${operator.status}. Nothing was changed.`, {
    hint: 'A moderator approves operators with /mod-approve-operator in Discord.',
  });
}
