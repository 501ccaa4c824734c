import * as v from 'valibot';
import { say, type Says, type Text } from '../text.ts';
import { checksummed, storedAddress } from './address.ts';
import type { Parameter, ParameterChange } from './parameters.ts';
import { tokens } from './token-amount.ts';

type Unit = 'address' | 'tokens' | 'seconds' | 'count';

interface Words {
  name: Text;
  unit: Unit;
}

const WORDS: Record<Parameter, Words> = {
  owner: { name: say('Owner of the rollup'), unit: 'address' },
  governance: { name: say('Governance'), unit: 'address' },
  slasher: { name: say('Slasher'), unit: 'address' },
  slashingProposer: { name: say('Slashing proposer'), unit: 'address' },
  vetoer: { name: say('Who may veto a slash'), unit: 'address' },
  activationThresholdWei: { name: say('Stake to join'), unit: 'tokens' },
  ejectionThresholdWei: { name: say('Ejection threshold of all rollups'), unit: 'tokens' },
  localEjectionThresholdWei: { name: say('Ejection threshold of this rollup'), unit: 'tokens' },
  checkpointRewardWei: { name: say('Reward for a checkpoint'), unit: 'tokens' },
  exitDelaySeconds: { name: say('Delay of an exit'), unit: 'seconds' },
  governanceDelaySeconds: { name: say('Delay of an exit in Governance'), unit: 'seconds' },
  bootstrapValidators: { name: say('Validators of the first set'), unit: 'count' },
  bootstrapFlushSize: { name: say('Let in at once until the first set is complete'), unit: 'count' },
  flushSizeMin: { name: say('Let in each epoch at least'), unit: 'count' },
  flushSizeQuotient: { name: say('Active validators for each one let in'), unit: 'count' },
  flushSizeMax: { name: say('Let in each epoch at most'), unit: 'count' },
  slotDurationSeconds: { name: say('Duration of a slot'), unit: 'seconds' },
  epochDurationSlots: { name: say('Slots of an epoch'), unit: 'count' },
  committeeSize: { name: say('Size of a committee'), unit: 'count' },
  validatorSetLagEpochs: { name: say('Epochs from joining to being drawn'), unit: 'count' },
  randaoLagEpochs: { name: say('Epochs from the draw to the committee'), unit: 'count' },
  proofSubmissionEpochs: { name: say('Epochs after an epoch in which it may be proven'), unit: 'count' },
  slashQuorum: { name: say('Votes that make a slash'), unit: 'count' },
  slashRoundSlots: { name: say('Slots of a slashing round'), unit: 'count' },
  slashOffsetRounds: { name: say('Rounds from a fault to its vote'), unit: 'count' },
  slashDelayRounds: { name: say('Rounds from a vote to its execution'), unit: 'count' },
  slashLifetimeRounds: { name: say('Rounds in which a vote is valid'), unit: 'count' },
  slashSmallWei: { name: say('Small slash'), unit: 'tokens' },
  slashMediumWei: { name: say('Medium slash'), unit: 'tokens' },
  slashLargeWei: { name: say('Large slash'), unit: 'tokens' },
  slashPauseSeconds: { name: say('How long slashing can be paused at once'), unit: 'seconds' },
};

/** `Ejection threshold of this rollup: 190,000 → 195,000`. */
export function changeLine({ parameter, before, after }: ParameterChange): Text {
  const { name, unit } = WORDS[parameter];
  return before === undefined
    ? say('{name}: now {after}', { name, after: valueWords(after, unit) })
    : say('{name}: {before} → {after}', {
        name,
        before: valueWords(before, unit),
        after: valueWords(after, unit),
      });
}

function valueWords(value: string, unit: Unit): Says {
  switch (unit) {
    case 'address': {
      const address = v.safeParse(storedAddress, value);
      return address.success ? checksummed(address.output) : value;
    }
    case 'tokens':
      return tokens(value);
    case 'seconds':
      return durationWords(Number(value));
    case 'count':
    default:
      return value;
  }
}

const SPANS = [
  [86_400, (count: number) => say('{count} days', { count })],
  [3_600, (count: number) => say('{count} hours', { count })],
  [60, (count: number) => say('{count} minutes', { count })],
] as const;

/** In the largest unit of which there are two, with one decimal: `9.6 days`. */
export function durationWords(seconds: number): Text {
  for (const [span, words] of SPANS)
    if (seconds >= 2 * span) return words(Math.round((seconds * 10) / span) / 10);
  return say('{count} seconds', { count: seconds });
}

const STAKE: readonly Parameter[] = ['localEjectionThresholdWei', 'ejectionThresholdWei'];
const SLASHING: readonly Parameter[] = ['slasher', 'slashingProposer', 'slashQuorum', 'slashDelayRounds'];
const AMOUNTS: readonly Parameter[] = ['slashSmallWei', 'slashMediumWei', 'slashLargeWei'];
const LEAVING: readonly Parameter[] = ['exitDelaySeconds', 'governanceDelaySeconds'];
const QUEUE: readonly Parameter[] = [
  'bootstrapValidators',
  'bootstrapFlushSize',
  'flushSizeMin',
  'flushSizeQuotient',
  'flushSizeMax',
];
const HANDS: readonly Parameter[] = ['owner', 'governance', 'vetoer'];

/** What changes are about, the gravest first. */
export type Touched = 'stake' | 'hands' | 'slashing' | 'joining' | 'leaving' | 'queue' | 'other';

const TOUCHED: readonly (readonly [Touched, readonly Parameter[]])[] = [
  ['stake', [...STAKE, ...AMOUNTS]],
  ['hands', HANDS],
  ['slashing', SLASHING],
  ['joining', ['activationThresholdWei']],
  ['leaving', LEAVING],
  ['queue', QUEUE],
];

export function touchedBy(changes: readonly ParameterChange[]): Touched {
  const names = new Set(changes.map(({ parameter }) => parameter));
  return TOUCHED.find(([, parameters]) => parameters.some((one) => names.has(one)))?.[0] ?? 'other';
}

/** What it means for whoever runs a validator, and what to do. */
export function meaningOf(touched: Touched): Text {
  switch (touched) {
    case 'stake':
      return say('How many slashes a validator can take has changed: look at its headroom with /my-stats.');
    case 'hands':
      return say('Others hold the rollup or the veto now: check that this was decided by Governance.');
    case 'slashing':
      return say('Votes to slash are counted by these rules from now on; votes cast before may have lapsed.');
    case 'joining':
      return say('A deposit takes this much from now on; validators that are in stay as they are.');
    case 'leaving':
      return say('An exit that is begun from now on takes this long; those begun before keep their time.');
    case 'queue':
      return say('The entry queue moves at this pace from now on: look at your place with /my-stats.');
    case 'other':
    default:
      return say('Nothing has to be done.');
  }
}
