import { slashFindings } from '../domain/slash-radar-text.ts';
import { defineCheck } from '../kit/check.ts';

const STAGES = new Set(['quorum', 'veto-day', 'veto-hours', 'resumed']);

export const slashQuorum = defineCheck({
  name: 'slash-quorum',
  summary: 'A vote to slash a watched validator has its quorum, and the time for a veto runs out',
  severity: 'emergency',
  find: (_before, { facts }) => slashFindings(facts, ({ stage }) => STAGES.has(stage)),
});
