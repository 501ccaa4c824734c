import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { SpartaError } from '../lib/errors.ts';
import { copyStage, type Copied } from './setup-db/copy-stage.ts';
import { madeUpPeople, realPeople } from './setup-db/people.ts';
import { placeOf, requireCopyable, type Place } from './setup-db/stage-place.ts';

/**
 * `[DRY_RUN=true] npm run setup:db -- --from STAGE --to STAGE [--replace] [--unmasked]`: fills a stage, or the local world
 * (`local`), with the data of another. People are made up; with `--unmasked` they are who they are, and that, as
 * `--replace`, has to be confirmed by typing the name of the stage. `--from-profile` and `--to-profile` where they are in two
 * accounts. Never into production.
 */
try {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      'from-profile': { type: 'string' },
      'to-profile': { type: 'string' },
      unmasked: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
    },
  });
  const from = placeOf('--from', values.from, { profile: values['from-profile'] });
  const to = placeOf('--to', values.to, { profile: values['to-profile'] });
  requireCopyable(from, to);
  const dryRun = process.env['DRY_RUN'] === 'true';
  const grave = [
    values.unmasked
      ? `${to.name} will hold the people of ${from.name}: who they are, and what they wrote.`
      : [],
    values.replace ? `Everything in the tables of ${to.name} will be deleted.` : [],
  ].flat();
  if (!dryRun && grave.length > 0) await confirm(to, grave.join('\n'));
  const people = values.unmasked ? realPeople : madeUpPeople(randomBytes(32));
  const { stage } = to;
  print(
    await copyStage(from.database, to.database, { stage, people, dryRun, replace: values.replace }),
    dryRun,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof SpartaError && error.hint)
    console.error(error.code === 'conflict' ? 'With --replace, what is there is deleted first.' : error.hint);
  process.exitCode = 1;
}

async function confirm({ name }: Place, what: string): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // An input that ends without an answer is none.
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    const typed = await Promise.race([lines.question(`${what}\nType ${name} to go on: `), ended]);
    if (typed.trim() !== name) throw new SpartaError('invalid-input', 'Not confirmed. Nothing was changed.');
  } finally {
    lines.close();
  }
}

function print({ written, expired, left, unknown }: Copied, dryRun: boolean): void {
  console.log(
    dryRun
      ? `A dry run: ${written} rows would be written and nothing was.`
      : `${written} rows written, ${expired} left out as expired.`,
  );
  const kinds = Object.entries(left).map(([kind, count]) => `${count} ${kind}`);
  if (kinds.length > 0) console.log(`Not copied, being secret or of that stage alone: ${kinds.join(', ')}.`);
  if (unknown.length > 0)
    console.log(`Of these nobody has decided about: ${unknown.join(', ')} (bin/setup-db/kinds.ts).`);
}
