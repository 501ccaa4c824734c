import { standardPreferences } from '../../../lib/domain/alert-preferences.ts';
import { tellDigest } from '../../../lib/flows/deliver-digest.ts';
import { aDutyRecord } from '../../contracts/duty-samples.ts';
import { addressOf, aLink } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, fakePorts, OPERATOR } from '../../fakes/ports.ts';

const AT = 2_000_500_000;

/** Somebody who wants a digest a day, and has one validator. */
async function world() {
  const ports = fakePorts();
  await ports.preferences.save({ ...standardPreferences(OPERATOR), digest: 'daily', version: 1 });
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: addressOf(1) }));
  const tell = () => tellDigest({ recipient: OPERATOR, at: AT }, { now: AT * 1000, log: fakeLog() }, ports);
  return { ports, tell, due: () => ports.dues.until(AT + 2 * 86_400) };
}

test('a day with duties is told, and the next digest is due', async () => {
  const { ports, tell, due } = await world();
  await ports.dutyLog.save([
    aDutyRecord(9, { chainId: CHAIN_ID, attester: addressOf(1), startsAt: AT - 3000, endsAt: AT - 700 }),
  ]);
  await tell();
  expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain('met all of its duties, 10');
  expect(await due()).toMatchObject([{ task: 'digest', recipient: OPERATOR }]);
});

test('a day in which nothing happened is not told, and the next digest is due all the same', async () => {
  const { ports, tell, due } = await world();
  await tell();
  expect(ports.discord.messages).toEqual([]);
  expect(await due()).toMatchObject([{ task: 'digest', recipient: OPERATOR }]);
});
