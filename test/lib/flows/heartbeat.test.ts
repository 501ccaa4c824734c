import { heartbeat } from '../../../lib/flows/heartbeat.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { addressOf } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts } from '../../fakes/ports.ts';

const NOW = 1_800_000_000_400;
const card = {
  chainId: 31337,
  rollup: addressOf(9),
  slot: 70,
  genesisTime: 1_799_994_920,
  slotDurationSeconds: 72,
  block: 500,
  blockTime: 1_799_999_980,
};

test('a pass that succeeded leaves what it saw, the line the alarm counts, and a ping', async () => {
  const ports = fakePorts();
  const log = fakeLog();
  await heartbeat({ card, behind: 3 }, { now: NOW, log }, ports);
  expect(await ports.heartbeats.last()).toEqual({
    at: 1_800_000_000,
    chainId: 31337,
    rollup: addressOf(9),
    slot: 70,
    slotAt: 1_799_999_960,
    block: 500,
    blockTime: 1_799_999_980,
    behind: 3,
  });
  expect(log.facts()).toEqual(['monitor.beat']);
  expect(ports.deadMan.pings).toBe(1);
});

test('a service outside that does not answer is logged, and the pass stays a good one', async () => {
  const ports = fakePorts();
  const log = fakeLog();
  ports.deadMan.broken = new SpartaError('upstream', 'hc.example.org did not answer.');
  await heartbeat({ card, behind: 0 }, { now: NOW, log }, ports);
  expect(log.facts()).toEqual(['monitor.beat', 'dead-man.not-reached']);
  expect(await ports.heartbeats.last()).toMatchObject({ slot: 70 });
});

test('where nobody can see the pass, it counts as none: no line, no ping', async () => {
  const ports = fakePorts();
  const log = fakeLog();
  ports.heartbeats.beat = async () => {
    throw new SpartaError('upstream', 'The database is not answering.');
  };
  await expect(heartbeat({ card, behind: 0 }, { now: NOW, log }, ports)).rejects.toMatchObject({
    code: 'upstream',
  });
  expect(log.facts()).toEqual([]);
  expect(ports.deadMan.pings).toBe(0);
});
