import * as v from 'valibot';
import type { Says, Text, TextValue } from '../text.ts';

/** Texts nest: a sentence in the gap of another. Deeper than this nobody writes. */
const DEPTH = 4;

const text = (depth: number): v.GenericSchema<Text> =>
  v.object({ template: v.string(), values: v.record(v.string(), textValue(depth - 1)) });

const textValue = (depth: number): v.GenericSchema<TextValue> =>
  depth < 0
    ? v.union([v.string(), v.number()])
    : v.union([v.string(), v.number(), v.lazy(() => text(depth)), v.array(says(depth))]);

const says = (depth: number): v.GenericSchema<Says> => v.union([v.string(), v.lazy(() => text(depth))]);

/** A sentence that has no language yet, as it travels in a fact: each reader is told it in their own. */
export const said: v.GenericSchema<Says> = says(DEPTH);

/** The same sentence in a form that JSON can carry: bigints as their digits. */
export function portable(sentence: Says): Says {
  if (typeof sentence === 'string') return sentence;
  const values = Object.entries(sentence.values).map(([gap, value]) => [gap, portableValue(value)] as const);
  return { template: sentence.template, values: Object.fromEntries(values) };
}

function portableValue(value: TextValue): TextValue {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number' || typeof value === 'string') return value;
  return 'template' in value ? portable(value) : value.map((each) => portable(each));
}
