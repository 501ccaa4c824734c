import { checksummed } from '../domain/address.ts';
import { epochSeconds } from '../domain/clock.ts';
import { epochsUntilActive, type ChainInfo } from '../domain/chain-info.ts';
import { dutyHealth, missRate, type DutyCount, type Validator } from '../domain/validator.ts';
import { tokens } from '../domain/token-amount.ts';
import { ago } from '../kit/message.ts';

const STANDING: Record<Validator['status'], string> = {
  none: '⚪ not staked on this rollup',
  queued: '🕓 in the entry queue',
  validating: '🟢 validating',
  zombie: '🔴 ejected',
  exiting: '🟡 exiting',
};

/** A validator in four lines at most, every figure with what it counts. */
export function validatorLines(
  validator: Validator,
  { info, now }: { info?: ChainInfo | undefined; now: number },
): string[] {
  return [
    `**${checksummed(validator.address)}** — ${STANDING[validator.status]}`,
    STANDING_LINE[validator.status](validator, info),
    dutyLine(validator),
    // A block's time may be ahead of our clock by a second or two.
    `as of ${ago(Math.min(validator.lastSeen, now / 1000))}`,
  ];
}

type StandingLine = (validator: Validator, info: ChainInfo | undefined) => string;

const STANDING_LINE: Record<Validator['status'], StandingLine> = {
  queued: queueLine,
  validating: (validator) =>
    validator.block === 0
      ? `stake ${tokens(validator.stakeWei)}; the rest is read within a minute`
      : `stake ${tokens(validator.stakeWei)}, ${tokens(validator.headroomWei)} above ejection${committeeWord(validator)}`,
  zombie: () =>
    'It can never validate again. The withdrawer gets the rest of the stake by calling `initiateWithdraw`.',
  exiting: ({ withdrawableAt }) =>
    withdrawableAt === undefined
      ? 'when it can be withdrawn is unknown'
      : `withdrawable ${ago(withdrawableAt)}`,
  none: () => 'Sparta tells you when it joins the queue.',
};

function queueLine({ queuePosition }: Validator, info: ChainInfo | undefined): string {
  if (queuePosition === undefined) return 'its position is unknown';
  const epochs = info && epochsUntilActive(queuePosition, info.flushSize);
  if (!info) return `position ${queuePosition}`;
  if (epochs === undefined) return `position ${queuePosition}; the queue does not move now`;
  return `position ${queuePosition}, about ${epochs} epochs (${Math.ceil((epochs * epochSeconds(info)) / 60)} min) to go`;
}

function committeeWord({ onCommittee }: Validator): string {
  if (onCommittee === undefined) return '';
  return onCommittee ? ', **on the committee now**' : ', not on the committee now';
}

function dutyLine({ duties }: Validator): string {
  if (!duties) return '❔ duties unknown: no node has reported on it';
  const health = dutyHealth(duties);
  if (health === 'unknown') return `⚪ no duty in slots ${duties.fromSlot}–${duties.toSlot}`;
  const symbol = health === 'good' ? '✅' : '❌';
  return `${symbol} attested ${share(duties.attestations)}, proposed ${share(duties.proposals)} in slots ${duties.fromSlot}–${duties.toSlot}${streak(duties.attestations)}`;
}

function share(count: DutyCount): string {
  return missRate(count) === undefined ? 'nothing due' : `${count.total - count.missed} of ${count.total}`;
}

function streak(count: DutyCount): string {
  return count.streak > 0 ? `, the last ${count.streak} missed` : '';
}
