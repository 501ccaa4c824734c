import { checksummed } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import { queueEta } from '../domain/life-cycle-queue.ts';
import type { LifeStage } from '../domain/life-cycle.ts';
import { stageOf } from '../domain/life-cycle-draft.ts';
import { ether, amountOf } from '../domain/token-amount.ts';
import {
  dutiesNow,
  dutyHealth,
  missRate,
  onCommittee,
  slashesLeft,
  standsAsOf,
  type DutyCount,
  type Validator,
} from '../domain/validator.ts';
import { ago } from '../kit/message.ts';
import { say, type Says } from '../text.ts';

export interface CardContext {
  info?: ChainInfo | undefined;
  /** Unix milliseconds. */
  now: number;
  /** Its next duty by attester, where it is known. */
  nextDuty?: ReadonlyMap<string, Says> | undefined;
}

/** A validator in a few lines, every figure with what it counts. */
export function validatorLines(validator: Validator, { info, now, nextDuty }: CardContext): Says[] {
  const stage = shownStage(validator, info);
  const duty = nextDuty?.get(validator.address);
  return [
    say('**{attester}** — {standing}', {
      attester: checksummed(validator.address),
      standing: STANDING[stage](validator),
    }),
    ...STANDING_LINES[stage](validator, info),
    ...(HAS_DUTIES.includes(stage) ? dutyLines(validator, info) : []),
    ...(duty === undefined ? [] : [duty]),
    // A block's time may be ahead of our clock by a second or two.
    say('as of {time}', { time: ago(Math.min(standsAsOf(validator, info), now / 1000)) }),
  ];
}

/** What its history says, as long as that agrees with the last reading; else the reading alone. */
export function shownStage(validator: Validator, info: ChainInfo | undefined): LifeStage {
  const plain = stageOf(validator, info?.rollup ?? validator.rollup);
  const { life } = validator;
  if (!life) return plain;
  if (validator.status === 'none' || validator.status === 'queued') return life.stage;
  return plain;
}

/** Rows worth showing, by attester: what one has left behind only where it lives nowhere else. */
export function rowsToShow(rows: readonly Validator[]): Validator[] {
  const alive = new Set(rows.filter(({ status }) => status !== 'none').map(({ address }) => address));
  return rows
    .filter(({ status, address }) => status !== 'none' || !alive.has(address))
    .toSorted((one, other) => one.id.slice(-42).localeCompare(other.id.slice(-42)));
}

const HAS_DUTIES: readonly LifeStage[] = ['validating', 'left-behind'];

const STANDING: Record<LifeStage, (validator: Validator) => Says> = {
  none: () => say('⚪ not staked on this rollup'),
  queued: () => say('🕓 in the entry queue'),
  'queue-stuck': () => say('🟠 in the entry queue, which does not move'),
  'failed-deposit': () => say('🔴 its deposit failed'),
  validating: () => say('🟢 validating'),
  'left-behind': () => say('🟠 staked on an older rollup'),
  zombie: ({ life }) => ZOMBIE[life?.cause ?? 'unknown'] ?? say('🔴 out of the set'),
  exiting: () => say('🟡 exiting'),
  withdrawn: () => say('⚪ withdrawn'),
  'slashed-out': () => say('🔴 slashed to the end'),
  moved: () => say('⚪ moved with the rollup upgrade'),
  gone: () => say('❔ no longer here, and why is not known'),
};

const ZOMBIE: Partial<Record<string, Says>> = {
  slash: say('🔴 ejected by a slash'),
  'exit-by-attester': say('🟡 leaving by its own key'),
};

type StandingLines = (validator: Validator, info: ChainInfo | undefined) => Says[];

const STANDING_LINES: Record<LifeStage, StandingLines> = {
  none: () => [say('Sparta tells you when it joins the queue.')],
  queued: queueLines,
  'queue-stuck': queueLines,
  'failed-deposit': ({ life }) => [
    life?.refundedTo
      ? say('The stake went back to the withdrawer {address}.', { address: checksummed(life.refundedTo) })
      : say('The stake went back to the withdrawer.'),
  ],
  validating: (validator, info) => [...stakeLines(validator, info), ...publisherLine(validator, info)],
  'left-behind': (validator, info) => [
    ...stakeLines(validator, info),
    say('It did not move with the upgrade and can be slashed where it is; rollup {rollup}.', {
      rollup: checksummed(validator.rollup),
    }),
  ],
  zombie: (validator) => [
    say(
      'It can never validate again. {stake} remain; the withdrawer gets them by calling `initiateWithdraw`.',
      {
        stake: amountOf(validator.stakeWei),
      },
    ),
    withdrawableLine(validator),
  ],
  exiting: (validator) => [withdrawableLine(validator)],
  withdrawn: () => [say('This address can never be registered again.')],
  'slashed-out': () => [say('Nothing is left to withdraw.')],
  moved: ({ life }) =>
    life?.movedTo ? [say('It now lives on rollup {rollup}.', { rollup: checksummed(life.movedTo) })] : [],
  gone: () => [say('No slash, exit or upgrade that explains it was found.')],
};

