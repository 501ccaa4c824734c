import { checksummed } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import { epochOfSlot, slotAt } from '../domain/clock.ts';
import { queueEta } from '../domain/life-cycle-queue.ts';
import { SpartaError } from '../errors.ts';
import { tokens } from '../domain/token-amount.ts';
import { defineCommand } from '../kit/command.ts';
import { ago } from '../kit/message.ts';
import { say, type Says } from '../text.ts';

/** Data older than this is said to be old; a pass runs every minute. */
const STALE_SECONDS = 5 * 60;

export const chainInfo = defineCommand({
  name: 'chain-info',
  summary: 'The Aztec network now: rollup, epoch, committee, queue, slashing',
  access: 'anyone',
  reply: 'inline',
  visibility: 'public',
  options: {},
  needs: ['views'],
  async run({ now }, { views }) {
    const info = await views.chainInfo();
    if (!info) throw new SpartaError('upstream', say('The chain has not been read yet.'));
    const seconds = now / 1000;
    const stale = seconds - info.readAt > STALE_SECONDS;
    return {
      tone: stale ? 'unknown' : 'info',
      title: stale ? say('The Aztec network, as it was') : say('The Aztec network'),
      lines: [
        ...(stale
          ? [
              say('Sparta has not read the chain since {time}: what follows may be out of date.', {
                time: ago(info.readAt),
              }),
              '',
            ]
          : []),
        say('Rollup {rollup}, version {version}', {
          rollup: checksummed(info.rollup),
          version: info.rollupVersion,
        }),
        ...(info.rollups > 1
          ? [say('Rollups before it, where pinned stake may stay: {count}', { count: info.rollups - 1 })]
          : []),
        clockLine(info, Math.max(seconds, info.blockTime)),
      ],
      facts: [
        {
          name: say('Committee'),
          value: info.committee
            ? say('attesters: {count}', { count: info.committee.length })
            : say('unknown'),
        },
        { name: say('Proposer'), value: info.proposer ? checksummed(info.proposer) : say('unknown') },
        { name: say('Active attesters'), value: String(info.activeAttesters) },
        { name: say('Entry queue'), value: queueText(info) },
        {
          name: say('Checkpoints'),
          value: say('{pending} pending, {proven} proven', {
            pending: info.pendingCheckpoint,
            proven: info.provenCheckpoint,
          }),
        },
        {
          name: say('Stake to join'),
          value: say('{join}, ejected below {eject}', {
            join: tokens(info.activationThresholdWei),
            eject: tokens(info.localEjectionThresholdWei),
          }),
        },
        { name: say('Slashing'), value: slashingText(info) },
        { name: say('Node'), value: nodeText(info) },
      ],
      footer: say('L1 block {block}, read {time}', { block: info.block, time: ago(info.readAt) }),
    };
  },
});

/** Slots pass without us, so now is computed from the clock, not from the last reading. */
function clockLine(info: ChainInfo, seconds: number): Says {
  const slot = slotAt(info, seconds);
  return say('Epoch {epoch}, slot {place} of {slots} (slot {slot})', {
    epoch: epochOfSlot(info, slot),
    place: (slot % info.epochDuration) + 1,
    slots: info.epochDuration,
    slot,
  });
}

function queueText(info: ChainInfo): Says {
  const count = info.queueLength;
  if (count === 0) return say('empty');
  const eta = queueEta(count, info);
  if (!eta) return say('{count} waiting; it does not move now', { count });
  return say('{count} waiting, {flush} let in an epoch; the last joins in about {minutes} min', {
    count,
    flush: info.flushSize,
    minutes: eta.minutes,
  });
}

function slashingText({ slashing }: ChainInfo): Says {
  if (!slashing) return say('this rollup has no slasher');
  const { round, quorum, roundSize } = slashing;
  if (!slashing.enabled) return say('paused, round {round}', { round });
  return say('round {round}, quorum {quorum} of {size}', { round, quorum, size: roundSize });
}

function nodeText({ node }: ChainInfo): Says {
  if (!node) return say('unknown: no node has answered');
  return say('version {version}, block {block}, proven {proven}', {
    version: node.version,
    block: node.block,
    proven: node.provenBlock,
  });
}
