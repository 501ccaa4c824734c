import type { Story } from '../../lib/world/story/story.ts';
import type { Transcript } from '../../lib/world/story/transcript.ts';

/** Alice proves her address and has her three validators followed, as a person would. */
export async function becomeOperator(story: Story): Promise<void> {
  const card = await story.command('alice', 'register', { ethereum_address: story.wallet('alice').address });
  const signature = await story.signAsTold('alice', card);
  const pressed = await story.player('alice').press(card, 'Paste a signature');
  if (pressed.kind !== 'modal') throw new Error('The button opened no form.');
  const outcome = await story.player('alice').submit(pressed.modal, { signature });
  if (outcome.kind !== 'message') throw new Error('The form got no answer.');
  await outcome.settled();
  await story.command('mona', 'mod-approve-operator', { operator_id: story.player('alice').userId });
  await story.world.aws.whenIdle();
  for (const { attester } of story.l1.validators.slice(0, 3))
    await story.command('alice', 'add-validator', { validator_address: attester });
  await story.world.tick();
}

const nothing = () => undefined;
/** A transcript nobody reads. */
export const SILENT: Transcript = {
  chapter: nothing,
  does: nothing,
  sees: nothing,
  opens: nothing,
  happens: nothing,
  holds: nothing,
};
