/**
 * A command in a text: `say('Use {command}.', { command: mention('add-validator') })`. Every text that is rendered links
 * the commands it names, so this is the plain name; where no id is known, or in a label, it stays one.
 */
export function mention(name: string): string {
  return `/${name}`;
}
