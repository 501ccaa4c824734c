import * as v from 'valibot';

/** An option as Discord and `/help` show it. */
export interface OptionDescription {
  name: string;
  description: string;
  required: boolean;
  /** Discord's option type: 3 text, 4 whole number, 5 yes or no. */
  type: 3 | 4 | 5;
  autocomplete: boolean;
  choices: readonly string[];
}

/** Reads what Discord needs to know off the schemas. Required options come first, as Discord demands. */
export function describeOptions(
  entries: Record<string, v.GenericSchema>,
  suggested: readonly string[],
): OptionDescription[] {
  const described = Object.entries(entries).map(([name, schema]) => {
    const required = schema.type !== 'optional';
    const inner = unwrap(schema);
    return {
      name,
      description: v.getDescription(schema) ?? v.getDescription(inner) ?? name,
      required,
      type: optionType(inner),
      autocomplete: suggested.includes(name),
      choices: choicesOf(inner),
    };
  });
  return [...described.filter(({ required }) => required), ...described.filter(({ required }) => !required)];
}

const wrapped = v.object({
  wrapped: v.custom<v.GenericSchema>((inner) => v.is(v.object({ type: v.string() }), inner)),
});
const listed = v.object({ type: v.literal('picklist'), options: v.array(v.string()) });
const piped = v.object({ pipe: v.array(v.unknown()) });

function unwrap(schema: v.GenericSchema): v.GenericSchema {
  return v.is(wrapped, schema) ? schema.wrapped : schema;
}

function optionType(schema: v.GenericSchema): 3 | 4 | 5 {
  if (schema.type === 'number') return 4;
  return schema.type === 'boolean' ? 5 : 3;
}

function choicesOf(schema: v.GenericSchema): readonly string[] {
  if (v.is(listed, schema)) return schema.options;
  if (!v.is(piped, schema)) return [];
  const found = schema.pipe.find((part) => v.is(listed, part));
  return v.is(listed, found) ? found.options : [];
}
