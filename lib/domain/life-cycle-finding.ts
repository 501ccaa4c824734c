import { lifeSentence, type LifeFact } from './life-cycle-words.ts';

/** A change in a validator's life as a check finds it. */
export function lifeFinding(fact: LifeFact) {
  const { id, at, attester, chain } = fact;
  return { attester, rollup: chain.rollup, ...lifeSentence(fact), evidence: { id, at, block: chain.block } };
}
