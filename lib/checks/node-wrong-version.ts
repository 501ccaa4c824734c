import { alertPolicyOf } from '../config/alert-policy.ts';
import { epochSeconds } from '../domain/clock.ts';
import { defineCondition, type Snapshot } from '../kit/check.ts';
import { say } from '../text.ts';

export const nodeWrongVersion = defineCondition({
  name: 'node-wrong-version',
  summary: 'The Aztec node that Sparta asks follows another rollup than the canonical one',
  about: 'our-data',
  observe(after) {
    const { chainId, rollup, node, info } = after;
    if (!node) return [];
    const subject = { rollup };
    const { rollupVersion, version, l1ChainId = chainId } = node;
    if (rollupVersion === undefined || !info) return [{ subject, health: 'unknown' }];
    const canonical = info.rollupVersion;
    if (rollupVersion === canonical && l1ChainId === chainId) {
      return [
        { subject, health: 'good', message: say('It follows rollup version {canonical}.', { canonical }) },
      ];
    }
    if (l1ChainId === chainId && isUpgrading(after)) return [{ subject, health: 'unknown' }];
    const software = version ?? say('of an unknown version');
    const bad = { subject, health: 'bad', tier: 'warning', attribution: 'our-data' } as const;
    return [
      l1ChainId === chainId
        ? {
            ...bad,
            title: say('Sparta’s Aztec node follows another rollup'),
            message: say(
              'It follows rollup version {theirs}; the canonical one is {canonical}. Its software is {software}. Duties are read from L1 alone meanwhile.',
              { theirs: rollupVersion, canonical, software },
            ),
            next: say('Whoever runs Sparta: upgrade the node to the version of the canonical rollup.'),
          }
        : {
            ...bad,
            title: say('Sparta’s Aztec node follows another L1 chain'),
            message: say(
              'It follows chain {theirs}; the validators are on chain {chainId}. Its software is {software}. Duties are read from L1 alone meanwhile.',
              { theirs: l1ChainId, chainId, software },
            ),
            next: say('Whoever runs Sparta: give it the address of a node of this network.'),
          },
    ];
  },
});

/**
 * Whether the rollup became the canonical one so lately that all are still upgrading their nodes, as `rollup-upgraded`
 * told them to: as long as duties are only watched.
 */
function isUpgrading({ chainId, block, info }: Snapshot): boolean {
  const since = info?.seen?.canonicalSince;
  if (!info || since === undefined) return false;
  return block.time - since < alertPolicyOf(chainId).shadowEpochs * epochSeconds(info);
}
