import * as v from 'valibot';
import { OPERATOR_STATUSES } from '../domain/operator.ts';
import { snowflake } from '../domain/snowflake.ts';
import { SpartaError } from '../errors.ts';
import { operatorChoices } from '../flows/operator-choices.ts';
import { releasePlan, UNDO_HOURS, undoPlan } from '../flows/release-roles.ts';
import { rolePlanFor, type RoleDiff } from '../flows/role-plan.ts';
import { defineButton, defineCommand, suggestion } from '../kit/command.ts';
import { ago, type Message } from '../kit/message.ts';
import type { RoleRule } from '../kit/role.ts';
import { wayOut } from '../kit/way-out.ts';
import type { Ports } from '../ports.ts';
import { roles } from '../roles/index.ts';
import { say, type Text } from '../text.ts';

/** Members looked at within one command: Discord is asked for each, and a worker has 30 s. */
const MOST_OPERATORS = 200;
/** Lines of a card; the rest is counted. */
const SHOWN = 20;
/** A plan of this command can be pressed for an hour. */
const PRESS_SECONDS = 60 * 60;

const deciding = ['rolePlans', 'bus', 'audit', 'settings'] as const;

const release = defineButton({
  access: 'moderator',
  reply: 'deferred',
  needs: deciding,
  async run({ arg, caller, now, retried }, ports) {
    const plan = await releasePlan({ planId: arg, by: caller.userId, now, retried }, ports);
    return {
      tone: 'good',
      title: say('Role changes go ahead'),
      lines: [
        say('People looked at again: {count}. Each is given what is true by now, within a minute or two.', {
          count: plan.userIds.length,
        }),
        say('If it was wrong, any moderator can take it back within {hours} hours.', { hours: UNDO_HOURS }),
      ],
      buttons: [
        {
          label: say('Take them back'),
          handler: 'mod-sync-roles:undo',
          arg,
          style: 'danger',
          for: 'moderators',
          lifetimeSeconds: UNDO_HOURS * 3600,
        },
      ],
    };
  },
});

export const modSyncRoles = defineCommand({
  name: 'mod-sync-roles',
  summary: 'Whose roles are not what they should be; look first, then mend',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    operator_id: v.optional(v.pipe(v.string(), snowflake, v.description('Only one operator; type a name'))),
  },
  needs: ['operators', 'validators', 'discord', 'settings', 'rolePlans', 'audit'],
  suggest: {
    operator_id: suggestion({
      needs: ['operators'],
      run: (typed, _call, ports) => operatorChoices(typed, OPERATOR_STATUSES, ports),
    }),
  },
  async run({ options, id, caller, now }, ports) {
    const operatorId = options.operator_id;
    const ids = operatorId === undefined ? await everyone(ports) : [operatorId];
    const diffs: RoleDiff[] = [];
    for (const each of ids) diffs.push(await rolePlanFor(each, { rules: roles, now }, ports));
    const at = new Date(now).toISOString();
    await ports.audit.record({
      id: `roles-looked:${id}`,
      at,
      actor: caller.userId,
      action: 'looked at the role plan of',
      subject: operatorId ?? ports.settings.guildId,
    });
    const drifted = diffs.filter(({ changes }) => changes.length > 0);
    if (drifted.length === 0) return nothingToDo(diffs, roles, now, ports);
    const planId = `sync-${id}`;
    const userIds = drifted.map(({ userId }) => userId);
    await ports.rolePlans.keep({ id: planId, at, userIds, state: 'held' });
    return planCard(drifted, planId, caller.userId);
  },
  buttons: {
    release,
    apply: release,
    undo: defineButton({
      access: 'moderator',
      reply: 'deferred',
      inPlace: true,
      needs: deciding,
      async run({ arg, caller, now, retried }, ports) {
        await undoPlan({ planId: arg, by: caller.userId, now, retried }, ports);
        return {
          tone: 'good',
          title: say('Role changes are taken back'),
          lines: [
            say(
              'What was changed is put back within a minute or two. These people’s roles are then left alone for a day, unless a moderator decides about one of them.',
            ),
          ],
        };
      },
    }),
    keep: wayOut('moderator', { title: say('Nothing was changed') }),
  },
});

async function everyone({ operators }: Pick<Ports, 'operators'>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await operators.list({}, { limit: 100, cursor });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== undefined && ids.length <= MOST_OPERATORS);
  if (ids.length <= MOST_OPERATORS) return ids;
  throw new SpartaError(
    'invalid-input',
    say('There are more than {count} operators, too many to look at in one command.', {
      count: MOST_OPERATORS,
    }),
    {
      hint: say(
        'Name one of them. All are looked at every hour, and a large plan waits in the alert channel.',
      ),
    },
  );
}

function planCard(drifted: readonly RoleDiff[], planId: string, userId: string): Message {
  const lines = drifted.flatMap(({ userId: person, changes }) =>
    changes.map(({ change, roleId, reason }) => changeLine(change, person, roleId, reason)),
  );
  const more = lines.length - SHOWN;
  return {
    tone: 'unknown',
    title: say('Role changes to make: {count}', { count: lines.length }),
    lines: [...lines.slice(0, SHOWN), ...(more > 0 ? [say('…and {count} more', { count: more })] : [])],
    buttons: [
      {
        label: say('Make these changes'),
        handler: 'mod-sync-roles:apply',
        arg: planId,
        style: 'danger',
        for: userId,
        lifetimeSeconds: PRESS_SECONDS,
      },
      { label: say('Leave it'), handler: 'mod-sync-roles:keep', style: 'secondary', for: userId },
    ],
    footer: say('Nothing was changed yet. This look-up is recorded.'),
  };
}

function changeLine(change: 'add' | 'remove', person: string, roleId: string, reason: string): Text {
  const said = { person: `<@${person}>`, role: `<@&${roleId}>`, reason };
  return change === 'add'
    ? say('{person} gains {role}: {reason}', said)
    : say('{person} loses {role}: {reason}', said);
}

async function nothingToDo(
  diffs: readonly RoleDiff[],
  rules: readonly RoleRule[],
  now: number,
  { rolePlans }: Pick<Ports, 'rolePlans'>,
): Promise<Message> {
  const lines: Text[] = diffs.flatMap(({ userId, waiting }) =>
    waiting.map(({ roleId, since, untilAfterSeconds }) =>
      say('{person} keeps {role} until {time}', {
        person: `<@${userId}>`,
        role: `<@&${roleId}>`,
        time: ago(((since ?? now) + untilAfterSeconds * 1000) / 1000),
      }),
    ),
  );
  const [only] = diffs;
  const pinned = diffs.length === 1 && only ? await rolePlans.pinnedUntil(only.userId) : undefined;
  if (pinned !== undefined && pinned > now)
    lines.push(
      say('A moderator put their roles back; they are left alone until {time}', { time: ago(pinned / 1000) }),
    );
  if (diffs.length === 1 && only && !only.present) lines.push(say('They left the server.'));
  return {
    tone: 'good',
    title: say('All roles are as they should be'),
    lines: [
      say('People looked at: {count}. Rules: {rules}.', {
        count: diffs.length,
        rules: rules.map(({ name }) => name),
      }),
      ...lines,
    ],
    footer: say('This look-up is recorded.'),
  };
}
