import type { Address } from '../../lib/domain/address.ts';
import type { Payers } from '../../lib/ports.ts';

export interface PayersWorld {
  payers: Payers;
  setEther: (account: Address, wei: bigint) => Promise<void>;
  /** A mined transaction, and what it took from its sender. */
  transaction: () => Promise<{ hash: string; feeWei: bigint }>;
}

const RICH: Address = '0x0000000000000000000000000000000000005001';
const POOR: Address = '0x0000000000000000000000000000000000005002';
const EMPTY: Address = '0x0000000000000000000000000000000000005003';

/** What those who pay hold, on every L1. `world` gives a fresh one. */
export function payersContract(name: string, world: () => PayersWorld): void {
  describe(`payers ${name}`, () => {
    test('hold what they hold: much, one wei, nothing', async () => {
      const { payers, setEther } = world();
      await setEther(RICH, 10n ** 24n);
      await setEther(POOR, 1n);
      expect(await payers.balances([RICH, POOR, EMPTY, POOR])).toEqual(
        new Map([
          [RICH, 10n ** 24n],
          [POOR, 1n],
          [EMPTY, 0n],
        ]),
      );
      await setEther(POOR, 2n);
      expect((await payers.balances([POOR])).get(POOR)).toBe(2n);
    });

    test('are nobody where nobody is asked for', async () => {
      expect(await world().payers.balances([])).toEqual(new Map());
    });

    test('paid what a mined transaction took; of any other nobody knows', async () => {
      const { payers, transaction } = world();
      const { hash, feeWei } = await transaction();
      expect(await payers.feeOf(hash)).toBe(feeWei);
      expect(await payers.feeOf(`0x${'1'.repeat(64)}`)).toBeUndefined();
    });
  });
}
