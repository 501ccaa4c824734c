import { shortened, type Address } from '../domain/address.ts';
import { judged, type DutyRecord } from '../domain/duty-record.ts';
import type { Ports } from '../ports.ts';
import { say, type Says, type Text } from '../text.ts';
import { seenBy } from './own-validators.ts';

/** Validators named in one digest, those that missed most first. */
const NAMED = 10;
/** Validators looked at, and how many at once: a digest is one of many in a minute. */
const MOST_VALIDATORS = 100;
const AT_ONCE = 8;
/** Records read of one validator: all epochs of two days or more, and it is rarely on duty in each. */
const MOST_RECORDS = 100;

interface Lately {
  attester: Address;
  epochs: number;
  met: number;
  missed: number;
  unknown: number;
}

/**
 * What somebody's validators had to do from one time to another, Unix seconds, and did: for their digest. None where
 * nobody of them was on duty, which is how it is for most on most days.
 */
export async function ownDutyLines(
  of: { userId: string; from: number; to: number },
  ports: Pick<Ports, 'operators' | 'dutyLog' | 'settings'>,
): Promise<Says[]> {
  const mine = seenBy(await ports.operators.linksOf(of.userId)).toSorted();
  const looked = mine.slice(0, MOST_VALIDATORS);
  const lately: Lately[] = [];
  for (let start = 0; start < looked.length; start += AT_ONCE) {
    const some = looked.slice(start, start + AT_ONCE);
    lately.push(...(await Promise.all(some.map((attester) => readLately(attester, of, ports)))));
  }
  const onDuty = lately
    .filter(({ epochs }) => epochs > 0)
    .toSorted((one, other) => other.missed - one.missed || other.unknown - one.unknown);
  if (onDuty.length === 0) return [];
  return [
    ...onDuty.slice(0, NAMED).map(lineOf),
    ...(onDuty.length > NAMED
      ? [say('…and others of yours on duty: {count}; /duties shows all.', { count: onDuty.length - NAMED })]
      : []),
    ...(mine.length > looked.length
      ? [say('Not looked at: {count} of your validators.', { count: mine.length - looked.length })]
      : []),
  ];
}

async function readLately(
  attester: Address,
  { from, to }: { from: number; to: number },
  { dutyLog, settings }: Pick<Ports, 'dutyLog' | 'settings'>,
): Promise<Lately> {
  const { chainId } = settings;
  const { items } = await dutyLog.of({ chainId, attester }, { limit: MOST_RECORDS });
  const within = items.filter(({ endsAt }) => endsAt > from && endsAt <= to);
  const sum = (part: (record: DutyRecord) => number) =>
    within.reduce((total, record) => total + part(record), 0);
  return {
    attester,
    epochs: within.length,
    met: sum((record) => judged(record).total - judged(record).missed),
    missed: sum((record) => judged(record).missed),
    unknown: sum(({ proposals, attestations }) => proposals.unknown + attestations.unknown),
  };
}

function lineOf({ attester, epochs, met, missed, unknown }: Lately): Text {
  const gaps = { name: shortened(attester), epochs, met, missed, unknown, total: met + missed };
  if (met + missed === 0) return say('❔ {name}: on duty in epochs: {epochs}; what it did is unknown', gaps);
  return missed === 0
    ? say('✅ {name}: met all of its duties, {total}; epochs: {epochs}; unknown: {unknown}', gaps)
    : say('❌ {name}: missed {missed} of {total} duties; epochs: {epochs}; unknown: {unknown}', gaps);
}
