import { describe, expect, test } from '@jest/globals';
import { inactivityRulesOf } from '../../../lib/config/inactivity-rules.ts';
import type { Address } from '../../../lib/domain/address.ts';
import { projectionOf } from '../../../lib/domain/projection.ts';
import { raiseIncidents, type IncidentPass } from '../../../lib/flows/raise-incidents.ts';
import type { Snapshot } from '../../../lib/kit/check.ts';
import { aDutyRecord, GENESIS } from '../../contracts/duty-samples.ts';
import { addressOf, CHAIN_ID, ROLLUP } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, type FakePorts } from '../../fakes/ports.ts';
import { faultyPorts } from './faulty-ports.ts';

const EPOCH = 10;
const CLOCK = { genesisTime: GENESIS, slotDurationSeconds: 72, epochDuration: 32 };
const START = GENESIS + EPOCH * 2304 + 20 * 72;
const ONE = addressOf(1);
const watched = Array.from({ length: 40 }, (_, at) => addressOf(at + 1));

/** Twenty duties judged, so many of them missed at the end. */
function projectionFor(attester: Address, missed: number) {
  const judgedTo = EPOCH * 32 + 19;
  const record = aDutyRecord(EPOCH, {
    attester,
    attestations: { met: 20 - missed, missed, unknown: 0 },
    streak: missed,
    judgedTo,
  });
  return projectionOf(record, { earlier: [], rules: inactivityRulesOf(CHAIN_ID), slot: judgedTo + 2 });
}

/** The pass of a minute in which each of these missed so many duties. */
function pass(
  minute: number,
  missed: ReadonlyMap<Address, number>,
  changes: Partial<IncidentPass> = {},
): IncidentPass {
  const time = START + minute * 80;
  const after: Snapshot = {
    chainId: CHAIN_ID,
    rollup: ROLLUP,
    block: { number: 100 + minute, hash: `0x${minute + 1}`, time },
    validators: new Map(),
    facts: [],
    projections: [...missed].map(([attester, count]) => projectionFor(attester, count)),
  };
  return { after, clock: CLOCK, watched, behind: 0, now: time * 1000, log: fakeLog(), ...changes };
}

const ids = (ports: FakePorts) => ports.bus.facts.map(({ id }) => id);
const misses = new Map([[ONE, 3]]);
const well = new Map([[ONE, 0]]);
const STORY = [misses, misses, misses, well, well, well];

async function play(ports: FakePorts, story: readonly ReadonlyMap<Address, number>[]): Promise<void> {
  for (const [minute, missed] of story.entries()) await raiseIncidents(pass(minute, missed), ports);
}

