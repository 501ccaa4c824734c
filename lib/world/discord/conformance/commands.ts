import { isObject, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { at, finding, type Finding } from './fault.ts';

/** Command and option types. Discord, Application Commands. */
export const COMMAND_TYPE = { chatInput: 1, user: 2, message: 3 } as const;
export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** Discord, Application Commands: Naming. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Commands of one scope, by type. Discord, Application Commands: Registering. */
const COUNTS = new Map<number, number>([
  [COMMAND_TYPE.chatInput, 100],
  [COMMAND_TYPE.user, 15],
  [COMMAND_TYPE.message, 15],
]);
/** Characters of names, descriptions and values of one command, the longest localisation counted. */
const MAX_COMMAND_TEXT = 8000;

const typeOf = (command: JsonObject): number => numberOf(command['type'] ?? COMMAND_TYPE.chatInput);

/** What the schema can read: Discord takes the permission bits as text too, the specification says number. */
export function readable(command: unknown): unknown {
  if (!isObject(command)) return command;
  const permissions = command['default_member_permissions'];
  if (typeof permissions !== 'string' || !/^\d{1,20}$/.test(permissions)) return command;
  return { ...command, default_member_permissions: Number(permissions) };
}

/** The rules on one scope's commands together. */
export function commandListFaults(body: unknown): Finding[] {
  const commands = objectsOf(body);
  const faults: Finding[] = [];
  const seen = new Set<string>();
  for (const [index, command] of commands.entries()) {
    const key = `${typeOf(command)} ${textOf(command['name'])}`;
    if (seen.has(key)) {
      const message = `Application command names must be unique; "${textOf(command['name'])}" is there twice.`;
      faults.push(finding(`${index}.name`, 'APPLICATION_COMMANDS_DUPLICATE_NAME', message));
    }
    seen.add(key);
  }
  for (const [type, most] of COUNTS) {
    const count = commands.filter((command) => typeOf(command) === type).length;
    if (count > most) {
      faults.push(
        finding('', 'APPLICATION_COMMAND_TOO_MANY', `${count} commands of type ${type}, at most ${most}.`),
      );
    }
  }
  return faults;
}

/** The rules on one command that its schema does not hold. `guild`: it is registered for one guild. */
export function commandFaults(command: unknown, path: string, guild: boolean): Finding[] {
  const object = objectOf(command);
  const type = typeOf(object);
  const faults: Finding[] = [];
  if (type === COMMAND_TYPE.chatInput) {
    faults.push(...nameFaults(object, path, 'APPLICATION_COMMAND_INVALID_NAME'));
    if (textOf(object['description']).trim() === '') {
      faults.push(finding(at(path, 'description'), 'BASE_TYPE_REQUIRED', 'This field is required'));
    }
  } else if (textOf(object['description']) !== '' || objectsOf(object['options']).length > 0) {
    faults.push(
      finding(
        at(path, 'description'),
        'APPLICATION_COMMAND_INVALID',
        'A context-menu command has no description or options.',
      ),
    );
  }
  if (guild && (object['contexts'] ?? object['integration_types']) !== undefined) {
    faults.push(
      finding(at(path, 'contexts'), 'APPLICATION_COMMAND_INVALID', 'Only global commands have contexts.'),
    );
  }
  const size = commandText(object);
  if (size > MAX_COMMAND_TEXT) {
    faults.push(
      finding(path, 'APPLICATION_COMMAND_TOO_LARGE', `${size} characters, at most ${MAX_COMMAND_TEXT}.`),
    );
  }
  return [...faults, ...optionFaults(object['options'], at(path, 'options'))];
}

function nameFaults(named: JsonObject, path: string, rule: string): Finding[] {
  const all = [
    ['name', named['name']] as const,
    ...Object.entries(objectOf(named['name_localizations'])).map(
      ([locale, name]) => [`name_localizations.${locale}`, name] as const,
    ),
  ];
  return all
    .filter(([, name]) => !NAME.test(textOf(name)) || textOf(name) !== textOf(name).toLowerCase())
    .map(([key, name]) =>
      finding(at(path, key), rule, `Name is invalid: "${textOf(name)}" (lower case, 1 to 32 letters).`),
    );
}

function optionFaults(options: unknown, path: string): Finding[] {
  const list = objectsOf(options);
  const faults: Finding[] = [];
  const names = new Set<string>();
  let optionalSeen = false;
  const isSub = (option: JsonObject): boolean => numberOf(option['type']) <= OPTION.group;
  if (list.some(isSub) && !list.every(isSub)) {
    faults.push(
      finding(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands and options do not mix.'),
    );
  }
  for (const [index, option] of list.entries()) {
    const here = at(path, index);
    faults.push(...nameFaults(option, here, 'APPLICATION_COMMAND_INVALID_NAME'));
    const name = textOf(option['name']);
    if (names.has(name)) {
      const message = `Option names must be unique; "${name}" is there twice.`;
      faults.push(finding(at(here, 'name'), 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message));
    }
    names.add(name);
    if (!isSub(option)) {
      const required = option['required'] === true;
      if (required && optionalSeen) {
        const message = 'Required options must be placed before non-required options';
        faults.push(finding(here, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message));
      }
      optionalSeen ||= !required;
    }
    faults.push(...valueFaults(option, here), ...optionFaults(option['options'], at(here, 'options')));
  }
  return faults;
}

function valueFaults(option: JsonObject, path: string): Finding[] {
  const faults: Finding[] = [];
  const choices = objectsOf(option['choices']);
  if (option['autocomplete'] === true && option['choices'] !== undefined && option['choices'] !== null) {
    const message = 'autocomplete and choices exclude each other.';
    faults.push(finding(at(path, 'choices'), 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', message));
  }
  for (const key of ['name', 'value']) {
    const values = choices.map((choice) => choice[key]);
    if (new Set(values).size === values.length) continue;
    const message = `Two choices have one ${key}.`;
    faults.push(finding(at(path, 'choices'), 'APPLICATION_COMMAND_OPTIONS_CHOICES_DUPLICATE', message));
  }
  for (const [least, most] of [
    ['min_length', 'max_length'],
    ['min_value', 'max_value'],
  ] as const) {
    if (typeof option[least] !== 'number' || typeof option[most] !== 'number') continue;
    if (option[least] <= option[most]) continue;
    faults.push(finding(at(path, least), 'BASE_TYPE_BAD_VALUE', `${least} is above ${most}.`));
  }
  return faults;
}

function commandText(object: JsonObject): number {
  const longest = (key: string): number => {
    const texts = [object[key], ...Object.values(objectOf(object[`${key}_localizations`]))];
    return Math.max(...texts.map((text) => textOf(text).length));
  };
  const value = textOf(object['value']).length;
  const inner = [...objectsOf(object['options']), ...objectsOf(object['choices'])];
  return (
    longest('name') + longest('description') + value + inner.reduce((sum, each) => sum + commandText(each), 0)
  );
}
