import { commands } from '../../lib/commands/index.ts';
import { nameKey } from '../../lib/kit/discord-commands.ts';
import { scanTexts } from './source.ts';

/** Every key a catalogue has: sentences of the source, what declarations say, and the commands' names. */
export function textKeys(root: string): Set<string> {
  const declared = commands.flatMap(({ name, summary, options }) => [
    nameKey(name),
    summary,
    ...options.flatMap(({ description, choices }) => [description, ...choices]),
  ]);
  return new Set([...scanTexts(root).said.map(({ template }) => template), ...declared]);
}

/** The gaps of a template, each once, in order. */
export function gapsOf(template: string): string[] {
  return [...new Set([...template.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? ''))].sort();
}
