import * as v from 'valibot';
import { checksummed } from '../domain/address.ts';
import { OPERATOR_STATUSES } from '../domain/operator.ts';
import { defineCommand } from '../kit/command.ts';
import { ago, escapeText } from '../kit/message.ts';

/** As many as a card holds at a glance. */
const SHOWN = 15;

export const modListOperators = defineCommand({
  name: 'mod-list-operators',
  summary: 'Operators, newest first',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    status: v.optional(v.pipe(v.picklist(OPERATOR_STATUSES), v.description('Only those of this status'))),
  },
  needs: ['operators'],
  async run({ options }, { operators }) {
    const { items, nextCursor } = await operators.list({ status: options.status }, { limit: SHOWN });
    const what = options.status ? `${options.status} operators` : 'operators';
    if (items.length === 0) return { tone: 'info', title: `No ${what}` };
    return {
      tone: 'info',
      title: nextCursor ? `The newest ${items.length} ${what}` : `${items.length} ${what}`,
      lines: items.map(
        ({ id, discordHandle, status, ethereumAddress, createdAt }) =>
          `**${escapeText(discordHandle)}** (<@${id}>) ${status}, ${checksummed(ethereumAddress)}, since ${ago(Date.parse(createdAt) / 1000)}`,
      ),
      ...(nextCursor
        ? { footer: 'There are more: choose a status, or page through GET /api/operators.' }
        : {}),
    };
  },
});
