/** Keys and types of a JSON value; what a list or a map by address holds is merged into one. */
export type Shape = string | Shape[] | { [key: string]: Shape };

export function shapeOf(value: unknown): Shape {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? [] : [mergeShapes(value.map(shapeOf))];
  if (typeof value !== 'object') return typeof value;
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key]) => /^0x[0-9a-f]{40}$/.test(key))) {
    return { address: mergeShapes(entries.map(([, one]) => shapeOf(one))) };
  }
  return Object.fromEntries(entries.map(([key, one]) => [key, shapeOf(one)]));
}

/** Keys that any of them has, at every depth: who had no duty lacks what others have. */
function mergeShapes(shapes: Shape[]): Shape {
  return shapes.reduce((merged, shape) => {
    if (!isKeyed(merged) || !isKeyed(shape)) return merged;
    const keys = [...new Set([...Object.keys(merged), ...Object.keys(shape)])];
    return Object.fromEntries(
      keys.map((key) => [key, mergeShapes([merged[key], shape[key]].filter((one) => one !== undefined))]),
    );
  });
}

function isKeyed(shape: Shape): shape is { [key: string]: Shape } {
  return typeof shape === 'object' && !Array.isArray(shape);
}
