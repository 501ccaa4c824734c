import { upload, type AttachedFile } from '../attachments.ts';
import { COMMAND_TYPE, OPTION } from '../conformance/commands.ts';
import { MAX_FILE_BYTES } from '../conformance/files.ts';
import type { Context } from '../context.ts';
import { numberOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { allows } from '../permissions.ts';
import { permissionsOf } from '../state/seed.ts';
import type { Channel, StoredAttachment } from '../state.ts';
import { CONTEXT, resolved } from './payload.ts';

export type OptionValue = string | number | boolean | AttachedFile;

/** What the client does not let a person send, in the words it shows. */
export class ClientRefusal extends Error {
  override readonly name = 'ClientRefusal';
}

export interface Typed {
  /** `alerts mute`: a command, and its sub-command where it has any. */
  name: string;
  options: Record<string, OptionValue>;
  /** The option being typed: this asks for autocomplete, and nothing is required yet. */
  focused?: string;
}

/** The `data` of a typed command, by the commands registered now. Throws ClientRefusal where the client would stop. */
export function commandData(context: Context, userId: string, channel: Channel, typed: Typed): JsonObject {
  const [first = '', ...path] = typed.name.replace(/^\//, '').split(' ');
  const command = visible(context, userId, channel, first);
  const { nest, declared } = descend(command, path);
  const given = Object.entries(typed.options);
  for (const [name] of given) {
    if (!declared.some((option) => option['name'] === name)) {
      throw new ClientRefusal(`/${typed.name} has no option ${name}.`);
    }
  }
  const attached: StoredAttachment[] = [];
  const keep = (file: AttachedFile): string => {
    const kept = upload(context, channel.id, file);
    attached.push(kept);
    return kept.id;
  };
  const options = declared.flatMap((option) => filled(context, option, typed, keep));
  const ids = options.flatMap(({ type, value }) =>
    typeof value === 'string' && numberOf(type) >= OPTION.user && numberOf(type) <= OPTION.mentionable
      ? [value]
      : [],
  );
  return {
    id: textOf(command['id']),
    name: first,
    type: COMMAND_TYPE.chatInput,
    ...(command['guild_id'] === undefined ? {} : { guild_id: command['guild_id'] }),
    ...nest(options),
    ...resolved(context, ids, channel.id, attached),
  };
}

function visible({ state }: Context, userId: string, channel: Channel, name: string): JsonObject {
  const inGuild = channel.type !== 1;
  const scopes = inGuild ? [state.guild.id, 'global'] : ['global'];
  const command = scopes
    .flatMap((scope) => state.commands.get(scope) ?? [])
    .find((each) => each['name'] === name && each['type'] === COMMAND_TYPE.chatInput);
  if (!command) throw new ClientRefusal(`There is no command /${name} here.`);
  const contexts = command['contexts'];
  const here = inGuild ? CONTEXT.guild : CONTEXT.botDm;
  if (Array.isArray(contexts) && !contexts.includes(here))
    throw new ClientRefusal(`/${name} cannot be used here.`);
  if (!inGuild && command['dm_permission'] === false)
    throw new ClientRefusal(`/${name} cannot be used here.`);
  const needed = command['default_member_permissions'];
  if (inGuild && typeof needed === 'string') {
    // "0" is for administrators alone, whose permissions hold every bit.
    const bits = needed === '0' ? 1n << 3n : BigInt(needed);
    if (!allows(permissionsOf(state, userId), bits))
      throw new ClientRefusal(`/${name} is not shown to this person.`);
  }
  return command;
}

/** Follows `group subcommand` down, and says how the options are wrapped on the way. */
function descend(
  command: JsonObject,
  path: string[],
): { declared: JsonObject[]; nest: (options: JsonObject[]) => JsonObject } {
  let declared = objectsOf(command['options']);
  const steps: JsonObject[] = [];
  for (const name of path) {
    const step = declared.find(
      (option) => option['name'] === name && numberOf(option['type']) <= OPTION.group,
    );
    if (!step) throw new ClientRefusal(`/${textOf(command['name'])} has no sub-command ${name}.`);
    steps.push(step);
    declared = objectsOf(step['options']);
  }
  if (declared.some((option) => numberOf(option['type']) <= OPTION.group)) {
    throw new ClientRefusal(`/${[textOf(command['name']), ...path].join(' ')} needs a sub-command.`);
  }
  const nest = (options: JsonObject[]): JsonObject => {
    const wrapped = steps.reduceRight<JsonObject[]>(
      (inner, step) => [{ name: step['name'], type: step['type'], options: inner }],
      options,
    );
    return wrapped.length === 0 ? {} : { options: wrapped };
  };
  return { declared, nest };
}

function filled(
  context: Context,
  option: JsonObject,
  typed: Typed,
  keep: (file: AttachedFile) => string,
): JsonObject[] {
  const name = textOf(option['name']);
  const value = typed.options[name];
  const type = numberOf(option['type']);
  if (typed.focused === name) {
    if (option['autocomplete'] !== true) throw new ClientRefusal(`${name} has no autocomplete.`);
    return [{ name, type, value: textOfValue(value ?? ''), focused: true }];
  }
  if (value === undefined) {
    if (option['required'] === true && typed.focused === undefined) {
      throw new ClientRefusal(`/${typed.name} needs ${name}.`);
    }
    return [];
  }
  if (typed.focused !== undefined) return typeof value === 'object' ? [] : [{ name, type, value }];
  const wrong = fault(context, option, value);
  if (wrong !== undefined) throw new ClientRefusal(`${name}: ${wrong}.`);
  return [{ name, type, value: typeof value === 'object' ? keep(value) : value }];
}

function fault(context: Context, option: JsonObject, value: OptionValue): string | undefined {
  const { state } = context;
  const text = textOfValue(value);
  const choices = objectsOf(option['choices']);
  if (choices.length > 0 && !choices.some((choice) => choice['value'] === value)) {
    return `${text} is none of the choices`;
  }
  switch (numberOf(option['type'])) {
    case OPTION.string:
      return typeof value === 'string' ? textFault(option, value) : 'not a text';
    case OPTION.integer:
      return Number.isSafeInteger(value) ? rangeFault(option, Number(value)) : 'not a whole number';
    case OPTION.number:
      return typeof value === 'number' ? rangeFault(option, value) : 'not a number';
    case OPTION.boolean:
      return typeof value === 'boolean' ? undefined : 'neither true nor false';
    case OPTION.user:
      return state.users.has(text) ? undefined : `nobody has the id ${text}`;
    case OPTION.channel:
      return state.channels.has(text) ? undefined : `no channel has the id ${text}`;
    case OPTION.role:
      return state.roles.has(text) ? undefined : `no role has the id ${text}`;
    case OPTION.mentionable:
      return state.users.has(text) || state.roles.has(text) ? undefined : `nothing has the id ${text}`;
    case OPTION.attachment:
      return typeof value === 'object' ? fileFault(value) : 'not a file';
    default:
      return 'an option of this kind cannot be typed here';
  }
}

function textOfValue(value: OptionValue): string {
  return typeof value === 'object' ? value.filename : String(value);
}

function fileFault({ content }: AttachedFile): string | undefined {
  const size = Buffer.byteLength(content);
  return size > MAX_FILE_BYTES ? `larger than ${MAX_FILE_BYTES} bytes` : undefined;
}

function textFault(option: JsonObject, value: string): string | undefined {
  const { min_length: least, max_length: most } = option;
  if (value === '') return 'empty';
  if (typeof least === 'number' && value.length < least) return `shorter than ${least}`;
  if (typeof most === 'number' && value.length > most) return `longer than ${most}`;
  return value.length > 6000 ? 'longer than 6000' : undefined;
}

function rangeFault(option: JsonObject, value: number): string | undefined {
  const { min_value: least, max_value: most } = option;
  if (typeof least === 'number' && value < least) return `below ${least}`;
  return typeof most === 'number' && value > most ? `above ${most}` : undefined;
}
