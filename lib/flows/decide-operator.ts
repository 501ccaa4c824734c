import * as v from 'valibot';
import { decided, type Operator, type OperatorStatus } from '../domain/operator.ts';
import { snowflake } from '../domain/snowflake.ts';
import { SpartaError } from '../errors.ts';
import { escapeText, type Message, renderFor } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { say, type Text } from '../text.ts';
import { STATUS_WORDS } from './status-words.ts';

/** What a moderator may say of why, kept in the audit trail and told to the person. */
const LONGEST_REASON = 300;

/** Options of the commands that decide against somebody. */
export const decisionOptions = {
  operator_id: v.pipe(v.string(), snowflake, v.description('Type a name and pick from the list')),
  reason: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(LONGEST_REASON, 'A reason has at most 300 characters.'),
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
const FOR: Record<Decision, { statuses: readonly OperatorStatus[]; otherwise: Text | undefined }> = {
  approved: { statuses: ['pending', 'rejected', 'suspended'], otherwise: undefined },
  rejected: {
    statuses: ['pending', 'suspended'],
    otherwise: say('An approved operator is suspended instead: /mod-suspend-operator.'),
  },
  suspended: {
    statuses: ['approved'],
    otherwise: say(
      'Only approved operators are suspended; a registration is turned down by /mod-reject-operator.',
    ),
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
    throw new SpartaError('not-found', say('Nobody with the id {id} is registered.', { id: operatorId }), {
      hint: say('Pick a name from the list that opens while you type.'),
    });
  }
  const { statuses, otherwise } = FOR[status];
  if (found.status !== status && !statuses.includes(found.status)) {
    throw new SpartaError(
      'conflict',
      say('This operator is {status}. Nothing was changed.', { status: STATUS_WORDS[found.status] }),
      otherwise ? { hint: otherwise } : {},
    );
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
      await renderFor(message, operator.locale),
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
    title: say('You are approved as an operator'),
    lines: [
      say(
        'Use /add-validator in the server to have Sparta watch your validators; /my-stats shows those it watches already.',
      ),
    ],
  }),
  rejected: (reason) => ({
    tone: 'bad',
    title: say('Your registration was not accepted'),
    lines: [
      ...reasonLine(reason),
      say(
        'Nothing of yours on chain is touched by this. If you think it is a mistake, talk to a moderator of the server: they can still approve you.',
      ),
    ],
  }),
  suspended: (reason) => ({
    tone: 'bad',
    title: say('You are suspended as an operator'),
    lines: [
      ...reasonLine(reason),
      say(
        'You lose the operator role, cannot use operator commands, and are not alerted about validators. Nothing of yours on chain is touched by this. Talk to a moderator of the server: they can approve you again.',
      ),
    ],
  }),
};

/** A reason as people read it; nothing where none was given. */
export function reasonLine(reason: string | undefined): Text[] {
  return reason ? [say('**Reason:** {reason}', { reason: escapeText(reason) })] : [];
}

/** Whether the person could be told of a decision. */
export function toldLine(told: boolean): Text {
  return told
    ? say('They got a direct message about it.')
    : say('They take no direct messages, so tell them.');
}
