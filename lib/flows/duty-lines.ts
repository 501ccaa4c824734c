import { checksummed, type Address } from '../domain/address.ts';
import type { Committee } from '../domain/committee.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import { isJudgedWhole, judged, type DutyRecord } from '../domain/duty-record.ts';
import { aheadLine, dutiesAhead, restartLine, restartWindow } from '../domain/look-ahead.ts';
import { ago } from '../kit/message.ts';
import { say, type Says, type Text } from '../text.ts';

/** A validator's duties to come, when it may be restarted, and the last epochs it was on duty in, newest first. */
export function dutyLines(
  attester: Address,
  {
    committees,
    records,
    info,
    now,
  }: {
    committees: readonly Committee[];
    records: readonly DutyRecord[];
    info: ChainInfo | undefined;
    now: number;
  },
): Says[] {
  const ahead = dutiesAhead(attester, committees, now);
  return [
    `**${checksummed(attester)}**`,
    ...ahead.map(aheadLine),
    ...(ahead.length === 0 ? [sinceLine(records, now)] : []),
    restartLine(restartWindow(attester, committees, now), now),
    ...runningLine(attester, { committees, records, info }),
    ...records.flatMap(recordLines),
  ];
}

/** Most healthy validators have no duty in a day: that is neither good nor bad. */
function sinceLine(records: readonly DutyRecord[], now: number): Text {
  const last = records.find(({ endsAt }) => endsAt <= now);
  return last ? say('No duty since {when}.', { when: ago(last.endsAt) }) : say('No duty is on record.');
}

/** Of the epoch that runs a record is kept only where something was missed; the card says how far it is judged. */
function runningLine(
  attester: Address,
  of: { committees: readonly Committee[]; records: readonly DutyRecord[]; info: ChainInfo | undefined },
): Text[] {
  const { epoch, toSlot } = of.info?.judged ?? {};
  const running = of.committees.find((one) => one.epoch === epoch && one.members.includes(attester));
  if (epoch === undefined || toSlot === undefined || !running) return [];
  const known = of.records.find((one) => one.epoch === epoch && one.rollup === running.rollup);
  if (!known) return [say('✅ Epoch {epoch}: no miss was seen up to slot {slot}', { epoch, slot: toSlot })];
  const isNewer = !isJudgedWhole(known) && toSlot > (known.judgedTo ?? 0);
  return isNewer
    ? [say('Epoch {epoch}: no further miss was seen up to slot {slot}', { epoch, slot: toSlot })]
    : [];
}

function recordLines(record: DutyRecord): Text[] {
  const { epoch, proposerSlots, proposals, confidence, disputedSlots } = record;
  const { missed, total } = judged(record);
  const values = {
    epoch,
    when: ago(record.startsAt),
    met: total - missed,
    total,
    proposed: proposals.met,
    proposals: proposerSlots.length,
    unknown: proposals.unknown + record.attestations.unknown,
  };
  const disputed =
    disputedSlots.length === 0
      ? []
      : [
          say('Epoch {epoch}: the node and L1 disagree about slots {slots}; L1 is believed.', {
            epoch,
            slots: disputedSlots.map(String),
          }),
        ];
  if (confidence === 'none')
    return [say('❔ Epoch {epoch}, {when}: on the committee; what it did is unknown', values), ...disputed];
  if (!isJudgedWhole(record))
    return [
      say('❌ Epoch {epoch}, {when}: missed {missed} of {total} duties up to slot {slot}', {
        ...values,
        missed,
        slot: record.judgedTo ?? record.firstSlot,
      }),
      ...disputed,
    ];
  if (record.partial)
    return [
      say(
        '❔ Epoch {epoch}, {when}: met {met} of {total} duties, in the part of it that the node saw',
        values,
      ),
      ...disputed,
    ];
  const line =
    confidence === 'proven'
      ? say(
          '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties shown by L1, proposed {proposed} of {proposals}; unknown: {unknown}',
          {
            ...values,
            symbol: missed === 0 ? '✅' : '❌',
          },
        )
      : say(
          '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties, proposed {proposed} of {proposals}',
          {
            ...values,
            symbol: missed === 0 ? '✅' : '❌',
          },
        );
  return [line, ...disputed];
}
