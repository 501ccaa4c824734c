import { describe, expect, test } from '@jest/globals';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { Address } from '../../../../lib/domain/address.ts';
import type { FactOf } from '../../../../lib/domain/fact.ts';
import { alertId } from '../../../../lib/domain/slash-radar-facts.ts';
import { timesOf } from '../../../../lib/domain/slash-radar-rounds.ts';
import { inWords } from '../../../../lib/text.ts';
import { artifact } from '../../../../lib/world/l1/artifacts.ts';
import type { LocalL1, LocalValidator } from '../../../../lib/world/l1/local-l1.ts';
import { chainOn } from './local-chain.ts';
import { radarWatch, type Look } from './radar-watch.ts';
import { onRestoredL1 } from '../../world/l1/restored-l1.ts';

let l1: LocalL1;

onRestoredL1((started) => {
  l1 = started;
});

const addressOf = ({ attester }: LocalValidator): Address => plain(attester);
const wordsOf = (alert: FactOf<'alert.raised'>) =>
  [alert.title, alert.message, alert.next].map((said) => inWords(said)).join(' ');
const checksOf = ({ alerts }: Look) => alerts.map(({ check }) => check);
const retractedBy = ({ facts }: Look) =>
  facts.flatMap((fact) => (fact.kind === 'fact.retracted' ? [fact.retracted.id] : []));
const stagesIn = ({ facts }: Look) => facts.filter((fact) => fact.kind === 'slash.stage-reached');

/** Moves the clock into the round's wait, so that so many seconds are left. */
async function waitUntilLeft(look: Look, round: number, seconds: number): Promise<void> {
  const { executableAt } = timesOf(look.slashing.rules, round);
  await l1.clock.warpTo(BigInt(executableAt - seconds));
}

