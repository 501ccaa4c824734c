import type { Command } from './command.ts';
import type { CommandSummary, Handler } from './handler.ts';

/** Every command with its buttons and modals, found by key. */
export interface Registry {
  command(name: string): Command | undefined;
  /** By key: a command's name, or `command:part`. */
  handler(key: string): Handler | undefined;
  catalogue: readonly CommandSummary[];
  commands: readonly Command[];
}

export function createRegistry(commands: readonly Command[]): Registry {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const handlers = new Map<string, Handler>(
    commands.flatMap((command) => [[command.name, command.handler] as const, ...command.parts]),
  );
  return {
    command: (name) => byName.get(name),
    handler: (key) => handlers.get(key),
    catalogue: commands.map((command) => command.describe()),
    commands,
  };
}
