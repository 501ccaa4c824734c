import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checks } from '../../lib/checks/index.ts';
import { commands } from '../../lib/commands/index.ts';
import { FUNCTIONS } from '../../lib/config/functions.ts';
import { SETTINGS, type Setting } from '../../lib/config/settings.ts';
import { roles } from '../../lib/roles/index.ts';
import { routes } from '../../lib/routes/index.ts';

/** The README with every table between `<!-- generated:NAME -->` and `<!-- /generated -->` made anew. */
export async function readmeWith(readme: string): Promise<string> {
  const filled = readme.replace(
    /(<!-- generated:([a-z]+) -->\n)[\s\S]*?(\n<!-- \/generated -->)/g,
    (_whole, open: string, name: string, close: string) => `${open}\n${tableOf(name)}\n${close}`,
  );
  return format(filled, {
    ...(await resolveConfig(join(import.meta.dirname, '../../README.md'))),
    parser: 'markdown',
  });
}

function tableOf(name: string): string {
  const make = TABLES[name];
  if (!make)
    throw new Error(
      `README.md asks for a generated table "${name}"; there are ${Object.keys(TABLES).join(', ')}`,
    );
  return make();
}

const TABLES: Record<string, () => string> = {
  commands: () =>
    table(
      ['Command', 'Options', 'Who', 'What it does'],
      commands.map(({ name, options, handler, summary }) => [
        `\`/${name}\``,
        options.map((option) => `\`${option.name}\`${option.required ? '' : ' (optional)'}`).join(', ') ||
          '–',
        handler.access,
        summary,
      ]),
    ),
  settings: () =>
    table(
      ['Setting', 'Where', 'Needed', 'What it is', 'Example'],
      Object.entries<Setting>(SETTINGS)
        .filter(([, { home }]) => home !== 'stack')
        .map(([name, { home, required, summary, example }]) => [
          `\`${name}\``,
          home,
          required ? 'yes' : 'no',
          summary,
          `\`${example}\``,
        ]),
    ),
  routes: () =>
    table(
      ['Method', 'Path', 'Key', 'What it answers'],
      routes.map(({ method, path, access, summary }) => [
        method,
        `\`${path}\``,
        access === 'key' ? 'yes' : 'no',
        summary,
      ]),
    ),
  rules: () =>
    table(
      ['Kind', 'Name', 'What it says'],
      [
        ...checks.map(({ name, summary }) => ['check', `\`${name}\``, summary]),
        ...roles.map(({ name, summary }) => ['role', `\`${name}\``, summary]),
      ],
    ),
  functions: () =>
    table(
      ['Function', 'What it does'],
      Object.entries(FUNCTIONS).map(([name, { summary }]) => [`\`${name}\``, summary]),
    ),
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
