import * as v from 'valibot';
import { fact, type Fact } from '../domain/fact.ts';
import { snowflake } from '../domain/snowflake.ts';
import { codeOf } from '../errors.ts';
import { rolePlanFor } from '../flows/role-plan.ts';
import { defineJob } from '../kit/job.ts';
import { ago, type Message, renderFor, renderMessage } from '../kit/message.ts';
import type { RoleChange } from '../kit/role.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { roles } from '../roles/index.ts';
import { say } from '../text.ts';

/** How long roles that a moderator put back are left alone: a day to find what was wrong. */
const PIN_MS = 24 * 60 * 60 * 1000;

const fromBus = v.object({ id: v.string(), detail: fact });
const fromReconciler = v.object({ userId: snowflake });

/**
 * Carries the wish "make this person's roles true", never "add this role": a second delivery, or a late one, finds
 * nothing left to change.
 */
export const syncRoles = defineJob({
  name: 'sync-roles',
  summary: 'Makes the roles of everyone concerned by a fact true',
  queue: 'roles',
  message: v.union([fromBus, fromReconciler]),
  needs: ['operators', 'validators', 'discord', 'audit', 'once', 'settings', 'rolePlans'],
  async run({ message, now, log }, ports) {
    const detail = 'detail' in message ? message.detail : undefined;
    for (const userId of await concerned(message, ports)) {
      if (detail?.kind === 'roles.undone') await putBack(userId, detail.planId, now, ports, log);
      else await makeTrue(userId, detail, now, ports, log);
    }
  },
});

type Needed = Pick<
  Ports,
  'operators' | 'validators' | 'discord' | 'audit' | 'once' | 'settings' | 'rolePlans'
>;

async function makeTrue(
  userId: string,
  detail: Fact | undefined,
  now: number,
  ports: Needed,
  log: Log,
): Promise<void> {
  // Roles that were put back stay so, until a moderator decides about this person anew.
  const evenPinned = detail?.kind === 'operator.changed' || detail?.kind === 'roles.released';
  const diff = await rolePlanFor(userId, { rules: roles, now, evenPinned }, ports);
  if (!diff.present) log.info('roles.person-left', { userId });
  const planId = detail?.kind === 'roles.released' ? detail.planId : undefined;
  for (const change of diff.changes) {
    // The id of somebody who is gone is kept nowhere, so not in the trail either.
    const done = await carryOut({ userId, change, now, isRecorded: diff.known }, ports, log);
    if (done && planId !== undefined) await noteFor(planId, userId, change, ports);
  }
  const waiting = new Set(diff.waiting.map(({ roleId }) => roleId));
  for (const { roleId, since, untilAfterSeconds } of diff.waiting) {
    if (since !== undefined) continue;
    await warn(userId, roleId, now + untilAfterSeconds * 1000, ports);
    await ports.rolePlans.noteDue(userId, roleId, now);
    log.info('role.due', { userId, roleId });
  }
  for (const rule of roles) {
    const roleId = rule.roleId(ports.settings);
    if (diff.present && !waiting.has(roleId)) await ports.rolePlans.notDue(userId, roleId);
  }
}

function noteFor(
  planId: string,
  userId: string,
  { roleId, change }: RoleChange,
  { rolePlans }: Needed,
): Promise<void> {
  return rolePlans.noteChange(planId, { userId, roleId, change });
}

/** Reverses what was changed for a plan, where it still is so; pinned first, so that nothing makes it true again. */
async function putBack(userId: string, planId: string, now: number, ports: Needed, log: Log): Promise<void> {
  await ports.rolePlans.pin(userId, now + PIN_MS);
  const made = (await ports.rolePlans.changesOf(planId)).filter((each) => each.userId === userId);
  const actual = await ports.discord.memberRoles(ports.settings.guildId, userId);
  for (const { roleId, change } of made) {
    if (!actual || actual.includes(roleId) !== (change === 'add')) continue;
    const back: RoleChange = {
      roleId,
      change: change === 'add' ? 'remove' : 'add',
      reason: 'put back by a moderator',
    };
    await carryOut({ userId, change: back, now, isRecorded: true }, ports, log);
  }
}

