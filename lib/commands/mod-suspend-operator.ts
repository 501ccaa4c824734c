import * as v from 'valibot';
import { madeAt, snowflake } from '../domain/snowflake.ts';
import { SpartaError } from '../errors.ts';
import {
  decideOperator,
  decisionOptions,
  reasonLine,
  requireDecidable,
  toldLine,
} from '../flows/decide-operator.ts';
import { operatorChoices } from '../flows/operator-choices.ts';
import { attestersOf } from '../flows/own-validators.ts';
import { defineButton, defineCommand, suggestion } from '../kit/command.ts';
import { escapeText } from '../kit/message.ts';
import { parse, parseJson } from '../kit/parse.ts';
import { wayOut } from '../kit/way-out.ts';
import { say } from '../text.ts';

/** Minutes a question waits for its answer: what it showed may not be true any more. */
const QUESTION_MINUTES = 15;

/** What was asked, under the interaction's id: a reason is longer than a button's custom id. */
const question = v.object({ operatorId: snowflake, by: snowflake, reason: v.optional(v.string()) });

export const modSuspendOperator = defineCommand({
  name: 'mod-suspend-operator',
  summary: 'Take an approved operator’s standing and role, and say why',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: decisionOptions,
  needs: ['operators', 'once', 'settings'],
  suggest: {
    operator_id: suggestion({
      needs: ['operators'],
      run: (typed, _call, ports) => operatorChoices(typed, ['approved'], ports),
    }),
  },
  async run({ options, id, caller }, ports) {
    const { operator_id: operatorId, reason } = options;
    const operator = await requireDecidable(operatorId, 'suspended', ports);
    if (operator.status === 'suspended')
      throw new SpartaError('conflict', say('This operator is already suspended. Nothing was changed.'));
    const links = await ports.operators.linksOf(operatorId);
    const asked: v.InferInput<typeof question> = {
      operatorId,
      by: caller.userId,
      ...(reason ? { reason } : {}),
    };
    await ports.once.finish(questionKey(id), JSON.stringify(asked));
    return {
      tone: 'unknown',
      title: say('Suspend {name}?', { name: escapeText(operator.discordHandle) }),
      lines: [
        say('{person} goes from approved to suspended, loses {role}, and is alerted of nothing any more.', {
          person: `<@${operatorId}>`,
          role: `<@&${ports.settings.operatorRoleId}>`,
        }),
        say('Validators watched for them: {count}; they stay watched.', { count: attestersOf(links).length }),
        ...reasonLine(reason),
        say('They are told by direct message. /mod-approve-operator takes it back.'),
      ],
      buttons: [
        {
          label: say('Suspend this operator'),
          handler: 'mod-suspend-operator:suspend',
          arg: id,
          style: 'danger',
          for: caller.userId,
        },
        { label: say('Keep'), handler: 'mod-suspend-operator:keep', style: 'secondary', for: caller.userId },
      ],
      footer: say('This question waits {minutes} minutes.', { minutes: QUESTION_MINUTES }),
    };
  },
  buttons: {
    suspend: defineButton({
      access: 'moderator',
      reply: 'deferred',
      inPlace: true,
      needs: ['operators', 'audit', 'bus', 'discord', 'once'],
      async run({ arg, id, caller, now, retried }, ports) {
        const asked = parse(snowflake, arg);
        const kept = await ports.once.resultOf(questionKey(asked));
        const late = now - madeAt(asked) > QUESTION_MINUTES * 60_000;
        const { operatorId, by, reason } = kept === undefined || late ? tooLate() : parseJson(question, kept);
        if (by !== caller.userId) throw new SpartaError('forbidden', say('Somebody else asked this.'));
        const { operator, told } = await decideOperator(
          { id, operatorId, status: 'suspended', by, reason, now, retried },
          ports,
        );
        return {
          tone: 'good',
          title: say('Operator suspended'),
          lines: [
            say('{name} ({person}) is suspended; the role goes within seconds.', {
              name: escapeText(operator.discordHandle),
              person: `<@${operator.id}>`,
            }),
            ...reasonLine(reason),
            toldLine(told),
          ],
        };
      },
    }),
    keep: wayOut('moderator', { title: say('Nothing was changed') }),
  },
});

function questionKey(interactionId: string): string {
  return `suspend:${interactionId}`;
}

function tooLate(): never {
  throw new SpartaError('conflict', say('This question is too old to be answered. Nothing was changed.'), {
    hint: say('Run /mod-suspend-operator again.'),
  });
}
