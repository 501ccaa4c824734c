import * as v from 'valibot';
import { storedAddress, type Address } from './address.ts';

/**
 * The rules of a rollup that its owner, Governance, or a new slasher may change, and the few that are fixed but that
 * people ask for. The names are the API's: one that is taken back stays reserved.
 */
export const PARAMETERS = [
  'owner',
  'governance',
  'slasher',
  'slashingProposer',
  'vetoer',
  'activationThresholdWei',
  'ejectionThresholdWei',
  'localEjectionThresholdWei',
  'checkpointRewardWei',
  'exitDelaySeconds',
  'governanceDelaySeconds',
  'bootstrapValidators',
  'bootstrapFlushSize',
  'flushSizeMin',
  'flushSizeQuotient',
  'flushSizeMax',
  'slotDurationSeconds',
  'epochDurationSlots',
  'committeeSize',
  'validatorSetLagEpochs',
  'randaoLagEpochs',
  'proofSubmissionEpochs',
  'slashQuorum',
  'slashRoundSlots',
  'slashOffsetRounds',
  'slashDelayRounds',
  'slashLifetimeRounds',
  'slashSmallWei',
  'slashMediumWei',
  'slashLargeWei',
  'slashPauseSeconds',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

export const parameterName = v.picklist(PARAMETERS);

/** Addresses in lower case, numbers as decimal text. What is absent could not be read, or that version has not. */
export type ParameterValues = Readonly<Partial<Record<Parameter, string>>>;

const parameterValues: v.GenericSchema<ParameterValues> = v.record(parameterName, v.string());

/** The rules of one rollup as of a block. */
export const parameters = v.object({
  chainId: v.number(),
  rollup: storedAddress,
  block: v.object({ number: v.number(), hash: v.string(), time: v.number() }),
  values: parameterValues,
});
export type Parameters = v.InferOutput<typeof parameters>;

export const parameterChange = v.object({
  parameter: parameterName,
  /** Absent where it is not known. */
  before: v.optional(v.string()),
  after: v.string(),
});
export type ParameterChange = v.InferOutput<typeof parameterChange>;

export interface ParametersKey {
  chainId: number;
  rollup: Address;
}

/** What is known to differ: a value that one of the readings lacks is unknown, which is no change. */
export function changesBetween(before: ParameterValues, after: ParameterValues): ParameterChange[] {
  return PARAMETERS.flatMap((parameter) => {
    const [was, is] = [before[parameter], after[parameter]];
    return was === undefined || is === undefined || was === is ? [] : [{ parameter, before: was, after: is }];
  });
}

/** The values after some changes. */
export function changedBy(values: ParameterValues, changes: readonly ParameterChange[]): ParameterValues {
  return { ...values, ...Object.fromEntries(changes.map(({ parameter, after }) => [parameter, after])) };
}

/** A number among them; undefined where it is not known. */
export function parameterNumber(known: Parameters | undefined, parameter: Parameter): number | undefined {
  const value = known?.values[parameter];
  return value === undefined ? undefined : Number(value);
}
