import * as v from 'valibot';
import { address } from '../domain/address.ts';
import { snowflake } from '../domain/snowflake.ts';

/** Discord, Application Commands: types of option. 3 text, 4 whole number, 5 yes or no, 6 a person, 11 a file. */
export type OptionType = 3 | 4 | 5 | 6 | 11;

/** An option as Discord and `/help` show it. */
export interface OptionDescription {
  name: string;
  description: string;
  required: boolean;
  type: OptionType;
  autocomplete: boolean;
  choices: readonly string[];
}

/** Marks a schema that Discord has a kind of option for. */
const KIND = 'discordOption';

const attachment = v.pipe(
  v.object({
    url: v.pipe(v.string(), v.url(), v.maxLength(2048)),
    filename: v.pipe(v.string(), v.maxLength(1024)),
    size: v.pipe(v.number(), v.integer(), v.minValue(0)),
    contentType: v.string(),
  }),
  v.metadata({ [KIND]: 11 }),
);

/** A file: an option of a command, or with `v.array` around it a `file` input of a form. Its text: `discord.readAttachment`. */
export function attachmentOption(): typeof attachment {
  return attachment;
}

const attester = v.pipe(
  v.string(),
  address,
  v.description('The attester’s L1 address: 0x and 40 hex digits'),
);

/** Any validator, by the address it attests with. */
export function attesterOption(): typeof attester {
  return attester;
}

const person = v.pipe(v.string(), snowflake, v.metadata({ [KIND]: 6 }));

/** Somebody in the server, picked from Discord's own list; the value is their id. */
export function userOption(): typeof person {
  return person;
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
const marked = v.object({ [KIND]: v.picklist([6, 11]) });

function unwrap(schema: v.GenericSchema): v.GenericSchema {
  return v.is(wrapped, schema) ? schema.wrapped : schema;
}

function optionType(schema: v.GenericSchema): OptionType {
  const metadata: unknown = v.getMetadata(schema);
  if (v.is(marked, metadata)) return metadata[KIND];
  if (schema.type === 'number') return 4;
  return schema.type === 'boolean' ? 5 : 3;
}

function choicesOf(schema: v.GenericSchema): readonly string[] {
  if (v.is(listed, schema)) return schema.options;
  if (!v.is(piped, schema)) return [];
  const found = schema.pipe.find((part) => v.is(listed, part));
  return v.is(listed, found) ? found.options : [];
}
