import { shortened } from '../domain/address.ts';
import { epochsUntilActive, type ChainInfo } from '../domain/chain-info.ts';
import { epochSeconds } from '../domain/clock.ts';
import { tokens } from '../domain/token-amount.ts';
import {
  dutyHealth,
  type DutyCount,
  type Health,
  type Validator,
  type ValidatorStatus,
} from '../domain/validator.ts';
import { ago } from '../kit/message.ts';

/** One thing that must hold, how it stands, and what to do where it does not. */
export interface Readiness {
  subject: string;
  health: Health;
  says: string;
  next?: string;
}

/** Seconds without a reading of the chain after which nothing is said of the present; a pass runs every minute. */
const CHAIN_STALE_SECONDS = 5 * 60;
/** A row that says nothing new is written every ten minutes (`REWRITE_AFTER_SECONDS`), half of that as tolerance. */
const ROW_STALE_SECONDS = 15 * 60;
/** Epochs by which the node's judgement may lag before it says nothing of the present. */
const DUTIES_STALE_EPOCHS = 2;

const SUBJECTS = ['Stake', 'Queue', 'Committee', 'Attesting'] as const;

/** What is known of one attester, from its rows on every rollup; unknown where the reading is missing or old. */
export function validatorReadiness(
  rows: readonly Validator[],
  info: ChainInfo | undefined,
  now: number,
): Readiness[] {
  if (!info) return allUnknown('the chain has not been read yet', LATER);
  if (now / 1000 - info.readAt > CHAIN_STALE_SECONDS)
    return allUnknown(`the chain was last read ${ago(info.readAt)}`, LATER);
  const here = rows.find(({ rollup }) => rollup === info.rollup);
  const staked = here?.status === 'none' ? undefined : here;
  const row = staked ?? rows.find(({ status }) => status !== 'none') ?? here;
  if (!row) return allUnknown('not read yet', 'Try again in a minute.');
  if (info.blockTime - row.lastSeen > ROW_STALE_SECONDS)
    return allUnknown(`this validator was last read ${ago(row.lastSeen)}`, LATER);
  const remains = row.status === 'validating' || row.status === 'queued';
  if (row.rollup !== info.rollup && remains) return onOlderRollup(row, info);
  return [STAKE[row.status](row), QUEUE[row.status](row, info), committee(row), attesting(row, info)];
}

const LATER = 'Try again in a few minutes; if it stays so, tell a moderator.';

function allUnknown(says: string, next: string): Readiness[] {
  return SUBJECTS.map((subject) => ({ subject, health: 'unknown', says, next }));
}

function onOlderRollup({ rollup }: Validator, info: ChainInfo): Readiness[] {
  const says = `its stake is on an older rollup (${shortened(rollup)}), which it does not leave by itself`;
  const next = `To validate on ${shortened(info.rollup)}, exit there, then deposit again to follow the latest rollup.`;
  const bad = { health: 'bad', says: 'not on the canonical rollup' } as const;
  return [
    { subject: 'Stake', health: 'bad', says, next },
    { subject: 'Queue', ...bad },
    { subject: 'Committee', ...bad },
    { subject: 'Attesting', ...bad },
  ];
}

const STAKE: Record<ValidatorStatus, (row: Validator) => Readiness> = {
  none: () => ({
    subject: 'Stake',
    health: 'bad',
    says: 'not staked on this rollup',
    next: 'Deposit for this attester; Sparta tells you when it joins the queue.',
  }),
  queued: () => ({ subject: 'Stake', health: 'good', says: 'the deposit is made' }),
  validating: headroom,
  zombie: () => ({
    subject: 'Stake',
    health: 'bad',
    says: 'ejected: it can never validate again',
    next: 'The withdrawer gets the rest by calling `initiateWithdraw`; start anew with another attester.',
  }),
  exiting: ({ withdrawableAt }) => ({
    subject: 'Stake',
    health: 'bad',
    says: `exiting, withdrawable ${withdrawableAt === undefined ? 'at a time not known' : ago(withdrawableAt)}`,
    next: 'If you did not ask for this, look at the withdrawer’s key at once.',
  }),
};

