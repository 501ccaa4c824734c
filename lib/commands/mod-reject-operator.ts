import * as v from 'valibot';
import { snowflake } from '../domain/snowflake.ts';
import { decideOperator, LONGEST_REASON, reasonLine } from '../flows/decide-operator.ts';
import { operatorChoices } from '../flows/operator-choices.ts';
import { defineCommand, suggestion } from '../kit/command.ts';
import { escapeText } from '../kit/message.ts';

export const modRejectOperator = defineCommand({
  name: 'mod-reject-operator',
  summary: 'Turn a registration down, and say why',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    operator_id: v.pipe(v.string(), snowflake, v.description('Type a name and pick from the list')),
    reason: v.optional(
      v.pipe(
        v.string(),
        v.trim(),
        v.maxLength(LONGEST_REASON, `A reason has at most ${LONGEST_REASON} characters.`),
        v.description('Told to the person and kept in the audit trail; 300 characters at most'),
      ),
    ),
  },
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
      title: 'Registration rejected',
      lines: [
        `${escapeText(operator.discordHandle)} (<@${operator.id}>) is rejected; any role of theirs goes within seconds.`,
        ...reasonLine(options.reason),
        told ? 'They got a direct message about it.' : 'They take no direct messages, so tell them.',
      ],
    };
  },
});
