import { checksummed, shortened } from '../domain/address.ts';
import { whereRead } from '../domain/clock.ts';
import type { FactOf } from '../domain/fact.ts';
import { slashIncident } from '../domain/slash-radar-facts.ts';
import { amountOf } from '../domain/token-amount.ts';
import { slashesLeft, validatorId, type Validator } from '../domain/validator.ts';
import { defineCheck, type Finding } from '../kit/check.ts';
import { say, type Says } from '../text.ts';

export const slashed = defineCheck({
  name: 'slashed',
  summary: 'A watched validator was slashed',
  severity: 'emergency',
  find: (_before, after) =>
    after.facts
      .filter((fact) => fact.kind === 'validator.slashed')
      .map((fact) => {
        const { rollup, chainId, block } = fact.chain;
        const reading = after.validators.get(validatorId({ chainId, rollup, attester: fact.attester }));
        return {
          attester: fact.attester,
          rollup,
          incident: slashIncident({ chainId, rollup, attester: fact.attester }),
          ...wording(fact, reading),
          evidence: { id: fact.id, at: fact.at, block },
        };
      }),
});

function wording(
  fact: FactOf<'validator.slashed'>,
  reading: Validator | undefined,
): Pick<Finding, 'title' | 'message' | 'next'> {
  const name = shortened(fact.attester);
  const loss = say('{attester} lost {amount} of its stake.', {
    attester: checksummed(fact.attester),
    amount: amountOf(fact.amountWei),
  });
  if (!reading) {
    return {
      title: say('{name} was slashed', { name }),
      message: say('{loss} What remains could not be read.', { loss }),
      next: say('Look at /my-stats, and check that its node runs, is synced and attests.'),
    };
  }
  const stake = amountOf(reading.stakeWei);
  switch (reading.status) {
    case 'zombie':
      return {
        title: say('{name} was slashed and ejected', { name }),
        message: say(
          '{loss} {stake} remain. It is no longer a validator, and this address can never be registered again. What remains can still be slashed until it is withdrawable. {until}',
          { loss, stake, until: until(reading) },
        ),
        next: say(
          '{withdrawer} must call initiateWithdraw on the rollup, then finalizeWithdraw once the delay is over, to get the rest. Find out what went wrong before you start another validator.',
          { withdrawer: withdrawer(reading) },
        ),
      };
    case 'exiting':
      return {
        title: say('{name} was slashed while it exits', { name }),
        message: say(
          '{loss} {stake} remain of the exit, which can be slashed until it is withdrawable. {until}',
          {
            loss,
            stake,
            until: until(reading),
          },
        ),
        next: say('Keep its node healthy until the exit is over, then call finalizeWithdraw.'),
      };
    case 'validating':
      return {
        title: say('{name} was slashed', { name }),
        message: say(
          '{loss} {stake} remain, {headroom} above the ejection threshold: it is still a validator. {remaining}',
          { loss, stake, headroom: amountOf(reading.headroomWei), remaining: remaining(reading, fact) },
        ),
        next: say(
          'Check now that its node runs, is synced and attests: it goes on being slashed as long as it misses its duties.',
        ),
      };
    case 'none':
    case 'queued':
    default:
      return {
        title: say('{name} was slashed', { name }),
        message: say(
          '{loss} It no longer has a stake on this rollup: it was withdrawn, slashed to the end, or moved with an upgrade.',
          { loss },
        ),
        next: say('Look at /my-stats for where its stake is now.'),
      };
  }
}

/** Five slashes of 2,000 leave 190,000 of 200,000, the sixth ejects. */
function remaining({ headroomWei }: Validator, { amountWei }: FactOf<'validator.slashed'>): Says {
  const more = slashesLeft(headroomWei, amountWei);
  if (more === undefined) return '';
  if (more === 0) return say('One more slash of this size ejects it.');
  return say('It can take {more} more of this size; the one after that ejects it.', { more });
}

function until({ withdrawableAt }: Validator): Says {
  return withdrawableAt === undefined
    ? say('From when it is withdrawable is not known.')
    : say('It is withdrawable from {time}.', { time: whereRead(withdrawableAt) });
}

function withdrawer({ withdrawer }: Validator): Says {
  return withdrawer === undefined
    ? say('The withdrawer')
    : say('The withdrawer {address}', { address: checksummed(withdrawer) });
}
