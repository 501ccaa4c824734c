import * as v from 'valibot';
import { checksummed, storedAddress } from '../domain/address.ts';
import { OPERATOR_STATUSES } from '../domain/operator.ts';
import { isPseudonym } from '../domain/pseudonym.ts';
import { snowflake } from '../domain/snowflake.ts';
import { operatorChoices } from '../flows/operator-choices.ts';
import { defineButton, defineCommand, suggestion } from '../kit/command.ts';
import type { Call } from '../kit/handler.ts';
import { clip, escapeText, type Message } from '../kit/message.ts';
import { parse } from '../kit/parse.ts';
import type { AuditEntry, Ports } from '../ports.ts';
import { say, type Says, type Text } from '../text.ts';

/** As many as fit whole: an entry that was cut off a page would be on none. */
const SHOWN = 7;
/** A reason of 300 characters with what makes it harmless. */
const DETAIL_CHARACTERS = 320;
const EVERYBODY = 'all';
const HOUR_MS = 60 * 60 * 1000;

/** `<operator or all>`, and for a page that is not the first a dot and the page link. */
const place = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?:${EVERYBODY}|[0-9]{17,20})(?:\\..+)?$`)),
  v.transform((text) => {
    const [who = '', ...cursor] = text.split('.');
    return {
      operatorId: who === EVERYBODY ? undefined : who,
      cursor: cursor.length === 0 ? undefined : cursor.join('.'),
    };
  }),
);

const needs = ['audit', 'operators', 'settings'] as const;

const turn = defineButton({
  access: 'moderator',
  reply: 'deferred',
  inPlace: true,
  needs,
  run: ({ arg, ...call }, ports) => auditCard(parse(place, arg), call, ports),
});

export const modAudit = defineCommand({
  name: 'mod-audit',
  summary: 'Who did what, when and to whom; look-ups too',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    operator_id: v.optional(
      v.pipe(v.string(), snowflake, v.description('Only what was done to one operator; type a name')),
    ),
  },
  needs,
  suggest: {
    operator_id: suggestion({
      needs: ['operators'],
      run: (typed, _call, ports) => operatorChoices(typed, OPERATOR_STATUSES, ports),
    }),
  },
  run: ({ options, ...call }, ports) =>
    auditCard({ operatorId: options.operator_id, cursor: undefined }, call, ports),
  buttons: { older: turn, newest: turn },
});

async function auditCard(
  { operatorId, cursor }: v.InferOutput<typeof place>,
  { caller, now }: Pick<Call, 'caller' | 'now'>,
  { audit, operators, settings }: Pick<Ports, (typeof needs)[number]>,
): Promise<Message> {
  const page = { limit: SHOWN, cursor };
  const [{ items, nextCursor }, operator] = await Promise.all([
    operatorId === undefined ? audit.recent(page) : audit.of(operatorId, page),
    operatorId === undefined ? undefined : operators.get(operatorId),
  ]);
  const subject = operatorId ?? settings.guildId;
  await audit.record({
    // Turning pages is one look; it is recorded once an hour.
    id: `audit:${caller.userId}:${Math.floor(now / HOUR_MS)}`,
    at: new Date(now).toISOString(),
    actor: caller.userId,
    action: 'read the audit trail of',
    subject,
  });
  const who = operatorId ?? EVERYBODY;
  const name = operator ? escapeText(operator.discordHandle) : (operatorId ?? say('everybody'));
  return {
    tone: 'info',
    title:
      items.length === 0
        ? say('Nothing is recorded of {name}', { name })
        : say('Audit trail of {name}', { name }),
    lines: items.map((entry) => entryLine(entry, settings.guildId)),
    buttons: [
      ...(cursor === undefined
        ? []
        : [{ label: say('Newest'), handler: 'mod-audit:newest', arg: who, for: caller.userId }]),
      ...(nextCursor === undefined
        ? []
        : [
            {
              label: say('Older'),
              handler: 'mod-audit:older',
              arg: `${who}.${nextCursor}`,
              for: caller.userId,
            },
          ]),
    ],
    footer:
      operatorId === undefined
        ? say('The last 400 days, newest first. This look-up is recorded.')
        : say('Newest first. This look-up is recorded.'),
  };
}

/** Who did what, when, to whom. What was done to oneself names nobody a second time. */
function entryLine({ at, actor, action, subject, detail }: AuditEntry, guildId: string): Text {
  const said = {
    time: `<t:${Math.floor(Date.parse(at) / 1000)}:f>`,
    actor: named(actor, guildId),
    action,
    subject: named(subject, guildId),
    detail: detail ? clip(detailText(detail), DETAIL_CHARACTERS) : '',
  };
  if (subject === actor)
    return detail ? say('{time} {actor} {action}: {detail}', said) : say('{time} {actor} {action}', said);
  return detail
    ? say('{time} {actor} {action} {subject}: {detail}', said)
    : say('{time} {actor} {action} {subject}', said);
}

function named(subject: string, guildId: string): Says {
  if (subject === guildId) return say('everybody');
  if (isPseudonym(subject)) return say('a former member');
  if (v.is(snowflake, subject)) return `<@${subject}>`;
  return subject === 'sparta' ? 'Sparta' : detailText(subject);
}

function detailText(text: string): string {
  return v.is(storedAddress, text) ? checksummed(v.parse(storedAddress, text)) : escapeText(text);
}
