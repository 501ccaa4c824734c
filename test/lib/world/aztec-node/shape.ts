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

function mergeShapes(shapes: Shape[]): Shape {
  return shapes.reduce((merged, shape) =>
    isKeyed(merged) && isKeyed(shape) ? { ...merged, ...shape } : merged,
  );
}

function isKeyed(shape: Shape): shape is { [key: string]: Shape } {
  return typeof shape === 'object' && !Array.isArray(shape);
}
