import { playDuties } from './duties.ts';
import { addValidator, approve, register, secondDoor, stakeAnother } from './joining.ts';
import { playSlash } from './slash.ts';
import type { Story } from './story.ts';

/**
 * An operator registers, is approved, has a validator followed, is warned when it misses duties, told when that is over,
 * warned of votes to slash it, told when it was slashed, and loses the role. Another has one staked by Sparta.
 */
export async function playFirstStory(story: Story): Promise<void> {
  await register(story);
  await approve(story, 'alice');
  await addValidator(story);
  await secondDoor(story);
  await stakeAnother(story);
  await playDuties(story);
  await playSlash(story);
}
