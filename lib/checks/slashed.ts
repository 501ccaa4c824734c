import { checksummed, shortened } from '../domain/address.ts';
import type { FactOf } from '../domain/fact.ts';
import { tokens } from '../domain/token-amount.ts';
import { validatorId, type Validator } from '../domain/validator.ts';
import { defineCheck, type Finding } from '../kit/check.ts';

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
  const loss = `${checksummed(fact.attester)} lost ${tokens(fact.amountWei)} of its stake.`;
  if (!reading) {
    return {
      title: `${name} was slashed`,
      message: `${loss} What remains could not be read.`,
      next: 'Look at /my-stats, and check that its node runs, is synced and attests.',
    };
  }
  switch (reading.status) {
    case 'zombie':
      return {
        title: `${name} was slashed and ejected`,
        message: `${loss} ${tokens(reading.stakeWei)} remain. It is no longer a validator, and this address can never be registered again. What remains can still be slashed until it is withdrawable${withdrawable(reading)}.`,
        next: `${withdrawer(reading)} must call initiateWithdraw on the rollup, then finalizeWithdraw once the delay is over, to get the rest. Find out what went wrong before you start another validator.`,
      };
    case 'exiting':
      return {
        title: `${name} was slashed while it exits`,
        message: `${loss} ${tokens(reading.stakeWei)} remain of the exit, which can be slashed until it is withdrawable${withdrawable(reading)}.`,
        next: 'Keep its node healthy until the exit is over, then call finalizeWithdraw.',
      };
    case 'validating':
      return {
        title: `${name} was slashed`,
        message: `${loss} ${tokens(reading.stakeWei)} remain, ${tokens(reading.headroomWei)} above the ejection threshold: it is still a validator. ${remaining(reading, fact)}`,
        next: 'Check now that its node runs, is synced and attests: it goes on being slashed as long as it misses its duties.',
      };
    case 'none':
    case 'queued':
    default:
      return {
        title: `${name} was slashed`,
        message: `${loss} It no longer has a stake on this rollup: it was withdrawn, slashed to the end, or moved with an upgrade.`,
        next: 'Look at /my-stats for where its stake is now.',
      };
  }
}

/** Staking at exactly the threshold is still in: five slashes of 2,000 leave 190,000 of 200,000, the sixth ejects. */
function remaining({ headroomWei }: Validator, { amountWei }: FactOf<'validator.slashed'>): string {
  const amount = BigInt(amountWei);
  if (amount === 0n) return '';
  const more = BigInt(headroomWei) / amount;
  if (more === 0n) return 'One more slash of this size ejects it.';
  return `It can take ${more} more of this size; the one after that ejects it.`;
}

function withdrawable({ withdrawableAt }: Validator): string {
  if (withdrawableAt === undefined) return '';
  const day = new Date(withdrawableAt * 1000).toISOString();
  return `, from ${day.slice(0, 10)} ${day.slice(11, 16)} UTC`;
}

function withdrawer({ withdrawer }: Validator): string {
  return withdrawer === undefined ? 'Its withdrawer' : `Its withdrawer ${checksummed(withdrawer)}`;
}
