import * as v from 'valibot';
import { snowflake } from '../domain/snowflake.ts';
import { decideOperator, toldLine } from '../flows/decide-operator.ts';
import { operatorChoices } from '../flows/operator-choices.ts';
import { defineCommand, suggestion } from '../kit/command.ts';
import { escapeText } from '../kit/message.ts';
import { say } from '../text.ts';

export const modApproveOperator = defineCommand({
  name: 'mod-approve-operator',
  summary: 'Approve an operator who proved an address',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    operator_id: v.pipe(v.string(), snowflake, v.description('Type a name and pick from the list')),
  },
  needs: ['operators', 'audit', 'bus', 'discord'],
  suggest: {
    operator_id: suggestion({
      needs: ['operators'],
      run: (typed, _call, ports) => operatorChoices(typed, ['pending', 'rejected', 'suspended'], ports),
    }),
  },
  async run({ options, id, caller, now, retried }, ports) {
    const { operator, told } = await decideOperator(
      { id, operatorId: options.operator_id, status: 'approved', by: caller.userId, now, retried },
      ports,
    );
    return {
      tone: 'good',
      title: say('Operator approved'),
      lines: [
        say('{name} ({person}) is approved; the role follows within seconds.', {
          name: escapeText(operator.discordHandle),
          person: `<@${operator.id}>`,
        }),
        toldLine(told),
      ],
    };
  },
});