/** Told once: the message that says it is what begins the time. */
async function warn(
  userId: string,
  roleId: string,
  until: number,
  { discord, operators }: Needed,
): Promise<void> {
  const message: Message = {
    tone: 'unknown',
    title: say('You are about to lose a role'),
    lines: [
      say('{role} goes {time}: what it stands for is no longer true of you.', {
        role: `<@&${roleId}>`,
        time: ago(until / 1000),
      }),
      say('/my-stats shows how your validators stand, and /add-validator adds another. Then you keep it.'),
    ],
  };
  const locale = (await operators.get(userId))?.locale;
  const nonce = `due-${Math.floor(until / 86_400_000)}-${userId}`.slice(0, 25);
  await discord.sendDm(userId, await renderFor(message, locale), nonce).catch((error: unknown) => {
    // Who takes no direct messages sees it in /my-stats; the time runs all the same.
    if (codeOf(error) !== 'forbidden' && codeOf(error) !== 'not-found') throw error;
  });
}

/** False where Discord does not let Sparta change that role; moderators are told. */
async function carryOut(
  wish: { userId: string; change: RoleChange; now: number; isRecorded: boolean },
  ports: Needed,
  log: Log,
): Promise<boolean> {
  const { userId, now } = wish;
  const { roleId, change, reason } = wish.change;
  const { guildId } = ports.settings;
  try {
    if (change === 'add') await ports.discord.addRole(guildId, userId, roleId, reason);
    else await ports.discord.removeRole(guildId, userId, roleId, reason);
  } catch (error) {
    if (codeOf(error) !== 'forbidden') throw error;
    log.error('role.out-of-reach', { userId, roleId, change });
    await askModerators(roleId, now, ports);
    return false;
  }
  if (!wish.isRecorded) {
    log.info('role.changed', { roleId, change, reason });
    return true;
  }
  const at = new Date(now).toISOString();
  await ports.audit.record({
    id: `role:${at}:${userId}:${roleId}`,
    at,
    actor: 'sparta',
    action: `role ${change}`,
    subject: userId,
    detail: reason,
  });
  log.info('role.changed', { userId, roleId, change, reason });
  return true;
}

/** Only a person can move Sparta's role up; they are told once a day for each role. */
async function askModerators(
  roleId: string,
  now: number,
  { discord, once, settings }: Needed,
): Promise<void> {
  const day = Math.floor(now / 86_400_000);
  const key = `role-out-of-reach:${roleId}:${day}`;
  if ((await once.begin(key, { now, leaseSeconds: 60 })) !== 'fresh') return;
  const body = renderMessage({
    tone: 'bad',
    title: say('Sparta cannot give or take a role'),
    lines: [
      say('Discord refuses to change {role}. Nothing was changed.', { role: `<@&${roleId}>` }),
      say(
        'In **Server Settings → Roles**, drag Sparta’s own role above it, and see that it has **Manage Roles**. Sparta then makes good what is missing within the hour.',
      ),
    ],
  });
  await discord.sendToChannel(
    settings.alertChannelId,
    body,
    `reach-${roleId.slice(-12)}-${day}`.slice(0, 25),
  );
  await once.finish(key);
}

async function concerned(
  message: v.InferOutput<typeof fromBus> | v.InferOutput<typeof fromReconciler>,
  { operators }: Pick<Ports, 'operators'>,
): Promise<string[]> {
  if ('userId' in message) return [message.userId];
  const { detail } = message;
  if ('operatorId' in detail) return [detail.operatorId];
  if (!('attester' in detail) || detail.attester === undefined) return [];
  const links = await operators.linksTo(detail.attester);
  return [...new Set(links.map(({ operatorId }) => operatorId))];
}
