import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { standardPreferences, type AlertPreferences } from '../../../lib/domain/alert-preferences.ts';
import { historyCard } from '../../../lib/flows/alert-history.ts';
import { tellDigest } from '../../../lib/flows/deliver-digest.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { deliverAlert } from '../../../lib/jobs/deliver-alert.ts';
import { startLocalL1 } from '../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../lib/world/l1/local-l1.ts';
import { english } from '../../fakes/english.ts';
import { fakeLog } from '../../fakes/log.ts';
import { lower } from '../../fakes/lower.ts';
import { fakePorts, MODERATOR, OPERATOR } from '../../fakes/ports.ts';
import { chainOn } from '../adapters/chain/local-chain.ts';

/** Who asked for notices, and who did not and has a digest a day. */
const ASKED = OPERATOR;
const OTHER = MODERATOR;

let l1: LocalL1;

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
});
afterAll(async () => {
  await l1.stop();
});

/** Two people who are linked to a newcomer, and everything between the real contracts and their direct messages. */
async function told() {
  const ports = { ...fakePorts({ registry: lower(l1.registry) }), chain: chainOn(l1) };
  const newcomer = l1.newcomers[0]!;
  const prefer = (changes: Partial<AlertPreferences>, userId: string) =>
    ports.preferences.save({ ...standardPreferences(userId), ...changes, version: 1 });
  await prefer({ least: 'notice' }, ASKED);
  await prefer({ digest: 'daily' }, OTHER);
  for (const operatorId of [ASKED, OTHER]) {
    await ports.operators.link({
      operatorId,
      address: lower(newcomer.attester),
      role: 'attester',
      proof: 'signature',
      createdAt: new Date(0).toISOString(),
    });
  }
  const now = async () => (await ports.chain.latestBlock()).time * 1000;
  const look = async () => {
    const seen = ports.bus.facts.length;
    const moment = { now: await now(), log: fakeLog() };
    await monitorPass(moment, ports);
    for (const detail of ports.bus.facts.slice(seen))
      if (detail.kind === 'alert.raised')
        await deliverAlert.run(JSON.stringify({ detail }), { ports, ...moment });
  };
  const titles = (userId: string) =>
    ports.discord
      .dmsTo(userId)
      .map(({ body }) =>
        /### [^ ]+ ([A-Za-z]+): (?:The stake of )?0x\S+ ([^"\\]+)/.exec(JSON.stringify(body)),
      )
      .map((found) => `${found?.[1]}: ${found?.[2]}`);
  return { ports, newcomer, look, now, titles };
}

test('joining, an exit, its end and the withdrawal reach who asked for notices; the others have what is no notice, and all in the digest', async () => {
  const { ports, newcomer, look, now, titles } = await told();
  await look();
  await l1.deposit(newcomer);
  await look();
  await l1.clock.nextEpoch();
  await l1.flushQueue();
  await look();
  await look();
  expect(titles(ASKED)).toEqual(['Notice: is in the entry queue', 'Notice: is validating']);
  expect(titles(OTHER)).toEqual([]);
  await l1.initiateWithdraw(newcomer);
  await look();
  const [row] = await ports.validators.ofAttester(lower(newcomer.attester));
  await l1.clock.warpTo(BigInt(row!.withdrawableAt!));
  await look();
  await look();
  await l1.finalizeWithdraw(newcomer);
  await look();
  expect(titles(ASKED).slice(2)).toEqual([
    'Warning: is exiting',
    'Warning: can be withdrawn',
    'Notice: is withdrawn',
  ]);
  expect(titles(OTHER)).toEqual(['Warning: is exiting', 'Warning: can be withdrawn']);
  const history = english(await historyCard(OTHER, undefined, ports));
  expect(history.lines?.filter((line) => line.includes('a notice, which you did not ask for'))).toHaveLength(
    3,
  );
  const at = Math.floor((await now()) / 1000);
  await tellDigest({ recipient: OTHER, at }, { now: at * 1000, log: fakeLog() }, ports);
  const digest = JSON.stringify(ports.discord.dmsTo(OTHER).at(-1)?.body);
  for (const what of ['Notice: 0x', 'is validating', 'is exiting', 'can be withdrawn', 'is withdrawn'])
    expect(digest).toContain(what);
});
