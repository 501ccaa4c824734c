import { lifeFinding } from '../domain/life-cycle-finding.ts';
import { defineCheck } from '../kit/check.ts';

export const leftBehind = defineCheck({
  name: 'left-behind',
  summary: 'A watched validator stays staked on a rollup that is no longer the canonical one',
  severity: 'warning',
  find: (_before, { facts }) =>
    facts
      .filter((fact) => fact.kind === 'validator.life-changed')
      .filter(({ to, cause }) => to === 'left-behind' && cause !== 'second-deposit')
      .map(lifeFinding),
});
