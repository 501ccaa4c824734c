import { ofAddress } from '../../../lib/adapters/load-staking.ts';
import { privateKeySigner } from '../../../lib/adapters/chain/signer.ts';

const KEY = `0x${'11'.repeat(32)}`;
const ADDRESS = '0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a';
const TRANSACTION = { type: 'eip1559', chainId: 1, nonce: 0 } as const;

test.each([undefined, ADDRESS, ADDRESS.toUpperCase().replace('X', 'x')])(
  'a key is used where its address is the one expected (%s)',
  async (expected) => {
    const signer = ofAddress(privateKeySigner(KEY), expected);
    expect(await signer.address()).toBe(ADDRESS);
    expect(await signer.signTransaction(TRANSACTION)).toMatch(/^0x02/);
  },
);

test('a key of another address is never used, and the error shows both addresses and no key', async () => {
  const other = '0x0000000000000000000000000000000000000001';
  const signer = ofAddress(privateKeySigner(KEY), other);
  for (const use of [() => signer.address(), () => signer.signTransaction(TRANSACTION)]) {
    const error = await use().then(String, String);
    expect(error).toContain(other);
    expect(error).toContain(ADDRESS);
    expect(error).not.toContain(KEY.slice(2));
  }
});
