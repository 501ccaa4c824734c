import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Hex } from 'viem';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { Deposit, Staking } from '../../../../lib/ports.ts';
import { DEPLOYER } from '../../../../lib/world/l1/accounts.ts';
import { Sender } from '../../../../lib/world/l1/send.ts';
import { rollupAbi } from '../../../../lib/adapters/chain/abi.ts';
import { english } from '../../../fakes/english.ts';
import { QUOTA, QUOTA_SECONDS, startLocalL1V3 } from './local-l1-v3.ts';
import type { LocalL1V3 } from './local-l1-v3.ts';
import { add, carryOut, depositOf, stakingOn } from './local-staking.ts';
import { publishedAbi } from './published-abi.ts';

let l1: LocalL1V3;
let snapshot: Hex;
let staking: Staking;

beforeAll(async () => {
  l1 = await startLocalL1V3();
});
afterAll(async () => {
  await l1.stop();
});
beforeEach(async () => {
  snapshot = await l1.client.snapshot();
  staking = stakingOn(l1, { as: l1.sparta });
});
afterEach(async () => {
  await l1.client.revert({ id: snapshot });
});

/** The handler takes no other withdrawer than its own. */
function asked(index = 0, changes: Partial<Deposit> = {}): Deposit {
  return depositOf(l1.newcomers[index]!, { withdrawer: plain(l1.withdrawer), ...changes });
}

async function flush(): Promise<void> {
  const sender = await Sender.from(l1.client, DEPLOYER);
  sender.call(l1.rollup, publishedAbi('l1-artifacts-v3', 'Rollup'), 'flushEntryQueue', []);
  await sender.settle();
}

describe('adding a validator through the handler (up to 3.x)', () => {
  test('is one call, which mints, deposits and lets in', async () => {
    const found = await staking.preflight(asked());
    expect(found).toMatchObject({ rollup: plain(l1.rollup), how: 'add-validator' });
    const calls = await staking.calls(asked(), found.rollup);
    expect(calls.map(({ step }) => step)).toEqual(['add-validator']);
    const [sent] = await carryOut(staking, calls);
    expect(await staking.receipt(sent!.hash)).toMatchObject({ outcome: 'success' });
    await flush();
    expect(await staking.standing(found.rollup, asked().attester)).toBe('registered');
    const { config, status } = await l1.client.readContract({
      address: l1.rollup,
      abi: rollupAbi,
      functionName: 'getAttesterView',
      args: [asked().attester],
    });
    expect({ status, withdrawer: config.withdrawer }).toEqual({ status: 1, withdrawer: l1.withdrawer });
  });

  test('leaves the validator queued until somebody flushes', async () => {
    await l1.asOwner('setValidatorsToFlush', [0n]);
    await add(staking, asked());
    expect(await staking.standing(plain(l1.rollup), asked().attester)).toBe('queued');
    await expect(staking.preflight(asked())).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('waits in the entry queue already, in place 1.'),
    });
  });

  test('sets aside gas for those it may flush', async () => {
    for (const index of [0, 1, 2]) {
      await l1.asOwner('setValidatorsToFlush', [index === 2 ? 16n : 0n]);
      const [sent] = await add(staking, asked(index));
      expect(await staking.receipt(sent!.hash)).toMatchObject({ outcome: 'success' });
    }
    const [call] = await staking.calls(asked(3), plain(l1.rollup));
    expect(call!.gas).toBe(600_000n + 16n * 450_000n);
  });

  test('is refused with another withdrawer than the handler names', async () => {
    const own = plain(l1.newcomers[0]!.withdrawer);
    await expect(staking.preflight(asked(0, { withdrawer: own }))).rejects.toMatchObject({
      code: 'conflict',
      message: `On this network the staking asset handler names the withdrawer of every validator: \`${l1.withdrawer}\`.`,
      hint: 'Nobody else can be the withdrawer here: ask for this one, or do not stake here.',
    });
  });

  test('is refused for one that would stay on its rollup', async () => {
    await expect(staking.preflight(asked(0, { moveWithLatestRollup: false }))).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('only validators that move with the latest rollup'),
    });
  });

  test('finds a wrong proof, an address and a key that were used, before the queue does', async () => {
    const { proofOfPossession } = asked(1);
    await expect(staking.preflight(asked(0, { proofOfPossession }))).rejects.toMatchObject({
      code: 'invalid-input',
      message: 'The proof of possession does not belong to this BLS key.',
    });
    await add(staking, asked());
    await flush();
    await expect(staking.preflight(asked())).rejects.toMatchObject({
      message: `\`${l1.newcomers[0]!.attester}\` is a validator already.`,
    });
    await expect(staking.preflight(asked(0, { attester: asked(1).attester }))).rejects.toMatchObject({
      message: 'This BLS key was used before: each key can stake once only.',
    });
  });

  test('says of its balances that the handler mints', async () => {
    const { baseFeePerGas } = await l1.client.getBlock();
    const { faucetWei, tokensWei, addFeeWei } = await staking.balances();
    expect({ tokensWei, addFeeWei }).toEqual({
      tokensWei: 0n,
      addFeeWei: 7_800_000n * (2n * baseFeePerGas! + 1_500_000_000n),
    });
    expect(faucetWei).toBeGreaterThan(10n ** 60n);
  });
});

