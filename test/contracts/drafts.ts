import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';

/** What keeps refused forms does. `make` gives an empty store. */
export function draftsContract(make: () => Promise<Pick<Stores, 'drafts'>>): void {
  test('what was typed is given back, and nothing where nobody typed', async () => {
    const { drafts } = await make();
    await drafts.keep('1', '{"fields":{"name":"Ωλγα \\ud83c\\udfdb"}}');
    expect(await drafts.get('1')).toBe('{"fields":{"name":"Ωλγα \\ud83c\\udfdb"}}');
    expect(await drafts.get('2')).toBeUndefined();
  });

  test('typing again replaces what was typed', async () => {
    const { drafts } = await make();
    await drafts.keep('1', 'first');
    await drafts.keep('1', 'second');
    expect(await drafts.get('1')).toBe('second');
  });

  test('five fields of four thousand characters are kept whole', async () => {
    const { drafts } = await make();
    const text = '漢'.repeat(20_000);
    await drafts.keep('1', text);
    expect(await drafts.get('1')).toBe(text);
  });
}
