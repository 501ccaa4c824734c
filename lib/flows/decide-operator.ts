import { decided, type Operator, type OperatorStatus } from '../domain/operator.ts';
import { SpartaError } from '../errors.ts';
import { renderMessage, type Message } from '../kit/message.ts';
import type { Ports } from '../ports.ts';

/**
 * A moderator's decision over an operator: kept, recorded, put on the bus (roles follow), and told to the person.
 * Throws `not-found` for somebody who never registered, `conflict` where it is decided so already.
 */
export async function decideOperator(
  input: {
    id: string;
    operatorId: string;
    status: OperatorStatus;
    by: string;
    now: number;
    retried?: boolean;
  },
  ports: Pick<Ports, 'operators' | 'audit' | 'bus' | 'discord'>,
): Promise<{ operator: Operator; told: boolean }> {
  const { operatorId, status, by, now } = input;
  const before = await ports.operators.get(operatorId);
  if (!before) {
    throw new SpartaError('not-found', `Nobody with the id ${operatorId} is registered.`, {
      hint: 'Pick a name from the list that opens while you type.',
    });
  }
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
  return { operator: after, told: await tell(after, ports) };
}

/** False where the person takes no direct messages; the decision stands all the same. */
async function tell(operator: Operator, { discord }: Pick<Ports, 'discord'>): Promise<boolean> {
  const message = WORDS[operator.status];
  if (!message) return false;
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

const WORDS: Partial<Record<OperatorStatus, Message>> = {
  approved: {
    tone: 'good',
    title: 'You are approved as an operator',
    lines: ['Use /add-validator in the server to have Sparta watch your validators.'],
  },
};
