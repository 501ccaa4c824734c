import { describe, expect, test } from '@jest/globals';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { passMemory, type PassMemory } from '../../../lib/flows/pass-memory.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';
import { faultyPorts } from './faulty-ports.ts';

const MINE = [1, 2, 3, 4, 5].map(address);

/** A world in which much happened since the last pass: always the same, block by block. */
async function eventful(memory: PassMemory): Promise<FakePorts> {
  const ports = fakePorts();
  for (const attester of MINE.slice(0, 4)) ports.chain.stake(attester);
  for (const attester of MINE) {
    await ports.operators.link({
      operatorId: OPERATOR,
      address: attester,
      role: 'attester',
      proof: 'signature',
      createdAt: '2027-01-15T08:00:00.000Z',
    });
  }
  await pass(ports, memory);
  ports.chain.mine(8);
  await pass(ports, memory);
  ports.chain.voteToSlash(MINE[0]!);
  ports.chain.slash(MINE[1]!);
  ports.chain.exit(MINE[2]!);
  ports.chain.deposit(MINE[4]!);
  return ports;
}

const nowOf = (ports: FakePorts) => ports.chain.head().time * 1000 + 5_000;
const pass = (ports: FakePorts, memory: PassMemory, secondsLater = 0) =>
  monitorPass({ now: nowOf(ports) + secondsLater * 1000, log: fakeLog(), memory }, ports);

const idsOf = ({ bus }: FakePorts) => [...new Set(bus.facts.map(({ id }) => id))].sort();

describe.each([
  { process: 'a new process', sameProcess: false },
  { process: 'the same process', sameProcess: true },
])('a pass that dies, and is repeated by $process,', ({ sameProcess }) => {
  test.each(['before', 'after'] as const)(
    'tells the same facts at whichever call it died, %s the call was carried out',
    async (when) => {
      const memory = passMemory();
      const whole = await eventful(memory);
      const counted = faultyPorts(whole, { at: Number.MAX_SAFE_INTEGER, when });
      await monitorPass({ now: nowOf(whole), log: fakeLog(), memory }, counted.ports);
      const expected = idsOf(whole);
      const calls = counted.faults.calls();
      expect(expected.length).toBeGreaterThan(6);
      expect(calls).toBeGreaterThan(15);

      for (let at = 1; at <= calls; at += 1) {
        const first = passMemory();
        const ports = await eventful(first);
        const faulty = faultyPorts(ports, { at, when });
        const dying = { now: nowOf(ports), log: fakeLog(), memory: first };
        const died = await monitorPass(dying, faulty.ports).then(
          () => false,
          () => true,
        );
        const next = sameProcess ? first : passMemory();
        // What a process that died had claimed lapses before the next minute.
        await pass(ports, next, 60);
        const where = `${at}: ${faulty.faults.failed}`;
        expect({ where, ids: idsOf(ports) }).toEqual({ where, ids: expected });
        if (died) {
          const told = ports.bus.facts.length;
          await pass(ports, next, 120);
          expect({ where, told: ports.bus.facts.length }).toEqual({ where, told });
        }
      }
    },
    120_000,
  );
});
