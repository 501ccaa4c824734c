import { checksummed, shortened } from '../domain/address.ts';
import { amountOf } from '../domain/token-amount.ts';
import { slashesLeft, type Validator } from '../domain/validator.ts';
import { defineCondition, type Observation, type Snapshot } from '../kit/check.ts';
import { say } from '../text.ts';

export const nearEjection = defineCondition({
  name: 'near-ejection',
  summary: 'A watched validator lost so much of its stake that one more small slash ejects it',
  about: 'validator',
  rests: 'stake',
  observe: (after) =>
    [...after.validators.values()]
      .filter(({ status }) => status === 'validating')
      .map((validator) => observed(validator, after)),
});

function observed(validator: Validator, { info, slashing, rollup }: Snapshot): Observation {
  const subject = { rollup: validator.rollup, attester: validator.address };
  const [small] = slashing?.get(validator.rollup)?.rules.amountsWei ?? [];
  const left = slashesLeft(validator.headroomWei, small);
  // What a whole stake is, only the canonical rollup's card says.
  if (left === undefined || small === undefined || !info || validator.rollup !== rollup)
    return { subject, health: 'unknown' };
  const stake = amountOf(validator.stakeWei);
  // Where one slash ejects even a whole stake, as on testnets, that is how it is and no news.
  const isWhole = BigInt(validator.stakeWei) >= BigInt(info.activationThresholdWei);
  if (left > 0 || isWhole) {
    return {
      subject,
      health: 'good',
      message: say('It has {stake} staked again, {headroom} above the ejection threshold.', {
        stake,
        headroom: amountOf(validator.headroomWei),
      }),
    };
  }
  return {
    subject,
    health: 'bad',
    tier: 'emergency',
    title: say('One more slash ejects {name}', { name: shortened(validator.address) }),
    message: say(
      '{attester} has {stake} left, {headroom} above the ejection threshold; the smallest slash takes {small}. An ejected validator can never be registered again under its address.',
      {
        attester: checksummed(validator.address),
        stake,
        headroom: amountOf(validator.headroomWei),
        small: amountOf(small),
      },
    ),
    next: say(
      'Make sure that its node runs, is synced and attests in each of its duties. If it cannot, think of an exit before it is ejected.',
    ),
  };
}
