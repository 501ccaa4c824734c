import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { changed, refusedFor, refOf, TOP_UP, type StakeIntent } from '../../lib/domain/stake-intent.ts';
import { addressOf, CHAIN_ID, letterCases, operatorId, OTHER_ROLLUP, ROLLUP } from './samples.ts';

export const LIMITS = { perOperator: 5, perDay: 50 };

/** An intent as it is opened; every number has a BLS key of its own. */
export function anIntent(number: number, changes: Partial<StakeIntent> = {}): StakeIntent {
  return {
    chainId: CHAIN_ID,
    attester: addressOf(number),
    rollup: ROLLUP,
    version: 1,
    operatorId: operatorId(number),
    requestId: operatorId(number),
    createdAt: '2026-01-01T10:00:00.000Z',
    state: 'asked',
    amountWei: '200000000000000000000000',
    deposit: {
      withdrawer: addressOf(number + 1000),
      publicKeyInG1: { x: String(number), y: '2' },
      publicKeyInG2: { x0: '1', x1: '2', y0: '3', y1: '4' },
      proofOfPossession: { x: '5', y: '6' },
      moveWithLatestRollup: true,
    },
    steps: [],
    ...changes,
  };
}

const step = (nonce: number): StakeIntent['steps'][number] => ({
  call: { step: 'deposit', to: ROLLUP, data: '0x1234', valueWei: '0', gas: '400000' },
  nonce,
  attempts: [
    { hash: '0xab', raw: '0x02f8', maxFeePerGas: '9', maxPriorityFeePerGas: '1', at: 5, cancels: false },
  ],
});

