import { slashFindings } from '../domain/slash-radar-text.ts';
import { defineCheck } from '../kit/check.ts';

export const slashPaused = defineCheck({
  name: 'slash-paused',
  summary: 'Slashing was paused while a quorum against a watched validator waits',
  severity: 'notice',
  find: (_before, { facts }) => slashFindings(facts, ({ stage }) => stage === 'paused'),
});
