import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSqs } from '../../lib/world/aws/sqs.ts';
import { bundleEndpoint, endpointEnvironment, runChild, type Endpoint } from './endpoints.ts';
import { figure, median, shuffled, type Figure, type Group } from './figure.ts';
import { commandEvent, pingEvent } from './signed-events.ts';

/** Cold starts of each variant that count, after one that does not. */
const ROUNDS = 31;

const ENDPOINTS = ['nothing', 'discord-hono', 'sparta'] as const satisfies readonly Endpoint[];

interface Variant {
  name: 'nothing' | 'rival' | 'ping' | 'inline' | 'deferred';
  endpoint: (typeof ENDPOINTS)[number];
  event: () => object;
  /** What the body must hold for the answer to count. */
  body: RegExp;
}

const VARIANTS: readonly Variant[] = [
  { name: 'nothing', endpoint: 'nothing', event: pingEvent, body: /^\{"type":1\}$/ },
  { name: 'rival', endpoint: 'discord-hono', event: pingEvent, body: /^\{"type":1\}$/ },
  { name: 'ping', endpoint: 'sparta', event: pingEvent, body: /^\{"type":1\}$/ },
  { name: 'inline', endpoint: 'sparta', event: () => commandEvent('help'), body: /my-stats/ },
  { name: 'deferred', endpoint: 'sparta', event: () => commandEvent('my-stats'), body: /^\{"type":5/ },
];

/** From `spawn` to the first answered signed interaction, above a handler that does nothing. */
export const coldStart: Group = {
  name: 'cold-start',
  rows: ['cold-start', 'cold-start-cpu', 'cold-start-inline', 'cold-start-deferred'],
  async measure() {
    const folder = await mkdtemp(path.join(tmpdir(), 'sparta-bench-'));
    const sqs = await startSqs();
    try {
      const queue = sqs.createQueue('commands');
      const environment = endpointEnvironment(sqs.url);
      const bundles = new Map<string, string>();
      for (const endpoint of ENDPOINTS) bundles.set(endpoint, await bundleEndpoint(endpoint, folder));
      const wall = new Map<string, number[]>(VARIANTS.map(({ name }) => [name, []]));
      const cpu = new Map<string, number[]>(VARIANTS.map(({ name }) => [name, []]));
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const variant of shuffled(VARIANTS)) {
          const file = path.join(folder, 'event.json');
          await writeFile(file, JSON.stringify(variant.event()));
          const before = queue.counts().visible;
          const child = await runChild(
            'first-answer.mjs',
            [bundles.get(variant.endpoint) ?? '', file],
            environment,
          );
          const { answer, cpuMs } = child.wrote as {
            answer: { statusCode: number; body: string };
            cpuMs: number;
          };
          if (answer.statusCode !== 200 || !variant.body.test(answer.body))
            throw new Error(`${variant.name} answered ${JSON.stringify(answer)}`);
          if (variant.name === 'deferred' && queue.counts().visible !== before + 1)
            throw new Error('A deferral was answered, and its message is not in the queue.');
          if (round === 0) continue;
          wall.get(variant.name)?.push(child.wallMs);
          cpu.get(variant.name)?.push(cpuMs);
        }
      }
      return rows(wall, cpu);
    } finally {
      await sqs.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function rows(
  wall: ReadonlyMap<string, readonly number[]>,
  cpu: ReadonlyMap<string, readonly number[]>,
): Figure[] {
  const above = (times: ReadonlyMap<string, readonly number[]>, name: string) =>
    median(times.get(name) ?? []) - median(times.get('nothing') ?? []);
  const rival = above(wall, 'rival');
  const floor = median(wall.get('nothing') ?? []).toFixed(1);
  return [
    figure({
      name: 'cold-start',
      value: above(wall, 'ping'),
      unit: 'ms',
      rival,
      target: { of: 'ratio', atMost: 0.5 },
      note: `PING; rival discord-hono, same PING; above a handler that does nothing (${floor} ms); medians of ${ROUNDS}`,
    }),
    figure({
      name: 'cold-start-cpu',
      value: above(cpu, 'ping'),
      unit: 'ms',
      rival: above(cpu, 'rival'),
      note: 'the same in CPU time of the process, which other load disturbs less',
    }),
    figure({
      name: 'cold-start-inline',
      value: above(wall, 'inline'),
      unit: 'ms',
      rival,
      note: '/help; rival discord-hono’s PING',
    }),
    figure({
      name: 'cold-start-deferred',
      value: above(wall, 'deferred'),
      unit: 'ms',
      rival,
      note: '/my-stats deferred, its message in the queue; rival discord-hono’s PING',
    }),
  ];
}
