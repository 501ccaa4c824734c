/**
 * A warm process: `node steady-answers.mjs <URL of the bundle> <file with events> <warm-up calls> <calls>`. Answers one
 * event after another, and writes what each call took, in microseconds, to file descriptor 3.
 */
import { readFileSync, writeSync } from 'node:fs';

const [, , bundle, eventsFile, warmUp, calls] = process.argv;
const { handler } = await import(bundle);
const events = JSON.parse(readFileSync(eventsFile, 'utf8'));
const answers = new Set();
for (let index = 0; index < Number(warmUp); index += 1) await one(index);

const took = new Float64Array(Number(calls));
const began = performance.now();
const cpuBefore = process.cpuUsage();
for (let index = 0; index < took.length; index += 1) {
  const before = performance.now();
  await one(index);
  took[index] = (performance.now() - before) * 1000;
}
const perSecond = (took.length / (performance.now() - began)) * 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const perCpuSecond = (took.length / (user + system)) * 1e6;
took.sort();
const at = (share) => took[Math.floor(took.length * share)];
writeSync(
  3,
  `${JSON.stringify({ perSecond, perCpuSecond, p50: at(0.5), p99: at(0.99), answers: [...answers] })}\n`,
);
process.exit(0);

async function one(index) {
  const { statusCode, body } = await handler(events[index % events.length], {});
  answers.add(`${statusCode} ${body}`);
}
