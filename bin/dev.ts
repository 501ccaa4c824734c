import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { devPorts } from '../lib/world/ports.ts';
import { startWorld, writeDevFile, type World } from '../lib/world/world.ts';

/** `npm run dev`: the whole of Sparta on this machine, until it is told to stop. */
const ROOT = join(import.meta.dirname, '..');
const began = Date.now();

const world = await startWorld({
  ports: devPorts(process.env),
  given: process.env,
  bundles: join(ROOT, 'dist'),
  schedules: 'on',
  blockTimer: true,
  print: (line) => console.log(line),
  ...(process.env['LOCAL_DYNAMO_DB'] === 'embedded' ? { engine: 'embedded' as const } : {}),
  ...(process.env['LOG_LEVEL'] === 'debug'
    ? { onLog: (name: string, line: string) => console.log(`${name} ${line}`) }
    : {}),
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
await world.tick().catch((error: unknown) => console.error('The first reading of the chain failed:', error));
const path = await writeDevFile(world, ROOT);
banner(world, path);
await Promise.race(
  ['SIGTERM', 'SIGINT', 'SIGHUP']
    .map((signal) => new Promise((resolve) => process.once(signal, resolve)))
    .concat(inputEnd()),
);
console.log('Stopping…');
await world.stop();
process.exit(0);

function banner({ file, aws }: World, written: string): void {
  console.log(`
  Sparta is up after ${((Date.now() - began) / 1000).toFixed(1)} s.

    Console       ${file.console}   play Discord here, no account needed
    Interactions  ${file.interactions}
    REST API      ${file.api}   documentation at ${file.api}/docs
                  key: ${file.apiKey}
    Discord       ${file.discord}
    L1            ${file.ethereum}   Registry ${file.registry}
    Aztec node    ${file.aztec || 'none'}
    DynamoDB      ${file.dynamodb} (${aws.engine})
    SQS           ${file.sqs}

  All of it stands in ${written}. Ctrl-C stops everything.
`);
}

/** A terminal that is gone ends the world too; without one (CI, a service) there is no input to end. */
function inputEnd(): Promise<unknown>[] {
  if (!process.stdin.isTTY) return [];
  const lines = createInterface({ input: process.stdin });
  return [new Promise((resolve) => lines.once('close', resolve))];
}
