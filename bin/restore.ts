import { parseArgs } from 'node:util';
import { SpartaError } from '../lib/errors.ts';
import { databaseOf, stageOf } from './backup/place.ts';
import { restoreBackup } from './backup/restore-backup.ts';

/**
 * `[DRY_RUN=true] npm run restore -- FILE --stage S [--merge] [--tombstones LATER-FILE]…`: puts a backup back. The file
 * is checked to its end first; people who asked to be forgotten since it was made stay forgotten.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stage: { type: 'string' },
      merge: { type: 'boolean', default: false },
      tombstones: { type: 'string', multiple: true, default: [] },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new SpartaError('invalid-input', 'Name one file: npm run restore -- FILE --stage S.');
  const stage = stageOf(values.stage);
  const dryRun = process.env['DRY_RUN'] === 'true';
  const restored = await restoreBackup(databaseOf(stage), {
    file,
    stage,
    tombstones: values.tombstones,
    merge: values.merge,
    dryRun,
  });
  const { written, kept, forgotten, expired } = restored;
  console.log(
    dryRun
      ? `A dry run: ${written} rows would be looked at and nothing was written.`
      : `${written} rows written.`,
  );
  console.log(
    `${kept} kept as they are, ${forgotten} left out with people who are gone, ${expired} expired.`,
  );
  if (!dryRun) console.log(`Rows of an older version want npm run migrate -- --stage ${stage}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof SpartaError && error.hint) console.error(error.hint);
  process.exitCode = 1;
}
