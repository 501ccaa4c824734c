import type { FactOf } from '../domain/fact.ts';
import { changeLine, meaningOf, touchedBy, type Touched } from '../domain/parameters-text.ts';
import { slashesLeft } from '../domain/validator.ts';
import { defineCheck, type Severity, type Snapshot } from '../kit/check.ts';
import { say, type Says } from '../text.ts';

const SEVERITY: Record<Touched, Severity> = {
  stake: 'critical',
  hands: 'critical',
  slashing: 'warning',
  joining: 'warning',
  leaving: 'warning',
  queue: 'notice',
  other: 'notice',
};

export const parametersChanged = defineCheck({
  name: 'parameters-changed',
  summary: 'Governance, or the owner of a rollup, changed its rules',
  severity: 'warning',
  find: (_before, after) =>
    after.facts
      .filter((fact) => fact.kind === 'rollup.parameters-changed')
      .filter(({ changes }) => changes.length > 0)
      .map((fact) => {
        const { id, at, chain, changes } = fact;
        const touched = touchedBy(changes);
        return {
          about: 'network' as const,
          rollup: chain.rollup,
          severity: SEVERITY[touched],
          title:
            chain.rollup === after.rollup
              ? say('The rules of the rollup have changed')
              : say('The rules of an older rollup have changed'),
          message: messageOf(fact, touched, after),
          next: meaningOf(touched),
          evidence: { id, at, block: chain.block },
        };
      }),
});

function messageOf(
  { changes, chain }: FactOf<'rollup.parameters-changed'>,
  touched: Touched,
  after: Snapshot,
) {
  const lines: Says[] = changes.map(changeLine);
  const near = touched === 'stake' ? nearEjection(chain.rollup, after) : 0;
  return near > 0
    ? say('{lines}. Watched validators that one more small slash ejects: {near}.', { lines, near })
    : say('{lines}.', { lines });
}

/** By the rules as they are now: the readings are of the same block. */
function nearEjection(rollup: string, { validators, parameters }: Snapshot): number {
  const small = parameters?.rollup === rollup ? parameters.values.slashSmallWei : undefined;
  return [...validators.values()].filter(
    (row) =>
      row.rollup === rollup && row.status === 'validating' && slashesLeft(row.headroomWei, small) === 0,
  ).length;
}
