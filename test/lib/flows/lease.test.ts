import { expect, test } from '@jest/globals';
import { leaseOf } from '../../../lib/flows/lease.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { passMemory } from '../../../lib/flows/pass-memory.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';
import { fakeStores } from '../../fakes/stores.ts';

const claim = { key: 'monitor', now: 1_800_000_000_000, leaseSeconds: 55 };

test('a run that needs what another holds is refused', async () => {
  const stores = fakeStores();
  await leaseOf(claim, stores).take();
  await expect(leaseOf(claim, stores).take()).rejects.toMatchObject({ code: 'conflict' });
});

test('it is taken once, however often it is asked for', async () => {
  const stores = fakeStores();
  const lease = leaseOf(claim, stores);
  await Promise.all([lease.take(), lease.take()]);
  await expect(lease.take()).resolves.toBeUndefined();
});

test('given back, it is free at once; what never took it gives nothing back', async () => {
  const stores = fakeStores();
  const [holder, other] = [leaseOf(claim, stores), leaseOf(claim, stores)];
  await holder.take();
  await other.giveBack();
  await expect(leaseOf(claim, stores).take()).rejects.toMatchObject({ code: 'conflict' });
  await holder.giveBack();
  await expect(leaseOf(claim, stores).take()).resolves.toBeUndefined();
});

test('a run that was refused gives nothing back', async () => {
  const stores = fakeStores();
  await leaseOf(claim, stores).take();
  const refused = leaseOf(claim, stores);
  await expect(refused.take()).rejects.toMatchObject({ code: 'conflict' });
  await refused.giveBack();
  await expect(leaseOf(claim, stores).take()).rejects.toMatchObject({ code: 'conflict' });
});

test('a run that was killed holds nobody up for longer than its lease', async () => {
  const stores = fakeStores();
  await leaseOf(claim, stores).take();
  const soon = { ...claim, now: claim.now + 10_000 };
  await expect(leaseOf(soon, stores).take()).rejects.toMatchObject({ code: 'conflict' });
  const later = { ...claim, now: claim.now + 60_000 };
  await expect(leaseOf(later, stores).take()).resolves.toBeUndefined();
});

const nowOf = (ports: FakePorts) => ports.chain.head().time * 1000 + 5_000;

async function watching(): Promise<FakePorts> {
  const ports = fakePorts();
  ports.chain.stake(address(1));
  await ports.operators.link({
    operatorId: OPERATOR,
    address: address(1),
    role: 'attester',
    proof: 'signature',
    createdAt: '2027-01-15T08:00:00.000Z',
  });
  await monitorPass({ now: nowOf(ports), log: fakeLog() }, ports);
  ports.chain.mine(2);
  return ports;
}

test('a pass in which nothing happened needs no lease', async () => {
  const ports = await watching();
  const memory = passMemory();
  await monitorPass({ now: nowOf(ports), log: fakeLog(), memory }, ports);
  ports.chain.mine(2);
  let taken = 0;
  const lease = { take: async () => void (taken += 1) };
  await monitorPass({ now: nowOf(ports), log: fakeLog(), memory, lease }, ports);
  expect(taken).toBe(0);
});

test('of two passes that overlap one tells, and the other writes nothing', async () => {
  const ports = await watching();
  ports.chain.slash(address(1));
  const now = nowOf(ports);
  const told = ports.bus.facts.length;
  const holder = leaseOf({ ...claim, now }, ports);
  await holder.take();
  const cursor = await ports.cursors.get(`chain:${ports.settings.chainId}:${ports.settings.registry}`);
  const refused = monitorPass({ now, log: fakeLog(), lease: leaseOf({ ...claim, now }, ports) }, ports);
  await expect(refused).rejects.toMatchObject({ code: 'conflict' });
  expect(ports.bus.facts).toHaveLength(told);
  expect(await ports.cursors.get(`chain:${ports.settings.chainId}:${ports.settings.registry}`)).toEqual(
    cursor,
  );
  await monitorPass({ now, log: fakeLog(), lease: holder }, ports);
  expect(ports.bus.facts.length).toBeGreaterThan(told);
});

test('a pass that gets the lease after another moved the cursor does not tell the same again', async () => {
  const ports = await watching();
  ports.chain.slash(address(1));
  const now = nowOf(ports);
  const meanwhile = {
    async take() {
      await monitorPass({ now, log: fakeLog() }, ports);
    },
  };
  const late = monitorPass({ now, log: fakeLog(), lease: meanwhile }, ports);
  await expect(late).rejects.toMatchObject({ code: 'conflict' });
  const ids = ports.bus.facts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
