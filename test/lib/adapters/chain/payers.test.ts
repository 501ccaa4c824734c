import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createPayers } from '../../../../lib/adapters/chain/payers.ts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import { startLocalL1, type LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { DEPLOYER } from '../../../../lib/world/l1/accounts.ts';
import { payersContract, type PayersWorld } from '../../../contracts/payers.ts';
import { fakePayers } from '../../../fakes/payers.ts';
import { silent } from './local-chain.ts';
import { stakingOn } from './local-staking.ts';

const ETHER = 10n ** 18n;

describe('the adapter on real contracts', () => {
  let l1: LocalL1;
  beforeAll(async () => {
    l1 = await startLocalL1({ blockTimer: false });
  });
  afterAll(() => l1?.stop());

  const payersOn = (options: Partial<Parameters<typeof createPayers>[0]> = {}) =>
    createPayers({
      urls: [l1.url],
      chainId: l1.chainId,
      registry: plain(l1.registry),
      handler: plain(l1.stakingAssetHandler),
      account: () => Promise.resolve(plain(l1.sparta.address)),
      allowMainnet: false,
      log: silent,
      ...options,
    });
  const world = (): PayersWorld => ({
    payers: payersOn(),
    setEther: (address, value) => l1.testClient.setBalance({ address, value }),
    transaction: async () => {
      const before = await l1.publicClient.getBalance({ address: DEPLOYER });
      const hash = await l1.testClient.sendTransaction({ account: DEPLOYER, to: DEPLOYER, value: 1n });
      await l1.publicClient.waitForTransactionReceipt({ hash });
      return { hash, feeWei: before - (await l1.publicClient.getBalance({ address: DEPLOYER })) };
    },
  });

  payersContract('on Anvil', world);

  test('say of Sparta’s own account what its writer would, without a key', async () => {
    const address = plain(l1.sparta.address);
    await l1.testClient.setBalance({ address, value: ETHER });
    const { etherWei, tokensWei, faucetWei, thresholdWei } = await stakingOn(l1, {
      as: l1.sparta,
    }).balances();
    expect(await payersOn().own()).toEqual({
      address,
      etherWei: String(etherWei),
      tokensWei: String(tokensWei),
      faucetWei: String(faucetWei),
      neededEtherWei: expect.stringMatching(/^[1-9][0-9]+$/),
      neededTokensWei: String(thresholdWei),
    });
    expect(etherWei).toBe(ETHER);
  });

  test('say nothing of an account that there is not, and ask nobody then', async () => {
    expect(
      await payersOn({ account: () => Promise.resolve(undefined), urls: ['http://127.0.0.1:1'] }).own(),
    ).toBeUndefined();
  });

  test('do not ask for the account on mainnet where nobody is added there', async () => {
    const account = () => Promise.reject(new Error('the key was asked for'));
    expect(await payersOn({ chainId: 1, account }).own()).toBeUndefined();
    await expect(payersOn({ chainId: 1, account, allowMainnet: true }).own()).rejects.toThrow(
      /key was asked/,
    );
  });

  test('are unknown where L1 does not answer', async () => {
    await expect(
      payersOn({ urls: ['http://127.0.0.1:1'] }).balances([plain(l1.sparta.address)]),
    ).rejects.toMatchObject({ code: 'upstream' });
  });
});

describe('the fake', () => {
  let world: PayersWorld;
  beforeEach(() => {
    const payers = fakePayers();
    world = {
      payers,
      setEther: async (account, wei) => payers.setEther(account, wei),
      transaction: async () => {
        payers.setFee('0xabc', 21_000n);
        return { hash: '0xabc', feeWei: 21_000n };
      },
    };
  });

  payersContract('in memory', () => world);
});
