/** The parts of an UpdateExpression with every name and value put in by placeholder. */
export interface Update {
  UpdateExpression: string;
  ExpressionAttributeNames: Record<string, string>;
  ExpressionAttributeValues: Record<string, unknown>;
}

/**
 * An update that sets what has a value and removes what is undefined; `first` is set only where the row has no such
 * attribute yet. Attributes it does not name stay, so a row written by a later version loses nothing.
 */
export function updateOf(parts: {
  set: Readonly<Record<string, unknown>>;
  first?: Readonly<Record<string, unknown>>;
}): Update {
  const set = Object.entries(parts.set).filter(([, value]) => value !== undefined);
  const first = Object.entries(parts.first ?? {}).filter(([, value]) => value !== undefined);
  const removed = Object.keys(parts.set).filter((name) => parts.set[name] === undefined);
  const sets = [
    ...set.map(([name]) => `#${name} = :${name}`),
    ...first.map(([name]) => `#${name} = if_not_exists(#${name}, :${name})`),
  ];
  const removes = removed.map((name) => `#${name}`);
  const given = [...set, ...first];
  return {
    UpdateExpression: [
      `SET ${sets.join(', ')}`,
      ...(removes.length === 0 ? [] : [`REMOVE ${removes.join(', ')}`]),
    ].join(' '),
    ExpressionAttributeNames: Object.fromEntries(
      [...given.map(([name]) => name), ...removed].map((name) => [`#${name}`, name]),
    ),
    ExpressionAttributeValues: Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
  };
}
