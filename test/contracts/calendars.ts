import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { CalendarFeed } from '../../lib/domain/calendar-feed.ts';
import { operatorId } from './samples.ts';

const hash = (digit: string) => digit.repeat(64);

function aFeed(changes: Partial<CalendarFeed> = {}): CalendarFeed {
  return {
    operatorId: operatorId(1),
    tokenHash: hash('a'),
    createdAt: '2026-11-22T00:00:00.000Z',
    ...changes,
  };
}

/** What every store of calendar feeds does. `make` gives an empty one. */
export function calendarsContract(make: () => Promise<Pick<Stores, 'calendars'>>): void {
  test('a feed is found by its hash and by its person', async () => {
    const { calendars } = await make();
    const feed = aFeed({ locale: 'es-ES' });
    await calendars.issue(feed);
    expect(await calendars.byHash(hash('a'))).toEqual(feed);
    expect(await calendars.ofOperator(operatorId(1))).toEqual(feed);
    expect(await calendars.byHash(hash('b'))).toBeUndefined();
    expect(await calendars.ofOperator(operatorId(2))).toBeUndefined();
  });

  test('a new one ends the one before, and nobody else’s', async () => {
    const { calendars } = await make();
    await calendars.issue(aFeed());
    await calendars.issue(aFeed({ operatorId: operatorId(2), tokenHash: hash('c') }));
    await calendars.issue(aFeed({ tokenHash: hash('b') }));
    expect(await calendars.byHash(hash('a'))).toBeUndefined();
    expect(await calendars.byHash(hash('b'))).toMatchObject({ operatorId: operatorId(1) });
    expect(await calendars.byHash(hash('c'))).toMatchObject({ operatorId: operatorId(2) });
  });

  test('issuing the same again changes nothing', async () => {
    const { calendars } = await make();
    await calendars.issue(aFeed());
    await calendars.issue(aFeed());
    expect(await calendars.byHash(hash('a'))).toEqual(aFeed());
  });

  test('of many made at once one is left, and it is the one its person has', async () => {
    const { calendars } = await make();
    const digits = ['1', '2', '3'];
    await Promise.all(digits.map((digit) => calendars.issue(aFeed({ tokenHash: hash(digit) }))));
    const mine = await calendars.ofOperator(operatorId(1));
    const living = await Promise.all(digits.map((digit) => calendars.byHash(hash(digit))));
    expect(living.filter((feed) => feed !== undefined)).toEqual([mine]);
  });

  test('a revoked one is gone, and revoking none is no error', async () => {
    const { calendars } = await make();
    await calendars.issue(aFeed());
    await calendars.revoke(operatorId(1));
    await calendars.revoke(operatorId(1));
    expect(await calendars.byHash(hash('a'))).toBeUndefined();
    expect(await calendars.ofOperator(operatorId(1))).toBeUndefined();
  });
}
