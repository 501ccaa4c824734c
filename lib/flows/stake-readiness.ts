import type { ChainInfo } from '../domain/chain-info.ts';
import { queueEta } from '../domain/life-cycle-queue.ts';
import type { LifeStage } from '../domain/life-cycle.ts';
import { amountOf } from '../domain/token-amount.ts';
import { slashesLeft, type Health, type Validator } from '../domain/validator.ts';
import { ago } from '../kit/message.ts';
import { say, type Says } from '../text.ts';
import { shownStage } from './validator-card.ts';

interface Found {
  health: Health;
  says: Says;
  next?: Says;
}

/** Whether an attester has its stake, and what to do where it has not. */
export function stakeReadiness(row: Validator, info: ChainInfo): Found {
  return STAKE[shownStage(row, info)](row, info);
}

/** Whether it is through the entry queue. */
export function queueReadiness(row: Validator, info: ChainInfo): Found {
  switch (row.status) {
    case 'queued':
      return waiting(row, info);
    case 'validating':
      return { health: 'good', says: say('through it') };
    case 'none':
      return { health: 'bad', says: say('not in it'), next: say('It joins with its deposit.') };
    case 'zombie':
    case 'exiting':
    default:
      return { health: 'bad', says: say('not in it: it has left the set') };
  }
}

const STAKE: Record<LifeStage, (row: Validator, info: ChainInfo) => Found> = {
  none: () => ({
    health: 'bad',
    says: say('not staked on this rollup'),
    next: say('Deposit for this attester; Sparta tells you when it joins the queue.'),
  }),
  queued: () => ({ health: 'good', says: say('the deposit is made') }),
  'queue-stuck': () => ({ health: 'good', says: say('the deposit is made') }),
  'failed-deposit': () => ({
    health: 'bad',
    says: say('its deposit failed, and the stake went back to the withdrawer'),
    next: say('Make a new keystore with an address and a BLS key that were never used, then deposit again.'),
  }),
  validating: headroom,
  'left-behind': headroom,
  zombie,
  exiting: ({ withdrawableAt }) => ({
    health: 'bad',
    says:
      withdrawableAt === undefined
        ? say('exiting, withdrawable at a time not known')
        : say('exiting, withdrawable {time}', { time: ago(withdrawableAt) }),
    next: say('If you did not ask for this, look at the withdrawer’s key at once.'),
  }),
  withdrawn: () => ({
    health: 'bad',
    says: say('withdrawn: this address can never validate again'),
    next: say('Deposit with another attester and another BLS key.'),
  }),
  'slashed-out': () => ({
    health: 'bad',
    says: say('slashed to the end: this address can never validate again'),
    next: say('Find out what went wrong, then start anew with another attester.'),
  }),
  moved: () => ({
    health: 'unknown',
    says: say('moved with the rollup upgrade; not read on the new rollup yet'),
    next: say('Try again in a minute.'),
  }),
  gone: () => ({
    health: 'unknown',
    says: say('no longer here, and why is not known'),
    next: say('Look at the withdrawer for the stake, and tell a moderator.'),
  }),
};

function zombie({ life }: Validator): Found {
  if (life?.cause === 'exit-by-attester') {
    return {
      health: 'bad',
      says: say('leaving by its own key: it can never validate again'),
      next: say(
        'The withdrawer gets the stake by calling `initiateWithdraw`. If you did not ask for this, the attester’s key is in other hands.',
      ),
    };
  }
  return {
    health: 'bad',
    says: say('ejected: it can never validate again'),
    next: say(
      'The withdrawer gets the rest by calling `initiateWithdraw`; start anew with another attester.',
    ),
  };
}

function headroom({ block, stakeWei, headroomWei, rollup }: Validator, info: ChainInfo): Found {
  const stake = amountOf(stakeWei);
  if (block === 0) {
    return {
      health: 'unknown',
      says: say('{stake}; the room above ejection is not read yet', { stake }),
      next: say('Try again in a minute.'),
    };
  }
  if (headroomWei === '0') {
    return {
      health: 'bad',
      says: say('{stake}, nothing above ejection: the next slash ejects it', { stake }),
      next: say('Keep the node online; consider exiting while you can.'),
    };
  }
  const gaps = { stake, headroom: amountOf(headroomWei) };
  const left = rollup === info.rollup ? slashesLeft(headroomWei, info.slashing?.smallSlashWei) : undefined;
  return {
    health: 'good',
    says:
      left === undefined
        ? say('{stake}, {headroom} above ejection', gaps)
        : say('{stake}, {headroom} above ejection; small slashes that eject it: {count}', {
            ...gaps,
            count: left + 1,
          }),
  };
}

function waiting({ queuePosition, life }: Validator, info: ChainInfo): Found {
  if (queuePosition === undefined) return { health: 'unknown', says: say('its position is not known') };
  const place = { position: queuePosition, length: info.queueLength };
  const eta = queueEta(queuePosition, info);
  if (!eta || life?.stage === 'queue-stuck') {
    return {
      health: 'bad',
      says: say('position {position} of {length}; the queue does not move now', place),
      next: say('Nothing to do but wait, and no second deposit; /chain-info shows when it moves again.'),
    };
  }
  return {
    health: 'bad',
    says: say('position {position} of {length}; to go: about {epochs} epochs ({minutes} min)', {
      ...place,
      ...eta,
    }),
    next: say('Have the node synced by then; nothing else to do.'),
  };
}
