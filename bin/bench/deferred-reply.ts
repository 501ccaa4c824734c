import { createStory } from '../../lib/world/story/story.ts';
import { startWorld } from '../../lib/world/world.ts';
import { figure, median, quantile, type Group } from './figure.ts';
import { becomeOperator, SILENT } from './one-operator.ts';

/** Waves of each kind, in turns, after one of each that does not count. */
const WAVES = 6;
const COMMANDS_A_WAVE = 60;
const IN_FLIGHT = 20;

/** From the POST of a deferred command to its edited reply, beside an inline answer by the same road. */
export const deferredReply: Group = {
  name: 'deferred-reply',
  rows: ['deferred-reply', 'deferred-reply-p95', 'deferred-reply-rate'],
  async measure() {
    const world = await startWorld();
    try {
      const { discord } = world;
      const story = createStory(world, SILENT);
      await becomeOperator(story);
      const ask = async (name: string, expected: RegExp) => {
        const began = performance.now();
        const shown = await story.player('alice').command(name);
        if (shown.kind !== 'message')
          throw new Error(`/${name}: ${shown.kind === 'failed' ? shown.why : shown.kind}`);
        const message = await shown.settled();
        const took = performance.now() - began;
        if (!expected.test(JSON.stringify(message.components)))
          throw new Error(`/${name} answered ${JSON.stringify(message.components)}`);
        return took;
      };
      const deferred: number[] = [];
      const inline: number[] = [];
      const rates: number[] = [];
      for (let wave = 0; wave <= WAVES; wave += 1) {
        const began = performance.now();
        const mine = await inFlight(() => ask('my-stats', /Your validators: 3/));
        const rate = COMMANDS_A_WAVE / ((performance.now() - began) / 1000);
        const theirs = await inFlight(() => ask('help', /my-stats/));
        if (wave === 0) continue;
        deferred.push(...mine);
        inline.push(...theirs);
        rates.push(rate);
      }
      if (discord && discord.faults.length > 0) throw new Error(discord.faults[0]?.message);
      return [
        figure({
          name: 'deferred-reply',
          value: median(deferred),
          unit: 'ms',
          rival: median(inline),
          target: { of: 'value', atMost: 250 },
          note: `p50 of ${deferred.length} × /my-stats of 3 validators, ${IN_FLIGHT} in flight, POST to edited reply; rival /help answered inline by the same road, no queue, worker or database`,
        }),
        figure({
          name: 'deferred-reply-p95',
          value: quantile(deferred, 0.95),
          unit: 'ms',
          rival: quantile(inline, 0.95),
          note: 'the same, p95',
        }),
        figure({
          name: 'deferred-reply-rate',
          value: median(rates),
          unit: 'per second',
          note: `replies finished a second, median of ${WAVES} waves; Discord, AWS and L1 share the machine`,
        }),
      ];
    } finally {
      await world.stop();
    }
  },
};

/** Runs a wave with so many at once, and answers with what each took. */
async function inFlight(one: () => Promise<number>): Promise<number[]> {
  const took: number[] = [];
  let left = COMMANDS_A_WAVE;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      took.push(await one());
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  return took;
}
