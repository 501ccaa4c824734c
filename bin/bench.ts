import { chosen } from './bench/groups.ts';
import type { Figure } from './bench/figure.ts';
import { printed, writeDocs, writeResults } from './bench/report.ts';

/**
 * `npm run bench [-- NAME…] [--write-docs]`: measures, prints a row a figure, and fails if one does not hold its target.
 * A name is a figure's or a group's. `--write-docs` puts the full table into docs/performance.md.
 */
const args = process.argv.slice(2);
const names = args.filter((arg) => arg !== '--write-docs');
const figures: Figure[] = [];
const unmeasured: string[] = [];
try {
  const choices = chosen(names);
  const docs = args.includes('--write-docs');
  if (docs && names.length > 0) throw new Error('--write-docs writes the full table: leave the names out.');
  for (const { group, rows } of choices) {
    const began = Date.now();
    console.error(`${group.name}…`);
    try {
      const measured = await group.measure();
      figures.push(...measured.filter(({ name }) => rows.includes(name)));
    } catch (error) {
      // The other groups still tell something.
      unmeasured.push(group.name);
      console.error(error);
    }
    console.error(`${group.name} took ${((Date.now() - began) / 1000).toFixed(0)} s`);
    await writeResults(figures);
  }
  if (docs && unmeasured.length === 0) await writeDocs(figures);
  console.log(printed(figures));
  const failed = figures.filter(({ holds }) => !holds).map(({ name, target }) => `${name} (${target})`);
  if (failed.length > 0) console.error(`Does not hold: ${failed.join(', ')}`);
  if (unmeasured.length > 0) console.error(`Could not be measured: ${unmeasured.join(', ')}`);
  if (failed.length + unmeasured.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
