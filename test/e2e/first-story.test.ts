import { playFirstStory } from '../../lib/world/story/first-story.ts';
import { startTestWorld, type TestWorld } from './world-under-test.ts';

let at: TestWorld;

beforeAll(async () => {
  at = await startTestWorld();
}, 120_000);
afterAll(async () => at?.world.stop());

test('from registration to the role withdrawn after a slash, every step of the story happens, through the real parts', async () => {
  await playFirstStory(at.story);
  expect(at.world.discord?.faults).toEqual([]);
  expect(at.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
}, 240_000);
