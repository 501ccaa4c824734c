import { checksummed } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import { epochOfSlot, slotAt } from '../domain/clock.ts';
import { amountOf } from '../domain/token-amount.ts';
import { networkHead, networkSeen, queueWords, slashingWords } from '../flows/network-words.ts';
import { activeWords } from '../flows/set-words.ts';
import { defineCommand } from '../kit/command.ts';
import { ago } from '../kit/message.ts';
import { say, type Says } from '../text.ts';

export const chainInfo = defineCommand({
  name: 'chain-info',
  summary: 'The Aztec network now: rollup, epoch, committee, queue, slashing',
  access: 'anyone',
  reply: 'inline',
  visibility: 'public',
  options: {},
  needs: ['views'],
  async run({ now }, { views }) {
    const info = await networkSeen({ views });
    const seconds = now / 1000;
    const { tone, title, warning } = networkHead(info, seconds);
    return {
      tone,
      title,
      lines: [
        ...warning,
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
        { name: say('Active attesters'), value: activeWords(info) },
        { name: say('Entry queue'), value: queueWords(info) },
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
            join: amountOf(info.activationThresholdWei),
            eject: amountOf(info.localEjectionThresholdWei),
          }),
        },
        { name: say('Slashing'), value: slashingWords(info) },
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

function nodeText({ node }: ChainInfo): Says {
  if (!node) return say('unknown: no node has answered');
  return say('version {version}, block {block}, proven {proven}', {
    version: node.version,
    block: node.block,
    proven: node.provenBlock,
  });
}
