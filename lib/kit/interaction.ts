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

/** A file somebody handed in, as Discord resolved it. `ports.discord.readAttachment` reads what is in it. */
export interface Attachment {
  url: string;
  filename: string;
  /** Bytes. */
  size: number;
  /** Empty where Discord names none. */
  contentType: string;
}

const resolvedAttachment = v.pipe(
  v.object({
    url: v.pipe(v.string(), v.maxLength(2048)),
    filename: v.string(),
    size: v.number(),
    content_type: v.nullish(v.string()),
  }),
  v.transform(({ url, filename, size, content_type }): Attachment => ({
    url,
    filename,
    size,
    contentType: content_type ?? '',
  })),
);

const commandOption = v.object({
  name: v.string(),
  type: v.optional(v.number()),
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
      resolved: v.optional(v.object({ attachments: v.optional(v.record(v.string(), resolvedAttachment)) })),
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

/** Discord, Application Commands: an option whose value names a file. */
const ATTACHMENT_OPTION = 11;

/** Options as typed, by name, a file in place of its id; options without a value are left out. */
export function optionsOf(subject: Interaction): Record<string, string | number | boolean | Attachment> {
  const given = subject.data?.options ?? [];
  return Object.fromEntries(
    given.flatMap(({ name, type, value }) => {
      const found = type === ATTACHMENT_OPTION ? attachmentNamed(value, subject) : value;
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

/** Discord, Component Reference: the input that takes files. */
const FILE_UPLOAD = 19;

const single = v.object({ custom_id: v.string(), value: v.union([v.string(), v.boolean()]) });
const several = v.object({
  type: v.optional(v.number()),
  custom_id: v.string(),
  values: v.array(v.string()),
});
const input = v.union([single, several]);
const labelled = v.object({ component: input });
const actionRow = v.object({ components: v.array(input) });

export type FieldValue = string | boolean | string[] | Attachment[];

/**
 * Fields of a submitted modal by id: from a Label, or from the older action row. Where several can be chosen the value
 * is a list; of files, a list of attachments. Parts that carry no value, and a choice nobody made, are left out.
 */
export function fieldsOf(subject: Interaction): Record<string, FieldValue> {
  const parts = subject.data?.components ?? [];
  const inputs = parts.flatMap((part) => {
    if (v.is(labelled, part)) return [part.component];
    return v.is(actionRow, part) ? part.components : [];
  });
  return Object.fromEntries(inputs.map((each) => [each.custom_id, fieldValue(each, subject)]));
}

function fieldValue(field: v.InferOutput<typeof input>, subject: Interaction): FieldValue {
  if ('value' in field) return field.value;
  if (field.type !== FILE_UPLOAD) return field.values;
  return field.values.flatMap((id) => attachmentNamed(id, subject) ?? []);
}

function attachmentNamed(id: unknown, { data }: Interaction): Attachment | undefined {
  const all = data?.resolved?.attachments ?? {};
  return typeof id === 'string' && Object.hasOwn(all, id) ? all[id] : undefined;
}
