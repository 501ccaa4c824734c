import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleEndpoint, endpointEnvironment, runChild } from './endpoints.ts';
import { figure, median, shuffled, type Group } from './figure.ts';
import { commandEvent } from './signed-events.ts';

/** Processes of each, in turns. */
const PROCESSES = 7;
const WARM_UP = 1000;
const CALLS = 3000;
const SIGNATURES = 500;

interface Run {
  perSecond: number;
  /** Answers a second of processor time, all threads counted. */
  perCpuSecond: number;
  /** Microseconds. */
  p50: number;
  p99: number;
  /** Every different answer. */
  answers: string[];
}

/**
 * `/ping` answered by a warm process, one after another. Judged by processor time: a Lambda has one core or less, and
 * what else runs on this machine must not decide.
 */
export const warmThroughput: Group = {
  name: 'warm-throughput',
  rows: ['warm-throughput', 'warm-throughput-clock', 'warm-p50', 'warm-p99'],
  async measure() {
    const folder = await mkdtemp(path.join(tmpdir(), 'sparta-bench-'));
    try {
      const environment = endpointEnvironment('http://127.0.0.1:9');
      const ours = { bundle: await bundleEndpoint('sparta-ping', folder), runs: new Array<Run>() };
      const rival = { bundle: await bundleEndpoint('discord-hono', folder), runs: new Array<Run>() };
      const file = path.join(folder, 'events.json');
      await writeFile(file, JSON.stringify(Array.from({ length: SIGNATURES }, () => commandEvent('ping'))));
      for (let process = 0; process < PROCESSES; process += 1) {
        for (const { bundle, runs } of shuffled([ours, rival])) {
          const { wrote } = await runChild(
            'steady-answers.mjs',
            [bundle, file, String(WARM_UP), String(CALLS)],
            environment,
          );
          const run = wrote as Run;
          const wrong = run.answers.filter((answer) => !/^200 \{.*Pong\./.test(answer));
          if (wrong.length > 0) throw new Error(`/ping was answered with ${wrong[0] ?? ''}`);
          runs.push(run);
        }
      }
      const of = (key: 'perSecond' | 'perCpuSecond' | 'p50' | 'p99') => ({
        value: median(ours.runs.map((run) => run[key])),
        rival: median(rival.runs.map((run) => run[key])),
      });
      return [
        figure({
          name: 'warm-throughput',
          ...of('perCpuSecond'),
          unit: 'per CPU second',
          target: { of: 'ratio', atLeast: 1.5 },
          note: `/ping beside all real commands, ${SIGNATURES} signatures, 1.9 KB; rival discord-hono with /ping alone; medians of ${PROCESSES} processes × ${CALLS}`,
        }),
        figure({
          name: 'warm-throughput-clock',
          ...of('perSecond'),
          unit: 'per second',
          note: 'the same by the clock, other load on the machine included',
        }),
        figure({ name: 'warm-p50', ...of('p50'), unit: 'µs', note: 'of one answer' }),
        figure({ name: 'warm-p99', ...of('p99'), unit: 'µs', note: 'of one answer' }),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
