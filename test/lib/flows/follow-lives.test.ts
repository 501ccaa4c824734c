import { beforeEach, describe, expect, test } from '@jest/globals';
import { lifeSentence } from '../../../lib/domain/life-cycle-words.ts';
import { STUCK_AFTER_EPOCHS } from '../../../lib/domain/life-cycle-queue.ts';
import { PENDING_SECONDS } from '../../../lib/domain/life-cycle-reading.ts';
import { LIFE_STAGES } from '../../../lib/domain/life-cycle.ts';
import type { FactOf } from '../../../lib/domain/fact.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { MAX_BLOCKS_A_PASS } from '../../../lib/flows/pass-budget.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import type { QueueSpot } from '../../../lib/ports.ts';
import { address } from '../../fakes/chain.ts';
import { english } from '../../fakes/english.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';

const MINE = address(1);
const OTHER = address(2);
const NEXT = address(0xcc);
/** Seconds of an epoch of the fake chain. */
const EPOCH = 48;

let ports: FakePorts;

beforeEach(async () => {
  ports = fakePorts();
  await ports.operators.link({
    operatorId: OPERATOR,
    address: MINE,
    role: 'attester',
    proof: 'signature',
    createdAt: '2027-01-15T08:00:00.000Z',
  });
  await pass();
});

const pass = () => monitorPass({ now: ports.chain.head().time * 1000 + 5_000, log: fakeLog() }, ports);
const rowOf = (rollup = ports.chain.rollup()) =>
  ports.validators.get({ chainId: CHAIN_ID, rollup, attester: MINE });
const lives = () => ports.bus.facts.splice(0).filter((fact) => fact.kind === 'validator.life-changed');

/** Whom each reading from now on expects in the queue. */
function watchReadings(): (ReadonlyMap<string, QueueSpot> | undefined)[] {
  const { chain } = ports;
  const asked: (ReadonlyMap<string, QueueSpot> | undefined)[] = [];
  ports.chain = {
    ...chain,
    readings: (rollup, attesters, block, waiting) => {
      asked.push(waiting);
      return chain.readings(rollup, attesters, block, waiting);
    },
  };
  return asked;
}

/** `from → to (cause)` of what a pass tells. */
async function changes(): Promise<string[]> {
  await pass();
  return lives().map(({ from, to, cause }) => `${from} → ${to}${cause ? ` (${cause})` : ''}`);
}

describe('the entry queue', () => {
  /** Nobody is let in for so many epochs. */
  const stand = async (epochs: number) => {
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      ports.chain.mine(1, EPOCH);
      await pass();
    }
  };

  test('that lets nobody in is told once, and again when it moves', async () => {
    ports.chain.setFlushSize(0);
    ports.chain.deposit(MINE);
    expect(await changes()).toEqual(['unknown → queued', 'queued → queue-stuck (no-flush)']);
    await stand(5);
    expect(lives()).toEqual([]);
    ports.chain.setFlushSize(4);
    expect(await changes()).toEqual(['queue-stuck → queued']);
    await stand(STUCK_AFTER_EPOCHS - 1);
    expect(lives()).toEqual([]);
  });

  test('in which a position does not fall over three epochs is stuck', async () => {
    ports.chain.deposit(MINE);
    await pass();
    lives();
    await stand(STUCK_AFTER_EPOCHS - 1);
    expect(lives()).toEqual([]);
    await stand(1);
    const [stuck] = lives();
    expect(stuck).toMatchObject({ to: 'queue-stuck', cause: 'not-falling', queuePosition: 1 });
    ports.chain.flush();
    expect(await changes()).toEqual(['queue-stuck → validating']);
  });

  test('that moves slowly is not stuck, and a place is known without reading all of it', async () => {
    for (let place = 0; place < 6; place += 1) ports.chain.deposit(address(100 + place));
    ports.chain.deposit(MINE);
    await pass();
    const asked = watchReadings();
    for (let flush = 0; flush < 3; flush += 1) {
      ports.chain.flush({ most: 2 });
      await pass();
      expect((await rowOf())!.queuePosition).toBe(5 - 2 * flush);
    }
    expect(asked.filter((waiting) => waiting !== undefined).length).toBeGreaterThan(0);
    expect(lives().map(({ to }) => to)).toEqual(['queued']);
    ports.chain.flush({ most: 2 });
    expect(await changes()).toEqual(['queued → validating']);
  });

  test('is not looked through in a quiet minute for those who have nothing to do with it', async () => {
    const asked = watchReadings();
    ports.chain.deposit(OTHER);
    await pass();
    expect(asked).toEqual([new Map()]);
    ports.chain.mine(1, EPOCH);
    await pass();
    expect(asked.at(-1)).toBeUndefined();
  });

  test('gives a place back that a reorg undid the flush of', async () => {
    ports.chain.deposit(MINE);
    ports.chain.mine(2);
    await pass();
    ports.chain.flush();
    expect(await changes()).toEqual(['unknown → queued', 'queued → validating']);
    ports.chain.reorg(1);
    expect(await changes()).toEqual([]);
    expect(await rowOf()).toMatchObject({ status: 'queued', queuePosition: 1, life: { stage: 'queued' } });
  });
});

