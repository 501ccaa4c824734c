/** One row of the table, and one entry of `bench-results.json`. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The same by the rival, in the same unit, measured in the same run; null where there is none. */
  rival: number | null;
  /** `value / rival`. */
  ratio: number | null;
  /** What must be so; `stated` where the figure is only told. */
  target: string;
  holds: boolean;
  /** Who the rival is, or what was counted. */
  note: string;
}

/** Figures that are measured together. */
export interface Group {
  name: string;
  /** The rows it yields, in order. */
  rows: readonly string[];
  measure(): Promise<Figure[]>;
}

/** A limit on the figure itself, or on its ratio to the rival's. */
export type Target =
  { of: 'value' | 'ratio'; atMost: number } | { of: 'value' | 'ratio'; atLeast: number } | undefined;

/** Judges a measurement. A ratio without a rival never holds. */
export function figure(measured: {
  name: string;
  value: number;
  unit: string;
  rival?: number;
  target?: Target;
  note: string;
}): Figure {
  const { name, value, unit, target, note } = measured;
  const rival = measured.rival ?? null;
  const ratio = rival === null ? null : value / rival;
  return { name, value, unit, rival, ratio, target: wordsOf(target, unit), holds: holds(), note };

  function holds(): boolean {
    if (!target) return true;
    const judged = target.of === 'value' ? value : (ratio ?? Number.NaN);
    return 'atMost' in target ? judged <= target.atMost : judged >= target.atLeast;
  }
}

function wordsOf(target: Target, unit: string): string {
  if (!target) return 'stated';
  const limit = 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
  return target.of === 'ratio' ? `ratio ${limit}` : `${limit} ${unit}`;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which `share` of them lie; the mean of the two neighbours in the middle. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new RangeError('Nothing was measured.');
  return low + (high - low) * (place - Math.floor(place));
}

/** A copy in random order: no variant always runs after the same other one. */
export function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
