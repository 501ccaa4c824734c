import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Figure } from './figure.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const DOCS = path.join(ROOT, 'docs', 'performance.md');
/** Processes that wanted a core in the minute before: what else the machine was doing. */
const LOAD_BEFORE = loadavg()[0] ?? 0;
const MARKS = { begin: '<!-- table: begin -->', end: '<!-- table: end -->' };

/** One line a figure. */
export function printed(figures: readonly Figure[]): string {
  const lines = [
    ['figure', 'value', 'rival', 'ratio', 'target', 'holds'],
    ...figures.map((each) => [...cells(each), each.holds ? 'yes' : 'NO']),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export async function writeResults(figures: readonly Figure[]): Promise<void> {
  await writeFile(path.join(ROOT, 'bench-results.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

/** Puts the table, its date and the machine between the marks of `docs/performance.md`. */
export async function writeDocs(figures: readonly Figure[]): Promise<void> {
  const text = await readFile(DOCS, 'utf8');
  const [head, rest] = text.split(MARKS.begin);
  const tail = rest?.split(MARKS.end)[1];
  if (head === undefined || tail === undefined)
    throw new Error(`docs/performance.md must hold ${MARKS.begin} and ${MARKS.end}.`);
  const table = [
    '| Figure | Value | Rival | Ratio | Target | Holds | What is counted |',
    '|---|---|---|---|---|---|---|',
    ...figures.map(
      (each) =>
        `| ${[`\`${each.name}\``, ...cells(each).slice(1), each.holds ? 'yes' : '**no**', each.note].join(' | ')} |`,
    ),
  ];
  const content = `${head}${MARKS.begin}\n\n${machine()}\n\n${table.join('\n')}\n\n${MARKS.end}${tail}`;
  await writeFile(DOCS, await format(content, { ...(await resolveConfig(DOCS)), filepath: DOCS }));
}

function machine(): string {
  const gibibytes = Math.round(totalmem() / 1024 ** 3);
  return `Measured ${new Date().toISOString().slice(0, 10)} on ${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${gibibytes} GiB of memory, Node ${process.version}, ${process.platform} ${process.arch}. Load of other work in the minute before: ${LOAD_BEFORE.toFixed(1)}.`;
}

function cells({ name, value, unit, rival, ratio, target }: Figure): string[] {
  return [
    name,
    `${number(value)} ${unit}`,
    rival === null ? '–' : `${number(rival)} ${unit}`,
    ratio === null ? '–' : ratio.toFixed(2),
    target,
  ];
}

function number(value: number): string {
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : value.toFixed(1).replace(/\.0$/, '');
}