describe('incidents of a pass', () => {
  test('are told when they open and when they are over, each once', async () => {
    const ports = fakePorts();
    await play(ports, STORY);
    expect(ports.bus.facts).toMatchObject([
      { kind: 'alert.raised', check: 'missed-duties', attester: ONE, severity: 'warning' },
      { kind: 'alert.resolved', raised: [ports.bus.facts[0]!.id] },
    ]);
  });

  test('say how many are open, and what was told', async () => {
    const ports = fakePorts();
    expect(await raiseIncidents(pass(0, misses), ports)).toEqual({ events: [], held: 0, open: 0 });
    expect(await raiseIncidents(pass(1, misses), ports)).toMatchObject({
      events: [{ attester: ONE }],
      open: 1,
    });
    expect(await raiseIncidents(pass(2, misses), ports)).toEqual({ events: [], held: 0, open: 1 });
  });

  test('write nothing in a quiet minute', async () => {
    const ports = fakePorts();
    await play(ports, [well]);
    const { ports: counted, faults } = faultyPorts(ports, { at: Number.POSITIVE_INFINITY, when: 'before' });
    await raiseIncidents(pass(1, well), counted);
    expect(faults.calls()).toBe(1);
  });

  test('are told the same, under the same ids, wherever a pass dies', async () => {
    const whole = fakePorts();
    await play(whole, STORY);
    const told = new Set(ids(whole));
    for (const when of ['before', 'after'] as const) {
      for (let at = 1; at <= 14; at += 1) {
        const ports = fakePorts();
        const { ports: dying } = faultyPorts(ports, { at, when });
        for (const [minute, missed] of STORY.entries()) {
          await raiseIncidents(pass(minute, missed), dying).catch(() => undefined);
          // The same minute again, as the schedule or a person would.
          await raiseIncidents(pass(minute, missed), ports);
        }
        expect(new Set(ids(ports))).toEqual(told);
      }
    }
  });

  test('that could not be published are published by the next pass', async () => {
    const ports = fakePorts();
    await raiseIncidents(pass(0, misses), ports);
    ports.bus.setDown(true);
    await expect(raiseIncidents(pass(1, misses), ports)).rejects.toMatchObject({ code: 'upstream' });
    ports.bus.setDown(false);
    // By then nothing can be seen of it any more.
    const { events } = await raiseIncidents(pass(2, new Map(), { blind: true }), ports);
    expect(events).toMatchObject([{ kind: 'alert.raised', attester: ONE }]);
    expect((await raiseIncidents(pass(3, misses), ports)).events).toEqual([]);
  });

  test('give way to a pass that was faster, and tell nothing twice', async () => {
    const ports = fakePorts();
    await raiseIncidents(pass(0, misses), ports);
    const early = await ports.incidents.of(CHAIN_ID);
    await raiseIncidents(pass(1, misses), ports);
    const late = { ...ports, incidents: { ...ports.incidents, of: () => Promise.resolve(early) } };
    await expect(raiseIncidents(pass(1, misses), late)).rejects.toMatchObject({ code: 'conflict' });
    expect(ports.bus.facts).toHaveLength(1);
  });

  test('of a whole set that stops are one, of the network', async () => {
    const ports = fakePorts();
    const down = new Map(watched.map((attester, place) => [attester, place < 24 ? 20 : 0] as const));
    await play(ports, [down, down, down]);
    expect(ports.bus.facts).toMatchObject([{ check: 'network-participation', attribution: 'network' }]);
  });

  test('of a few who stop are theirs, though nobody else is watched', async () => {
    const ports = fakePorts();
    await play(
      ports,
      Array.from({ length: 3 }, () => new Map([1, 2, 3].map((one) => [addressOf(one), 20]))),
    );
    expect(ports.bus.facts.map((fact) => fact.kind === 'alert.raised' && fact.check)).toEqual(
      Array.from({ length: 3 }, () => 'missed-duties'),
    );
  });

  test('are neither told nor closed while L1 cannot be read, and that is told after ten minutes', async () => {
    const ports = fakePorts();
    await play(ports, [misses, misses]);
    const before = ids(ports).length;
    for (let minute = 2; minute < 14; minute += 1)
      await raiseIncidents(pass(minute, well, { blind: true, watched: [] }), ports);
    expect(ports.bus.facts.slice(before)).toMatchObject([{ check: 'stale-data', about: 'our-data' }]);
    expect((await ports.incidents.of(CHAIN_ID)).incidents).toMatchObject([
      { check: 'missed-duties', state: 'bad', told: [ids(ports)[0]] },
      { check: 'stale-data', state: 'bad' },
    ]);
  });

  test('held by the mass brake go out once a moderator says so', async () => {
    const ports = fakePorts();
    const many = new Map(watched.map((attester, place) => [attester, place < 15 ? 3 : 0] as const));
    await play(ports, [many, many]);
    expect(ports.bus.facts).toMatchObject([{ check: 'mass-change' }]);
    const { brake } = (await ports.incidents.of(CHAIN_ID)).watch!;
    await ports.incidents.answerBrake({ chainId: CHAIN_ID, at: brake!.at, answer: 'release', by: '1' });
    const { events } = await raiseIncidents(pass(2, many), ports);
    expect(events.filter(({ check }) => check === 'missed-duties')).toHaveLength(15);
    expect((await ports.incidents.of(CHAIN_ID)).watch).not.toHaveProperty('brake');
  });
});
