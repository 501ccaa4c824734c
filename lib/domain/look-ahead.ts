import { say, type Text } from '../text.ts';
import type { Address } from './address.ts';
import { proposalSlots, slotStart, type Committee } from './committee.ts';

/** Seconds before a duty in which a node should be back already: it has to start and to catch up. */
export const RESTART_MARGIN_SECONDS = 5 * 60;

/** One epoch in which a validator is on the committee. */
export interface DutyAhead {
  epoch: number;
  /** Unix seconds. */
  startsAt: number;
  endsAt: number;
  proposals: readonly { slot: number; at: number }[];
  provisional: boolean;
}

/** When a node may be down without missing a duty, as far as committees are known. Unix seconds. */
export type RestartWindow =
  /** Before a known duty. */
  | { kind: 'until-duty'; from: number; until: number; provisional: boolean }
  /** No duty up to the end of what is drawn. */
  | { kind: 'until-unknown'; from: number; until: number; provisional: boolean }
  /** On duty to the end of what is drawn. */
  | { kind: 'not-before'; from: number }
  /** The committee of this epoch is not known. */
  | { kind: 'unknown' };

/** Its duties that are not over, soonest first. */
export function dutiesAhead(attester: Address, committees: readonly Committee[], now: number): DutyAhead[] {
  return committees
    .filter((one) => one.endsAt > now && isOnDuty(attester, one))
    .sort((one, other) => one.startsAt - other.startsAt)
    .map((one) => ({
      epoch: one.epoch,
      startsAt: one.startsAt,
      endsAt: one.endsAt,
      proposals: proposalSlots(one, attester).map((slot) => ({ slot, at: slotStart(one, slot) })),
      provisional: one.provisional,
    }));
}

/** The next time its node may be restarted; `committees` of one rollup. */
export function restartWindow(
  attester: Address,
  committees: readonly Committee[],
  now: number,
): RestartWindow {
  const known = withoutGaps(committees, now);
  const [current] = known;
  if (!current) return { kind: 'unknown' };
  let from = now;
  let end = current.endsAt;
  let provisional = false;
  for (const one of known) {
    end = one.endsAt;
    provisional ||= one.provisional;
    if (!isOnDuty(attester, one)) continue;
    const until = one.startsAt - RESTART_MARGIN_SECONDS;
    if (until > from) return { kind: 'until-duty', from, until, provisional };
    from = one.endsAt;
  }
  return from < end ? { kind: 'until-unknown', from, until: end, provisional } : { kind: 'not-before', from };
}

function isOnDuty(attester: Address, one: Committee): boolean {
  return one.members.includes(attester) && one.escapeHatchOpen !== true;
}

/** From the epoch that runs on, as far as each follows the one before. */
function withoutGaps(committees: readonly Committee[], now: number): Committee[] {
  const ahead = committees
    .filter(({ endsAt }) => endsAt > now)
    .sort((one, other) => one.startsAt - other.startsAt);
  const [first] = ahead;
  if (!first || first.startsAt > now) return [];
  return ahead.filter((one, index) => one.epoch === first.epoch + index);
}

/** `<t:…:t>`: the time of day where the reader is. */
function clockTime(seconds: number): string {
  return `<t:${Math.floor(seconds)}:t>`;
}

export function aheadLine(ahead: DutyAhead): Text {
  const values = {
    epoch: ahead.epoch,
    from: clockTime(ahead.startsAt),
    minutes: Math.round((ahead.endsAt - ahead.startsAt) / 60),
    slots: ahead.proposals.map(({ slot, at }) => say('slot {slot} ({at})', { slot, at: clockTime(at) })),
  };
  if (ahead.proposals.length === 0) {
    return ahead.provisional
      ? say('Provisional: on the committee for epoch {epoch} from {from} for {minutes} min', values)
      : say('On the committee for epoch {epoch} from {from} for {minutes} min', values);
  }
  return ahead.provisional
    ? say(
        'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}',
        values,
      )
    : say('On the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}', values);
}

export function restartLine(window: RestartWindow, now: number): Text {
  if (window.kind === 'unknown')
    return say('When it is safe to restart is unknown: the committee of this epoch could not be read.');
  const from = clockTime(window.from);
  if (window.kind === 'not-before')
    return say('Do not restart before {from}; the committees after that are not drawn yet.', { from });
  const until = clockTime(window.until);
  const later = window.from > now;
  if (window.kind === 'until-duty') {
    return later
      ? say('Safe to restart from {from} until {until}.', { from, until })
      : say('Safe to restart until {until}.', { until });
  }
  return later
    ? say(
        'Safe to restart from {from}: no duty is known until {until}, and what comes after is not drawn yet.',
        { from, until },
      )
    : say('Safe to restart now: no duty is known until {until}, and what comes after is not drawn yet.', {
        until,
      });
}
