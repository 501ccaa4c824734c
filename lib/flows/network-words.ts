import type { ChainInfo } from '../domain/chain-info.ts';
import { queueEta } from '../domain/life-cycle-queue.ts';
import { SpartaError } from '../errors.ts';
import { ago } from '../kit/message.ts';
import type { Views } from '../ports.ts';
import { say, type Says } from '../text.ts';

/** Data older than this is said to be old; a pass runs every minute. */
const STALE_SECONDS = 5 * 60;

/** Whether the chain's card is too old to be called the present; Unix seconds. */
function isStale({ readAt }: Pick<ChainInfo, 'readAt'>, now: number): boolean {
  return now - readAt > STALE_SECONDS;
}

/** What the monitor last saw of the chain. Throws `upstream` where it has seen nothing yet. */
export async function networkSeen({ views }: { views: Pick<Views, 'chainInfo'> }): Promise<ChainInfo> {
  const info = await views.chainInfo();
  if (!info) throw new SpartaError('upstream', say('The chain has not been read yet.'));
  return info;
}

/** How a card of the network begins: with a warning where the chain's card is too old to be called the present. */
export function networkHead(
  info: ChainInfo,
  now: number,
): { tone: 'info' | 'unknown'; title: Says; warning: readonly Says[] } {
  if (!isStale(info, now)) return { tone: 'info', title: say('The Aztec network'), warning: toCatchUp(info) };
  const warning = say('Sparta has not read the chain since {time}: what follows may be out of date.', {
    time: ago(info.readAt),
  });
  return { tone: 'unknown', title: say('The Aztec network, as it was'), warning: [warning, ''] };
}

/** After an outage what is read is of now, and what happened meanwhile comes bit by bit. */
function toCatchUp({ behind = 0 }: ChainInfo): readonly Says[] {
  if (behind === 0) return [];
  const late = say(
    'Sparta was away and is catching up. It still has to read what happened in so many blocks of L1: {count}. What follows is of now; alerts of that time may come late.',
    { count: behind },
  );
  return [late, ''];
}

export function queueWords(info: ChainInfo): Says {
  const count = info.queueLength;
  if (count === 0) return say('empty');
  const eta = queueEta(count, info);
  if (!eta) return say('{count} waiting; it does not move now', { count });
  return say('{count} waiting, {flush} let in an epoch; the last joins in about {minutes} min', {
    count,
    flush: info.flushSize,
    minutes: eta.minutes,
  });
}

export function slashingWords({ slashing }: ChainInfo): Says {
  if (!slashing) return say('this rollup has no slasher');
  const { round, quorum, roundSize } = slashing;
  if (!slashing.enabled) return say('paused, round {round}', { round });
  return say('round {round}, quorum {quorum} of {size}', { round, quorum, size: roundSize });
}
