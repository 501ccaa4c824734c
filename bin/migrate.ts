import { parseArgs } from 'node:util';
import { SpartaError } from '../lib/errors.ts';
import { databaseOf, stageOf } from './backup/place.ts';
import { migrations } from './migrate/migrations.ts';
import { migrate, undo, type Ran } from './migrate/run-migrations.ts';

/**
 * `[DRY_RUN=true] npm run migrate -- --stage S [--undo ID]`: gives rows written by older versions today's shape. Sparta
 * may run meanwhile. What was run is noted in the stage, and a run that died is gone on with by the same command.
 */
try {
  const { values } = parseArgs({ options: { stage: { type: 'string' }, undo: { type: 'string' } } });
  const database = databaseOf(stageOf(values.stage));
  const dryRun = process.env['DRY_RUN'] === 'true';
  if (dryRun) console.log('A dry run: nothing is written.');
  if (values.undo === undefined) {
    for (const ran of await migrate(database, migrations, { dryRun })) console.log(lineOf(ran, dryRun));
  } else {
    const { looked, changed } = await undo(database, named(values.undo), { dryRun });
    console.log(`${values.undo}: ${changed} of ${looked} rows ${dryRun ? 'would be' : 'were'} taken back.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof SpartaError && error.hint) console.error(error.hint);
  process.exitCode = 1;
}

function named(id: string) {
  const found = migrations.find((each) => each.id === id);
  if (found) return found;
  const all = migrations.map((each) => each.id).join(', ');
  throw new SpartaError('invalid-input', `There is no migration "${id}". There are: ${all}.`);
}

function lineOf({ id, summary, was, looked, changed }: Ran, dryRun: boolean): string {
  if (was === 'applied') return `${id}: was run before.`;
  const done = `${changed} of ${looked} rows ${dryRun ? 'would change' : 'changed'}`;
  return `${id} (${summary}): ${was === 'begun' ? 'gone on with, ' : ''}${done}.`;
}
