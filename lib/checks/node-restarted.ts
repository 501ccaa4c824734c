import { defineCheck } from '../kit/check.ts';
import { say } from '../text.ts';

export const nodeRestarted = defineCheck({
  name: 'node-restarted',
  summary: 'The record of the Aztec node that Sparta asks begins anew: it was restarted',
  severity: 'notice',
  find(_before, { chainId, rollup, block, node }) {
    const { initialSlot, initialSlotBefore } = node ?? {};
    if (initialSlot === undefined || initialSlotBefore === undefined) return [];
    if (initialSlot <= initialSlotBefore) return [];
    return [
      {
        about: 'our-data',
        rollup,
        title: say('Sparta’s Aztec node was restarted'),
        message: say(
          'Its record of attestations begins anew at slot {initialSlot}; before, it went back to slot {before}. Of what was in between only L1 tells.',
          { initialSlot, before: initialSlotBefore },
        ),
        next: say('Nothing to do. Its first epoch after a restart is not judged.'),
        evidence: {
          id: `${chainId}:${rollup}:node-restarted:${initialSlot}`,
          at: new Date(block.time * 1000).toISOString(),
          block,
        },
      },
    ];
  },
});