function withdrawableLine({ withdrawableAt }: Validator): Says {
  return withdrawableAt === undefined
    ? say('when it can be withdrawn is unknown')
    : say('withdrawable {time}', { time: ago(withdrawableAt) });
}

function stakeLines(validator: Validator, info: ChainInfo | undefined): Says[] {
  const stake = amountOf(validator.stakeWei);
  if (validator.block === 0) return [say('stake {stake}; the rest is read within a minute', { stake })];
  const gaps = { stake, headroom: amountOf(validator.headroomWei) };
  // The size of a slash is known of the canonical rollup alone.
  const left =
    info?.rollup === validator.rollup
      ? slashesLeft(validator.headroomWei, info.slashing?.smallSlashWei)
      : undefined;
  const room =
    left === undefined
      ? say('stake {stake}, {headroom} above ejection', gaps)
      : say('stake {stake}, {headroom} above ejection; small slashes that eject it: {count}', {
          ...gaps,
          count: left + 1,
        });
  return [room, ...committeeLine(onCommittee(validator, info))];
}

function committeeLine(isOn: boolean | undefined): Says[] {
  if (isOn === undefined) return [];
  return [isOn ? say('**on the committee now**') : say('not on the committee now')];
}

/** Who pays on L1 for its proposals; of a row not read yet nothing can be said. */
function publisherLine({ publisher, block }: Validator, info: ChainInfo | undefined): Says[] {
  if (block === 0) return [];
  if (!publisher) return [say('publisher unknown: no proposal of it was seen on L1 yet')];
  const address = checksummed(publisher.address);
  if (publisher.etherWei === undefined) return [say('publisher {address}, balance unknown', { address })];
  const amount = ether(publisher.etherWei);
  const readAt = info?.payers?.readAt;
  return readAt === undefined
    ? [say('publisher {address} with {amount} ether', { address, amount })]
    : [say('publisher {address} with {amount} ether {time}', { address, amount, time: ago(readAt) })];
}

function queueLines(validator: Validator, info: ChainInfo | undefined): Says[] {
  const { queuePosition: position, life, rollup } = validator;
  if (position === undefined) return [say('its position is unknown')];
  if (!info) return [say('position {position}', { position })];
  if (info.rollup !== rollup) return olderQueueLines(position, validator.followsLatest);
  const eta = queueEta(position, info);
  if (!eta) return [say('position {position}; the queue does not move now', { position })];
  const place = say('position {position}, to go: about {epochs} epochs ({minutes} min)', {
    position,
    ...eta,
  });
  const stuck = life?.stage === 'queue-stuck';
  return stuck ? [place, say('It should have moved and did not: that estimate may not hold.')] : [place];
}

/** What follows the latest rollup cannot join an older one any more. */
function olderQueueLines(position: number, followsLatest: boolean | undefined): Says[] {
  const place = say('position {position} on an older rollup', { position });
  if (followsLatest !== true) return [place];
  return [
    place,
    say('It follows the latest rollup, so this deposit will fail and go back to the withdrawer.'),
  ];
}

function dutyLines(validator: Validator, info: ChainInfo | undefined): Says[] {
  const { duties } = validator;
  if (!duties) return [say('❔ duties unknown: no node has reported on it')];
  const window = { from: duties.fromSlot, to: duties.toSlot };
  if (!dutiesNow(validator, info))
    return [say('❔ duties unknown: the node says nothing newer than slot {slot}', { slot: duties.toSlot })];
  const health = dutyHealth(duties);
  if (health === 'unknown') return [say('⚪ no duty in slots {from}–{to}', window)];
  const { attestations, proposals } = duties;
  return [
    say('{symbol} attested {attested}, proposed {proposed} in slots {from}–{to}', {
      ...window,
      symbol: health === 'good' ? '✅' : '❌',
      attested: share(attestations),
      proposed: share(proposals),
    }),
    ...(attestations.streak > 0
      ? [say('attestations missed in a row, up to the last: {count}', { count: attestations.streak })]
      : []),
    ...(proposals.streak > 0
      ? [say('proposals missed in a row, up to the last: {count}', { count: proposals.streak })]
      : []),
  ];
}

function share(count: DutyCount): Says {
  if (missRate(count) === undefined) return say('nothing due');
  return say('{kept} of {total} ({percent} %)', {
    kept: count.total - count.missed,
    total: count.total,
    percent: Math.floor(((count.total - count.missed) * 100) / count.total),
  });
}
