import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { databaseOf, stageOf } from './backup/place.ts';
import { writeBackup } from './backup/write-backup.ts';

/**
 * `npm run backup -- --stage S [--to FOLDER | --to -]`: all three tables in one file, in `backups` where no folder is
 * given, or on standard output. It holds personal data: only its owner can read it.
 */
try {
  const { values } = parseArgs({ options: { stage: { type: 'string' }, to: { type: 'string' } } });
  const stage = stageOf(values.stage);
  const database = databaseOf(stage);
  if (values.to === '-') {
    await writeBackup(database, stage, process.stdout);
  } else {
    const folder = values.to ?? 'backups';
    await mkdir(folder, { recursive: true });
    const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const file = path.join(folder, `sparta-${stage}-${time}.jsonl.gz`);
    const partial = `${file}.partial`;
    const { counts, sha256 } = await writeBackup(
      database,
      stage,
      createWriteStream(partial, { mode: 0o600, flags: 'wx' }),
    ).catch(async (error: unknown) => {
      await rm(partial, { force: true });
      throw error;
    });
    await rename(partial, file);
    console.log(
      `${file}: ${Object.entries(counts)
        .map(([table, count]) => `${count} ${table}`)
        .join(', ')}`,
    );
    console.log(`sha256 of its lines ${sha256}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
