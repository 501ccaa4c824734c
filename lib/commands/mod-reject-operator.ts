import { decideOperator, decisionOptions, reasonLine, toldLine } from '../flows/decide-operator.ts';
import { operatorChoices } from '../flows/operator-choices.ts';
import { defineCommand, suggestion } from '../kit/command.ts';
import { escapeText } from '../kit/message.ts';
import { say } from '../text.ts';

export const modRejectOperator = defineCommand({
  name: 'mod-reject-operator',
  summary: 'Turn a registration down, and say why',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: decisionOptions,
  needs: ['operators', 'audit', 'bus', 'discord'],
  suggest: {
    operator_id: suggestion({
      needs: ['operators'],
      run: (typed, _call, ports) => operatorChoices(typed, ['pending', 'suspended'], ports),
    }),
  },
  async run({ options, id, caller, now, retried }, ports) {
    const { operator, told } = await decideOperator(
      {
        id,
        operatorId: options.operator_id,
        status: 'rejected',
        by: caller.userId,
        reason: options.reason,
        now,
        retried,
      },
      ports,
    );
    return {
      tone: 'good',
      title: say('Registration rejected'),
      lines: [
        say('{name} ({person}) is rejected; any role of theirs goes within seconds.', {
          name: escapeText(operator.discordHandle),
          person: `<@${operator.id}>`,
        }),
        ...reasonLine(options.reason),
        toldLine(told),
      ],
    };
  },
});
