import * as v from 'valibot';

export type JsonObject = Readonly<Record<string, unknown>>;

const object = v.record(v.string(), v.unknown());

/**
 * Moves every schema that has a title into `components/schemas`, so that code generators make one type of it.
 * Throws where two different schemas carry one title.
 */
export function schemaHoist(): {
  /** The schema with its titled parts, and itself where titled, replaced by references. */
  take: (schema: JsonObject) => JsonObject;
  components: () => JsonObject;
} {
  const found = new Map<string, JsonObject>();

  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    return v.is(object, value) ? take(value) : value;
  };

  const take = (schema: JsonObject): JsonObject => {
    const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, replace(value)]));
    const { title } = inner;
    if (typeof title !== 'string') return inner;
    const earlier = found.get(title);
    if (earlier && JSON.stringify(earlier) !== JSON.stringify(inner)) {
      throw new Error(`two schemas are titled "${title}"`);
    }
    found.set(title, inner);
    return { $ref: `#/components/schemas/${title}` };
  };

  return {
    take,
    components: () => Object.fromEntries([...found].sort(([one], [other]) => one.localeCompare(other))),
  };
}
