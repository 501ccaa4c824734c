import { playFirstStory } from '../../lib/world/story/first-story.ts';
import { startTestWorld, type TestWorld } from './world-under-test.ts';

let test_: TestWorld;

beforeAll(async () => {
  test_ = await startTestWorld();
}, 120_000);
afterAll(async () => test_?.world.stop());

test('the whole first story happens, through the real parts', async () => {
  await playFirstStory(test_.story);
  expect(test_.world.discord?.faults).toEqual([]);
  expect(test_.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
}, 120_000);
