import { checksummed } from '../domain/address.ts';
import { epochsUntilActive, type ChainInfo } from '../domain/chain-info.ts';
import { epochOfSlot, epochSeconds, slotAt } from '../domain/clock.ts';
import { SpartaError } from '../errors.ts';
import { tokens } from '../domain/token-amount.ts';
import { defineCommand } from '../kit/command.ts';
import { ago } from '../kit/message.ts';

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
    if (!info) throw new SpartaError('upstream', 'The chain has not been read yet.');
    const seconds = now / 1000;
    const stale = seconds - info.readAt > STALE_SECONDS;
    return {
      tone: stale ? 'unknown' : 'info',
      title: stale ? 'The Aztec network, as it was' : 'The Aztec network',
      lines: [
        ...(stale
          ? [`Sparta has not read the chain since ${ago(info.readAt)}: what follows may be out of date.`, '']
          : []),
        `Rollup ${checksummed(info.rollup)}, version ${info.rollupVersion}`,
        clockLine(info, Math.max(seconds, info.blockTime)),
      ],
      facts: [
        { name: 'Committee', value: info.committee ? `${info.committee.length} attesters` : 'unknown' },
        { name: 'Proposer', value: info.proposer ? checksummed(info.proposer) : 'unknown' },
        { name: 'Active attesters', value: String(info.activeAttesters) },
        { name: 'Entry queue', value: queueText(info) },
        { name: 'Checkpoints', value: `${info.pendingCheckpoint} pending, ${info.provenCheckpoint} proven` },
        {
          name: 'Stake to join',
          value: `${tokens(info.activationThresholdWei)}, ejected below ${tokens(info.localEjectionThresholdWei)}`,
        },
        { name: 'Slashing', value: slashingText(info) },
        { name: 'Node', value: nodeText(info) },
      ],
      footer: `L1 block ${info.block}, read ${ago(info.readAt)}`,
    };
  },
});

/** Slots pass without us, so now is computed from the clock, not from the last reading. */
function clockLine(info: ChainInfo, seconds: number): string {
  const slot = slotAt(info, seconds);
  const epoch = epochOfSlot(info, slot);
  return `Epoch ${epoch}, slot ${(slot % info.epochDuration) + 1} of ${info.epochDuration} (slot ${slot})`;
}

function queueText(info: ChainInfo): string {
  if (info.queueLength === 0) return 'empty';
  const epochs = epochsUntilActive(info.queueLength, info.flushSize);
  if (epochs === undefined) return `${info.queueLength} waiting; it does not move now`;
  return `${info.queueLength} waiting, the last joins in about ${Math.ceil((epochs * epochSeconds(info)) / 60)} min`;
}

function slashingText({ slashing }: ChainInfo): string {
  if (!slashing) return 'this rollup has no slasher';
  if (!slashing.enabled) return `paused, round ${slashing.round}`;
  return `round ${slashing.round}, quorum ${slashing.quorum} of ${slashing.roundSize}`;
}

function nodeText({ node }: ChainInfo): string {
  return node
    ? `version ${node.version}, block ${node.block}, proven ${node.provenBlock}`
    : 'unknown: no node has answered';
}
