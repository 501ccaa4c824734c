import { createHash, randomBytes } from 'node:crypto';
import { calendarEvents } from '../domain/calendar-events.ts';
import type { CalendarFeed } from '../domain/calendar-feed.ts';
import { icalendar } from '../domain/calendar.ts';
import { epochOfSlot, slotAt } from '../domain/clock.ts';
import { hasStanding } from '../domain/operator.ts';
import type { Ports } from '../ports.ts';
import { say, type Says } from '../text.ts';
import { seenBy } from './own-validators.ts';

/** Epochs that were, of each validator: some days on a small network, weeks on a large one. */
const PAST_EPOCHS = 20;
/** Validators in one calendar; each costs a read. */
const MOST_VALIDATORS = 50;

/** Makes somebody's calendar and gives its address, which is told this once; an earlier one stops. */
export async function issueCalendar(
  { operatorId, locale, now }: { operatorId: string; locale?: string | undefined; now: number },
  { calendars, settings }: Pick<Ports, 'calendars' | 'settings'>,
): Promise<string> {
  const token = randomBytes(16).toString('hex');
  await calendars.issue({
    operatorId,
    tokenHash: tokenHashOf(token),
    ...(locale === undefined ? {} : { locale }),
    createdAt: new Date(now).toISOString(),
  });
  return `${settings.publicUrl}/calendar/${token}.ics`;
}

export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

type CalendarPorts = Pick<
  Ports,
  'operators' | 'validators' | 'views' | 'committees' | 'dutyLog' | 'settings'
>;

/** The calendar of a feed's person; undefined where they are no operator any more. */
export async function calendarOf(
  feed: CalendarFeed,
  { now, words }: { now: number; words: (said: Says) => string },
  ports: CalendarPorts,
): Promise<string | undefined> {
  const { chainId } = ports.settings;
  const operator = await ports.operators.get(feed.operatorId);
  if (!operator || !hasStanding(operator)) return undefined;
  const [links, info] = await Promise.all([
    ports.operators.linksOf(feed.operatorId),
    ports.views.chainInfo(),
  ]);
  const attesters = seenBy(links).toSorted().slice(0, MOST_VALIDATORS);
  const epoch = info && epochOfSlot(info, slotAt(info, now / 1000));
  const [committees, validators, ...pages] = await Promise.all([
    info && epoch !== undefined ? ports.committees.of(info, [epoch - 1, epoch, epoch + 1, epoch + 2]) : [],
    ports.validators.ofAttesters(attesters, { chainId }),
    ...attesters.map((attester) => ports.dutyLog.of({ chainId, attester }, { limit: PAST_EPOCHS })),
  ]);
  const records = pages.flatMap(({ items }) => items);
  const events = calendarEvents({ attesters, committees, records, validators }, words);
  return icalendar(events, { name: words(say('Aztec validator duties')) });
}
