import * as v from 'valibot';
import { decided, type Operator, type OperatorStatus } from '../domain/operator.ts';
import { snowflake } from '../domain/snowflake.ts';
import { SpartaError } from '../errors.ts';
import { escapeText, renderMessage, type Message } from '../kit/message.ts';
import type { Ports } from '../ports.ts';

/** What a moderator may say of why, kept in the audit trail and told to the person. */
const LONGEST_REASON = 300;

/** Options of the commands that decide against somebody. */
export const decisionOptions = {
  operator_id: v.pipe(v.string(), snowflake, v.description('Type a name and pick from the list')),
  reason: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(LONGEST_REASON, `A reason has at most ${LONGEST_REASON} characters.`),
      v.description('Told to the person and kept in the audit trail; 300 characters at most'),
    ),
  ),
};

/**
 * A moderator's decision over an operator: kept, recorded, put on the bus (roles follow), and told to the person.
 * Throws `not-found` for somebody who never registered, `conflict` where it is decided so already, or where this
 * decision is not one to take over somebody of that status.
 */
export async function decideOperator(
  input: {
    id: string;
    operatorId: string;
    status: Decision;
    by: string;
    now: number;
    reason?: string | undefined;
    retried?: boolean;
  },
  ports: Pick<Ports, 'operators' | 'audit' | 'bus' | 'discord'>,
): Promise<{ operator: Operator; told: boolean }> {
  const { operatorId, status, by, now } = input;
  const reason = input.reason || undefined;
  const before = await requireDecidable(operatorId, status, ports);
  // A try that died half-way left the decision: what follows it is made good, under the same ids.
  const resumed = input.retried === true && before.status === status && before.decidedBy === by;
  const after = resumed ? before : decided(before, { status, by, now });
  const at = new Date(now).toISOString();
  if (!resumed) await ports.operators.replace(after);
  await ports.audit.record({
    id: `decision:${input.id}`,
    at,
    actor: by,
    action: status,
    subject: operatorId,
    detail: reason,
  });
  await ports.bus.publish([
    {
      kind: 'operator.changed',
      id: `operator:${operatorId}:${after.version}`,
      version: 1,
      at,
      operatorId,
      status,
    },
  ]);
  return { operator: after, told: await tell(after, WORDS[status](reason), ports) };
}

/** What a moderator can decide. */
export type Decision = Exclude<OperatorStatus, 'pending'>;

/** Which decision is for whom: turning away is for who waits, suspending for who was let in. */
const FOR: Record<Decision, { statuses: readonly OperatorStatus[]; otherwise: string }> = {
  approved: { statuses: ['pending', 'rejected', 'suspended'], otherwise: '' },
  rejected: {
    statuses: ['pending', 'suspended'],
    otherwise: 'An approved operator is suspended instead: /mod-suspend-operator.',
  },
  suspended: {
    statuses: ['approved'],
    otherwise:
      'Only approved operators are suspended; a registration is turned down by /mod-reject-operator.',
  },
};

/** The operator, where the decision can be taken or was taken already; see `decideOperator` for what it throws. */
export async function requireDecidable(
  operatorId: string,
  status: Decision,
  { operators }: Pick<Ports, 'operators'>,
): Promise<Operator> {
  const found = await operators.get(operatorId);
  if (!found) {
    throw new SpartaError('not-found', `Nobody with the id ${operatorId} is registered.`, {
      hint: 'Pick a name from the list that opens while you type.',
    });
  }
  const { statuses, otherwise } = FOR[status];
  if (found.status !== status && !statuses.includes(found.status)) {
    throw new SpartaError('conflict', `This operator is ${found.status}. Nothing was changed.`, {
      hint: otherwise,
    });
  }
  return found;
}

/** False where the person takes no direct messages; the decision stands all the same. */
async function tell(
  operator: Operator,
  message: Message,
  { discord }: Pick<Ports, 'discord'>,
): Promise<boolean> {
  try {
    await discord.sendDm(
      operator.id,
      renderMessage(message),
      `s${operator.version}-${operator.id}`.slice(0, 25),
    );
    return true;
  } catch (error) {
    // The decision is made: a message that does not arrive must not have it made a second time.
    if (error instanceof SpartaError) return false;
    throw error;
  }
}

const WORDS: Record<Decision, (reason: string | undefined) => Message> = {
  approved: () => ({
    tone: 'good',
    title: 'You are approved as an operator',
    lines: ['Use /add-validator in the server to have Sparta watch your validators.'],
  }),
  rejected: (reason) => ({
    tone: 'bad',
    title: 'Your registration was not accepted',
    lines: [
      ...reasonLine(reason),
      'Nothing of yours on chain is touched by this. If you think it is a mistake, talk to a moderator of the server: they can still approve you.',
    ],
  }),
  suspended: (reason) => ({
    tone: 'bad',
    title: 'You are suspended as an operator',
    lines: [
      ...reasonLine(reason),
      'You lose the operator role and cannot use operator commands. Nothing of yours on chain is touched by this. Talk to a moderator of the server: they can approve you again.',
    ],
  }),
};

/** A reason as people read it; nothing where none was given. */
export function reasonLine(reason: string | undefined): string[] {
  return reason ? [`**Reason:** ${escapeText(reason)}`] : [];
}