/** What every store of intents does. `make` gives an empty one. */
export function stakeIntentsContract(make: () => Promise<Pick<Stores, 'stakeIntents'>>): void {
  const sender = (version: number, nextNonce: number) => ({
    chainId: CHAIN_ID,
    address: addressOf(900),
    version,
    nextNonce,
    recent: [{ ref: refOf(anIntent(1)), from: 0, to: nextNonce - 1 }],
  });

  test('an intent is kept as it was opened, and found by its attester', async () => {
    const { stakeIntents } = await make();
    expect(await stakeIntents.open(anIntent(1), LIMITS)).toBe('opened');
    expect(await stakeIntents.get(refOf(anIntent(1)))).toEqual(anIntent(1));
    expect(await stakeIntents.get(refOf(anIntent(2)))).toBeUndefined();
    await stakeIntents.open(anIntent(1, { rollup: TOP_UP, deposit: undefined }), LIMITS);
    const all = await stakeIntents.ofAttester({ chainId: CHAIN_ID, attester: addressOf(1) });
    expect(all.map(({ rollup }) => rollup).toSorted()).toEqual([ROLLUP, TOP_UP]);
    expect(await stakeIntents.ofAttester({ chainId: CHAIN_ID, attester: addressOf(2) })).toEqual([]);
  });

  test('of twenty who open one intent at once, exactly one does, and it is counted once', async () => {
    const { stakeIntents } = await make();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => stakeIntents.open(anIntent(1), { perOperator: 2, perDay: 2 })),
    );
    expect(outcomes.filter((outcome) => outcome === 'opened')).toHaveLength(1);
    const another = anIntent(2, { operatorId: operatorId(1) });
    expect(await stakeIntents.open(another, { perOperator: 2, perDay: 2 })).toBe('opened');
  });

  test.each(letterCases(addressOf(1)))('an address in %s is the same attester', async (_case, attester) => {
    const { stakeIntents } = await make();
    await stakeIntents.open(anIntent(1), LIMITS);
    expect(await stakeIntents.open(anIntent(1, { attester }), LIMITS)).toBe('exists');
    expect((await stakeIntents.get({ chainId: CHAIN_ID, attester, rollup: ROLLUP }))?.attester).toBe(
      addressOf(1),
    );
  });

  test('the same attester on another rollup is another intent', async () => {
    const { stakeIntents } = await make();
    await stakeIntents.open(anIntent(1), LIMITS);
    expect(await stakeIntents.open(anIntent(1, { rollup: OTHER_ROLLUP }), LIMITS)).toBe('opened');
  });

  test('a limit is reached by as many intents as it says, at once or not', async () => {
    const { stakeIntents } = await make();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, number) =>
        stakeIntents.open(anIntent(number, { operatorId: operatorId(1) }), LIMITS),
      ),
    );
    expect(outcomes.toSorted()).toEqual([...Array<string>(5).fill('opened'), 'operator-limit']);
    expect(await stakeIntents.open(anIntent(7), { perOperator: 5, perDay: 5 })).toBe('day-limit');
    const tomorrow = { createdAt: '2026-01-02T00:00:00.000Z' };
    expect(await stakeIntents.open(anIntent(7, tomorrow), { perOperator: 5, perDay: 5 })).toBe('opened');
    expect(await stakeIntents.open(anIntent(8, tomorrow), { perOperator: 0, perDay: 5 })).toBe(
      'operator-limit',
    );
    expect(await stakeIntents.open(anIntent(8, tomorrow), { perOperator: 5, perDay: 0 })).toBe('day-limit');
  });

  test('what is refused by a limit left nothing behind', async () => {
    const { stakeIntents } = await make();
    await stakeIntents.open(anIntent(1), { perOperator: 1, perDay: 9 });
    const second = anIntent(2, { operatorId: operatorId(1) });
    expect(await stakeIntents.open(second, { perOperator: 1, perDay: 9 })).toBe('operator-limit');
    expect(await stakeIntents.get(refOf(second))).toBeUndefined();
    expect(await stakeIntents.open(anIntent(3), { perOperator: 1, perDay: 2 })).toBe('opened');
  });

  test('top-ups are counted apart from stakes', async () => {
    const { stakeIntents } = await make();
    const one = { perOperator: 1, perDay: 1 };
    expect(await stakeIntents.open(anIntent(1), one)).toBe('opened');
    expect(await stakeIntents.open(anIntent(1, { rollup: TOP_UP, deposit: undefined }), one)).toBe('opened');
  });

  test('a BLS key is for one attester, until its intent is given up', async () => {
    const { stakeIntents } = await make();
    const { deposit } = anIntent(1);
    await stakeIntents.open(anIntent(1), LIMITS);
    expect(await stakeIntents.open(anIntent(2, { deposit }), LIMITS)).toBe('key-taken');
    await stakeIntents.save(refusedFor(anIntent(1), 'no'), { release: true });
    expect(await stakeIntents.open(anIntent(2, { deposit }), LIMITS)).toBe('opened');
  });

  test('an intent that was given up gives back what it counted, and opens anew after its last version', async () => {
    const { stakeIntents } = await make();
    const one = { perOperator: 1, perDay: 1 };
    await stakeIntents.open(anIntent(1), one);
    const refused = refusedFor(anIntent(1), { template: 'no {gap}', values: { gap: 1n } });
    await stakeIntents.save(refused, { release: true });
    expect(await stakeIntents.get(refOf(anIntent(1)))).toMatchObject({
      state: 'refused',
      version: 2,
      reason: { template: 'no {gap}', values: { gap: '1' } },
    });
    expect(await stakeIntents.open(anIntent(1), one)).toBe('opened');
    expect(await stakeIntents.get(refOf(anIntent(1)))).toEqual(anIntent(1, { version: 3 }));
    expect(await stakeIntents.open(anIntent(1), one)).toBe('exists');
    expect(await stakeIntents.open(anIntent(2), { perOperator: 1, perDay: 1 })).toBe('day-limit');
  });

  test('only the save that gives up gives back', async () => {
    const { stakeIntents } = await make();
    await stakeIntents.open(anIntent(1), { perOperator: 9, perDay: 2 });
    const refused = refusedFor(anIntent(1), 'no');
    await stakeIntents.save(refused, { release: true });
    await stakeIntents.save(changed(refused, { told: 'refused' }));
    await expect(stakeIntents.save(refused, { release: true })).rejects.toMatchObject({ code: 'conflict' });
    const limits = { perOperator: 9, perDay: 2 };
    expect(await stakeIntents.open(anIntent(2), limits)).toBe('opened');
    expect(await stakeIntents.open(anIntent(3), limits)).toBe('opened');
    expect(await stakeIntents.open(anIntent(4), limits)).toBe('day-limit');
  });

  test('a deposit that failed may be asked for again, and counts again', async () => {
    const { stakeIntents } = await make();
    await stakeIntents.open(anIntent(1), { perOperator: 2, perDay: 9 });
    await stakeIntents.save(changed(anIntent(1), { state: 'failed-deposit' }));
    expect(await stakeIntents.open(anIntent(1), { perOperator: 2, perDay: 9 })).toBe('opened');
    const third = anIntent(3, { operatorId: operatorId(1) });
    expect(await stakeIntents.open(third, { perOperator: 2, perDay: 9 })).toBe('operator-limit');
  });

  test('of twenty who save the same next version exactly one does', async () => {
    const { stakeIntents } = await make();
    await stakeIntents.open(anIntent(1), LIMITS);
    const saves = await Promise.allSettled(
      Array.from({ length: 20 }, (_, nonce) =>
        stakeIntents.save(changed(anIntent(1), { state: 'signed', steps: [step(nonce)] })),
      ),
    );
    const refused = saves.filter((save) => save.status === 'rejected');
    expect(refused).toHaveLength(19);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'conflict' });
    expect((await stakeIntents.get(refOf(anIntent(1))))?.steps).toHaveLength(1);
  });

  test('an intent and its sender are written together or not at all', async () => {
    const { stakeIntents } = await make();
    const at = { chainId: CHAIN_ID, address: addressOf(900) };
    expect(await stakeIntents.sender(at)).toBeUndefined();
    await stakeIntents.open(anIntent(1), LIMITS);
    await stakeIntents.open(anIntent(2), LIMITS);
    const signed = changed(anIntent(1), { state: 'signed', steps: [step(0)] });
    await stakeIntents.save(signed, { sender: sender(1, 1) });
    expect(await stakeIntents.sender(at)).toEqual(sender(1, 1));
    expect(await stakeIntents.get(refOf(signed))).toEqual(signed);
    const late = changed(anIntent(2), { state: 'signed', steps: [step(0)] });
    await expect(stakeIntents.save(late, { sender: sender(1, 1) })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await stakeIntents.get(refOf(late))).toEqual(anIntent(2));
    await expect(stakeIntents.save(signed, { sender: sender(2, 2) })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await stakeIntents.sender(at)).toEqual(sender(1, 1));
  });

  test('a proposal is kept until another takes its place', async () => {
    const { stakeIntents } = await make();
    const { withdrawer: _w, moveWithLatestRollup: _m, ...keys } = anIntent(1).deposit!;
    const entry = { id: operatorId(1), operatorId: operatorId(2), attester: addressOf(1), keys };
    expect(await stakeIntents.proposal(entry.id)).toBeUndefined();
    await stakeIntents.propose(entry);
    expect(await stakeIntents.proposal(entry.id)).toEqual(entry);
    await stakeIntents.propose({ ...entry, attester: addressOf(2) });
    expect(await stakeIntents.proposal(entry.id)).toMatchObject({ attester: addressOf(2) });
  });
}
