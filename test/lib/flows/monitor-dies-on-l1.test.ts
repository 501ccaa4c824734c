import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Tables } from '../../../lib/adapters/dynamodb/database.ts';
import { createStores } from '../../../lib/adapters/dynamodb/stores.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import type { Chain } from '../../../lib/ports.ts';
import { startLocalL1 } from '../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../lib/world/l1/local-l1.ts';
import { fakeLog } from '../../fakes/log.ts';
import { lower } from '../../fakes/lower.ts';
import { fakePorts, type FakePorts } from '../../fakes/ports.ts';
import { chainOn } from '../adapters/chain/local-chain.ts';
import { onOneEngine } from '../adapters/dynamodb/engines.ts';
import { faultyPorts } from './faulty-ports.ts';
import { linkAll, nowOn } from './watch-on-l1.ts';

const TOKEN = 10n ** 18n;

type Row = Record<string, unknown>;

onOneEngine((engine) => {
  let l1: LocalL1;
  let chain: Chain;
  let tables: Tables;
  let before: Row[][];

  beforeAll(async () => {
    l1 = await startLocalL1({ blockTimer: false });
    chain = chainOn(l1);
    tables = await engine.tables();
  });
  afterAll(async () => {
    await l1.stop();
  });
  beforeEach(async () => {
    const [slashed, weakened, leaving, voted] = l1.validators;
    const joining = l1.newcomers[0]!;
    const { ports } = world();
    await linkAll([slashed!, weakened!, leaving!, voted!, joining], ports);
    await l1.mine(2);
    await pass(ports);
    before = await rows();
    // Much happens, of every kind the monitor follows.
    await l1.voteToSlash({ attester: voted!.attester, votes: 2, room: 5 });
    await l1.slash(slashed!.attester);
    await l1.slash(weakened!.attester, 4_000n * TOKEN);
    await l1.initiateWithdraw(leaving!);
    await l1.deposit(joining);
    await l1.mine(1);
  });

  /** A process that has just begun, on the tables as they are. */
  function world(): { ports: FakePorts } {
    const stores = createStores({ client: engine.client, tables });
    return { ports: { ...fakePorts({ registry: lower(l1.registry) }), ...stores, chain } as FakePorts };
  }
  const pass = async (ports: FakePorts, minutesLater = 0) =>
    monitorPass({ now: (await nowOn(l1)) + minutesLater * 60_000, log: fakeLog() }, ports);
  const idsOf = ({ bus }: FakePorts) => bus.facts.map(({ id }) => id);

  async function rows(): Promise<Row[][]> {
    const scans = Object.values(tables).map(async (TableName: string) => {
      const { Items = [] } = await engine.client.send(new ScanCommand({ TableName, ConsistentRead: true }));
      return Items.toSorted((one, other) => byText(nameOf(one), nameOf(other)));
    });
    return Promise.all(scans);
  }

  /** The tables as they were, row by row. */
  async function restore(): Promise<void> {
    const now = await rows();
    await Promise.all(
      Object.values(tables).map(async (TableName: string, index) => {
        const kept = new Map(before[index]!.map((row) => [nameOf(row), row]));
        const gone = now[index]!.filter((row) => !kept.has(nameOf(row)));
        const was = new Map(now[index]!.map((row) => [nameOf(row), text(row)]));
        const changed = [...kept].filter(([name, row]) => was.get(name) !== text(row));
        const requests = [
          ...gone.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
          ...changed.map(([, Item]) => ({ PutRequest: { Item } })),
        ];
        while (requests.length > 0) {
          const RequestItems = { [TableName]: requests.splice(0, 25) };
          await engine.client.send(new BatchWriteCommand({ RequestItems }));
        }
      }),
    );
  }

  test('a pass on real contracts and a real store that is killed at any of its calls tells the same when it is repeated, once', async () => {
    const whole = world().ports;
    const counted = faultyPorts(whole, { at: Number.MAX_SAFE_INTEGER, when: 'before' });
    await pass(counted.ports);
    const expected = idsOf(whole).toSorted();
    const calls = counted.faults.calls();
    expect(new Set(expected).size).toBe(expected.length);
    const kinds = whole.bus.facts.map(({ kind }) => kind);
    for (const kind of [
      'slash.stage-reached',
      'validator.slashed',
      'validator.exit-initiated',
      'validator.queued',
      'validator.life-changed',
      'alert.raised',
    ])
      expect(kinds).toContain(kind);
    await restore();
    expect(await rows()).toEqual(before);

    const untouched = text(before);
    for (let at = 1; at <= calls; at += 1) {
      const { ports } = world();
      const faulty = faultyPorts(ports, { at, when: 'before' });
      const died = await pass(faulty.ports).then(
        () => false,
        () => true,
      );
      const where = `${at}: ${faulty.faults.failed}`;
      // As long as it had written nothing the next to die finds what it found.
      if (ports.bus.facts.length === 0 && text(await rows()) === untouched) {
        expect({ where, died }).toEqual({ where, died: true });
        continue;
      }
      const next = world().ports;
      // What a process that died had claimed lapses before the next minute.
      await pass(next, 1);
      const told = [...idsOf(ports), ...idsOf(next)];
      expect({ where, told: [...new Set(told)].toSorted() }).toEqual({ where, told: expected });
      // What the bus may hear twice it hears under the same ids; what was noted as told is told no more.
      const after = world().ports;
      await pass(after, 2);
      expect({ where, again: idsOf(after) }).toEqual({ where, again: [] });
      await restore();
    }
  }, 120_000);
});

function nameOf({ pk, sk }: Row): string {
  return `${String(pk)} ${String(sk)}`;
}

function text(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Set ? [...inner].toSorted(byText) : inner,
  );
}

function byText(one: unknown, other: unknown): number {
  return String(one) < String(other) ? -1 : 1;
}
