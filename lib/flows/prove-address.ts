import { checksummed } from '../domain/address.ts';
import { challengeMessage, requireAnswerable, type Challenge } from '../domain/challenge.ts';
import { newOperator, SIGNED, type Link, type Operator } from '../domain/operator.ts';
import { signatureFrom } from '../domain/signature-text.ts';
import { SpartaError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';
import { provenRole, type ProvenRole } from './proven-role.ts';
import { tellEarlierHolders } from './tell-holders.ts';
import { rowOf } from './watch-validator.ts';

/** The ports of a proof, at both doors. */
export const PROVING = [
  'challenges',
  'operators',
  'validators',
  'chain',
  'audit',
  'bus',
  'once',
  'discord',
  'settings',
] as const;
type ProvingPorts = Pick<Ports, (typeof PROVING)[number]>;

export interface Proven {
  challenge: Challenge;
  operator: Operator;
  /** Made by this proof; false where the person was known. */
  created: boolean;
  /** What the chain says the address is. */
  standing: ProvenRole;
}

/**
 * Answers a challenge with a signature: the one check behind both doors. A proof whose records were not finished when
 * a try died is finished by the next one with the same signature.
 * Throws `not-found` for a challenge we did not issue, `forbidden` for one that expired or a signature that does not
 * hold, `conflict` for one already answered, `invalid-input` for text that is no signature: nothing was written then.
 * Throws `upstream` where L1, the database or Discord could not be asked: the same again makes it good.
 */
export async function proveAddress(
  input: { challengeId: string; signature: string; now: number; userId?: string; retried?: boolean },
  ports: ProvingPorts,
): Promise<Proven> {
  const { now } = input;
  const signature = signatureFrom(input.signature);
  const challenge = await requireChallenge(input, ports);
  const resumed = await isUnfinished(challenge, input, ports);
  if (!resumed) requireAnswerable(challenge, now);
  const holds = await ports.chain.verifySignature({
    address: challenge.address,
    message: challengeMessage(challenge),
    signature,
  });
  if (!holds) {
    throw new SpartaError(
      'forbidden',
      say('This signature was not made by {address} over this text. Nothing was changed.', {
        address: checksummed(challenge.address),
      }),
      { hint: say('Sign exactly the text shown, every line of it, with the key of that address.') },
    );
  }
  return record(challenge, { now, resumed }, ports);
}

/**
 * Whether a challenge was answered and what follows from it was left undone. The queue says that it tries again; at
 * the page nobody does, so there the mark of a finished proof decides, as long as the challenge lasts.
 */
export async function isUnfinished(
  challenge: Challenge,
  { now, retried }: { now: number; retried?: boolean },
  { once }: Pick<Ports, 'once'>,
): Promise<boolean> {
  if (challenge.usedAt === undefined) return false;
  if (retried) return true;
  return (
    Math.floor(now / 1000) <= challenge.expiresAt &&
    (await once.resultOf(finishedKey(challenge))) === undefined
  );
}

/** Throws `not-found` unless the challenge is of this server and chain, and the caller's own. */
async function requireChallenge(
  { challengeId, userId }: { challengeId: string; userId?: string },
  { challenges, settings }: Pick<Ports, 'challenges' | 'settings'>,
): Promise<Challenge> {
  const found = await challenges.get(challengeId);
  const ours = found && found.guildId === settings.guildId && found.chainId === settings.chainId;
  if (!found || !ours || (userId !== undefined && found.userId !== userId)) {
    throw new SpartaError('not-found', say('There is no such challenge. Nothing was changed.'), {
      hint: say('Run the command again.'),
    });
  }
  return found;
}

async function record(
  challenge: Challenge,
  { now, resumed }: { now: number; resumed: boolean },
  ports: ProvingPorts,
): Promise<Proven> {
  const { address, purpose, userId } = challenge;
  const onChain = await ports.chain.attester(address);
  const standing = await provenRole({ address, purpose, status: onChain.status }, ports);
  const at = new Date(now).toISOString();
  const fresh = newOperator({
    id: userId,
    address,
    handle: challenge.handle,
    locale: challenge.locale,
    now,
  });
  const link: Link = { operatorId: userId, address, role: standing.role, proof: SIGNED, createdAt: at };
  const operator = resumed
    ? await provenBefore(challenge, { now }, ports)
    : await ports.operators.prove({ challenge, operator: fresh, link, now });
  const held = (await ports.operators.linksOf(userId)).filter(
    (each) => each.address === address && each.proof === SIGNED,
  );
  const isAttester = held.some(({ role }) => role === 'attester');
  if (isAttester)
    await ports.validators.add(
      rowOf({ ...onChain, attester: address }, operator.id, ports.settings.chainId, now),
    );
  await ports.audit.record({
    id: `proof:${challenge.id}`,
    at,
    actor: userId,
    action: `proved ${isAttester ? 'attester' : standing.role}`,
    subject: userId,
    detail: address,
  });
  await ports.bus.publish([
    isAttester
      ? {
          kind: 'validator.watched',
          id: `watched:${challenge.id}`,
          version: 1,
          at,
          operatorId: operator.id,
          attester: address,
        }
      : {
          kind: 'operator.changed',
          id: `operator:${operator.id}:${challenge.id}`,
          version: 1,
          at,
          operatorId: operator.id,
          status: operator.status,
        },
  ]);
  const answeredAt = challenge.usedAt ?? Math.floor(now / 1000);
  const isNew = held.every(({ createdAt }) => Math.floor(Date.parse(createdAt) / 1000) === answeredAt);
  if (isNew) await tellEarlierHolders(challenge, ports);
  await ports.once.finish(finishedKey(challenge), 'recorded');
  const created = operator.version === 1 && operator.createdAt === fresh.createdAt;
  return { challenge, operator, created, standing };
}

/** Throws `conflict` where what the proof gave is gone again: it was unlinked, or the person's data was deleted. */
async function provenBefore(
  challenge: Challenge,
  { now }: { now: number },
  { operators }: Pick<Ports, 'operators'>,
): Promise<Operator> {
  const { userId, address } = challenge;
  const [operator, links] = await Promise.all([operators.get(userId), operators.linksOf(userId)]);
  const linked = links.some((link) => link.address === address && link.proof === SIGNED);
  if (operator && linked) return operator;
  requireAnswerable(challenge, now);
  throw new SpartaError('conflict', say('This challenge was already answered. Nothing was changed.'));
}

function finishedKey({ id }: Challenge): string {
  return `proof:${id}`;
}
