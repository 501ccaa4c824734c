import { shortened } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import {
  dutiesNow,
  dutyHealth,
  onCommittee,
  standsAsOf,
  type DutyCount,
  type Health,
  type Validator,
} from '../domain/validator.ts';
import { ago } from '../kit/message.ts';
import { say, type Says } from '../text.ts';
import { queueReadiness, stakeReadiness } from './stake-readiness.ts';

/** One thing that must hold, how it stands, and what to do where it does not. */
export interface Readiness {
  subject: Says;
  health: Health;
  says: Says;
  next?: Says;
}

/** Seconds without a reading of the chain after which nothing is said of the present; a pass runs every minute. */
const CHAIN_STALE_SECONDS = 5 * 60;
/** A row stands as of the card once a pass has read it; one that none has read for so long never will be. */
const ROW_STALE_SECONDS = 15 * 60;

const STAKE = say('Stake');
const QUEUE = say('Queue');
const COMMITTEE = say('Committee');
const ATTESTING = say('Attesting');

/** What is known of one attester, from its rows on every rollup; unknown where the reading is missing or old. */
export function validatorReadiness(
  rows: readonly Validator[],
  info: ChainInfo | undefined,
  now: number,
): Readiness[] {
  if (!info) return allUnknown(say('the chain has not been read yet'), LATER);
  if (now / 1000 - info.readAt > CHAIN_STALE_SECONDS)
    return allUnknown(say('the chain was last read {time}', { time: ago(info.readAt) }), LATER);
  const here = rows.find(({ rollup }) => rollup === info.rollup);
  const staked = here?.status === 'none' ? undefined : here;
  const row = staked ?? rows.find(({ status }) => status !== 'none') ?? here ?? newest(rows);
  if (!row) return allUnknown(say('not read yet'), say('Try again in a minute.'));
  if (row.status !== 'none' && info.blockTime - standsAsOf(row, info) > ROW_STALE_SECONDS)
    return allUnknown(say('this validator was last read {time}', { time: ago(row.lastSeen) }), LATER);
  if (row.rollup !== info.rollup && row.status === 'validating') return onOlderRollup(row, info);
  if (row.rollup !== info.rollup && row.status === 'queued') return queuedOnOlderRollup(row, info);
  return [
    { subject: STAKE, ...stakeReadiness(row, info) },
    { subject: QUEUE, ...queueReadiness(row, info) },
    { subject: COMMITTEE, ...committee(row, info) },
    { subject: ATTESTING, ...attesting(row, info) },
  ];
}

/** Of rollups it has left, the one where most is remembered. */
function newest(rows: readonly Validator[]): Validator | undefined {
  return rows.toSorted((one, other) => (other.life?.since ?? 0) - (one.life?.since ?? 0))[0];
}

const LATER = say('Try again in a few minutes; if it stays so, tell a moderator.');

function allUnknown(says: Says, next: Says): Readiness[] {
  return [STAKE, QUEUE, COMMITTEE, ATTESTING].map((subject) => ({ subject, health: 'unknown', says, next }));
}

function onOlderRollup({ rollup }: Validator, info: ChainInfo): Readiness[] {
  const says = say('its stake is on an older rollup ({rollup}), which it does not leave by itself', {
    rollup: shortened(rollup),
  });
  const next = say('To validate on {rollup}, exit there, then deposit again to follow the latest rollup.', {
    rollup: shortened(info.rollup),
  });
  return [{ subject: STAKE, health: 'bad', says, next }, ...notOnCanonical()];
}

/** A follower can join the latest rollup alone; what is pinned may still join the one it waits for. */
function queuedOnOlderRollup({ rollup, followsLatest }: Validator, info: ChainInfo): Readiness[] {
  const says = say('its deposit waits on an older rollup ({rollup})', { rollup: shortened(rollup) });
  const next =
    followsLatest === true
      ? say('It will fail there and go back to the withdrawer. Then deposit again on {rollup}.', {
          rollup: shortened(info.rollup),
        })
      : say('Sparta tells you what becomes of it. To validate on {rollup}, deposit another attester there.', {
          rollup: shortened(info.rollup),
        });
  return [{ subject: STAKE, health: 'bad', says, next }, ...notOnCanonical()];
}

function notOnCanonical(): Readiness[] {
  return [QUEUE, COMMITTEE, ATTESTING].map((subject) => ({
    subject,
    health: 'bad',
    says: say('not on the canonical rollup'),
  }));
}

type Found = Omit<Readiness, 'subject'>;

function committee(row: Validator, info: ChainInfo): Found {
  const { status } = row;
  const isOn = onCommittee(row, info);
  if (status !== 'validating')
    return { health: 'bad', says: say('cannot be drawn: only those who validate are') };
  if (isOn === undefined) {
    return {
      health: 'unknown',
      says: say('the committee could not be read'),
      next: say('Try again in a minute.'),
    };
  }
  return {
    health: 'good',
    says: isOn
      ? say('on it now: the node must be online')
      : say('can be drawn; not on it this epoch, as is usual'),
  };
}

function attesting(row: Validator, info: ChainInfo): Found {
  const { status, duties } = row;
  if (status !== 'validating') return { health: 'bad', says: say('has no duties') };
  if (!duties) {
    return {
      health: 'unknown',
      says: say('no node has reported on it'),
      next: say('Look at your own node’s log for attestations.'),
    };
  }
  const window = { from: duties.fromSlot, to: duties.toSlot };
  if (!dutiesNow(row, info)) {
    const behind = info.node?.lagSlots;
    return {
      health: 'unknown',
      says:
        behind === undefined
          ? say('the node says nothing newer than slot {slot}', { slot: duties.toSlot })
          : say('the node lags; slots since the last one it judged: {behind}', { behind }),
      next: say('Try again in a few minutes.'),
    };
  }
  const health = dutyHealth(duties);
  if (health === 'unknown') {
    const says = say('no duty in slots {from}–{to}, so there is nothing to judge by', window);
    return { health, says, next: say('Nothing to do: duties come when it is drawn.') };
  }
  const says = say('attested {attested}, proposed {proposed} in slots {from}–{to}', {
    ...window,
    attested: kept(duties.attestations),
    proposed: kept(duties.proposals),
  });
  if (health === 'good') return { health, says };
  const next = say('Look whether the node is synced, holds this attester’s key, and keeps its clock right.');
  return { health, says, next };
}

function kept({ missed, total }: DutyCount): Says {
  return say('{kept} of {total}', { kept: total - missed, total });
}
