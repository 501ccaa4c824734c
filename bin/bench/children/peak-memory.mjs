/**
 * A process that does one thing: `node peak-memory.mjs <URL of the bundle> <its argument as JSON> <times>`. Writes what
 * it answered last and the most memory it ever held, in bytes, to file descriptor 3.
 */
import { writeSync } from 'node:fs';

const [, , bundle, argument, times] = process.argv;
const { handler } = await import(bundle);
let answer;
for (let time = 0; time < Number(times); time += 1) answer = await handler(JSON.parse(argument));
writeSync(3, JSON.stringify({ answer, peak: process.resourceUsage().maxRSS * 1024 }));
