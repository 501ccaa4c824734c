import { checksummed, shortened } from '../domain/address.ts';
import type { FactOf } from '../domain/fact.ts';
import type { LifeStage } from '../domain/life-cycle.ts';
import { lifeFinding } from '../domain/life-cycle-finding.ts';
import { validatorId, type Validator } from '../domain/validator.ts';
import { defineCheck, type Snapshot } from '../kit/check.ts';
import { say, type Says } from '../text.ts';

type LifeFact = FactOf<'validator.life-changed'>;

export const depositFailed = defineCheck({
  name: 'deposit-failed',
  summary: 'The deposit for a watched attester failed, and the stake went back to the withdrawer',
  severity: 'critical',
  find: (_before, after) =>
    after.facts
      .filter((fact) => fact.kind === 'validator.life-changed')
      .filter(({ to, cause }) => to === 'failed-deposit' || cause === 'second-deposit')
      .map((fact) => finding(fact, after)),
});

function finding(fact: LifeFact, after: Snapshot) {
  if (fact.cause === 'second-deposit') return { ...lifeFinding(fact), severity: 'warning' as const };
  const why = whyFailed(fact, after);
  if (!why) return lifeFinding(fact);
  return {
    ...lifeFinding(fact),
    title: say('The deposit for {name} failed', { name: shortened(fact.attester) }),
    message: say('{attester} did not join: {why} The stake went back to {withdrawer}.', {
      attester: checksummed(fact.attester),
      why: why.reason,
      withdrawer: fact.withdrawer
        ? say('the withdrawer {address}', { address: checksummed(fact.withdrawer) })
        : say('the withdrawer'),
    }),
    next: why.next,
  };
}

/** What an address was that can never be registered again. */
const USED: readonly LifeStage[] = [
  'validating',
  'left-behind',
  'zombie',
  'exiting',
  'withdrawn',
  'slashed-out',
];

/** Why, where it is known; undefined otherwise: the contract keeps the reason to itself. */
function whyFailed(fact: LifeFact, { rollup, chainId, validators }: Snapshot) {
  const key = { chainId, rollup: fact.chain.rollup, attester: fact.attester };
  const row = validators.get(validatorId(key));
  if (wasUsed(fact.attester, validators)) {
    return known(
      say('this address was a validator before, and can never be registered again.'),
      say('Make a new keystore with a new attester and a new BLS key, then deposit again.'),
    );
  }
  if (fact.chain.rollup !== rollup && row?.followsLatest === true) {
    return known(
      say('it was to follow the latest rollup, and an upgrade came before its turn.'),
      say('Deposit on the canonical rollup; the same attester and keys can be used, since it never joined.'),
    );
  }
  return undefined;
}

function wasUsed(attester: string, validators: ReadonlyMap<string, Validator>): boolean {
  return [...validators.values()].some(
    ({ address, life }) =>
      address === attester && (life?.past ?? []).some(({ stage }) => USED.includes(stage)),
  );
}

function known(reason: Says, next: Says) {
  return { reason, next };
}
