/** Discord's ids of our slash commands, by name. */
export type CommandIds = ReadonlyMap<string, string>;

let known: CommandIds = new Map();

/** Reads `name:id,name:id`; what is malformed is left out, since a link less harms nobody. */
export function readCommandIds(listed: string): CommandIds {
  return new Map(
    listed.split(',').flatMap((entry): [string, string][] => {
      const [, name, id] = /^([a-z0-9-]{1,32}):([0-9]{17,20})$/.exec(entry.trim()) ?? [];
      return name === undefined || id === undefined ? [] : [[name, id]];
    }),
  );
}

/** Tells this process the ids, once, when it starts: from then on every text that names a command links it. */
export function knowCommands(listed: string): void {
  known = readCommandIds(listed);
}

export function knownCommands(): CommandIds {
  return known;
}

/**
 * Escaped characters, code between backticks, and what looks like a command. A command stands alone: no address,
 * path, longer word or mention goes on before or behind it.
 */
const PIECES =
  /\\[\s\S]|(`+)(?:[\s\S]*?[^`])?\1(?!`)|(?<![\p{L}\p{N}_/<:.~-])\/([a-z][a-z0-9-]*)(?![\p{L}\p{N}_/:…-])/gu;

/** The text with every command that has an id made a mention, which people press instead of typing. */
export function linkCommands(text: string, ids: CommandIds): string {
  if (ids.size === 0 || !text.includes('/')) return text;
  return text.replace(PIECES, (piece, _ticks: string | undefined, name: string | undefined) => {
    const id = name === undefined ? undefined : ids.get(name);
    return id === undefined ? piece : `</${name}:${id}>`;
  });
}
