import type { Address } from 'viem';
import { readCommittees, readRollupFacts } from '../aztec-node/chain-view.ts';
import type { SlotCommittee } from '../aztec-node/duties.ts';
import { EPOCH_SLOTS } from '../l1/network.ts';
import { ofAlice } from './joining.ts';
import { StoryBroken, type Story } from './story.ts';

/** Epochs in which a validator of twelve is all but certain to be drawn into a committee of four. */
const PATIENCE_EPOCHS = 30;
/** Half of an epoch's: enough for a warning, and too few for a slash. */
const MISSES = 2;

/** Duties are missed, which is told; and met again, which is told with how long it lasted. */
export async function playDuties(story: Story): Promise<void> {
  await missed(story);
  await recovered(story);
}

async function missed(story: Story): Promise<void> {
  const { transcript, command, must, l1, world, newDm, unreadDms } = story;
  transcript.chapter('Epochs pass: duties, some of them missed');
  const { attester } = ofAlice(story);
  const { epochs, at } = await toDuty(story, (slots) => missable(slots, attester));
  for (let slot = 0; slot < at; slot += 1) await l1.nextSlot();
  await world.node?.missDuty(attester, MISSES);
  transcript.happens(
    `epochs pass (${epochs}) until it is on the committee; there it misses ${MISSES} duties in a row`,
  );
  // The second slot of the next epoch: a sentinel judges a slot two slots later.
  for (let slot = at; slot < EPOCH_SLOTS + 1; slot += 1) await l1.nextSlot();
  await world.tick();
  must('One look alone warns nobody', unreadDms('alice') === 0);
  await l1.nextSlot();
  await world.tick();
  const warning = newDm('alice');
  must('She is warned once it has lasted', /Warning: .*misses/.test(JSON.stringify(warning.components)));
  await l1.mine();
  await world.tick();
  must('It goes on, and she is not told again', unreadDms('alice') === 0);
  const stats = await command('alice', 'my-stats');
  must(
    'Her stats count duties, the missed ones among them',
    /attested (\d+) of/.test(JSON.stringify(stats.components)),
  );
  const info = await command('bob', 'chain-info');
  must('Anyone sees the network', /Committee/.test(JSON.stringify(info.components)));
}

async function recovered(story: Story): Promise<void> {
  const { transcript, must, l1, world, newDm, unreadDms } = story;
  transcript.chapter('It attests again');
  const { attester } = ofAlice(story);
  const { epochs } = await toDuty(story, (slots) => (isOnDuty(slots, attester) ? 0 : undefined));
  transcript.happens(`epochs pass (${epochs}) until it is on the committee again; there it meets its duties`);
  for (let slot = 1; slot < EPOCH_SLOTS; slot += 1) await l1.nextSlot();
  await world.tick();
  must('One good look alone ends nothing', unreadDms('alice') === 0);
  await l1.nextSlot();
  await world.tick();
  const over = JSON.stringify(newDm('alice').components);
  must('She is told that it is over, and how long it lasted', /Over: /.test(over) && /Lasted/.test(over));
  await world.tick();
  must('Once', unreadDms('alice') === 0);
}

/** Goes on to the first epoch in whose slots something is found. */
async function toDuty(
  { l1 }: Story,
  find: (slots: readonly SlotCommittee[]) => number | undefined,
): Promise<{ epochs: number; at: number }> {
  const facts = await readRollupFacts(l1.publicClient, l1.registry, await l1.rollup());
  for (let epochs = 1; epochs <= PATIENCE_EPOCHS; epochs += 1) {
    await l1.nextEpoch();
    const first = await l1.clock.slot();
    const slots = Array.from({ length: EPOCH_SLOTS }, (_, index) => first + index);
    const at = find(await readCommittees(l1.publicClient, facts, slots));
    if (at !== undefined) return { epochs, at };
  }
  throw new StoryBroken(`Her validator had no duty in ${PATIENCE_EPOCHS} epochs.`);
}

function isOnDuty(slots: readonly SlotCommittee[], attester: Address): boolean {
  return slots.some(({ committee }) => committee.includes(attester.toLowerCase()));
}

/** The first of consecutive slots in which it attests and does not propose. */
function missable(slots: readonly SlotCommittee[], attester: Address): number | undefined {
  if (!isOnDuty(slots, attester)) return undefined;
  const found = slots.findIndex((_, index) => {
    const row = slots.slice(index, index + MISSES);
    return row.length === MISSES && row.every(({ proposer }) => proposer !== attester.toLowerCase());
  });
  return found < 0 ? undefined : found;
}
