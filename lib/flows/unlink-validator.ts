import { checksummed, type Address } from '../domain/address.ts';
import type { Operator } from '../domain/operator.ts';
import { SpartaError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';
import { tellEnded } from './delegation.ts';

/**
 * Takes a validator from an operator: their links to it go, whom they let see it with them, and its rows with the
 * last link of anybody; roles follow.
 * Throws `conflict` where it is not linked to them (any more).
 */
export async function unlinkValidator(
  input: { operator: Operator; attester: Address; now: number; id: string; retried: boolean },
  ports: Pick<Ports, 'operators' | 'validators' | 'audit' | 'bus' | 'discord' | 'settings'>,
): Promise<{ last: boolean; delegates: number }> {
  const { operator, attester, now } = input;
  const { removed, last, delegates } = await ports.operators.unlink({
    operatorId: operator.id,
    address: attester,
  });
  // A try that died half-way took the links: what follows is made good, under the same ids.
  if (removed.length === 0 && !input.retried) {
    throw new SpartaError(
      'conflict',
      say('{validator} is not linked to you. Nothing was changed.', { validator: checksummed(attester) }),
      { hint: say('/my-stats shows the validators that are.') },
    );
  }
  const { chainId } = ports.settings;
  await ports.validators.release({ attester, chainId, operatorId: operator.id, last });
  const at = new Date(now).toISOString();
  await ports.audit.record({
    id: `unlink:${input.id}`,
    at,
    actor: operator.id,
    action: 'removed validator',
    subject: operator.id,
    detail: attester,
  });
  await ports.bus.publish([
    {
      kind: 'operator.changed',
      id: `unlinked:${operator.id}:${attester}:${input.id}`,
      version: 1,
      at,
      operatorId: operator.id,
      status: operator.status,
    },
  ]);
  await tellEnded(delegates, input, ports);
  return { last, delegates: delegates.length };
}
