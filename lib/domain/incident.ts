import * as v from 'valibot';
import { storedAddress } from './address.ts';
import { fact } from './fact.ts';
import { ABOUTS, ATTRIBUTIONS, SEVERITIES, type Subject } from './observation.ts';
import { said } from './said.ts';

/**
 * One condition of one subject as it was last told or is about to be: what alerts are transitions of. Times are Unix
 * seconds of the L1 blocks in which it was observed, so that the same observations always make the same incident.
 */
export const incident = v.object({
  /** `<chain>:<rollup>:<subject>:<check>`. */
  key: v.string(),
  chainId: v.number(),
  rollup: storedAddress,
  check: v.string(),
  about: v.picklist(ABOUTS),
  attester: v.optional(storedAddress),
  provider: v.optional(v.string()),
  publisher: v.optional(storedAddress),
  /** Attesters whose operators are told of it, as it was last told. */
  concerns: v.optional(v.array(storedAddress)),
  /** What holds, once a change has lasted. */
  state: v.picklist(['good', 'bad']),
  /** Observations that say otherwise, and have not lasted yet: the first, the last, and how many. */
  turning: v.optional(v.object({ since: v.number(), sample: v.string(), samples: v.number() })),
  /** When the trouble that is told of was first observed. */
  openedAt: v.optional(v.number()),
  tier: v.optional(v.picklist(SEVERITIES)),
  /** The highest tier that was told, or that a moderator chose not to tell; only a worse one is told. */
  toldTier: v.optional(v.picklist(SEVERITIES)),
  /** Ids of the alerts that told of it. */
  told: v.array(v.string()),
  title: v.optional(said),
  message: v.optional(said),
  next: v.optional(said),
  attribution: v.optional(v.picklist(ATTRIBUTIONS)),
  /** When it opened and closed lately. */
  flips: v.array(v.number()),
  /** It came and went too often: since when, and when it changed last. */
  unstable: v.optional(v.object({ since: v.number(), changedAt: v.number() })),
  /** Facts that may not have reached the bus yet. */
  outbox: v.array(fact),
  /** Counts the writes, for conditional ones; 0 is one that was never written. */
  version: v.number(),
});
export type Incident = v.InferOutput<typeof incident>;

/** What too many changes at once wait for. */
export const massBrake = v.object({
  /** Unix seconds of the pass that pulled it; with the chain its name. */
  at: v.number(),
  /** Changes it held then, and of how many watched validators. */
  changes: v.number(),
  watched: v.number(),
  /** Absent while nobody answered. */
  answer: v.optional(v.picklist(['release', 'drop'])),
  by: v.optional(v.string()),
});
export type MassBrake = v.InferOutput<typeof massBrake>;

/** What is remembered of a chain as a whole from one pass to the next. */
export const incidentWatch = v.object({
  chainId: v.number(),
  /** The canonical rollup of the pass before. */
  rollup: storedAddress,
  /** Unix seconds up to which its duties are watched and not told. */
  shadowUntil: v.optional(v.number()),
  brake: v.optional(massBrake),
  outbox: v.array(fact),
  version: v.number(),
});
export type IncidentWatch = v.InferOutput<typeof incidentWatch>;

export interface IncidentMemory {
  /** Absent before the first pass. */
  watch?: IncidentWatch;
  incidents: readonly Incident[];
}

export function incidentKey(of: { chainId: number; check: string; subject: Subject }): string {
  return `${of.chainId}:${of.subject.rollup}:${subjectName(of.subject)}:${of.check}`;
}

function subjectName({ attester, provider, publisher }: Subject): string {
  if (attester) return attester;
  if (publisher) return `publisher-${publisher}`;
  return provider === undefined ? 'network' : `provider-${provider}`;
}

/** The subject of an incident that nothing was ever told of. */
export function newIncident(of: {
  chainId: number;
  check: string;
  about: Incident['about'];
  subject: Subject;
}): Incident {
  const { rollup, attester, provider, publisher } = of.subject;
  return {
    key: incidentKey(of),
    chainId: of.chainId,
    rollup,
    check: of.check,
    about: of.about,
    ...(attester ? { attester } : {}),
    ...(provider === undefined ? {} : { provider }),
    ...(publisher ? { publisher } : {}),
    state: 'good',
    told: [],
    flips: [],
    outbox: [],
    version: 0,
  };
}

/** Whether somebody looking now is shown it as trouble. */
export function isOpen({ state, unstable }: Incident): boolean {
  return state === 'bad' || unstable !== undefined;
}

/** Whether it may be forgotten after a while: nothing is wrong, and nothing of it is still to be told. */
export function isSettled(of: Incident): boolean {
  return !isOpen(of) && of.outbox.length === 0;
}
