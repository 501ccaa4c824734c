import { ownDutyLines } from '../../../lib/flows/personal-digest.ts';
import { aDutyRecord } from '../../contracts/duty-samples.ts';
import { addressOf, aLink } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';
import { CHAIN_ID, fakePorts, OPERATOR } from '../../fakes/ports.ts';

const TO = 2_000_500_000;
const FROM = TO - 86_400;

/** Somebody with validators 1 to `count`, and a way to note what one did in an epoch that ended then. */
async function world(count: number) {
  const ports = fakePorts();
  for (let number = 1; number <= count; number += 1)
    await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: addressOf(number) }));
  const did = (
    number: number,
    { met = 0, missed = 0, unknown = 0, endsAt = TO - 1000 }: Partial<Record<string, number>>,
  ) =>
    ports.dutyLog.save([
      aDutyRecord(9, {
        chainId: CHAIN_ID,
        attester: addressOf(number),
        startsAt: endsAt - 2304,
        endsAt,
        attestations: { met, missed, unknown },
      }),
    ]);
  const lines = async () => english(await ownDutyLines({ userId: OPERATOR, from: FROM, to: TO }, ports));
  return { did, lines };
}

test('tells of each validator that was on duty, those that missed most first', async () => {
  const { did, lines } = await world(4);
  await did(1, { met: 30 });
  await did(2, { met: 20, missed: 10, unknown: 1 });
  await did(3, { unknown: 32 });
  const told = await lines();
  expect(told).toHaveLength(3);
  expect(told[0]).toMatch(/^❌ 0x.*: missed 10 of 30 duties; epochs: 1; unknown: 1$/);
  expect(told[1]).toMatch(/^❔ 0x.*what it did is unknown$/);
  expect(told[2]).toMatch(/^✅ 0x.*: met all of its duties, 30; epochs: 1; unknown: 0$/);
});

test('counts the epochs that ended within the time alone, and each in one digest', async () => {
  const { did, lines } = await world(1);
  await did(1, { met: 1, endsAt: FROM });
  await did(1, { met: 2, endsAt: FROM + 1 });
  await did(1, { met: 4, endsAt: TO });
  await did(1, { met: 8, endsAt: TO + 1 });
  expect(await lines()).toEqual([expect.stringContaining('met all of its duties, 6; epochs: 2')]);
});

test('where nobody was on duty there is nothing to say', async () => {
  expect(await (await world(0)).lines()).toEqual([]);
  expect(await (await world(3)).lines()).toEqual([]);
});

test('names ten, and says how many more there are', async () => {
  const { did, lines } = await world(13);
  for (let number = 1; number <= 13; number += 1) await did(number, { met: number });
  const told = await lines();
  expect(told).toHaveLength(11);
  expect(told.at(-1)).toContain('others of yours on duty: 3');
});
