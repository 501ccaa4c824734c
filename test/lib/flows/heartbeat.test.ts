import { heartbeat } from '../../../lib/flows/heartbeat.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { aChainInfo } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts } from '../../fakes/ports.ts';

const card = aChainInfo({ slot: 70, behind: 3 });

test('a pass that succeeded leaves what it saw, the line the alarm counts, and a ping', async () => {
  const ports = fakePorts();
  const log = fakeLog();
  await heartbeat(card, log, ports);
  expect(await ports.views.chainInfo()).toMatchObject({ slot: 70, behind: 3, readAt: card.readAt });
  expect(log.facts()).toEqual(['monitor.beat']);
  expect(ports.deadMan.pings).toBe(1);
});

test('a service outside that does not answer is logged, and the pass stays a good one', async () => {
  const ports = fakePorts();
  const log = fakeLog();
  ports.deadMan.broken = new SpartaError('upstream', 'hc.example.org did not answer.');
  await heartbeat(card, log, ports);
  expect(log.facts()).toEqual(['monitor.beat', 'dead-man.not-reached']);
  expect(await ports.views.chainInfo()).toMatchObject({ slot: 70 });
});

test('where nobody can see the pass, it counts as none: no line, no ping', async () => {
  const ports = fakePorts();
  const log = fakeLog();
  ports.views.saveChainInfo = async () => {
    throw new SpartaError('upstream', 'The database is not answering.');
  };
  await expect(heartbeat(card, log, ports)).rejects.toMatchObject({ code: 'upstream' });
  expect(log.facts()).toEqual([]);
  expect(ports.deadMan.pings).toBe(0);
});
