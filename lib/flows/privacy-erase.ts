import { randomBytes, randomInt } from 'node:crypto';
import * as v from 'valibot';
import { pseudonymFrom } from '../domain/pseudonym.ts';
import { TOP_UP } from '../domain/stake-intent.ts';
import { SpartaError } from '../errors.ts';
import type { Erasure, PersonalRecord, Ports } from '../ports.ts';
import { say } from '../text.ts';

/** Numbers a pseudonym is drawn from; `randomInt` takes less than 2^48. */
const PSEUDONYMS = 1_000_000_000_000;

/** What of a request to add a validator decides whether Sparta still has something to do with money. */
const underway = v.object({
  state: v.picklist(['asked', 'signed', 'mined']),
  rollup: v.string(),
});

/**
 * Throws `conflict` while Sparta carries out a deposit for the person: who asked must be known until it is settled.
 */
export function requireNothingAtStake(records: readonly PersonalRecord[]): void {
  const open = records.some(({ kind, record }) => {
    if (kind !== 'stake' || !v.is(underway, record)) return false;
    // A gift of ether ends where its transaction is mined.
    return record.state !== 'mined' || record.rollup !== TOP_UP;
  });
  if (!open) return;
  throw new SpartaError(
    'conflict',
    say('Sparta is adding a validator for you on chain just now. Nothing was deleted.'),
    { hint: say('Ask again once it is settled; /my-stats shows it.') },
  );
}

/**
 * Forgets somebody: their links first, so that nothing is watched or told for them any more, then every record, then
 * their roles, through the queue. A try that died half-way is gone on with, under the same receipt.
 * Throws `not-found` where nothing is stored, `conflict` while a deposit of theirs is under way.
 */
export async function erasePerson(
  { userId, now }: { userId: string; now: number },
  ports: Pick<Ports, 'personal' | 'operators' | 'validators' | 'audit' | 'bus' | 'settings'>,
): Promise<Pick<Erasure, 'receipt'>> {
  const { personal } = ports;
  const [records, begun] = await Promise.all([personal.recordsOf(userId), personal.unfinished(userId)]);
  if (records.length === 0 && !begun)
    throw new SpartaError('not-found', say('Nothing is stored about you. There is nothing to delete.'));
  requireNothingAtStake(records);
  const at = new Date(now).toISOString();
  const erasure = await personal.begin({
    receipt: randomBytes(8).toString('hex'),
    userId,
    pseudonym: pseudonymFrom(randomInt(PSEUDONYMS)),
    startedAt: at,
  });
  await unlinkAll(userId, ports);
  await personal.erase(erasure);
  const { receipt } = erasure;
  await ports.bus.publish([
    {
      kind: 'operator.changed',
      id: `erased:${receipt}`,
      version: 1,
      at,
      operatorId: userId,
      status: 'erased',
    },
  ]);
  await ports.audit.record({
    id: `erased:${receipt}`,
    at,
    actor: 'sparta',
    action: 'erased a person from',
    subject: ports.settings.guildId,
    detail: `receipt ${receipt}`,
  });
  await personal.finish(erasure);
  return { receipt };
}

/** By the same road as `/unlink`: addresses nobody else holds are watched no more, and their readings go. */
async function unlinkAll(
  operatorId: string,
  { operators, validators, settings }: Pick<Ports, 'operators' | 'validators' | 'settings'>,
): Promise<void> {
  const links = await operators.linksOf(operatorId);
  for (const attester of new Set(links.map(({ address }) => address))) {
    const { removed, last } = await operators.unlink({ operatorId, address: attester });
    if (removed.length > 0)
      await validators.release({ attester, chainId: settings.chainId, operatorId, last });
  }
}
