import { slashingContracts } from '../l1/slashing-contracts.ts';
import { ofAlice } from './joining.ts';
import type { Story } from './story.ts';

/** Of three sizes the largest, which ejects. */
const LARGE = 3;

/** Proposers vote, which is told before anything is taken; the vote is carried out, and the role goes. */
export async function playSlash(story: Story): Promise<void> {
  const round = await voted(story);
  await executed(story, round);
}

async function voted(story: Story): Promise<number> {
  const { transcript, must, l1, world, newDm, unreadDms } = story;
  transcript.chapter('Proposers vote to slash her validator');
  const { attester } = ofAlice(story);
  const { quorum } = await slashingContracts(l1.publicClient, await l1.rollup());
  const { round } = await l1.voteToSlash({ attester, amountUnits: LARGE, votes: 1, room: quorum });
  transcript.happens(`the proposer of a slot votes in slashing round ${round}, signed with its own key`);
  await world.tick();
  const first = newDm('alice');
  must('She is warned at the first vote', /first vote to slash/.test(JSON.stringify(first.components)));
  await l1.voteToSlash({ attester, amountUnits: LARGE, votes: quorum - 1 });
  transcript.happens(`${quorum - 1} more proposers vote: that is the quorum`);
  await world.tick();
  const coming = newDm('alice');
  must(
    'She is warned before it happens',
    /unless the vote is vetoed/.test(JSON.stringify(coming.components)),
  );
  await world.tick();
  must('Each stage is told once', unreadDms('alice') === 0);
  return round;
}

async function executed(story: Story, round: number): Promise<void> {
  const { transcript, command, must, l1, world, hasOperatorRole, newDm, unreadDms } = story;
  transcript.chapter('The vote is carried out: her validator is slashed, and ejected');
  must('Until then she holds the role', hasOperatorRole('alice'));
  await l1.toSlashExecution(round);
  await l1.executeSlash(round);
  transcript.happens('the delay is over; somebody carries the round out, and the Slasher takes its stake');
  await world.tick();
  const alert = newDm('alice');
  must('She is told what to do', /initiateWithdraw/.test(JSON.stringify(alert.components)));
  must('She no longer holds the role: no validator of hers is left', !hasOperatorRole('alice'));
  must('Bob keeps his', hasOperatorRole('bob'));
  await world.tick();
  must('Another look at the same chain warns nobody twice', unreadDms('alice') === 0);
  const stats = await command('alice', 'my-stats');
  must('Her stats say ejected', /ejected/.test(JSON.stringify(stats.components)));
}
