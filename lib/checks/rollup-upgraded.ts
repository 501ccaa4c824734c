import { SLASHING_GRACE_SLOTS } from '../config/network-rules.ts';
import { checksummed } from '../domain/address.ts';
import { graceEndsAt, standAfterUpgrade } from '../domain/upgrade.ts';
import { defineCheck, type Snapshot } from '../kit/check.ts';
import { say, type Says } from '../text.ts';

/** Told to all, once; what became of each validator `life-changed`, `left-behind` and `not-moved` tell its operator. */
export const rollupUpgraded = defineCheck({
  name: 'rollup-upgraded',
  summary: 'A new rollup became the canonical one: nodes must be upgraded',
  severity: 'critical',
  find: (_before, after) =>
    after.facts
      .filter((fact) => fact.kind === 'rollup.canonical-changed')
      .map(({ id, at, chain, rollupVersion }) => ({
        about: 'network',
        rollup: chain.rollup,
        title: say('The network has a new rollup'),
        message: say('{rollup}, version {version}, is the canonical rollup now. {stand} {grace}', {
          rollup: checksummed(chain.rollup),
          version: rollupVersion,
          stand: standWords(after, chain.rollup),
          grace: graceWords(after, chain.rollup),
        }),
        next: say(
          'Upgrade your node to the version of the new rollup now: on the old one it misses its duties. What is pinned to an older rollup needs its old node for as long as its stake is there.',
        ),
        evidence: { id, at, block: chain.block },
      })),
});

/** By the readings of the same pass: an upgrade that another one followed is not counted any more. */
function standWords({ validators, rollup }: Snapshot, upgradedTo: string): Says {
  if (rollup !== upgradedTo) return say('Another upgrade has followed since.');
  const { moved, stayed, waiting } = standAfterUpgrade(validators.values(), rollup);
  return say(
    'Watched validators that moved with it: {moved}; that stay on an older rollup: {stayed}; that wait in the queue of an older one: {waiting}.',
    { moved: moved.length, stayed: stayed.length, waiting: waiting.length },
  );
}

function graceWords({ info, block, chainId }: Snapshot, upgradedTo: string): Says {
  if (info?.rollup !== upgradedTo || !PUBLIC_NETWORKS.has(chainId)) return '';
  const until = graceEndsAt(info, block.time, SLASHING_GRACE_SLOTS);
  return until === undefined
    ? ''
    : say('Nobody votes to slash there until {time}.', { time: `<t:${until}:f>` });
}

/** Where the grace of the live networks is known to hold: mainnet and Sepolia. */
const PUBLIC_NETWORKS = new Set([1, 11_155_111]);
