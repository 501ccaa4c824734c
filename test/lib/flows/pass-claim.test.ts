import { expect, test } from '@jest/globals';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { passClaim } from '../../../lib/flows/pass-claim.ts';
import { passMemory } from '../../../lib/flows/pass-memory.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';

const nowOf = (ports: FakePorts) => ports.chain.head().time * 1000 + 5_000;
const nameOf = ({ settings }: FakePorts) => `chain:${settings.chainId}:${settings.registry}`;

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

/** A claim as a pass that begins now makes it. */
async function claimOn(ports: FakePorts) {
  const name = nameOf(ports);
  return passClaim({ name, cursor: await ports.cursors.get(name), now: nowOf(ports) }, ports);
}

test('a pass in which nothing happened claims nothing', async () => {
  const ports = await watching();
  const memory = passMemory();
  await monitorPass({ now: nowOf(ports), log: fakeLog(), memory }, ports);
  ports.chain.mine(2);
  let claims = 0;
  const counted = { ...ports.cursors, claim: async () => void (claims += 1) };
  await monitorPass({ now: nowOf(ports), log: fakeLog(), memory }, { ...ports, cursors: counted });
  expect(claims).toBe(0);
});

test('of two passes that overlap one tells, and the other writes nothing', async () => {
  const ports = await watching();
  ports.chain.slash(address(1));
  const told = ports.bus.facts.length;
  const before = await ports.cursors.get(nameOf(ports));
  const holder = await claimOn(ports);
  await holder.take();
  const other = monitorPass({ now: nowOf(ports), log: fakeLog() }, ports);
  await expect(other).rejects.toMatchObject({ code: 'conflict' });
  expect(ports.bus.facts).toHaveLength(told);
  expect(await ports.cursors.get(nameOf(ports))).toEqual(before);
  await holder.giveBack();
  await monitorPass({ now: nowOf(ports), log: fakeLog() }, ports);
  expect(ports.bus.facts.length).toBeGreaterThan(told);
});

test('a pass that was refused does not give back the claim of the one at work', async () => {
  const ports = await watching();
  await (await claimOn(ports)).take();
  const refused = await claimOn(ports);
  await expect(refused.take()).rejects.toMatchObject({ code: 'conflict' });
  await refused.giveBack();
  await expect((await claimOn(ports)).take()).rejects.toMatchObject({ code: 'conflict' });
});

test('a pass whose reading was overtaken by another writes nothing', async () => {
  const ports = await watching();
  ports.chain.slash(address(1));
  const late = await claimOn(ports);
  await monitorPass({ now: nowOf(ports), log: fakeLog() }, ports);
  await expect(late.take()).rejects.toMatchObject({ code: 'conflict' });
});

test('after a pass that failed the next one may begin at once', async () => {
  const ports = await watching();
  ports.chain.slash(address(1));
  const publish = ports.bus.publish.bind(ports.bus);
  ports.bus.publish = async () => {
    throw new Error('the bus is down');
  };
  await expect(monitorPass({ now: nowOf(ports), log: fakeLog() }, ports)).rejects.toThrow('the bus is down');
  ports.bus.publish = publish;
  await monitorPass({ now: nowOf(ports), log: fakeLog() }, ports);
  expect(ports.bus.facts.some(({ kind }) => kind === 'validator.slashed')).toBe(true);
});