function headroom({ block, stakeWei, headroomWei }: Validator): Readiness {
  const subject = 'Stake';
  if (block === 0)
    return {
      subject,
      health: 'unknown',
      says: `${tokens(stakeWei)}; the room above ejection is not read yet`,
    };
  if (headroomWei === '0') {
    return {
      subject,
      health: 'bad',
      says: `${tokens(stakeWei)}, nothing above ejection: the next slash ejects it`,
      next: 'Keep the node online; consider exiting while you can.',
    };
  }
  return { subject, health: 'good', says: `${tokens(stakeWei)}, ${tokens(headroomWei)} above ejection` };
}

const LEFT: Readiness = { subject: 'Queue', health: 'bad', says: 'not in it: it has left the set' };

const QUEUE: Record<ValidatorStatus, (row: Validator, info: ChainInfo) => Readiness> = {
  none: () => ({ subject: 'Queue', health: 'bad', says: 'not in it', next: 'It joins with its deposit.' }),
  queued: waiting,
  validating: () => ({ subject: 'Queue', health: 'good', says: 'through it' }),
  zombie: () => LEFT,
  exiting: () => LEFT,
};

function waiting({ queuePosition }: Validator, info: ChainInfo): Readiness {
  const subject = 'Queue';
  if (queuePosition === undefined) return { subject, health: 'unknown', says: 'its position is not known' };
  const epochs = epochsUntilActive(queuePosition, info.flushSize);
  if (epochs === undefined) {
    return {
      subject,
      health: 'bad',
      says: `position ${queuePosition} of ${info.queueLength}; the queue does not move now`,
      next: 'Nothing to do but wait; /chain-info shows when it moves again.',
    };
  }
  const minutes = Math.ceil((epochs * epochSeconds(info)) / 60);
  return {
    subject,
    health: 'bad',
    says: `position ${queuePosition} of ${info.queueLength}, about ${epochs} epochs (${minutes} min) to go`,
    next: 'Have the node synced by then; nothing else to do.',
  };
}

function committee({ status, onCommittee }: Validator): Readiness {
  const subject = 'Committee';
  if (status !== 'validating')
    return { subject, health: 'bad', says: 'cannot be drawn: only those who validate are' };
  if (onCommittee === undefined)
    return {
      subject,
      health: 'unknown',
      says: 'the committee could not be read',
      next: 'Try again in a minute.',
    };
  return {
    subject,
    health: 'good',
    says: onCommittee
      ? 'on it now: the node must be online'
      : 'can be drawn; not on it this epoch, as is usual',
  };
}

function attesting({ status, duties }: Validator, info: ChainInfo): Readiness {
  const subject = 'Attesting';
  if (status !== 'validating') return { subject, health: 'bad', says: 'has no duties' };
  if (!duties) {
    return {
      subject,
      health: 'unknown',
      says: 'no node has reported on it',
      next: 'Look at your own node’s log for attestations.',
    };
  }
  const window = `slots ${duties.fromSlot}–${duties.toSlot}`;
  if (info.slot - duties.toSlot > DUTIES_STALE_EPOCHS * info.epochDuration) {
    return {
      subject,
      health: 'unknown',
      says: `the last slot judged is ${duties.toSlot}, ${info.slot - duties.toSlot} slots ago`,
      next: 'Try again in a few minutes.',
    };
  }
  const health = dutyHealth(duties);
  if (health === 'unknown') {
    const says = `no duty in ${window}, so there is nothing to judge by`;
    return { subject, health, says, next: 'Nothing to do: duties come when it is drawn.' };
  }
  const says = `attested ${kept(duties.attestations)}, proposed ${kept(duties.proposals)} in ${window}`;
  if (health === 'good') return { subject, health, says };
  const next = 'Look whether the node is synced, holds this attester’s key, and keeps its clock right.';
  return { subject, health, says, next };
}

function kept({ missed, total }: DutyCount): string {
  return `${total - missed} of ${total}`;
}
