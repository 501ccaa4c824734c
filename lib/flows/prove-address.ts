import { checksummed } from '../domain/address.ts';
import { challengeMessage, requireAnswerable, type Challenge } from '../domain/challenge.ts';
import { newOperator, type Link, type Operator } from '../domain/operator.ts';
import { SpartaError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { rowOf } from './watch-validator.ts';

/** 65 bytes from an ordinary account, more from a contract wallet; Discord's form takes 4,000 characters. */
const SIGNATURE = /^0x(?:[0-9a-fA-F]{2}){1,8000}$/;

export interface Proven {
  challenge: Challenge;
  operator: Operator;
  /** Made by this proof; false where the person was known. */
  created: boolean;
}

/**
 * Answers a challenge with a signature: the one check behind both doors.
 * Throws `not-found` for a challenge we did not issue, `forbidden` for one that expired or a signature that does not
 * hold, `conflict` for one already answered, `invalid-input` for text that is no signature, `upstream` where L1 could
 * not say. In each case nothing was written.
 */
export async function proveAddress(
  input: { challengeId: string; signature: string; now: number; userId?: string; retried?: boolean },
  ports: Pick<Ports, 'challenges' | 'operators' | 'validators' | 'chain' | 'audit' | 'bus' | 'settings'>,
): Promise<Proven> {
  const { now } = input;
  const signature = readSignature(input.signature);
  const challenge = await requireChallenge(input, ports);
  // A try that died after the transaction left the challenge used; what follows it is made good, under the same ids.
  const resumed = input.retried === true && challenge.usedAt !== undefined;
  if (!resumed) requireAnswerable(challenge, now);
  const holds = await ports.chain.verifySignature({
    address: challenge.address,
    message: challengeMessage(challenge),
    signature,
  });
  if (!holds) {
    throw new SpartaError(
      'forbidden',
      `This signature was not made by ${checksummed(challenge.address)} over this text. Nothing was changed.`,
      {
        hint: 'Sign exactly the text shown, every line of it, with the key of that address.',
      },
    );
  }
  return record(challenge, { now, resumed }, ports);
}

/** Throws `not-found` unless the challenge is of this server and chain, and the caller's own. */
async function requireChallenge(
  { challengeId, userId }: { challengeId: string; userId?: string },
  { challenges, settings }: Pick<Ports, 'challenges' | 'settings'>,
): Promise<Challenge> {
  const found = await challenges.get(challengeId);
  const ours = found && found.guildId === settings.guildId && found.chainId === settings.chainId;
  if (!found || !ours || (userId !== undefined && found.userId !== userId)) {
    throw new SpartaError('not-found', 'There is no such challenge. Nothing was changed.', {
      hint: 'Run the command again.',
    });
  }
  return found;
}

async function record(
  challenge: Challenge,
  { now, resumed }: { now: number; resumed: boolean },
  ports: Pick<Ports, 'operators' | 'validators' | 'chain' | 'audit' | 'bus' | 'settings'>,
): Promise<Proven> {
  const at = new Date(now).toISOString();
  const standing = await ports.chain.attester(challenge.address);
  const isAttester = challenge.purpose === 'add-validator' || standing.status !== 'none';
  const link: Link = {
    operatorId: challenge.userId,
    address: challenge.address,
    role: isAttester ? 'attester' : 'wallet',
    proof: 'signature',
    createdAt: at,
  };
  const fresh = newOperator({
    id: challenge.userId,
    address: challenge.address,
    handle: challenge.handle,
    now,
  });
  const known = resumed ? await ports.operators.get(challenge.userId) : undefined;
  const operator = known ?? (await ports.operators.prove({ challenge, operator: fresh, link, now }));
  if (isAttester)
    await ports.validators.add(
      rowOf({ ...standing, attester: challenge.address }, operator.id, ports.settings.chainId, now),
    );
  await ports.audit.record({
    id: `proof:${challenge.id}`,
    at,
    actor: challenge.userId,
    action: `proved ${link.role}`,
    subject: challenge.userId,
    detail: challenge.address,
  });
  const created = operator.version === 1 && operator.createdAt === fresh.createdAt;
  await ports.bus.publish([
    isAttester
      ? {
          kind: 'validator.watched',
          id: `watched:${challenge.id}`,
          version: 1,
          at,
          operatorId: operator.id,
          attester: challenge.address,
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
  return { challenge, operator, created };
}

function readSignature(text: string): `0x${string}` {
  const trimmed = text.trim();
  if (!SIGNATURE.test(trimmed)) {
    throw new SpartaError(
      'invalid-input',
      'A signature is 0x followed by hex digits; 130 of them from an ordinary account.',
      {
        hint: 'Paste the whole line that the signing command printed.',
      },
    );
  }
  return `0x${trimmed.slice(2)}`;
}
