import type { AccountReading } from '../domain/account-reading.ts';
import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import type { DutyRecord } from '../domain/duty-record.ts';
import type { Fact, FactOf } from '../domain/fact.ts';
import type { NetworkReading, NodeReading } from '../domain/network-reading.ts';
import type { About, Observation, Observed, RestsOn, Severity } from '../domain/observation.ts';
import type { Parameters } from '../domain/parameters.ts';
import type { Projection } from '../domain/projection.ts';
import { portable } from '../domain/said.ts';
import type { Slashing } from '../domain/slash-radar-rounds.ts';
import type { Validator } from '../domain/validator.ts';
import type { Block } from '../ports.ts';
import type { Says } from '../text.ts';

export type { Observation, Severity };

/** Everything one monitor pass knows, so that checks decide from data alone. What is absent is unknown, never good. */
export interface Snapshot {
  chainId: number;
  /** The canonical rollup. */
  rollup: Address;
  block: Block;
  /** Watched validators by id. */
  validators: ReadonlyMap<string, Validator>;
  /** What happened since the snapshot before. */
  facts: readonly Fact[];
  /** The card of the canonical rollup. */
  info?: ChainInfo;
  /** Epochs of watched validators on a committee against the rules of inactivity. */
  projections?: readonly Projection[];
  /** Duties of watched validators in the epoch that runs and those that just ended. */
  duties?: readonly DutyRecord[];
  /** What the slash radar last read, by rollup. */
  slashing?: ReadonlyMap<Address, Slashing>;
  /** The canonical rollup as a whole. */
  network?: NetworkReading;
  node?: NodeReading;
  account?: AccountReading;
  /** The L1 endpoints that were compared, and how many of them told of another chain. */
  endpoints?: { asked: number; disagreeing: number };
  /** The rules of the canonical rollup. */
  parameters?: Parameters;
  /** The staking provider of each attester that has one. */
  providers?: ReadonlyMap<Address, string>;
  /** By attester, who holds it: the same for all that the same people hold. */
  operators?: ReadonlyMap<Address, string>;
}

export interface Finding {
  /** Absent in what is not about one validator. */
  attester?: Address;
  /** A validator where nothing else is said. */
  about?: About;
  rollup: Address;
  title: Says;
  message: Says;
  /** What the operator should do next. */
  next: Says;
  /** Where it differs from the check's own. */
  severity?: Severity;
  /** The incident this belongs to, where several alerts tell of one. */
  incident?: string;
  /** The happening this is about: makes the alert's id, so the same one is never told twice. */
  evidence: { id: string; at: string; block: Block };
}

export interface CheckSpec {
  /** The file's name. */
  name: string;
  summary: string;
  severity: Severity;
  find(before: Snapshot | undefined, after: Snapshot): Finding[];
}

export interface ConditionSpec {
  /** The file's name. */
  name: string;
  summary: string;
  about: About;
  /** `duties` where nothing else is said. */
  rests?: RestsOn;
  /** What is so now, one for each subject; a subject of which nothing is said is unknown. */
  observe(after: Snapshot): Observation[];
}

/** What stands on the shelf: a happening raises alerts, a condition only observes, and each is silent in the other. */
export interface Check {
  name: string;
  summary: string;
  /** The findings as facts for the bus. */
  raise(before: Snapshot | undefined, after: Snapshot): FactOf<'alert.raised'>[];
  observe(after: Snapshot): Observed[];
}

export interface Happening extends Check {
  severity: Severity;
}

export interface Condition extends Check {
  about: About;
}

/** A happening: told at once, and once, by the id of its evidence. */
export function defineCheck(spec: CheckSpec): Happening {
  return {
    name: spec.name,
    summary: spec.summary,
    severity: spec.severity,
    observe: () => [],
    raise: (before, after) =>
      spec.find(before, after).map((finding) => ({
        kind: 'alert.raised',
        id: `alert:${spec.name}:${finding.evidence.id}`,
        version: 1,
        at: finding.evidence.at,
        chain: { chainId: after.chainId, rollup: finding.rollup, block: finding.evidence.block },
        ...(finding.attester === undefined ? {} : { attester: finding.attester }),
        about: finding.about ?? 'validator',
        check: spec.name,
        severity: finding.severity ?? spec.severity,
        ...(finding.incident === undefined ? {} : { incident: finding.incident }),
        title: portable(finding.title),
        message: portable(finding.message),
        next: portable(finding.next),
      })),
  };
}

/** A condition: what is told of it are the changes of its incidents, which `advanceIncidents` decides. */
export function defineCondition(spec: ConditionSpec): Condition {
  return {
    name: spec.name,
    summary: spec.summary,
    about: spec.about,
    raise: () => [],
    observe: (after) =>
      spec.observe(after).map((observation) => ({
        ...observation,
        check: spec.name,
        about: spec.about,
        rests: spec.rests ?? 'duties',
      })),
  };
}
