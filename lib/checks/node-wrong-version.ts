import { defineCondition } from '../kit/check.ts';
import { say } from '../text.ts';

export const nodeWrongVersion = defineCondition({
  name: 'node-wrong-version',
  summary: 'The Aztec node that Sparta asks follows another rollup than the canonical one',
  about: 'our-data',
  observe({ rollup, node, info }) {
    if (!node) return [];
    const subject = { rollup };
    const { rollupVersion, version } = node;
    if (rollupVersion === undefined || !info) return [{ subject, health: 'unknown' }];
    const canonical = info.rollupVersion;
    if (rollupVersion === canonical) {
      return [
        { subject, health: 'good', message: say('It follows rollup version {canonical}.', { canonical }) },
      ];
    }
    return [
      {
        subject,
        health: 'bad',
        tier: 'warning',
        title: say('Sparta’s Aztec node follows another rollup'),
        message: say(
          'It follows rollup version {theirs}; the canonical one is {canonical}. Its software is {software}. Duties are read from L1 alone meanwhile.',
          { theirs: rollupVersion, canonical, software: version ?? say('of an unknown version') },
        ),
        next: say('Whoever runs Sparta: upgrade the node to the version of the canonical rollup.'),
        attribution: 'our-data',
      },
    ];
  },
});