describe('what nothing explains', () => {
  const vanish = () => {
    const { chain } = ports;
    ports.chain = {
      ...chain,
      readings: async (...asked) =>
        (await chain.readings(...asked)).map((reading) => ({
          ...reading,
          status: 'none',
          isActive: false,
          stakeWei: '0',
        })),
    };
    return () => {
      ports.chain = chain;
    };
  };

  test('is waited with, then told as not known', async () => {
    ports.chain.stake(MINE);
    await pass();
    lives();
    vanish();
    ports.chain.mine();
    expect(await changes()).toEqual([]);
    ports.chain.mine(1, PENDING_SECONDS);
    await pass();
    const [gone] = lives();
    expect(gone).toMatchObject({ from: 'validating', to: 'gone' });
    expect(gone).not.toHaveProperty('cause');
    expect(english(lifeSentence(gone!)).message).toContain('did not see why');
    ports.chain.mine(1, EPOCH);
    expect(await changes()).toEqual([]);
  });

  test('is forgotten where it does not last', async () => {
    ports.chain.stake(MINE);
    await pass();
    lives();
    const back = vanish();
    ports.chain.mine();
    await pass();
    expect((await rowOf())!.life).toMatchObject({ stage: 'validating', pending: { stage: 'gone' } });
    back();
    ports.chain.mine(1, PENDING_SECONDS);
    expect(await changes()).toEqual([]);
    expect((await rowOf())!.life).not.toHaveProperty('pending');
  });
});

describe('an exit by the attester', () => {
  test('is no slash, and what follows keeps its cause', async () => {
    ports.chain.stake(MINE);
    await pass();
    lives();
    ports.chain.exitByAttester(MINE);
    expect(await changes()).toEqual(['validating → zombie (exit-by-attester)']);
    ports.chain.exit(MINE);
    expect(await changes()).toEqual(['zombie → exiting (exit-by-attester)']);
    ports.chain.withdraw(MINE);
    expect(await changes()).toEqual(['exiting → withdrawn']);
  });

  test('after a slash that left it in is what ended it', async () => {
    ports.chain.stake(MINE);
    await pass();
    lives();
    ports.chain.slash(MINE, 1n);
    ports.chain.exitByAttester(MINE);
    expect(await changes()).toEqual(['validating → zombie (exit-by-attester)']);
  });
});

describe('a pass that dies', () => {
  const unwell = async () => {
    throw new SpartaError('upstream', 'It did not answer.');
  };

  test.each(['publish', 'move'] as const)(
    'at %s, after it saved its rows, loses no change',
    async (where) => {
      ports.chain.stake(MINE);
      await pass();
      lives();
      ports.chain.slash(MINE);
      const { bus, cursors } = ports;
      if (where === 'publish') ports.bus = { ...bus, publish: unwell };
      else ports.cursors = { ...cursors, move: unwell };
      await expect(pass()).rejects.toThrow();
      const before = lives().map(({ id }) => id);
      expect(await rowOf()).toMatchObject({ status: 'zombie', life: { stage: 'zombie' } });
      Object.assign(ports, { bus, cursors });
      ports.chain.mine(3);
      await pass();
      const after = lives();
      expect(after).toMatchObject([{ from: 'validating', to: 'zombie', cause: 'slash' }]);
      if (where === 'move') expect(after.map(({ id }) => id)).toEqual(before);
    },
  );

  test('with a change that only a reading shows repeats it under the same id', async () => {
    ports.chain.deposit(MINE);
    await pass();
    lives();
    ports.chain.setFlushSize(0);
    const { cursors } = ports;
    ports.cursors = { ...cursors, move: unwell };
    await expect(pass()).rejects.toThrow();
    const [first] = lives();
    ports.cursors = cursors;
    ports.chain.mine(3);
    await pass();
    expect(lives().map(({ id }) => id)).toEqual([first!.id]);
  });
});

describe('after an outage', () => {
  test('a cause that was read in an earlier pass than its effect is still known', async () => {
    ports.chain.stake(MINE);
    ports.chain.slash(MINE, 1n);
    await pass();
    lives();
    ports.chain.slash(MINE);
    ports.chain.mine(MAX_BLOCKS_A_PASS + 10, 1);
    ports.chain.exit(MINE);
    expect(await changes()).toEqual(['validating → zombie (slash)']);
    expect(await changes()).toEqual(['zombie → exiting (slash)']);
  });
});

test('an upgrade and its undoing by another are two moves, each told once', async () => {
  ports.chain.stake(MINE);
  await pass();
  lives();
  const old = ports.chain.rollup();
  ports.chain.upgrade(NEXT);
  expect(await changes()).toEqual(['validating → moved (migration)']);
  ports.chain.upgrade(old);
  expect(await changes()).toEqual(['validating → moved (migration)']);
  expect(await rowOf(old)).toMatchObject({ status: 'validating', life: { stage: 'validating' } });
});

test.each([...LIFE_STAGES])('%s is told in a whole sentence, with what to do next', (to) => {
  const fact: FactOf<'validator.life-changed'> = {
    kind: 'validator.life-changed',
    id: 'x',
    version: 1,
    at: '2027-01-15T08:00:00.000Z',
    chain: { chainId: 1, rollup: NEXT, block: { number: 1, hash: '0x1', time: 1_800_000_000 } },
    attester: MINE,
    from: 'unknown',
    to,
  };
  for (const more of [
    {},
    { withdrawer: OTHER, stakeWei: '5', withdrawableAt: 1_800_000_000, movedTo: NEXT },
  ]) {
    const { title, message, next } = english(lifeSentence({ ...fact, ...more }));
    expect(title).not.toMatch(/[{}]|undefined/);
    for (const sentence of [message, next]) expect(sentence).toMatch(/^[^{}]+\.$/);
    expect(`${message} ${next}`).not.toMatch(/undefined|NaN/);
  }
  expect(english(lifeSentence(fact)).message).not.toMatch(/was slashed (?!to the end)/);
});
