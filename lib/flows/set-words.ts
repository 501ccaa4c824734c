import type { ChainInfo } from '../domain/chain-info.ts';
import { amountOf } from '../domain/token-amount.ts';
import { percentOf, type SetOnCard } from '../domain/validator-set.ts';
import { say, type Says } from '../text.ts';

/** How many validate now, and by how many more or fewer than when the set of the epoch before was read. */
export function activeWords({ activeAttesters: count, set }: ChainInfo): Says {
  if (!set?.before) return String(count);
  const change = count - set.before.attesters;
  return say('{count} ({change} since epoch {epoch})', {
    count,
    change: change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0',
    epoch: set.epoch - 1,
  });
}

/** Everybody who validates, in a few lines of a card. */
export function setFacts({ set }: ChainInfo): { name: Says; value: Says }[] {
  if (!set) return [{ name: say('Stake in all'), value: say('unknown: the whole set could not be read') }];
  const near = nearWords(set);
  const { watched } = set;
  return [
    { name: say('Stake in all'), value: stakeWords(set) },
    ...(near ? [{ name: say('Close to ejection'), value: near }] : []),
    { name: say('Exits under way'), value: set.exits === undefined ? say('unknown') : String(set.exits) },
    ...(watched ? [{ name: say('Watched by Sparta'), value: watchedWords(set, watched) }] : []),
  ];
}

function stakeWords({ stakeWei, withdrawers, largest, epoch }: SetOnCard): Says {
  const held = largest.reduce((sum, one) => sum + BigInt(one.stakeWei), 0n);
  const percent = percentOf(held, BigInt(stakeWei));
  if (percent === undefined) return '0';
  return say(
    '{stake} as of epoch {epoch}; accounts that may withdraw it: {accounts}, of which the largest {named} hold {percent} %',
    { stake: amountOf(stakeWei), epoch, accounts: withdrawers, named: largest.length, percent },
  );
}

function nearWords({ nearEjection, lowestHeadroomWei }: SetOnCard): Says | undefined {
  if (lowestHeadroomWei === undefined) return undefined;
  const least = amountOf(lowestHeadroomWei);
  if (!nearEjection) return say('least headroom: {least}', { least });
  const { bySlash, byTwo } = nearEjection;
  return say('by one small slash: {one}; by two: {two}; least headroom: {least}', {
    one: bySlash,
    two: byTwo,
    least,
  });
}

function watchedWords({ stakeWei }: SetOnCard, watched: NonNullable<SetOnCard['watched']>): Says {
  const percent = percentOf(BigInt(watched.stakeWei), BigInt(stakeWei));
  if (percent === undefined) return String(watched.attesters);
  return say('{count} of them, {percent} % of the stake', { count: watched.attesters, percent });
}
