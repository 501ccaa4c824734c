import type { ChainInfo } from '../domain/chain-info.ts';
import type { Validator } from '../domain/validator.ts';
import { watchedOf } from '../domain/validator-set.ts';
import { SpartaError } from '../errors.ts';
import type { Block, Ports } from '../ports.ts';
import type { Attempt } from './pass-watches.ts';
import type { Card } from './read-watched.ts';

/** Looks an epoch is worth: each that fails may have made some 60 requests. */
const MOST_TRIES = 3;

/**
 * Everybody who validates on the canonical rollup, added up once an epoch, as it stands on the card. It is due as long as
 * the card has none of the epoch: a look that the pass had no room for is made by a later one, and one that failed is
 * made twice more. The card then keeps what it has of the epoch before, and nothing older.
 */
export async function watchSet(
  at: {
    card: Card;
    block: Block;
    /** The card of the pass before. */
    earlier: ChainInfo | undefined;
    /** Of the watched, as they are now. */
    rows: readonly Validator[];
    /** Whether the pass still has time and requests for it. */
    mayGoOn: () => boolean;
  },
  attempt: Attempt,
  { chain }: Pick<Ports, 'chain'>,
): Promise<Pick<ChainInfo, 'set' | 'setTries'>> {
  const { card, block, earlier, rows, mayGoOn } = at;
  const { rollup, epoch } = card;
  const known = earlier?.rollup === rollup ? earlier : undefined;
  const last = known?.set && known.set.epoch >= epoch - 1 ? { set: known.set } : {};
  if (known?.set?.epoch === epoch) return last;
  const failed = known?.setTries?.epoch === epoch ? known.setTries.failed : 0;
  if (failed >= MOST_TRIES) return { ...last, setTries: { epoch, failed } };

  let begun = false;
  const set = await attempt('set', async () => {
    begun = true;
    const smallSlashWei = card.slashing?.smallSlashWei;
    const read = await chain.set(rollup, block, { smallSlashWei, mayGoOn });
    if (!read) throw new SpartaError('upstream', 'The whole set could not be read in the time of a pass.');
    return read;
  });
  const tries = failed + (begun ? 1 : 0);
  if (!set) return { ...last, ...(tries > 0 ? { setTries: { epoch, failed: tries } } : {}) };
  const before = known?.set?.epoch === epoch - 1 ? known.set : undefined;
  return {
    set: {
      ...set,
      watched: watchedOf(rows, rollup),
      epoch,
      ...(before ? { before: { attesters: before.attesters, stakeWei: before.stakeWei } } : {}),
    },
  };
}
