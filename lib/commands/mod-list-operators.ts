import * as v from 'valibot';
import { checksummed } from '../domain/address.ts';
import { OPERATOR_STATUSES, type Operator, type OperatorStatus } from '../domain/operator.ts';
import { STATUS_WORDS } from '../flows/status-words.ts';
import { defineButton, defineCommand } from '../kit/command.ts';
import { ago, escapeText, type Message } from '../kit/message.ts';
import { parse } from '../kit/parse.ts';
import type { Page, Ports } from '../ports.ts';
import { say, type Text } from '../text.ts';

/** As many as a card holds at a glance. */
const SHOWN = 15;
const EVERYBODY = 'all';
const HOUR_MS = 60 * 60 * 1000;
const RECORDED = say('This look-up is recorded.');

/** `pending.2`: the second page of those pending. A page is walked to from the first, so nothing is kept for it. */
const place = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?:${[EVERYBODY, ...OPERATOR_STATUSES].join('|')})\\.[1-9][0-9]{0,2}$`)),
  v.transform((text) => text.split('.')),
  v.tuple([
    v.pipe(
      v.picklist([EVERYBODY, ...OPERATOR_STATUSES]),
      v.transform((status) => (status === EVERYBODY ? undefined : status)),
    ),
    v.pipe(v.string(), v.transform(Number)),
  ]),
);

const needs = ['operators', 'audit', 'settings'] as const;

export const modListOperators = defineCommand({
  name: 'mod-list-operators',
  summary: 'Operators, newest first',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    status: v.optional(v.pipe(v.picklist(OPERATOR_STATUSES), v.description('Only those of this status'))),
  },
  needs,
  run: ({ options, caller, now }, ports) =>
    pageCard({ status: options.status, page: 1, for: caller.userId, now }, ports),
  buttons: {
    page: defineButton({
      access: 'moderator',
      reply: 'deferred',
      inPlace: true,
      needs,
      run({ arg, caller, now }, ports) {
        const [status, page] = parse(place, arg);
        return pageCard({ status, page, for: caller.userId, now }, ports);
      },
    }),
  },
});

interface Wanted {
  status: OperatorStatus | undefined;
  page: number;
  for: string;
  now: number;
}

async function pageCard(wanted: Wanted, ports: Pick<Ports, (typeof needs)[number]>): Promise<Message> {
  await recordLook(wanted, ports);
  const { items, nextCursor, page } = await walkTo(wanted, ports);
  const { status } = wanted;
  if (items.length === 0) return { tone: 'info', title: noneTitle(status), footer: RECORDED };
  const several = page > 1 || nextCursor !== undefined;
  const button = (label: Text, to: number) => ({
    label,
    handler: 'mod-list-operators:page',
    arg: `${wanted.status ?? EVERYBODY}.${to}`,
    for: wanted.for,
  });
  return {
    tone: 'info',
    title: several ? pageTitle(status, page) : countTitle(status, items.length),
    lines: items.map(({ id, discordHandle, status, ethereumAddress, createdAt }) =>
      say('**{name}** ({person}) {status}, {address}, since {time}', {
        name: escapeText(discordHandle),
        person: `<@${id}>`,
        status: STATUS_WORDS[status],
        address: checksummed(ethereumAddress),
        time: ago(Date.parse(createdAt) / 1000),
      }),
    ),
    buttons: [
      ...(page > 1 ? [button(say('Previous'), page - 1)] : []),
      ...(nextCursor === undefined ? [] : [button(say('Next'), page + 1)]),
    ],
    footer: RECORDED,
  };
}

/** The page asked for, or the last one where the list has become shorter. */
async function walkTo(
  { status, page: wanted }: Wanted,
  { operators }: Pick<Ports, 'operators'>,
): Promise<Page<Operator> & { page: number }> {
  let page = 1;
  let found = await operators.list({ status }, { limit: SHOWN });
  while (page < wanted && found.nextCursor !== undefined) {
    found = await operators.list({ status }, { limit: SHOWN, cursor: found.nextCursor });
    page += 1;
  }
  return { ...found, page };
}

function noneTitle(status: OperatorStatus | undefined): Text {
  return status ? say('No operators are {status}', { status: STATUS_WORDS[status] }) : say('No operators');
}

function countTitle(status: OperatorStatus | undefined, count: number): Text {
  return status
    ? say('Operators {status}: {count}', { status: STATUS_WORDS[status], count })
    : say('Operators: {count}', { count });
}

function pageTitle(status: OperatorStatus | undefined, page: number): Text {
  return status
    ? say('Operators {status}, newest first: page {page}', { status: STATUS_WORDS[status], page })
    : say('Operators, newest first: page {page}', { page });
}

/** Turning pages is one look; it is recorded once an hour. */
async function recordLook(
  wanted: Wanted,
  { audit, settings }: Pick<Ports, 'audit' | 'settings'>,
): Promise<void> {
  await audit.record({
    id: `list:${wanted.for}:${Math.floor(wanted.now / HOUR_MS)}`,
    at: new Date(wanted.now).toISOString(),
    actor: wanted.for,
    action: 'listed operators of',
    subject: settings.guildId,
  });
}
