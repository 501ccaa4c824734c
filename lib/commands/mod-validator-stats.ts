import { checksummed } from '../domain/address.ts';
import { SpartaError } from '../errors.ts';
import { validatorLines } from '../flows/validator-card.ts';
import { defineCommand } from '../kit/command.ts';
import { attesterOption } from '../kit/options.ts';
import { say } from '../text.ts';

export const modValidatorStats = defineCommand({
  name: 'mod-validator-stats',
  summary: 'Any watched validator: status, stake, queue, duties, who is linked',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    validator_address: attesterOption(),
  },
  needs: ['operators', 'validators', 'views', 'audit'],
  async run({ options, id, caller, now }, { operators, validators, views, audit }) {
    const attester = options.validator_address;
    const [rows, links, info] = await Promise.all([
      validators.ofAttester(attester),
      operators.linksTo(attester),
      views.chainInfo(),
    ]);
    if (rows.length === 0) {
      throw new SpartaError(
        'not-found',
        say('Nobody has {attester} watched.', { attester: checksummed(attester) }),
        { hint: say('An operator adds it with /add-validator.') },
      );
    }
    await audit.record({
      id: `lookup:${id}`,
      at: new Date(now).toISOString(),
      actor: caller.userId,
      action: 'looked up',
      subject: attester,
    });
    return {
      tone: 'info',
      title: say('A validator'),
      lines: rows.flatMap((row) => [...validatorLines(row, { info, now }), '']),
      facts: [
        {
          name: say('Linked to'),
          value:
            links.map(({ operatorId, role }) => `<@${operatorId}> (${role})`).join(', ') || say('nobody'),
        },
      ],
      footer: say('This look-up is recorded.'),
    };
  },
});
