import { setTimeout as sleep } from 'node:timers/promises';
import { parseEther } from 'viem';
import { createStory } from '../../lib/world/story/story.ts';
import { startWorld, type World } from '../../lib/world/world.ts';
import { figure, median, quantile, type Group } from './figure.ts';
import { becomeOperator, SILENT } from './one-operator.ts';

/** Slashes that count, after one that does not: the functions have started by then. */
const EVENTS = Number(process.env['BENCH_EVENTS'] ?? 12);
/** So small that none of her validators is ejected by its share of them. */
const AMOUNT_WEI = parseEther('100');
/**
 * From one slash to the next: Discord takes five messages in five seconds for one conversation, and answers 429 to the
 * sixth (`lib/world/discord/rate-limits.ts`). Closer together this would measure Discord's limit.
 */
const APART_MS = 1500;
/** Discord's stand-in accepts a DM within that, or the event counts as not told. */
const GIVE_UP_MS = 60_000;

/** From the begin of the pass that finds a slash to its DM accepted by Discord's stand-in, beside the pass itself. */
export const eventToDm: Group = {
  name: 'event-to-dm',
  rows: ['event-to-dm', 'event-to-dm-whole', 'event-to-dm-pass'],
  async measure() {
    const world = await startWorld();
    try {
      const story = createStory(world, SILENT);
      await becomeOperator(story);
      const { l1, discord } = story;
      const victims = l1.validators.slice(0, 3).map(({ attester }) => attester);
      const told = acceptedDms(discord, story.player('alice').userId);
      const passes: number[] = [];
      const wholes: number[] = [];
      const after: number[] = [];
      for (let event = 0; event <= EVENTS; event += 1) {
        const attester = victims[event % victims.length];
        if (attester === undefined) throw new Error('She has no validators.');
        told.length = 0;
        await sleep(APART_MS);
        await l1.slash(attester, AMOUNT_WEI);
        const began = performance.now();
        await world.aws.fire('epoch-monitor');
        const ended = performance.now();
        const accepted = await firstOf(told, /was slashed/);
        await world.aws.whenIdle(GIVE_UP_MS);
        const slashes = told.filter(({ text }) => /was slashed/.test(text)).length;
        if (slashes !== 1) throw new Error(`A slash was told by ${slashes} direct messages.`);
        if (event === 0) continue;
        passes.push(ended - began);
        wholes.push(accepted - began);
        after.push(accepted - ended);
      }
      if (discord.faults.length > 0) throw new Error(discord.faults[0]?.message);
      const pass = `${Math.round(median(passes))} ms the pass itself, p95 ${Math.round(quantile(passes, 0.95))} ms`;
      return [
        figure({
          name: 'event-to-dm',
          value: quantile(after, 0.95),
          unit: 'ms',
          target: { of: 'value', atMost: 2000 },
          note: `p95 of ${EVENTS} slashes, each in a block and a pass of its own, ${APART_MS} ms apart or more: from the end of the pass to the DM accepted by Discord's stand-in, below 0 where it came before the pass had ended; ${pass}`,
        }),
        figure({
          name: 'event-to-dm-whole',
          value: quantile(wholes, 0.95),
          unit: 'ms',
          note: 'the same from the begin of the pass, p95; L1, AWS and Discord share the machine',
        }),
        figure({
          name: 'event-to-dm-pass',
          value: quantile(passes, 0.95),
          unit: 'ms',
          note: 'the passes of the same events by themselves, p95, from the schedule firing to the function having answered',
        }),
      ];
    } finally {
      await world.stop();
    }
  },
};

interface Accepted {
  /** By `performance.now()`. */
  at: number;
  text: string;
}

/** Direct messages to that person from now on, each noted when Discord's stand-in accepts it. */
function acceptedDms(discord: NonNullable<World['discord']>, userId: string): Accepted[] {
  const accepted: Accepted[] = [];
  discord.events.subscribe((event) => {
    if (event.kind !== 'message.created') return;
    const at = performance.now();
    const { message } = event;
    if (
      !discord
        .person(userId)
        .dms()
        .some(({ id }) => id === message.id)
    )
      return;
    accepted.push({ at, text: JSON.stringify(message.components) });
  });
  return accepted;
}

/** When the first message with such words was accepted; waits for it. */
async function firstOf(accepted: readonly Accepted[], words: RegExp): Promise<number> {
  const giveUpAt = performance.now() + GIVE_UP_MS;
  for (;;) {
    const found = accepted.find(({ text }) => words.test(text));
    if (found) return found.at;
    if (performance.now() > giveUpAt) throw new Error(`No direct message matches ${words.source}.`);
    await sleep(5);
  }
}
