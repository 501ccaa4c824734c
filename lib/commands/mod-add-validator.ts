import * as v from 'valibot';
import { snowflake } from '../domain/snowflake.ts';
import { SpartaError } from '../errors.ts';
import { operatorChoices } from '../flows/operator-choices.ts';
import { validatorLines } from '../flows/validator-card.ts';
import { watchValidator } from '../flows/watch-validator.ts';
import { defineCommand, suggestion } from '../kit/command.ts';
import { escapeText } from '../kit/message.ts';
import { attesterOption } from '../kit/options.ts';
import { say } from '../text.ts';

export const modAddValidator = defineCommand({
  name: 'mod-add-validator',
  summary: 'Have a validator watched for an operator whose control is proven on chain',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    operator_id: v.pipe(v.string(), snowflake, v.description('Type a name and pick from the list')),
    validator_address: attesterOption(),
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
      throw new SpartaError(
        'not-found',
        say('{operator} is no approved operator.', { operator: options.operator_id }),
        {
          hint: say('/mod-approve-operator comes first.'),
        },
      );
    }
    const watched = await watchValidator(
      { operator, attester: options.validator_address, actor: caller.userId, now, id, retried },
      ports,
    );
    if (watched.outcome === 'needs-proof') {
      throw new SpartaError(
        'forbidden',
        say('The chain does not show that this operator controls it. Nothing was changed.'),
        {
          hint: say('Ask {operator} to run /add-validator and sign for it.', {
            operator: `<@${operator.id}>`,
          }),
        },
      );
    }
    return {
      tone: 'good',
      title: say('Added for {operator}', { operator: escapeText(operator.discordHandle) }),
      lines: validatorLines(watched.validator, { now }),
    };
  },
});
