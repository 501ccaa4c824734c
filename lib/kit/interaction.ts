import * as v from 'valibot';
import { snowflake } from '../domain/snowflake.ts';

/** Discord, Receiving and Responding: the types of interaction there are. */
export const INTERACTION = { ping: 1, command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

const user = v.object({
  id: snowflake,
  username: v.string(),
  global_name: v.nullish(v.string()),
});

const optionValue = v.union([v.string(), v.number(), v.boolean()]);

const commandOption = v.object({
  name: v.string(),
  value: v.optional(optionValue),
  focused: v.optional(v.boolean()),
});

/** The parts of an interaction we read; Discord sends more, and may send more still. */
export const interaction = v.object({
  id: snowflake,
  type: v.number(),
  application_id: snowflake,
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  guild_id: v.optional(snowflake),
  context: v.nullish(v.number()),
  authorizing_integration_owners: v.optional(v.record(v.string(), v.string())),
  locale: v.optional(v.string()),
  member: v.optional(
    v.object({
      user,
      nick: v.nullish(v.string()),
      roles: v.array(snowflake),
      permissions: v.pipe(v.string(), v.regex(/^[0-9]+$/)),
    }),
  ),
  user: v.optional(user),
  data: v.optional(
    v.object({
      name: v.optional(v.string()),
      type: v.optional(v.number()),
      options: v.optional(v.array(commandOption)),
      custom_id: v.optional(v.pipe(v.string(), v.maxLength(100))),
      values: v.optional(v.array(v.string())),
      components: v.optional(v.array(v.unknown())),
    }),
  ),
});
export type Interaction = v.InferOutput<typeof interaction>;

/** Who acts, as Discord vouches for it. Never read from anything a person typed. */
export const caller = v.object({
  userId: v.string(),
  /** Display text only. */
  handle: v.string(),
  roleIds: v.array(v.string()),
  /** Permission bits as a decimal text beyond 2^53. */
  permissions: v.string(),
  guildId: v.optional(v.string()),
});
export type Caller = v.InferOutput<typeof caller>;

/** Undefined where the interaction names nobody, which Discord never does outside a PING. */
export function callerOf(subject: Interaction): Caller | undefined {
  const person = subject.member?.user ?? subject.user;
  if (!person) return undefined;
  return {
    userId: person.id,
    handle: subject.member?.nick ?? person.global_name ?? person.username,
    roleIds: subject.member?.roles ?? [],
    permissions: subject.member?.permissions ?? '0',
    ...(subject.guild_id === undefined ? {} : { guildId: subject.guild_id }),
  };
}

/** Options as typed, by name; options without a value are left out. */
export function optionsOf(subject: Interaction): Record<string, string | number | boolean> {
  const given = subject.data?.options ?? [];
  return Object.fromEntries(given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}

const textInput = v.object({ custom_id: v.string(), value: v.string() });
const labelled = v.object({ component: textInput });
const actionRow = v.object({ components: v.array(textInput) });

/** Fields of a submitted modal by id: from a Label, or from the older action row. Other parts carry no value. */
export function fieldsOf(subject: Interaction): Record<string, string> {
  const parts = subject.data?.components ?? [];
  const inputs = parts.flatMap((part) => {
    if (v.is(labelled, part)) return [part.component];
    return v.is(actionRow, part) ? part.components : [];
  });
  return Object.fromEntries(inputs.map(({ custom_id, value }) => [custom_id, value]));
}
