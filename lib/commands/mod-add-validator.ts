import * as v from 'valibot';
import { address } from '../domain/address.ts';
import { snowflake } from '../domain/snowflake.ts';
import { SpartaError } from '../errors.ts';
import { operatorChoices } from '../flows/operator-choices.ts';
import { validatorLines } from '../flows/validator-card.ts';
import { watchValidator } from '../flows/watch-validator.ts';
import { defineCommand, suggestion } from '../kit/command.ts';
import { escapeText } from '../kit/message.ts';

export const modAddValidator = defineCommand({
  name: 'mod-add-validator',
  summary: 'Have a validator watched for an operator whose control is proven on chain',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    operator_id: v.pipe(v.string(), snowflake, v.description('Type a name and pick from the list')),
    validator_address: v.pipe(
      v.string(),
      address,
      v.description('The attester’s L1 address: 0x and 40 hex digits'),
    ),
  },
  needs: ['operators', 'validators', 'chain', 'audit', 'bus', 'settings'],
  suggest: {
    operator_id: suggestion({
      needs: ['operators'],
      run: (typed, _call, ports) => operatorChoices(typed, ['approved'], ports),
    }),
  },
  async run({ options, id, caller, now, retried }, ports) {
    const operator = await ports.operators.get(options.operator_id);
    if (operator?.status !== 'approved') {
      throw new SpartaError('not-found', `${options.operator_id} is no approved operator.`, {
        hint: '/mod-approve-operator comes first.',
      });
    }
    const watched = await watchValidator(
      { operator, attester: options.validator_address, actor: caller.userId, now, id, retried },
      ports,
    );
    if (watched.outcome === 'needs-proof') {
      throw new SpartaError(
        'forbidden',
        'The chain does not show that this operator controls it. Nothing was changed.',
        {
          hint: `Ask <@${operator.id}> to run /add-validator and sign for it.`,
        },
      );
    }
    return {
      tone: 'good',
      title: `Added for ${escapeText(operator.discordHandle)}`,
      lines: validatorLines(watched.validator, { now }),
    };
  },
});
