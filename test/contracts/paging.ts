import type { Page, PageRequest } from '../../lib/ports.ts';
import { walk } from './samples.ts';

/** What holds for every list that is read in pages. */
export interface Listing<T> {
  /** Read in pages of this list. */
  read: (page: PageRequest) => Promise<Page<T>>;
  /** Read in pages of another list. */
  readOther: (page: PageRequest) => Promise<Page<unknown>>;
  /** Names of all that is in the list, in its order, or in none where it has none. */
  expected: string[];
  nameOf: (one: T) => string;
  ordered: boolean;
}

const NOT_OURS = {
  code: 'invalid-input',
  message: 'This page link is not valid; start from the first page.',
};

/** The tests of one list; `fill` makes a store with seven entries or more, once: none of these tests writes. */
export function pagingContract<T>(fill: () => Promise<Listing<T>>): void {
  let filled: Promise<Listing<T>> | undefined;
  const make = () => (filled ??= fill());

  test.each([1, 2, 3, 7, 100])('pages of %i lead to the end without loss or repetition', async (limit) => {
    const { read, expected, nameOf, ordered } = await make();
    const names = (await walk(read, limit)).flat().map(nameOf);
    expect(ordered ? names : names.sort()).toEqual(ordered ? expected : expected.toSorted());
  });

  test('the last page has no link, also where it is full', async () => {
    const { read, expected } = await make();
    expect(await read({ limit: expected.length })).not.toHaveProperty('nextCursor');
    expect(await read({ limit: expected.length - 1 })).toHaveProperty('nextCursor');
  });

  test('a page link that is not ours is refused', async () => {
    const { read } = await make();
    const real = (await read({ limit: 2 })).nextCursor ?? '';
    expect(real).not.toBe('');
    const position = JSON.stringify(['operators:all', "'; drop", '1']);
    const forged = [
      '',
      'x',
      '%%%',
      `${real}A`,
      real.slice(0, -2),
      `${real}=`,
      `${real}\n`,
      'A'.repeat(5000),
      Buffer.from(JSON.stringify({ pk: { S: 'OP#1' }, sk: { S: 'META' } })).toString('base64url'),
      Buffer.from(position).toString('base64url'),
      Buffer.from('[]').toString('base64url'),
      Buffer.from('null').toString('base64url'),
    ];
    for (const cursor of forged) {
      await expect(read({ limit: 2, cursor })).rejects.toMatchObject(NOT_OURS);
    }
  });

  test('a page link of another list is refused', async () => {
    const { read, readOther } = await make();
    const { nextCursor } = await read({ limit: 2 });
    await expect(readOther({ limit: 2, cursor: nextCursor })).rejects.toMatchObject(NOT_OURS);
  });

  test.each([0, -1, 101, 1.5, Number.NaN])('a page of %p entries is refused', async (limit) => {
    const { read } = await make();
    await expect(read({ limit })).rejects.toMatchObject({ code: 'invalid-input' });
  });
}
