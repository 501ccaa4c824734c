import { startWorld, type World, type WorldOptions } from '../../lib/world/world.ts';
import { createStory, namesOf, type Story } from '../../lib/world/story/story.ts';
import { createTranscript } from '../../lib/world/story/transcript.ts';
import { sharedAssembly } from './shared-assembly.ts';

export interface TestWorld {
  world: World;
  story: Story;
  /** What the functions logged, newest last. */
  lines: string[];
}

/** A world of its own for one suite, with a story to act in it; what was printed shows when a test fails. */
export async function startTestWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const lines: string[] = [];
  const world = await startWorld({
    assembly: await sharedAssembly(),
    onLog: (name, line) => void lines.push(`${name} ${line}`),
    ...options,
  });
  if (!world.discord) throw new Error('the suite plays on the local Discord');
  const transcript = createTranscript(() => undefined, namesOf(world.discord), { colour: false });
  return { world, story: createStory(world, transcript), lines };
}

/** Registers a person by the offline door and has them approved. */
export async function becomeOperator(story: Story, who: 'alice' | 'bob' | 'carol'): Promise<void> {
  const card = await story.command(who, 'register', { ethereum_address: story.wallet(who).address });
  const pressed = await story.player(who).press(card, 'Paste a signature');
  if (pressed.kind !== 'modal') throw new Error('no form opened');
  const submitted = await story
    .player(who)
    .submit(pressed.modal, { signature: await story.signAsTold(who, card) });
  if (submitted.kind !== 'message') throw new Error('the form got no answer');
  await submitted.settled();
  await story.command('mona', 'mod-approve-operator', { operator_id: story.player(who).userId });
  await story.world.aws.whenIdle();
}

/** All text of a message, for assertions. */
export function textOf(message: { components: unknown; content: string }): string {
  return `${message.content}\n${JSON.stringify(message.components)}`;
}
