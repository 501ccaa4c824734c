import * as v from 'valibot';
import { FACT_KINDS, type FactKind } from '../config/events.ts';
import { storedAddress } from './address.ts';
import { DUE_TASKS } from './due-task.ts';
import { LIFE_CAUSES, LIFE_STAGES } from './life-cycle.ts';
import { ABOUTS, ATTRIBUTIONS, SEVERITIES } from './observation.ts';
import { OFFENCES } from './offence.ts';
import { parameterChange } from './parameters.ts';
import { said } from './said.ts';
import { SLASH_STAGES } from './slash-radar-stages.ts';
import { SLASH_EFFECTS } from './slash-radar-stake.ts';
import { decimal } from './validator.ts';

/** Where on L1 a fact was read. */
const onChain = v.object({
  chainId: v.number(),
  rollup: storedAddress,
  block: v.object({ number: v.number(), hash: v.string(), time: v.number() }),
});

const envelope = {
  /** Deterministic: the same happening always has the same id, so everything downstream can drop a second copy. */
  id: v.string(),
  version: v.literal(1),
  /** ISO 8601, when it happened, not when it was noticed. */
  at: v.string(),
};

const chainFact = {
  ...envelope,
  chain: onChain,
  attester: storedAddress,
  /** Of the transaction that wrote it; absent where no log did, and in facts of older versions. */
  transactionHash: v.optional(v.string()),
};

const alertFact = {
  ...envelope,
  chain: onChain,
  /** Absent in alerts about the network, our data or our account, and where there is a group. */
  attester: v.optional(storedAddress),
  /** Validators of one provider, operator or publisher that are told of together. */
  group: v.optional(v.array(storedAddress)),
  /** Absent in facts of older versions: a validator. */
  about: v.optional(v.picklist(ABOUTS)),
  check: v.string(),
};

