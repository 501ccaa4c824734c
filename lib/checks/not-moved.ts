import { checksummed, shortened } from '../domain/address.ts';
import type { Validator } from '../domain/validator.ts';
import { defineCondition, type Observation } from '../kit/check.ts';
import { say } from '../text.ts';

export const notMoved = defineCondition({
  name: 'not-moved',
  summary: 'A watched attester waits in the entry queue of a rollup that is no longer the canonical one',
  about: 'validator',
  rests: 'stake',
  observe: ({ validators, rollup }) =>
    [...validators.values()].filter((row) => row.rollup !== rollup).map(observed),
});

function observed(row: Validator): Observation {
  const subject = { rollup: row.rollup, attester: row.address };
  // A loss that nothing explains yet may be the upgrade under way.
  if (row.life?.pending) return { subject, health: 'unknown' };
  if (row.status !== 'queued') return { subject, health: 'good' };
  if (row.followsLatest === undefined) return { subject, health: 'unknown' };
  const attester = checksummed(row.address);
  const title = say('{name} waits on an older rollup', { name: shortened(row.address) });
  if (row.followsLatest) {
    return {
      subject,
      health: 'bad',
      tier: 'warning',
      title,
      message: say(
        '{attester} was to move with the latest rollup, but its deposit still waits in the queue of the older one. It fails there when its turn comes, and the stake goes back to {withdrawer}.',
        {
          attester,
          withdrawer: row.withdrawer ? checksummed(row.withdrawer) : say('the withdrawer'),
        },
      ),
      next: say(
        'Wait for the refund, then deposit on the canonical rollup; the same attester and keys can be used, since it never joined.',
      ),
    };
  }
  return {
    subject,
    health: 'bad',
    tier: 'warning',
    title,
    message: say(
      '{attester} waits in the queue of an older rollup and is pinned to it: it joins there, and not the canonical one.',
      { attester },
    ),
    next: say('If that is not what you want, begin its exit once it has joined.'),
  };
}
