/**
 * One cold start: `node first-answer.mjs <URL of the bundle> <file with the event>`. Writes its answer and the CPU it
 * cost to file descriptor 3; who started it takes the time.
 */
import { readFileSync, writeSync } from 'node:fs';

const [, , bundle, eventFile] = process.argv;
const { handler } = await import(bundle);
const answer = await handler(JSON.parse(readFileSync(eventFile, 'utf8')), {});
const { user, system } = process.cpuUsage();
writeSync(3, `${JSON.stringify({ answer, cpuMs: (user + system) / 1000 })}\n`);
process.exit(0);
