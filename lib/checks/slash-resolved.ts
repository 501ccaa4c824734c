import type { StageFact } from '../domain/slash-radar-facts.ts';
import { slashFindings } from '../domain/slash-radar-text.ts';
import { validatorId } from '../domain/validator.ts';
import { defineCheck, type Snapshot } from '../kit/check.ts';

export const slashResolved = defineCheck({
  name: 'slash-resolved',
  summary: 'A vote to slash a watched validator was vetoed, expired, or came to nothing',
  severity: 'notice',
  find: (before, { facts }) => slashFindings(facts, (fact) => cameToNothing(fact, before)),
});

/** Of an execution the `slashed` check tells, unless the validator had nothing there before it either. */
function cameToNothing(fact: StageFact, before: Snapshot | undefined): boolean {
  if (fact.stage === 'vetoed' || fact.stage === 'expired' || fact.stage === 'lapsed') return true;
  const key = { chainId: fact.chain.chainId, rollup: fact.chain.rollup, attester: fact.attester };
  const earlier = before?.validators.get(validatorId(key));
  return fact.stage === 'executed' && fact.effect === 'nothing-staked' && earlier?.status === 'none';
}
