import type { FactOf } from '../domain/fact.ts';
import { lifeFinding } from '../domain/life-cycle-finding.ts';
import type { LifeStage } from '../domain/life-cycle.ts';
import { defineCheck, type Severity, type Snapshot } from '../kit/check.ts';

type LifeFact = FactOf<'validator.life-changed'>;

/** By the stage that begins; those that are absent have a check of their own. */
const SEVERITY: Partial<Record<LifeStage, Severity>> = {
  queued: 'notice',
  'queue-stuck': 'warning',
  validating: 'notice',
  moved: 'notice',
  zombie: 'critical',
  exiting: 'warning',
  withdrawn: 'notice',
  'slashed-out': 'emergency',
  gone: 'critical',
  none: 'critical',
};

export const lifeChanged = defineCheck({
  name: 'life-changed',
  summary: 'A watched validator joined, waits, leaves, was ejected, or was withdrawn',
  severity: 'notice',
  find: (_before, after) =>
    after.facts
      .filter((fact) => fact.kind === 'validator.life-changed')
      .filter(({ cause }) => cause !== 'second-deposit')
      .filter((fact) => !isTold(fact, after))
      .flatMap((fact) => {
        const severity = severityOf(fact);
        return severity === undefined ? [] : [{ ...lifeFinding(fact), severity }];
      }),
});

function severityOf({ from, to, cause }: LifeFact): Severity | undefined {
  if (to === 'zombie' && cause === 'slash') return 'emergency';
  // Only a recipient was named.
  if (to === 'exiting' && from === 'zombie') return 'notice';
  return SEVERITY[to];
}

/** `slashed` says of a slash what it left, and of an ejection what to do, in the same pass. */
function isTold({ to, attester, chain }: LifeFact, { facts }: Snapshot): boolean {
  if (to !== 'zombie' && to !== 'slashed-out') return false;
  return facts.some(
    (fact) =>
      fact.kind === 'validator.slashed' && fact.attester === attester && fact.chain.rollup === chain.rollup,
  );
}
