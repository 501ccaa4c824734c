import { checksummed } from '../../../lib/domain/address.ts';
import type { DutyRecord } from '../../../lib/domain/duty-record.ts';
import { aCommittee, aDutyRecord } from '../../contracts/duty-samples.ts';
import { addressOf, aLink } from '../../contracts/samples.ts';
import { CHAIN_ID, OPERATOR } from '../../fakes/ports.ts';
import { command, component } from '../kit/signed-request.ts';
import { ATTESTER, buttonId, buttonsOf, stage } from './stage.ts';

/** An approved operator whose validator is on the committee of the next epoch. */
async function onDuty() {
  const made = await stage('approved');
  const { ports } = made;
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
  const info = await ports.chain.info(await ports.chain.latestBlock());
  const seconds = Math.floor(Date.now() / 1000);
  const length = 3600;
  await ports.views.saveChainInfo({
    ...info,
    genesisTime: seconds - 10,
    slotDurationSeconds: length / info.epochDuration,
    readAt: seconds,
  });
  const here = { chainId: CHAIN_ID, rollup: info.rollup };
  const times = (epoch: number) => ({
    startsAt: seconds - 10 + epoch * length,
    endsAt: seconds - 10 + (epoch + 1) * length,
  });
  await ports.committees.save(aCommittee(0, { ...here, ...times(0) }));
  await ports.committees.save(
    aCommittee(1, { ...here, ...times(1), members: [ATTESTER], proposers: [null, ATTESTER, null, null] }),
  );
  await ports.dutyLog.save([
    aDutyRecord(9, { ...here, attester: ATTESTER, startsAt: seconds - 9000, endsAt: seconds - 8000 }),
  ]);
  return made;
}

test('tells the duty to come, when to restart, and what was met', async () => {
  const { read } = await onDuty();
  const text = await read(command('duties'));
  expect(text).toContain(checksummed(ATTESTER));
  expect(text).toContain('On the committee for epoch 1');
  expect(text).toContain('proposing at slot 5');
  expect(text).toContain('Safe to restart until');
  expect(text).toContain('met 10 of 10 duties');
});

/** Its validator is on the committee of the epoch that runs, which is judged to its third slot. */
async function onDutyNow(changes: Partial<DutyRecord> | undefined) {
  const made = await onDuty();
  const { ports } = made;
  const card = (await ports.views.chainInfo())!;
  const { chainId, rollup } = card;
  const [running] = await ports.committees.of(card, [0]);
  await ports.committees.save({ ...running!, members: [ATTESTER], revision: 1 });
  await ports.views.saveChainInfo({ ...card, judged: { epoch: 0, toSlot: 2 } });
  const { startsAt, endsAt } = running!;
  if (changes)
    await ports.dutyLog.save([
      aDutyRecord(0, { chainId, rollup, attester: ATTESTER, startsAt, endsAt, ...changes }),
    ]);
  return made;
}

test('of the epoch that runs it says how far no miss was seen', async () => {
  const { read } = await onDutyNow(undefined);
  const text = await read(command('duties'));
  expect(text).toContain('✅ Epoch 0: no miss was seen up to slot 2');
});

test('of the epoch that runs it says what was missed, and how far nothing more was', async () => {
  const { read } = await onDutyNow({
    judgedTo: 1,
    missedSlots: [1],
    attestations: { met: 1, missed: 1, unknown: 0 },
  });
  const text = await read(command('duties'));
  expect(text).toMatch(/❌ Epoch 0, <t:[0-9]+:R>: missed 1 of 2 duties up to slot 1/);
  expect(text).toContain('Epoch 0: no further miss was seen up to slot 2');
  expect(text).not.toContain('✅ Epoch 0');
});

test('without a duty in sight it says since when, and that is neither good nor bad', async () => {
  const { ports, read } = await onDuty();
  await ports.operators.link(aLink(2, { operatorId: OPERATOR, address: addressOf(8) }));
  const text = await read(command('duties', { validator_address: addressOf(8) }));
  expect(text).toContain('No duty is on record');
  expect(text).not.toContain(checksummed(ATTESTER));
});

test('one that is not linked to the caller is not found', async () => {
  const { read } = await onDuty();
  expect(await read(command('duties', { validator_address: addressOf(9) }))).toContain(
    'is not linked to you',
  );
});

test('nobody without approval may ask', async () => {
  const { read } = await stage('pending');
  expect(await read(command('duties'))).toContain('Not allowed');
});

test('a calendar is made, renewed and turned off by buttons', async () => {
  const { ports, ask } = await onDuty();
  const card = await ask(command('duties'));
  expect(buttonsOf(card)).toHaveLength(1);
  const made = JSON.stringify(await ask(component(buttonId(card, 'Calendar address'))));
  expect(made).toMatch(/https:\/\/sparta\.example\.org\/calendar\/[0-9a-f]{32}\.ics/);
  const first = await ports.calendars.ofOperator(OPERATOR);
  const again = await ask(command('duties'));
  await ask(component(buttonId(again, 'New calendar')));
  const second = await ports.calendars.ofOperator(OPERATOR);
  expect(second?.tokenHash).not.toBe(first?.tokenHash);
  expect(await ports.calendars.byHash(first?.tokenHash ?? '')).toBeUndefined();
  await ask(component(buttonId(again, 'Turn')));
  expect(await ports.calendars.ofOperator(OPERATOR)).toBeUndefined();
});
