import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { makeAssembly } from '../lib/world/assembly.ts';
import type { World } from '../lib/world/world.ts';

/** `npm run dev`: the whole of Sparta on this machine, until it is told to stop. */
const ROOT = join(import.meta.dirname, '..');
const began = performance.timeOrigin;
const folder = mkdtempSync(join(tmpdir(), 'sparta-dev-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// Told to stop while it starts, it leaves at once; what it started ends with it.
let stop: () => void = () => process.exit(1);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, () => stop());

// Building and synthesising keep another process busy, so they begin before anything large is even imported.
const assembly = makeAssembly(folder, { bundles: join(ROOT, 'dist') });
assembly.catch(() => undefined);
const { devPorts } = await import('../lib/world/ports.ts');
const { startWorld, writeDevFile } = await import('../lib/world/world.ts');

const world = await startWorld({
  assembly,
  ports: devPorts(process.env),
  given: process.env,
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
const path = await writeDevFile(world, ROOT);
banner(world, path);
await world.tick().catch((error: unknown) => console.error('The first reading of the chain failed:', error));
await new Promise<void>((resolve) => {
  stop = resolve;
  // A terminal that is gone ends the world too; without one (CI, a service) there is no input to end.
  if (process.stdin.isTTY) createInterface({ input: process.stdin }).once('close', resolve);
});
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
