import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { aChallenge, addressOf, aLink, anOperator, letterCases } from './samples.ts';

/** What every store of challenges does. `make` gives an empty one. */
export function challengesContract(make: () => Promise<Pick<Stores, 'operators' | 'challenges'>>): void {
  test('an issued challenge is read back as it was', async () => {
    const { challenges } = await make();
    const entry = aChallenge(1);
    expect(await challenges.issue(entry)).toEqual(entry);
    expect(await challenges.get(entry.id)).toEqual(entry);
  });

  test('one that was never issued is not there', async () => {
    const { challenges } = await make();
    expect(await challenges.get(aChallenge(1).id)).toBeUndefined();
  });

  test('issuing the same id twice keeps the first', async () => {
    const { challenges } = await make();
    const first = aChallenge(1);
    await challenges.issue(first);
    const second = { ...aChallenge(2), id: first.id };
    expect(await challenges.issue(second)).toEqual(first);
    expect(await challenges.get(first.id)).toEqual(first);
  });

  test('of many issued at once under one id all get the same', async () => {
    const { challenges } = await make();
    const { id } = aChallenge(1);
    const given = await Promise.all(
      Array.from({ length: 10 }, (_, at) => challenges.issue({ ...aChallenge(at), id })),
    );
    expect(new Set(given.map(({ userId }) => userId)).size).toBe(1);
    expect(await challenges.get(id)).toEqual(given[0]);
  });

  test('issuing a used one again does not open it', async () => {
    const { challenges, operators } = await make();
    const challenge = await challenges.issue(aChallenge(1));
    const proof = { challenge, operator: anOperator(1), link: aLink(1), now: Date.now() };
    await operators.prove(proof);
    expect(await challenges.issue(challenge)).toHaveProperty('usedAt');
    await expect(operators.prove(proof)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('one that expired long ago is still there to be refused with its reason', async () => {
    const { challenges } = await make();
    const old = aChallenge(1, Date.UTC(2025, 0, 1));
    await challenges.issue(old);
    expect(await challenges.get(old.id)).toEqual(old);
  });

  test.each(letterCases(addressOf(0xabcdef)))('an address in %s rests in lower case', async (_, address) => {
    const { challenges } = await make();
    const entry = { ...aChallenge(1), address };
    await challenges.issue(entry);
    expect(await challenges.get(entry.id)).toMatchObject({ address: addressOf(0xabcdef) });
  });
}
