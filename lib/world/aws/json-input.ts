/** The members of a JSON object that came over the wire. */
export type JsonInput = Record<string, unknown>;

export function isRecord(value: unknown): value is JsonInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; empty where it is none. */
export function record(value: unknown): JsonInput {
  return isRecord(value) ? value : {};
}

/** The objects in a list; empty where it is no list. */
export function records(value: unknown): JsonInput[] {
  return Array.isArray(value) ? value.filter((each) => isRecord(each)) : [];
}

/** The value as texts; empty where it is no list. */
export function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map((each) => String(each)) : [];
}

/** The value as text, where it is a text, a number or a truth value. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The members of an object as texts; empty where one is none. */
export function texts(members: JsonInput): Record<string, string> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, asText(value) ?? '']));
}

export function optionalText(input: JsonInput, name: string): string | undefined {
  return asText(input[name]);
}

export function optionalNumber(input: JsonInput, name: string): number | undefined {
  const value = asText(input[name]);
  return value === undefined ? undefined : Number(value);
}
