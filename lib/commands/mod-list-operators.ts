import * as v from 'valibot';
import { checksummed } from '../domain/address.ts';
import { OPERATOR_STATUSES, type Operator, type OperatorStatus } from '../domain/operator.ts';
import { defineButton, defineCommand } from '../kit/command.ts';
import { ago, escapeText, type Message } from '../kit/message.ts';
import { parse } from '../kit/parse.ts';
import type { Page, Ports } from '../ports.ts';

/** As many as a card holds at a glance. */
const SHOWN = 15;
const EVERYBODY = 'all';

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

export const modListOperators = defineCommand({
  name: 'mod-list-operators',
  summary: 'Operators, newest first',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  readsOnly: true,
  options: {
    status: v.optional(v.pipe(v.picklist(OPERATOR_STATUSES), v.description('Only those of this status'))),
  },
  needs: ['operators'],
  run: ({ options, caller }, ports) =>
    pageCard({ status: options.status, page: 1, for: caller.userId }, ports),
  buttons: {
    page: defineButton({
      access: 'moderator',
      reply: 'deferred',
      inPlace: true,
      needs: ['operators'],
      run({ arg, caller }, ports) {
        const [status, page] = parse(place, arg);
        return pageCard({ status, page, for: caller.userId }, ports);
      },
    }),
  },
});

interface Wanted {
  status: OperatorStatus | undefined;
  page: number;
  for: string;
}

async function pageCard(wanted: Wanted, ports: Pick<Ports, 'operators'>): Promise<Message> {
  const { items, nextCursor, page } = await walkTo(wanted, ports);
  const what = wanted.status ? `${wanted.status} operators` : 'operators';
  if (items.length === 0) return { tone: 'info', title: `No ${what}` };
  const several = page > 1 || nextCursor !== undefined;
  const button = (label: string, to: number) => ({
    label,
    handler: 'mod-list-operators:page',
    arg: `${wanted.status ?? EVERYBODY}.${to}`,
    for: wanted.for,
  });
  return {
    tone: 'info',
    title: several ? `${capitalised(what)}, newest first: page ${page}` : `${items.length} ${what}`,
    lines: items.map(
      ({ id, discordHandle, status, ethereumAddress, createdAt }) =>
        `**${escapeText(discordHandle)}** (<@${id}>) ${status}, ${checksummed(ethereumAddress)}, since ${ago(Date.parse(createdAt) / 1000)}`,
    ),
    buttons: [
      ...(page > 1 ? [button('Previous', page - 1)] : []),
      ...(nextCursor === undefined ? [] : [button('Next', page + 1)]),
    ],
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

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
