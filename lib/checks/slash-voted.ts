import { slashFindings } from '../domain/slash-radar-text.ts';
import { defineCheck } from '../kit/check.ts';

const STAGES = new Set(['voted', 'quarter', 'half']);

export const slashVoted = defineCheck({
  name: 'slash-voted',
  summary: 'Proposers vote to slash a watched validator: the first vote, a quarter and half of the quorum',
  severity: 'emergency',
  find: (_before, { facts }) => slashFindings(facts, ({ stage }) => STAGES.has(stage)),
});
