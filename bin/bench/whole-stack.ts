import { figure, median, type Group } from './figure.ts';
import { runScript } from './run-script.ts';

/** Each start bundles, synthesises and deploys the contracts anew, so a few tell enough. */
const RUNS = 3;
const ANY_PORT = { SPARTA_DEV_PORT: '0' };

/** From `npm run dev` to the banner, which comes after the first reading of the chain. */
export const devReady: Group = {
  name: 'dev-ready',
  rows: ['dev-ready'],
  async measure() {
    const seconds: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { readyMs } = await runScript('dev', { line: /Sparta is up/, environment: ANY_PORT });
      seconds.push(readyMs / 1000);
    }
    return [
      figure({
        name: 'dev-ready',
        value: median(seconds),
        unit: 's',
        target: { of: 'value', atMost: 8 },
        note: `npm run dev from spawn to its banner, in a process of its own; median of ${RUNS}`,
      }),
    ];
  },
};

/** The whole story of `npm run demo`, which fails where a step did not happen. */
export const demo: Group = {
  name: 'demo',
  rows: ['demo'],
  async measure() {
    const seconds: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { readyMs } = await runScript('demo', { line: /The whole story took/, untilExit: true });
      seconds.push(readyMs / 1000);
    }
    return [
      figure({
        name: 'demo',
        value: median(seconds),
        unit: 's',
        target: { of: 'value', atMost: 60 },
        note: `npm run demo from spawn to the end of its story; median of ${RUNS}`,
      }),
    ];
  },
};