describe('the radar on real contracts', () => {
  test('warns of every stage in order, and says plainly that a veto ended it', async () => {
    const [victim] = l1.validators;
    const look = radarWatch(l1, [addressOf(victim!)]);
    const told: string[] = [];
    expect((await look()).stages).toEqual([]);
    const first = await l1.voteToSlash({ attester: victim!.attester, votes: 1, room: 5 });
    for (let votes = 1; votes <= 5; votes += 1) {
      if (votes > 1) await l1.voteToSlash({ attester: victim!.attester, votes: 1 });
      const now = await look();
      told.push(...now.stages);
      expect(now.alerts.every(({ severity }) => severity === 'emergency')).toBe(true);
    }
    expect(told).toEqual(['voted', 'quarter', 'half', 'quorum']);
    await l1.toSlashRound(first.round + 1);
    const closed = await look();
    expect(closed.stages).toEqual([]);
    // The wait is 96 s here: a third and a twelfth of it.
    await waitUntilLeft(closed, first.round, 32);
    expect((await look()).stages).toEqual(['veto-day']);
    await waitUntilLeft(closed, first.round, 8);
    expect((await look()).stages).toEqual(['veto-hours']);
    expect((await look()).stages).toEqual([]);

    await l1.vetoSlash(first.round);
    const vetoed = await look();
    expect(vetoed.stages).toEqual(['vetoed']);
    expect(checksOf(vetoed)).toEqual(['slash-resolved']);
    expect(vetoed.alerts[0]).toMatchObject({ severity: 'notice', attester: addressOf(victim!) });
    expect(wordsOf(vetoed.alerts[0]!)).toContain('vetoed');
    expect(wordsOf(vetoed.alerts[0]!)).not.toMatch(/slashed/);
    await l1.toSlashExecution(first.round);
    await expect(l1.executeSlash(first.round)).rejects.toThrow('Slasher__PayloadVetoed');
    expect((await look()).alerts).toEqual([]);
    await l1.toSlashRound(first.round + 7);
    expect((await look()).alerts).toEqual([]);
    expect((await look()).states).toEqual([]);
  });

  test('leaves an execution to the check of the Slashed event, which tells it once', async () => {
    const [victim] = l1.validators;
    const look = radarWatch(l1, [addressOf(victim!)]);
    await look();
    const { round } = await l1.voteToSlash({ attester: victim!.attester });
    const quorum = await look();
    expect(quorum.stages).toEqual(['quorum']);
    expect(checksOf(quorum)).toEqual(['slash-quorum']);
    expect(stagesIn(quorum)[0]).toMatchObject({
      votes: 5,
      quorum: 5,
      amountWei: `2000${'0'.repeat(18)}`,
      amountIsTallied: true,
      effect: 'stays',
      smallSlashesLeft: 4,
      stakeWei: `200000${'0'.repeat(18)}`,
      payload: expect.stringMatching(/^0x[0-9a-f]{40}$/),
    });
    await l1.toSlashExecution(round);
    await look();
    await l1.executeSlash(round);
    const executed = await look();
    expect(executed.stages).toEqual(['executed']);
    expect(checksOf(executed)).toEqual(['slashed']);
    expect(stagesIn(executed)[0]!.incident).toBe(stagesIn(quorum)[0]!.incident);
    expect((await look()).alerts).toEqual([]);
  });

  test('says when slashing is paused and when it goes on, and counts down only while it can happen', async () => {
    const [victim] = l1.validators;
    const look = radarWatch(l1, [addressOf(victim!)]);
    const { round } = await l1.voteToSlash({ attester: victim!.attester });
    expect((await look()).stages).toEqual(['quorum']);
    await l1.pauseSlashing();
    const paused = await look();
    expect(paused.stages).toEqual(['paused']);
    expect(checksOf(paused)).toEqual(['slash-paused']);
    await l1.toSlashExecution(round);
    expect((await look()).stages).toEqual([]);
    await expect(l1.executeSlash(round)).rejects.toThrow('Slasher__SlashingDisabled');
    await l1.resumeSlashing();
    const resumed = await look();
    expect(resumed.stages).toEqual(['resumed']);
    expect(resumed.alerts[0]).toMatchObject({ check: 'slash-quorum', severity: 'emergency' });
    expect((await look()).stages).toEqual([]);
  });

  test('says that a vote nobody carried out is no longer valid', async () => {
    const [victim] = l1.validators;
    const look = radarWatch(l1, [addressOf(victim!)]);
    const { round } = await l1.voteToSlash({ attester: victim!.attester });
    await look();
    await l1.toSlashRound(round + 5);
    expect((await look()).stages).toEqual(['veto-hours']);
    await l1.toSlashRound(round + 6);
    const expired = await look();
    expect(expired.stages).toEqual(['expired']);
    expect(wordsOf(expired.alerts[0]!)).not.toMatch(/slashed/);
    await expect(l1.executeSlash(round)).rejects.toThrow('RoundNotComplete');
    expect((await look()).states).toEqual([]);
  });

  test('says that a vote which closed without a quorum came to nothing', async () => {
    const [victim] = l1.validators;
    const look = radarWatch(l1, [addressOf(victim!)]);
    const { round } = await l1.voteToSlash({ attester: victim!.attester, votes: 4 });
    expect((await look()).stages).toEqual(['half']);
    await l1.toSlashRound(round + 1);
    const lapsed = await look();
    expect(lapsed.stages).toEqual(['lapsed']);
    expect(wordsOf(lapsed.alerts[0]!)).toContain('4 of the 5 votes');
  });

  test('takes back what a reorg took, with the alert, and tells it again when it comes again', async () => {
    const [victim] = l1.validators;
    const look = radarWatch(l1, [addressOf(victim!)]);
    const { attester } = victim!;
    await l1.voteToSlash({ attester, votes: 3, room: 8 });
    const half = await look();
    expect(half.stages).toEqual(['half']);
    await l1.voteToSlash({ attester, votes: 2 });
    const quorum = await look();
    expect(quorum.stages).toEqual(['quorum']);
    const id = stagesIn(quorum)[0]!.id;
    // The last vote is in the last block.
    await l1.reorg(1);
    const gone = await look();
    expect(retractedBy(gone)).toEqual([id, alertId('slash-quorum', id)]);
    expect(quorum.alerts.map((alert) => alert.id)).toEqual([alertId('slash-quorum', id)]);
    expect(gone.stages).toEqual([]);
    await l1.voteToSlash({ attester, votes: 1 });
    const again = await look();
    expect(again.stages).toEqual(['quorum']);
    expect(stagesIn(again)[0]!.id).toBe(`${id}:2`);
    expect((await look()).facts).toEqual([]);
  });

  test('says nothing where a reorg brought the same votes back in other blocks', async () => {
    const [victim] = l1.validators;
    const look = radarWatch(l1, [addressOf(victim!)]);
    const { attester } = victim!;
    await l1.voteToSlash({ attester, votes: 3, room: 8 });
    await look();
    const states = await look();
    await l1.reorg(1);
    await l1.voteToSlash({ attester, votes: 1 });
    const after = await look();
    expect(after.facts).toEqual([]);
    expect(after.states).toEqual(states.states);
  });

  test('tells two validators of one round apart', async () => {
    const look = radarWatch(l1, l1.validators.map(addressOf));
    const { rules, round: current } = (await look()).slashing;
    const round = current + 1;
    const epoch = (round - rules.offsetRounds) * rules.roundEpochs;
    await l1.toSlashRound(round);
    await l1.voteToSlash({ positions: [0, 1].map((position) => ({ epoch, position })) });
    const reached = stagesIn(await look());
    expect(reached.map(({ stage }) => stage)).toEqual(['quorum', 'quorum']);
    expect(new Set(reached.map(({ attester }) => attester)).size).toBe(2);
    expect(reached.map((fact) => fact.epoch)).toEqual([epoch, epoch]);
    await l1.toSlashExecution(round);
    await l1.executeSlash(round);
    const executed = await look();
    expect(new Set(executed.alerts.map(({ attester }) => attester))).toEqual(
      new Set(reached.map(({ attester }) => attester)),
    );
    expect(executed.alerts).toHaveLength(reached.length);
    expect(new Set(checksOf(executed))).toEqual(new Set(['slashed']));
  });

  test('counts the two places of one validator in a round apart, and adds up what they take', async () => {
    const twice = await votedTwice();
    const look = radarWatch(l1, [plain(twice.attester)]);
    const both = await look();
    expect(both.stages).toEqual(['quorum', 'quorum']);
    expect(stagesIn(both).map(({ epoch }) => epoch)).toEqual(twice.epochs);
    for (const fact of stagesIn(both)) {
      expect(fact).toMatchObject({
        amountWei: `5000${'0'.repeat(18)}`,
        pendingWei: `10000${'0'.repeat(18)}`,
        effect: 'stays',
        smallSlashesLeft: 0,
      });
    }
    await l1.toSlashExecution(twice.round);
    await look();
    await l1.executeSlash(twice.round);
    const executed = await look();
    expect(executed.stages).toEqual(['executed', 'executed']);
    expect(checksOf(executed)).toEqual(['slashed', 'slashed']);
  });

  test('says beforehand that a slash ejects, and it does', async () => {
    const [victim] = l1.validators;
    const look = radarWatch(l1, [addressOf(victim!)]);
    const { round } = await l1.voteToSlash({ attester: victim!.attester, amountUnits: 3 });
    const quorum = await look();
    expect(stagesIn(quorum)[0]).toMatchObject({ effect: 'ejects', amountWei: `15000${'0'.repeat(18)}` });
    expect(wordsOf(quorum.alerts[0]!)).toContain('this ejects it');
    await l1.toSlashExecution(round);
    await l1.executeSlash(round);
    const executed = await look();
    expect(wordsOf(executed.alerts[0]!)).toContain('ejected');
    const [reading] = await chainOn(l1).readings(
      plain(await l1.rollup()),
      [addressOf(victim!)],
      await chainOn(l1).latestBlock(),
    );
    expect(reading!.status).toBe('zombie');
  });

  test('keeps quiet about others', async () => {
    const [watched, other] = l1.validators;
    const look = radarWatch(l1, [addressOf(watched!)]);
    await l1.voteToSlash({ attester: other!.attester });
    const now = await look();
    expect(now.slashing.rounds[0]!.targets.map(({ attester }) => attester)).toEqual([addressOf(other!)]);
    expect(now.facts).toEqual([]);
    expect(now.states).toEqual([]);
  });
});

/** A quorum for the medium amount at both places of somebody who is on two committees of one round. */
async function votedTwice() {
  const { rules, round: now } = (await radarWatch(l1, [])()).slashing;
  // Six of seven rounds have somebody twice.
  for (let round = now + 1; round < now + 30; round += 1) {
    await l1.toSlashRound(round);
    const epochs = [0, 1].map((index) => (round - rules.offsetRounds) * rules.roundEpochs + index);
    const [first, second] = await Promise.all(epochs.map(committeeOf));
    const attester = first!.find((member) => second!.includes(member));
    if (!attester) continue;
    const positions = [first!, second!].map((committee, index) => ({
      epoch: epochs[index]!,
      position: committee.indexOf(attester),
    }));
    await l1.voteToSlash({ positions, amountUnits: 2 });
    return { attester, round, epochs };
  }
  throw new Error('Nobody was on two committees of one round.');
}

async function committeeOf(epoch: number): Promise<readonly Address[]> {
  const { result } = await l1.publicClient.simulateContract({
    address: await l1.rollup(),
    abi: artifact('Rollup').abi,
    functionName: 'getEpochCommittee',
    args: [BigInt(epoch)],
  });
  return result;
}
