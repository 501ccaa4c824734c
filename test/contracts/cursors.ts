import { randomBytes } from 'node:crypto';
import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { Cursor } from '../../lib/ports.ts';
import { aFact } from './samples.ts';

const NAME = 'chain:11155111:0xcccccccccccccccccccccccccccccccccccccccc';

function cursorAt(number: number, version: number, changes: Partial<Cursor> = {}): Cursor {
  return {
    number,
    hash: hashOf(),
    trail: trailOf(number, 3),
    unsettled: [aFact(1), aFact(2)],
    version,
    ...changes,
  };
}

function trailOf(number: number, length: number): Cursor['trail'] {
  return Array.from({ length }, (_, at) => ({ number: number - 1 - at, hash: hashOf() }));
}

function hashOf(): string {
  return `0x${randomBytes(32).toString('hex')}`;
}

/** What every store of cursors does. `make` gives an empty one. */
export function cursorsContract(make: () => Promise<Pick<Stores, 'cursors'>>): void {
  test('one that was never moved is not there', async () => {
    const { cursors } = await make();
    expect(await cursors.get(NAME)).toBeUndefined();
  });

  test('it is where it was moved to, with its trail and its facts', async () => {
    const { cursors } = await make();
    const first = cursorAt(100, 1);
    await cursors.move(NAME, first);
    expect(await cursors.get(NAME)).toEqual(first);
    const second = cursorAt(90, 2, { unsettled: [], trail: [] });
    await cursors.move(NAME, second);
    expect(await cursors.get(NAME)).toEqual(second);
    expect(await cursors.get('another')).toBeUndefined();
  });

  test('a stale move is a conflict and changes nothing', async () => {
    const { cursors } = await make();
    await cursors.move(NAME, cursorAt(100, 1));
    const there = cursorAt(110, 2);
    await cursors.move(NAME, there);
    for (const version of [1, 2, 4]) {
      await expect(cursors.move(NAME, cursorAt(120, version))).rejects.toMatchObject({ code: 'conflict' });
    }
    expect(await cursors.get(NAME)).toEqual(there);
  });

  test('one that is gone cannot be moved on, only begun anew', async () => {
    const { cursors } = await make();
    await expect(cursors.move(NAME, cursorAt(120, 7))).rejects.toMatchObject({ code: 'conflict' });
    expect(await cursors.get(NAME)).toBeUndefined();
  });

  test('of twenty who move it at once exactly one does', async () => {
    const { cursors } = await make();
    await cursors.move(NAME, cursorAt(100, 1));
    const moves = Array.from({ length: 20 }, (_, at) => cursors.move(NAME, cursorAt(101 + at, 2)));
    const results = await Promise.allSettled(moves);
    const won = results.flatMap(({ status }, at) => (status === 'fulfilled' ? [101 + at] : []));
    expect(won).toHaveLength(1);
    expect(await cursors.get(NAME)).toMatchObject({ number: won[0], version: 2 });
  });

  describe('a claim', () => {
    const at = { now: 1_800_000_000_000, leaseSeconds: 55 };

    test('keeps others off what comes after the cursor, and leaves the cursor as it is', async () => {
      const { cursors } = await make();
      const there = cursorAt(100, 1);
      await cursors.move(NAME, there);
      await cursors.claim(NAME, 1, at);
      expect(await cursors.get(NAME)).toEqual(there);
      await expect(cursors.claim(NAME, 1, at)).rejects.toMatchObject({ code: 'conflict' });
    });

    test('of twenty at once exactly one is given', async () => {
      const { cursors } = await make();
      await cursors.move(NAME, cursorAt(100, 1));
      const claims = Array.from({ length: 20 }, () => cursors.claim(NAME, 1, at));
      const results = await Promise.allSettled(claims);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    test('of a cursor that was moved since, or never was, is a conflict', async () => {
      const { cursors } = await make();
      await expect(cursors.claim(NAME, 1, at)).rejects.toMatchObject({ code: 'conflict' });
      await cursors.move(NAME, cursorAt(100, 1));
      await cursors.move(NAME, cursorAt(110, 2));
      await expect(cursors.claim(NAME, 1, at)).rejects.toMatchObject({ code: 'conflict' });
    });

    test.each<[string, (cursors: Stores['cursors']) => Promise<void>, number]>([
      ['the move', (cursors) => cursors.move(NAME, cursorAt(110, 2)), 2],
      ['being given back', (cursors) => cursors.free(NAME), 1],
    ])('ends with %s', async (_, end, version) => {
      const { cursors } = await make();
      await cursors.move(NAME, cursorAt(100, 1));
      await cursors.claim(NAME, 1, at);
      await end(cursors);
      await expect(cursors.claim(NAME, version, at)).resolves.toBeUndefined();
    });

    test('lapses by itself', async () => {
      const { cursors } = await make();
      await cursors.move(NAME, cursorAt(100, 1));
      await cursors.claim(NAME, 1, at);
      const later = { ...at, now: at.now + 55_000 };
      await expect(cursors.claim(NAME, 1, later)).resolves.toBeUndefined();
    });
  });

  test('a long trail is cut at its old end, to a thousand blocks', async () => {
    const { cursors } = await make();
    const long = cursorAt(50_000, 1, { trail: trailOf(50_000, 8000) });
    await cursors.move(NAME, long);
    const kept = (await cursors.get(NAME))?.trail;
    expect(kept).toHaveLength(1000);
    expect(kept).toEqual(long.trail.slice(0, 1000));
  });

  test('the facts of a mass slashing all fit', async () => {
    const { cursors } = await make();
    const unsettled = Array.from({ length: 1500 }, (_, at) => aFact(at));
    await cursors.move(NAME, cursorAt(100, 1, { unsettled, trail: trailOf(100, 96) }));
    const found = await cursors.get(NAME);
    expect(found?.unsettled).toEqual(unsettled);
    expect(found?.trail).toHaveLength(96);
  });
}
