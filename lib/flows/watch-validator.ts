import { checksummed, type Address } from '../domain/address.ts';
import { controlsValidator, SIGNED, type Link, type LinkRole, type Operator } from '../domain/operator.ts';
import { validatorId, type Validator, type ValidatorStatus } from '../domain/validator.ts';
import { SpartaError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';
import { proofOfControl } from './proof-of-control.ts';

export type Watched =
  | { outcome: 'linked'; validator: Validator; role: LinkRole }
  /** Nothing on chain shows that the operator controls it: a signature by the attester would. */
  | { outcome: 'needs-proof' };

interface Standing {
  attester: Address;
  rollup: Address;
  status: ValidatorStatus;
  withdrawer?: Address | undefined;
  stakeWei: string;
  queuePosition?: number | undefined;
}

/**
 * Links a validator to an operator where control is already proven: they signed for the attester itself, for the
 * withdrawer that the chain names for it, or for the admin of its staking provider.
 * Throws `conflict` where it is linked already, `upstream` where L1 did not answer.
 */
export async function watchValidator(
  input: { operator: Operator; attester: Address; actor: string; now: number; id: string; retried?: boolean },
  ports: Pick<Ports, 'operators' | 'validators' | 'chain' | 'audit' | 'bus' | 'settings'>,
): Promise<Watched> {
  const { operator, attester, now } = input;
  const links = await ports.operators.linksOf(operator.id);
  const watching = links.find((link) => link.address === attester && controlsValidator(link));
  // A try that died half-way left the link: what follows it is made good, under the same ids.
  if (watching && !input.retried) {
    throw new SpartaError(
      'conflict',
      say('{attester} is already watched (proven as {role}).', {
        attester: checksummed(attester),
        role: watching.role,
      }),
      { hint: say('/my-stats shows it.') },
    );
  }
  const standing = { ...(await ports.chain.attester(attester)), attester };
  const proof = watching ?? (await proofOfControl(links, standing, ports));
  if (!proof) return { outcome: 'needs-proof' };
  const at = new Date(now).toISOString();
  const validator = rowOf(standing, operator.id, ports.settings.chainId, now);
  await ports.operators.link({
    operatorId: operator.id,
    address: attester,
    role: proof.role,
    proof: proof.proof,
    createdAt: at,
  });
  await ports.validators.add(validator);
  await ports.audit.record({
    id: `watch:${input.id}`,
    at,
    actor: input.actor,
    action: `added validator as ${proof.role}`,
    subject: operator.id,
    detail: attester,
  });
  await ports.bus.publish([
    {
      kind: 'validator.watched',
      id: `watched:${operator.id}:${attester}`,
      version: 1,
      at,
      operatorId: operator.id,
      attester,
    },
  ]);
  return { outcome: 'linked', validator, role: proof.role };
}

/** The addresses somebody signed for, lower case. */
export function signedBy(links: readonly Link[]): ReadonlySet<Address> {
  return new Set(links.filter(({ proof }) => proof === SIGNED).map(({ address }) => address));
}

/** The row of a validator as it stands before the monitor reads it in full. */
export function rowOf(standing: Standing, operatorId: string, chainId: number, now: number): Validator {
  return {
    id: validatorId({ chainId, rollup: standing.rollup, attester: standing.attester }),
    chainId,
    rollup: standing.rollup,
    address: standing.attester,
    operatorId,
    status: standing.status,
    isActive: standing.status === 'validating',
    ...(standing.withdrawer ? { withdrawer: standing.withdrawer } : {}),
    stakeWei: standing.stakeWei,
    headroomWei: '0',
    ...(standing.queuePosition === undefined ? {} : { queuePosition: standing.queuePosition }),
    block: 0,
    lastSeen: Math.floor(now / 1000),
    createdAt: new Date(now).toISOString(),
  };
}
