import { say, type Says } from '../text.ts';
import { checksummed, shortened } from './address.ts';
import { whereRead } from './clock.ts';
import type { FactOf } from './fact.ts';
import { endWords } from './life-cycle-end-words.ts';
import type { LifeStage } from './life-cycle.ts';
import { amountOf } from './token-amount.ts';

export type LifeFact = FactOf<'validator.life-changed'>;

/** What happened, told in full, and what to do next. */
export interface LifeWords {
  title: Says;
  message: Says;
  next: Says;
}

/** A change in a validator's life in words. Where the chain shows no cause, none is named. */
export function lifeSentence(fact: LifeFact): LifeWords {
  if (fact.cause === 'second-deposit') return secondDeposit(fact);
  return WORDS[fact.to](fact);
}

const WORDS: Record<LifeStage, (fact: LifeFact) => LifeWords> = {
  queued,
  'queue-stuck': queueStuck,
  'failed-deposit': failedDeposit,
  validating,
  'left-behind': leftBehind,
  moved,
  zombie: endWords.zombie,
  exiting: endWords.exiting,
  withdrawn: endWords.withdrawn,
  'slashed-out': endWords.slashedOut,
  gone: endWords.gone,
  none: endWords.gone,
};

function queued(fact: LifeFact): LifeWords {
  const name = shortened(fact.attester);
  if (fact.from === 'queue-stuck') {
    return {
      title: say('The entry queue moves again for {name}', { name }),
      message: say('{attester} waits in the entry queue. {place}', {
        attester: checksummed(fact.attester),
        place: placeWords(fact),
      }),
      next: say('Have its node synced by then; nothing else to do.'),
    };
  }
  return {
    title: say('{name} is in the entry queue', { name }),
    message: say(
      'The deposit for {attester} is made, but it is not a validator yet: it joins when the queue lets it in. {place}',
      {
        attester: checksummed(fact.attester),
        place: placeWords(fact),
      },
    ),
    next: say('Have its node synced by then. Sparta tells you when it joins, or if the deposit fails.'),
  };
}

function placeWords({ queuePosition, expectedAt }: LifeFact): Says {
  if (queuePosition === undefined) return say('Its position is not known.');
  if (expectedAt === undefined)
    return say('It is at position {position}; when it joins is not known.', { position: queuePosition });
  return say('It is at position {position} and should join by {time}.', {
    position: queuePosition,
    time: whereRead(expectedAt),
  });
}

function queueStuck(fact: LifeFact): LifeWords {
  const why =
    fact.cause === 'no-flush'
      ? say('The rollup lets nobody in at present.')
      : say('Its position has not fallen for three epochs in which somebody could have been let in.');
  return {
    title: say('The entry queue does not move for {name}', { name: shortened(fact.attester) }),
    message: say('{attester} still waits in the entry queue. {why} {place}', {
      attester: checksummed(fact.attester),
      why,
      place: placeWords(fact),
    }),
    next: say(
      'Do not deposit again: a second deposit fails. The stake is safe; Sparta tells you when the queue moves.',
    ),
  };
}

function failedDeposit(fact: LifeFact): LifeWords {
  return {
    title: say('The deposit for {name} failed', { name: shortened(fact.attester) }),
    message: say(
      '{attester} did not join: the rollup refused its deposit when it left the queue, and gave the stake back to {withdrawer}.',
      {
        attester: checksummed(fact.attester),
        withdrawer: withdrawerWords(fact),
      },
    ),
    next: say(
      'Look for the stake at the withdrawer. An address or a BLS key that was used before, a wrong proof of possession, or a rollup that is no longer the latest makes a deposit fail; make a new keystore, then deposit again.',
    ),
  };
}

function secondDeposit(fact: LifeFact): LifeWords {
  return {
    title: say('A second deposit for {name} failed', { name: shortened(fact.attester) }),
    message: say(
      '{attester} is registered already, so the rollup refused another deposit for it and gave the stake back to {withdrawer}. The validator itself is as it was.',
      {
        attester: checksummed(fact.attester),
        withdrawer: withdrawerWords(fact),
      },
    ),
    next: say('Look for the stake at the withdrawer; nothing else to do.'),
  };
}

function validating(fact: LifeFact): LifeWords {
  const name = shortened(fact.attester);
  return {
    title: say('{name} is validating', { name }),
    message: say(
      '{attester} is in the active set with a stake of {stake}. It can be drawn for a committee some epochs from now.',
      {
        attester: checksummed(fact.attester),
        stake: amountOf(fact.amountWei ?? fact.stakeWei ?? '0'),
      },
    ),
    next: say('Keep its node online and synced; /is-ready checks it.'),
  };
}

function leftBehind(fact: LifeFact): LifeWords {
  return {
    title: say('{name} stays on an older rollup', { name: shortened(fact.attester) }),
    message: say(
      '{attester} is pinned to rollup {rollup}, which is no longer the canonical one. It did not move with the upgrade; its stake of {stake} stays there and can still be slashed there.',
      {
        attester: checksummed(fact.attester),
        rollup: checksummed(fact.chain.rollup),
        stake: amountOf(fact.stakeWei ?? '0'),
      },
    ),
    next: say(
      'Keep the old node running while the stake is there. To validate on the canonical rollup, exit on the old one and deposit anew with another attester.',
    ),
  };
}

function moved(fact: LifeFact): LifeWords {
  return {
    title: say('{name} moved with the rollup upgrade', { name: shortened(fact.attester) }),
    message: say(
      '{attester} follows the latest rollup and is now validating on {rollup}. Nothing was lost.',
      {
        attester: checksummed(fact.attester),
        rollup: fact.movedTo ? checksummed(fact.movedTo) : say('the canonical rollup'),
      },
    ),
    next: say('Upgrade its node to the version of the new rollup: on the old one it misses its duties.'),
  };
}

function withdrawerWords({ withdrawer }: LifeFact): Says {
  return withdrawer
    ? say('the withdrawer {address}', { address: checksummed(withdrawer) })
    : say('the withdrawer');
}
