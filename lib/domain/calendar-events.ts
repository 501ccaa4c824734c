import { say, type Says } from '../text.ts';
import { checksummed, shortened, type Address } from './address.ts';
import type { CalendarEvent } from './calendar.ts';
import { proposalSlots, slotStart, type Committee } from './committee.ts';
import { judged, type DutyRecord } from './duty-record.ts';
import type { Validator } from './validator.ts';

/** What a person's calendar is made of. */
export interface CalendarContent {
  attesters: readonly Address[];
  /** Of the epochs that run and come. */
  committees: readonly Committee[];
  /** Of epochs that were. */
  records: readonly DutyRecord[];
  validators: readonly Validator[];
}

/** Minutes a moment takes in a calendar. */
const MOMENT_SECONDS = 15 * 60;

/** Duties of the epochs that were, run and come, and when stakes are free; soonest first. */
export function calendarEvents(content: CalendarContent, words: (said: Says) => string): CalendarEvent[] {
  const { attesters, committees, records, validators } = content;
  const ahead = committees.flatMap((one) => attesters.flatMap((attester) => dutyEvent(one, attester, words)));
  const known = new Set(ahead.map(({ uid }) => uid));
  const past = records.map((record) => pastEvent(record, words)).filter(({ uid }) => !known.has(uid));
  const exits = validators.flatMap((validator) => exitEvent(validator, words));
  return [...past, ...ahead, ...exits].sort(
    (one, other) => one.startsAt - other.startsAt || (one.uid < other.uid ? -1 : 1),
  );
}

/** Somebody who fell off a provisional draw has the entry cancelled: readers may hold it already. */
function dutyEvent(one: Committee, attester: Address, words: (said: Says) => string): CalendarEvent[] {
  const common = {
    uid: dutyUid(one, attester),
    sequence: one.revision,
    changedAt: one.readAt,
    startsAt: one.startsAt,
    endsAt: one.endsAt,
    title: words(say('Aztec committee duty: {validator}', { validator: shortened(attester) })),
  };
  if (one.dropped.includes(attester)) {
    const description = words(
      say('The draw of epoch {epoch} changed: {validator} is not on its committee.', {
        epoch: one.epoch,
        validator: checksummed(attester),
      }),
    );
    return [{ ...common, description, status: 'cancelled' }];
  }
  if (!one.members.includes(attester)) return [];
  if (one.escapeHatchOpen === true) return [];
  const slots = proposalSlots(one, attester);
  const lines = [
    say('{validator} is on the committee of epoch {epoch}. Keep its node running.', {
      validator: checksummed(attester),
      epoch: one.epoch,
    }),
    ...slots.map((slot) =>
      say('It proposes at slot {slot}, {time} UTC.', { slot, time: timeOfDay(slotStart(one, slot)) }),
    ),
    ...(one.provisional ? [say('This draw is provisional: it may still change.')] : []),
  ];
  const status = one.provisional ? 'tentative' : 'confirmed';
  return [{ ...common, description: lines.map(words).join('\n'), status }];
}

function pastEvent(record: DutyRecord, words: (said: Says) => string): CalendarEvent {
  const { missed, total } = judged(record);
  const met = total - missed;
  const said =
    total === 0
      ? say('What it did in epoch {epoch} is unknown.', { epoch: record.epoch })
      : say('Duties met in epoch {epoch}: {met} of {total}.', { epoch: record.epoch, met, total });
  return {
    uid: dutyUid(record, record.attester),
    sequence: record.revision + 1,
    changedAt: record.readAt,
    startsAt: record.startsAt,
    endsAt: record.endsAt,
    title: words(say('Aztec committee duty: {validator}', { validator: shortened(record.attester) })),
    description: words(said),
    status: 'confirmed',
  };
}

function exitEvent(validator: Validator, words: (said: Says) => string): CalendarEvent[] {
  const { withdrawableAt, status, address, chainId, rollup } = validator;
  if (withdrawableAt === undefined || (status !== 'exiting' && status !== 'zombie')) return [];
  const named = { validator: checksummed(address) };
  return [
    {
      uid: `withdrawable-${chainId}-${rollup}-${address}@sparta`,
      // The date moves to later only, and an entry with a later date must have the higher number.
      sequence: Math.floor(withdrawableAt / 3600),
      changedAt: Math.floor(Date.parse(validator.createdAt) / 1000),
      startsAt: withdrawableAt,
      endsAt: withdrawableAt + MOMENT_SECONDS,
      title: words(say('Aztec stake withdrawable: {validator}', { validator: shortened(address) })),
      description: words(
        status === 'zombie'
          ? say(
              'The rest of the stake of {validator} is free, once its withdrawer has called initiateWithdraw.',
              named,
            )
          : say('The stake of {validator} is free: call finalizeWithdraw on the rollup.', named),
      ),
      status: 'confirmed',
    },
  ];
}

function dutyUid(of: Pick<Committee, 'chainId' | 'rollup' | 'epoch'>, attester: Address): string {
  return `duty-${of.chainId}-${of.rollup}-${of.epoch}-${attester}@sparta`;
}

/** `14:20` in UTC: a calendar shows no Discord timestamps. */
function timeOfDay(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 16);
}