/** Everything that travels on the bus. Past tense. */
export const fact = v.variant('kind', [
  v.object({ ...chainFact, kind: v.literal('validator.queued'), withdrawer: storedAddress }),
  v.object({
    ...chainFact,
    kind: v.literal('validator.activated'),
    withdrawer: storedAddress,
    amountWei: decimal,
  }),
  v.object({ ...chainFact, kind: v.literal('validator.deposit-failed'), withdrawer: storedAddress }),
  v.object({ ...chainFact, kind: v.literal('validator.slashed'), amountWei: decimal }),
  v.object({
    ...chainFact,
    kind: v.literal('validator.exit-initiated'),
    /** From 6.0 the attester may leave by itself; absent in facts of older versions. */
    by: v.optional(v.picklist(['withdrawer', 'attester'])),
    recipient: storedAddress,
    amountWei: decimal,
  }),
  v.object({
    ...chainFact,
    kind: v.literal('validator.withdrawn'),
    recipient: storedAddress,
    amountWei: decimal,
  }),
  v.object({
    ...chainFact,
    kind: v.literal('validator.life-changed'),
    /** `unknown` where nobody had looked before. Equal to `to` where a second deposit failed. */
    from: v.picklist([...LIFE_STAGES, 'unknown']),
    to: v.picklist(LIFE_STAGES),
    cause: v.optional(v.picklist(LIFE_CAUSES)),
    /** Id of the fact that shows it; absent where a reading did. */
    evidence: v.optional(v.string()),
    withdrawer: v.optional(storedAddress),
    stakeWei: v.optional(decimal),
    /** What was deposited, slashed, taken out or given back, as far as a log says. */
    amountWei: v.optional(decimal),
    /** Unix seconds. */
    withdrawableAt: v.optional(v.number()),
    queuePosition: v.optional(v.number()),
    /** Unix seconds by which it should have left the queue, at the pace of now. */
    expectedAt: v.optional(v.number()),
    /** The rollup it moved to. */
    movedTo: v.optional(storedAddress),
  }),
  v.object({
    ...chainFact,
    kind: v.literal('slash.stage-reached'),
    /** The same for all that is told of one validator's slashing on a rollup. */
    incident: v.string(),
    stage: v.picklist(SLASH_STAGES),
    round: v.number(),
    /** The epoch whose committee the votes are about. */
    epoch: v.number(),
    /** Absent where the contract shows no votes. */
    votes: v.optional(v.number()),
    quorum: v.number(),
    /** What is taken; before there is a quorum, what most votes ask for. */
    amountWei: decimal,
    amountIsTallied: v.boolean(),
    /** That and whatever else has a quorum and waits to be taken of the same validator. */
    pendingWei: decimal,
    /** Unix seconds: the vote ends, it can be carried out, it no longer can. */
    votingEndsAt: v.number(),
    executableAt: v.number(),
    expiresAt: v.number(),
    /** Unix seconds; only while slashing is paused. */
    disabledUntil: v.optional(v.number()),
    payload: v.optional(storedAddress),
    /** What the record of one Aztec node accuses it of in that epoch; absent where that is unknown. */
    offences: v.optional(v.array(v.picklist(OFFENCES))),
    stakeWei: v.optional(decimal),
    effect: v.picklist(SLASH_EFFECTS),
    smallSlashesLeft: v.optional(v.number()),
  }),
  v.object({
    ...envelope,
    kind: v.literal('rollup.canonical-changed'),
    chain: onChain,
    rollupVersion: v.string(),
  }),
  v.object({
    ...envelope,
    kind: v.literal('rollup.parameters-changed'),
    chain: onChain,
    /** Absent where a reading showed it: then the block is the last one at which it was as before. */
    transactionHash: v.optional(v.string()),
    changes: v.array(parameterChange),
  }),
  v.object({
    ...envelope,
    kind: v.literal('fact.retracted'),
    chain: onChain,
    attester: v.optional(storedAddress),
    /** Id and kind of the fact whose block left the chain. */
    retracted: v.object({ id: v.string(), kind: v.picklist(FACT_KINDS) }),
  }),
  v.object({
    ...alertFact,
    kind: v.literal('alert.raised'),
    severity: v.picklist(SEVERITIES),
    /** Several alerts may tell of one incident; absent where the alert stands alone. */
    incident: v.optional(v.string()),
    attribution: v.optional(v.picklist(ATTRIBUTIONS)),
    /** Of so many validators of its provider that were observed, so many are affected. */
    ofProvider: v.optional(v.object({ affected: v.number(), observed: v.number() })),
    /** It comes and goes so often that only its end is told further. */
    unstable: v.optional(v.boolean()),
    title: said,
    message: said,
    /** What the operator should do next. */
    next: said,
  }),
  v.object({
    ...alertFact,
    kind: v.literal('alert.resolved'),
    /** The highest that was told. */
    severity: v.picklist(SEVERITIES),
    incident: v.string(),
    /** Ids of the alerts that told of it: whoever had none of them is not told of its end. */
    raised: v.array(v.string()),
    /** ISO 8601, when it began. */
    since: v.string(),
    durationSeconds: v.number(),
    /** Of what is over. */
    title: said,
    /** How it stands now, and what was missed. */
    message: said,
  }),
  /** The time came that something to be told to somebody waited for. */
  v.object({
    ...envelope,
    kind: v.literal('alert.due'),
    task: v.picklist(DUE_TASKS),
    /** Unix seconds it was due. */
    dueAt: v.number(),
    /** A snowflake, or `channel`. */
    recipient: v.string(),
    alertIds: v.array(v.string()),
  }),
  v.object({ ...envelope, kind: v.literal('operator.changed'), operatorId: v.string(), status: v.string() }),
  v.object({
    ...envelope,
    kind: v.literal('validator.watched'),
    operatorId: v.string(),
    attester: storedAddress,
  }),
  /** A moderator let a plan go ahead, or took it back: one fact for each person in it. */
  v.object({ ...envelope, kind: v.literal('roles.released'), operatorId: v.string(), planId: v.string() }),
  v.object({ ...envelope, kind: v.literal('roles.undone'), operatorId: v.string(), planId: v.string() }),
]);

export type Fact = v.InferOutput<typeof fact>;
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
export type ValidatorFact = Extract<Fact, { kind: `validator.${string}`; chain: unknown }>;

/** Facts by id without repetition, in the order given. */
export function distinct(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ id }) => !seen.has(id) && seen.add(id));
}
