import { playFirstStory } from '../lib/world/story/first-story.ts';
import { createStory, namesOf } from '../lib/world/story/story.ts';
import { createTranscript } from '../lib/world/story/transcript.ts';
import { startWorld } from '../lib/world/world.ts';

/** `npm run demo`: the whole story unattended, against the same stack as `npm run dev`; fails if a step did not happen. */
const began = Date.now();
const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
const write = (line: string) => console.log(line);

// Told to stop, it leaves at once; what it started ends with it.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, () => process.exit(1));
write(
  'Sparta: one story, played through the real parts. Starting L1, node, Discord, AWS and every Lambda on this machine…',
);
const problems: string[] = [];
const world = await startWorld({
  onLog: (name, line) => /"level":"error"/.test(line) && problems.push(`${name} ${line}`),
});
try {
  const { discord } = world;
  if (!discord) throw new Error('The demo plays on the local Discord.');
  write(
    `Up after ${seconds()} s: Registry ${world.file.registry} on ${world.file.ethereum}, database ${world.aws.engine}.`,
  );
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  const story = createStory(world, createTranscript(write, namesOf(discord), { colour }));
  await playFirstStory(story);
  const faults = discord.faults.map(({ message }) => message);
  story.must('Discord refused nothing Sparta sent', faults.length === 0);
  story.must('No function logged an error', problems.length === 0);
  write(`\nThe whole story took ${seconds()} s.`);
} catch (error) {
  process.exitCode = 1;
  write(`\nThe story broke after ${seconds()} s. ${error instanceof Error ? error.message : String(error)}`);
  for (const line of problems.slice(0, 5)) write(line);
} finally {
  await world.stop();
}
process.exit();
