import type { Address } from '../domain/address.ts';
import type { Fact, FactOf } from '../domain/fact.ts';
import type { Projection } from '../domain/projection.ts';
import { portable } from '../domain/said.ts';
import type { Validator } from '../domain/validator.ts';
import type { Block } from '../ports.ts';
import type { Says } from '../text.ts';

export type Severity = FactOf<'alert.raised'>['severity'];

/** Everything one monitor pass knows, so that checks decide from data alone. */
export interface Snapshot {
  chainId: number;
  /** The canonical rollup. */
  rollup: Address;
  block: Block;
  /** Watched validators by id. */
  validators: ReadonlyMap<string, Validator>;
  /** What happened since the snapshot before. */
  facts: readonly Fact[];
  /** Epochs of watched validators on a committee against the rules of inactivity. */
  projections?: readonly Projection[];
}

export interface Finding {
  attester: Address;
  rollup: Address;
  title: Says;
  message: Says;
  /** What the operator should do next. */
  next: Says;
  /** Where it differs from the check's own. */
  severity?: Severity;
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

export interface Check {
  name: string;
  summary: string;
  severity: Severity;
  /** The findings as facts for the bus. */
  raise(before: Snapshot | undefined, after: Snapshot): FactOf<'alert.raised'>[];
}

export function defineCheck(spec: CheckSpec): Check {
  return {
    name: spec.name,
    summary: spec.summary,
    severity: spec.severity,
    raise: (before, after) =>
      spec.find(before, after).map((finding) => ({
        kind: 'alert.raised',
        id: `alert:${spec.name}:${finding.evidence.id}`,
        version: 1,
        at: finding.evidence.at,
        chain: { chainId: after.chainId, rollup: finding.rollup, block: finding.evidence.block },
        attester: finding.attester,
        check: spec.name,
        severity: finding.severity ?? spec.severity,
        title: portable(finding.title),
        message: portable(finding.message),
        next: portable(finding.next),
      })),
  };
}