describe('an account that the owner of the handler did not let through', () => {
  const nextPassport = async () => {
    const sender = await Sender.from(l1.client, DEPLOYER);
    const abi = publishedAbi('l1-artifacts-v3', 'StakingAssetHandler');
    const verifier = await l1.client.readContract({
      address: l1.stakingAssetHandler,
      abi,
      functionName: 'zkPassportVerifier',
    });
    sender.call(
      verifier as Hex,
      publishedAbi('l1-artifacts-v3', 'MockZKPassportVerifier'),
      'incrementUniqueIdentifier',
      [],
    );
    await sender.settle();
  };

  test('adds with a passport of the right service, each passport once', async () => {
    const stranger = stakingOn(l1, { as: l1.stranger });
    await add(stranger, asked(0));
    expect(await staking.standing(plain(l1.rollup), asked(0).attester)).not.toBe('unknown');
    await expect(stranger.preflight(asked(1))).rejects.toMatchObject({
      code: 'conflict',
      message: 'The staking asset handler gave tokens for this passport before, and gives them once.',
    });
    await nextPassport();
    await expect(stranger.preflight(asked(1))).resolves.toMatchObject({ how: 'add-validator' });
  });

  test('is told until when the quota is used up, and adds again after that', async () => {
    const stranger = stakingOn(l1, { as: l1.stranger });
    for (let index = 0; index < Number(QUOTA); index += 1) {
      await add(stranger, asked(index));
      await nextPassport();
    }
    const third = asked(Number(QUOTA));
    await expect(stranger.preflight(third)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(
        /^The staking asset handler has added its quota of validators\. It adds more from <t:\d+:f>\.$/,
      ),
      hint: 'Try again then.',
    });
    // Somebody let through is not counted.
    await expect(staking.preflight(third)).resolves.toMatchObject({ how: 'add-validator' });
    const [call] = await stranger.calls(third, plain(l1.rollup));
    const [sent] = await carryOut(stranger, [call!]);
    expect(english(await stranger.receipt(sent!.hash))).toMatchObject({
      outcome: 'reverted',
      reason: expect.stringContaining('has added its quota of validators.'),
    });
    await l1.client.increaseTime({ seconds: Number(QUOTA_SECONDS) + 1 });
    await l1.client.mine({ blocks: 1 });
    await expect(stranger.preflight(third)).resolves.toMatchObject({ how: 'add-validator' });
  });

  test('is told where the handler keeps a list', async () => {
    await l1.asOwner('setSkipMerkleCheck', [false]);
    await expect(stakingOn(l1, { as: l1.stranger }).preflight(asked())).rejects.toMatchObject({
      code: 'conflict',
      message: 'The staking asset handler adds only addresses on its list, and this is none of them.',
    });
  });
});
