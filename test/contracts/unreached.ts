import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { aChallenge, aLink, anOperator, operatorId } from './samples.ts';

const FIRST = '2026-06-01T12:00:00.000Z';
const LATER = '2026-06-01T13:00:00.000Z';

/** How it is kept since when somebody was not reached. `make` gives an empty store. */
export function unreachedContract(make: () => Promise<Pick<Stores, 'operators' | 'challenges'>>): void {
  async function stage() {
    const { operators, challenges } = await make();
    const challenge = await challenges.issue(aChallenge(1));
    await operators.prove({ challenge, operator: anOperator(1), link: aLink(1), now: Date.parse(FIRST) });
    return { operators, id: operatorId(1) };
  }

  test('the first time is kept with the operator until they were told of that one', async () => {
    const { operators, id } = await stage();
    await operators.noteUnreached(id, FIRST);
    await operators.noteUnreached(id, LATER);
    expect((await operators.account(id)).operator).toEqual(anOperator(1, { unreachedSince: FIRST }));
    await operators.forgetUnreached(id, LATER);
    expect(await operators.get(id)).toMatchObject({ unreachedSince: FIRST });
    await operators.forgetUnreached(id, FIRST);
    await operators.forgetUnreached(id, FIRST);
    expect(await operators.get(id)).toEqual(anOperator(1));
    await operators.noteUnreached(id, LATER);
    expect(await operators.get(id)).toMatchObject({ unreachedSince: LATER });
  });

  test('a change of the operator leaves it alone, in whichever order the two come', async () => {
    const { operators, id } = await stage();
    await operators.noteUnreached(id, FIRST);
    await operators.replace(anOperator(1, { status: 'approved', version: 2 }));
    expect(await operators.get(id)).toMatchObject({ status: 'approved', unreachedSince: FIRST });
    await operators.forgetUnreached(id, FIRST);
    await operators.replace(anOperator(1, { status: 'suspended', unreachedSince: FIRST, version: 3 }));
    expect(await operators.get(id)).toEqual(anOperator(1, { status: 'suspended', version: 3 }));
  });

  test('nobody becomes an operator by it', async () => {
    const { operators } = await make();
    await operators.noteUnreached(operatorId(1), FIRST);
    await operators.forgetUnreached(operatorId(1), FIRST);
    expect(await operators.get(operatorId(1))).toBeUndefined();
  });
}
