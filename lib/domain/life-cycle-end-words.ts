import { say, type Says } from '../text.ts';
import { checksummed, shortened } from './address.ts';
import { whereRead } from './clock.ts';
import type { FactOf } from './fact.ts';
import { amountOf } from './token-amount.ts';

type LifeFact = FactOf<'validator.life-changed'>;

interface LifeWords {
  title: Says;
  message: Says;
  next: Says;
}

/** The ways in which a validator stops being one. */
export const endWords = { zombie, exiting, withdrawn, slashedOut, gone };

function zombie(fact: LifeFact): LifeWords {
  const name = shortened(fact.attester);
  const attester = checksummed(fact.attester);
  const stake = amountOf(fact.stakeWei ?? '0');
  const next = say(
    '{withdrawer} must call `initiateWithdraw` on the rollup, then `finalizeWithdraw` once the delay is over. {until}',
    {
      withdrawer: withdrawerWords(fact),
      until: untilWords(fact),
    },
  );
  switch (fact.cause) {
    case 'slash':
      return {
        title: say('{name} was ejected by a slash', { name }),
        message: say(
          '{attester} was slashed below the ejection threshold and is no longer a validator; this address can never be registered again. {stake} remain, and can still be slashed until they are withdrawable.',
          { attester, stake },
        ),
        next,
      };
    case 'exit-by-attester':
      return {
        title: say('{name} leaves the set by its own key', { name }),
        message: say(
          '{attester} asked to leave, with the attester’s own key. It was not slashed. It is no longer a validator; {stake} wait for the withdrawer to name a recipient.',
          { attester, stake },
        ),
        next: say(
          'If you did not ask for this, the attester’s key is in other hands: move what else it guards at once. {next}',
          { next },
        ),
      };
    case 'exit-by-withdrawer':
    case 'migration':
    case 'second-deposit':
    case 'no-flush':
    case 'not-falling':
    case undefined:
    default:
      return {
        title: say('{name} left the set', { name }),
        message: say(
          '{attester} is no longer a validator. What ended it was not seen: it may have been a slash, or an exit. {stake} remain.',
          { attester, stake },
        ),
        next,
      };
  }
}

function exiting(fact: LifeFact): LifeWords {
  const name = shortened(fact.attester);
  const attester = checksummed(fact.attester);
  const stake = amountOf(fact.stakeWei ?? '0');
  if (fact.from === 'zombie' || fact.cause === 'slash') {
    return {
      title: say('The rest of {name} can be withdrawn later', { name }),
      message: say('A recipient is named for the {stake} that remain of {attester}. {until}', {
        attester,
        stake,
        until: untilWords(fact),
      }),
      next: say('Call `finalizeWithdraw` on the rollup once the delay is over; anybody may.'),
    };
  }
  return {
    title: say('{name} is exiting', { name }),
    message: say(
      'The withdrawer began the exit of {attester}. It is no longer a validator, and its {stake} can still be slashed until they are withdrawable. {until}',
      {
        attester,
        stake,
        until: untilWords(fact),
      },
    ),
    next: say(
      'If you did not ask for this, the withdrawer’s key is in other hands: move what else it guards at once. Otherwise call `finalizeWithdraw` on the rollup once the delay is over.',
    ),
  };
}

function withdrawn(fact: LifeFact): LifeWords {
  return {
    title: say('{name} is withdrawn', { name: shortened(fact.attester) }),
    message: say(
      'The stake of {attester} was paid out: {amount}. This address can never be registered again.',
      {
        attester: checksummed(fact.attester),
        amount: amountOf(fact.amountWei ?? '0'),
      },
    ),
    next: say('Stop its node. To validate again, deposit with a new attester and a new BLS key.'),
  };
}

function slashedOut(fact: LifeFact): LifeWords {
  return {
    title: say('{name} was slashed to the end', { name: shortened(fact.attester) }),
    message: say(
      'Slashes took all that was left of the stake of {attester}. There is nothing to withdraw, and this address can never be registered again.',
      {
        attester: checksummed(fact.attester),
      },
    ),
    next: say('Find out what went wrong before you start another validator.'),
  };
}

function gone(fact: LifeFact): LifeWords {
  return {
    title: say('{name} is no longer on its rollup', { name: shortened(fact.attester) }),
    message: say(
      '{attester} had a place on rollup {rollup} and has none any more. Sparta did not see why: no slash, exit or upgrade that explains it was found.',
      {
        attester: checksummed(fact.attester),
        rollup: checksummed(fact.chain.rollup),
      },
    ),
    next: say('Look at /my-stats for where its stake is now, and tell a moderator if it is nowhere.'),
  };
}

/** The later of the two delays: the rollup's own, and Governance's. */
function untilWords({ withdrawableAt }: LifeFact): Says {
  return withdrawableAt === undefined
    ? say('From when it is withdrawable is not known.')
    : say('It is withdrawable from {time}.', { time: whereRead(withdrawableAt) });
}

function withdrawerWords({ withdrawer }: LifeFact): Says {
  return withdrawer
    ? say('The withdrawer {address}', { address: checksummed(withdrawer) })
    : say('The withdrawer');
}
