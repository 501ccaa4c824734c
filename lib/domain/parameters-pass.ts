import type { FactOf } from './fact.ts';
import {
  changedBy,
  changesBetween,
  type ParameterChange,
  type Parameters,
  type ParameterValues,
} from './parameters.ts';

export type ParametersFact = FactOf<'rollup.parameters-changed'>;

const KIND = 'rollup.parameters-changed';

export interface ParametersRead {
  /** As of before this pass; undefined where nothing was known, or what was is in doubt. */
  known: Parameters | undefined;
  /** What logs of that rollup say was changed in this pass, in chain order. */
  logs: readonly ParametersFact[];
  /** Of this pass; undefined where they were not read. */
  now: Parameters | undefined;
}

/**
 * What changed in the rules of a rollup, as facts, and the rules as they are now. A log shows a change and where it
 * was made; what it leaves out is completed from what was known. What a reading alone shows goes with the last log,
 * since a new slasher brings its amounts along; without a log it is a fact of its own.
 */
export function followRules({ known, logs, now }: ParametersRead): {
  facts: ParametersFact[];
  parameters: Parameters | undefined;
} {
  let values: ParameterValues = known?.values ?? {};
  const facts: ParametersFact[] = [];
  for (const log of logs) {
    facts.push({ ...log, changes: completed(log.changes, values) });
    values = changedBy(values, log.changes);
  }
  const rest = now ? changesBetween(values, now.values) : [];
  const last = facts.pop();
  if (last) facts.push({ ...last, changes: [...last.changes, ...rest] });
  else if (known && now && rest.length > 0) facts.push(readingFact(known, now, rest));
  return { facts, parameters: after(known, values, now) };
}

/** With what each was before; entries of a whole configuration that stay as they were are left out. */
function completed(changes: readonly ParameterChange[], values: ParameterValues): ParameterChange[] {
  const full = changes.map((change) => {
    const before = change.before ?? values[change.parameter];
    return before === undefined ? change : { ...change, before };
  });
  const news = full.filter(({ before, after: is }) => before !== is);
  // A repeated pass knows the new values already: it tells the same fact, with what the log itself says.
  return news.length > 0 ? news : [...changes];
}

/**
 * Its id is made of the reading before and of the new values, so that a repeated pass tells the same. Its block is the
 * last one at which the old values were read: a reorg of the newest blocks says nothing about it.
 */
function readingFact(known: Parameters, now: Parameters, changes: ParameterChange[]): ParametersFact {
  const { chainId, rollup, block } = known;
  const what = changes.map(({ parameter, after: is }) => `${parameter}=${is}`).join(',');
  return {
    kind: KIND,
    id: `${chainId}:${rollup}:${rollup}:${KIND}:${block.hash}:${what}`,
    version: 1,
    at: new Date(now.block.time * 1000).toISOString(),
    chain: { chainId, rollup, block },
    changes,
  };
}

/** A value that this reading lacks stays as it was known. */
function after(
  known: Parameters | undefined,
  values: ParameterValues,
  now: Parameters | undefined,
): Parameters | undefined {
  if (now) return { ...now, values: { ...values, ...now.values } };
  return known && { ...known, values };
}
