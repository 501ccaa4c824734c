import { beforeEach, describe, expect, test } from '@jest/globals';
import { bn254 } from '@noble/curves/bn254';
import { parseEther } from 'viem';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { Deposit, Staking } from '../../../../lib/ports.ts';
import { DEPLOYER } from '../../../../lib/world/l1/accounts.ts';
import { artifact } from '../../../../lib/world/l1/artifacts.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { FAUCET_AMOUNT } from '../../../../lib/world/l1/network.ts';
import { sendAs } from '../../../../lib/world/l1/send.ts';
import { add, depositOf, stakingOn } from './local-staking.ts';
import { onRestoredL1 } from '../../world/l1/restored-l1.ts';

const { abi: handlerAbi } = artifact('StakingAssetHandler');
const { abi: tokenAbi } = artifact('TestERC20');
const ZERO = `0x${'0'.repeat(40)}` as const;

let l1: LocalL1;
let staking: Staking;

onRestoredL1((started) => {
  l1 = started;
});
beforeEach(async () => {
  staking = stakingOn(l1, { as: l1.sparta });
});

const newcomer = (index = 0) => l1.newcomers[index]!;
const shown = (address: string) => `\`${address}\``;
const fresh = (index: number) => plain(l1.person(100 + index).address);

async function refusal(deposit: Deposit, by: Staking = staking) {
  const error: unknown = await by.preflight(deposit).then(
    () => 'it was taken',
    (reason: unknown) => reason,
  );
  return error;
}

/** Leaves for good: exited, waited, withdrawn. */
async function withdraw(index: number): Promise<void> {
  const validator = l1.validators[index]!;
  await l1.initiateWithdraw(validator);
  await l1.clock.warpTo((await l1.clock.now()) + 4000n);
  await l1.finalizeWithdraw(validator);
}

describe('an attester', () => {
  test('that validates is not staked again', async () => {
    const validator = l1.validators[0]!;
    expect(await refusal(depositOf(validator))).toMatchObject({
      code: 'conflict',
      message: `${shown(validator.attester)} is a validator already.`,
      hint: 'Nothing needs to be staked: link it instead.',
    });
  });

  test('that is queued is not staked again: queued is not active, and shows no status', async () => {
    await l1.deposit(newcomer(1));
    await add(staking, depositOf(newcomer()));
    expect(await staking.standing(plain(await l1.rollup()), plain(newcomer().attester))).toBe('queued');
    expect(await refusal(depositOf(newcomer()))).toMatchObject({
      code: 'conflict',
      message: `${shown(newcomer().attester)} waits in the entry queue already, in place 2.`,
    });
  });

  test('that is leaving is not staked', async () => {
    const validator = l1.validators[2]!;
    await l1.initiateWithdraw(validator);
    expect(await refusal(depositOf(validator))).toMatchObject({
      code: 'conflict',
      message: `${shown(validator.attester)} is leaving the rollup: its stake is not withdrawn yet.`,
    });
  });

  test('that was ejected is not staked', async () => {
    const validator = l1.validators[3]!;
    await l1.slash(validator.attester);
    expect(await refusal(depositOf(validator))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('is leaving the rollup'),
    });
  });

  test('that was a validator before is not staked, with its own keys or with others', async () => {
    await withdraw(2);
    const gone = l1.validators[2]!;
    expect(await staking.standing(plain(await l1.rollup()), plain(gone.attester))).toBe('unknown');
    const before = {
      code: 'conflict',
      message: 'This attester was a validator before, or is one on another rollup.',
      hint: 'Make a new attester, with new keys: an address can be a validator once only.',
    };
    expect(await refusal(depositOf(gone))).toMatchObject(before);
    const attester = plain(gone.attester);
    expect(await refusal(depositOf(newcomer(), { attester }))).toMatchObject(before);
  });

  test('that stayed on an older rollup is not staked on the new one', async () => {
    await l1.deposit(newcomer(), { moveWithLatestRollup: false });
    await l1.nextEpoch();
    await l1.upgradeRollup();
    expect(await refusal(depositOf(newcomer()))).toMatchObject({
      message: 'This attester was a validator before, or is one on another rollup.',
    });
  });

  test('that waits pinned on an older rollup is not staked, and one that follows is', async () => {
    const old = await l1.rollup();
    await l1.deposit(newcomer(0), { moveWithLatestRollup: false });
    await l1.deposit(newcomer(1));
    await l1.upgradeRollup();
    expect(await refusal(depositOf(newcomer(0)))).toMatchObject({
      code: 'conflict',
      message: `${shown(newcomer(0).attester)} waits in the entry queue of the older rollup ${shown(old)}.`,
    });
    expect(await refusal(depositOf(newcomer(0), { attester: fresh(1) }))).toMatchObject({
      message: expect.stringContaining('waits in the entry queue with this BLS key'),
    });
    await expect(staking.preflight(depositOf(newcomer(1)))).resolves.toMatchObject({ how: 'deposit' });
  });

  test.each(['attester', 'withdrawer'] as const)('is not staked with a zero address as %s', async (role) => {
    expect(await refusal(depositOf(newcomer(), { [role]: ZERO }))).toMatchObject({
      code: 'invalid-input',
      message: 'Neither the attester nor the withdrawer may be the zero address.',
    });
  });
});

describe('a BLS key', () => {
  test('of a validator is not used again', async () => {
    expect(await refusal(depositOf(l1.validators[0]!, { attester: fresh(1) }))).toMatchObject({
      code: 'conflict',
      message: 'This BLS key was used before: each key can stake once only.',
      hint: 'Make a new BLS key and its keystore.',
    });
  });

  test('of somebody who left is not used again', async () => {
    await withdraw(4);
    expect(await refusal(depositOf(l1.validators[4]!, { attester: fresh(1) }))).toMatchObject({
      message: 'This BLS key was used before: each key can stake once only.',
    });
  });

  test('of somebody in the queue is not used again, which the GSE alone would not say', async () => {
    await l1.deposit(newcomer());
    expect(await refusal(depositOf(newcomer(), { attester: fresh(1) }))).toMatchObject({
      code: 'conflict',
      message: `${shown(newcomer().attester)} waits in the entry queue with this BLS key: each key can stake once only.`,
    });
  });

  test('needs a proof of its own', async () => {
    const { proofOfPossession } = depositOf(newcomer(1));
    expect(await refusal(depositOf(newcomer(), { proofOfPossession }))).toMatchObject({
      code: 'invalid-input',
      message: 'The proof of possession does not belong to this BLS key.',
      hint: 'Make the keystore again with the Aztec CLI of the version this network runs.',
    });
  });

  test('has both its halves', async () => {
    const { publicKeyInG2 } = depositOf(newcomer(1));
    expect(await refusal(depositOf(newcomer(), { publicKeyInG2 }))).toMatchObject({
      code: 'invalid-input',
      message: 'The proof of possession does not belong to this BLS key.',
    });
  });

  const OFF_CURVE = 'The BLS key or its proof is no point of the curve bn254.';
  test.each<[what: string, changes: () => Partial<Deposit>]>([
    ['of another curve', () => ({ publicKeyInG1: { x: 5n, y: 7n } })],
    ['beyond the field', () => ({ publicKeyInG1: { x: bn254.fields.Fp.ORDER + 1n, y: 2n } })],
    ['at infinity', () => ({ publicKeyInG1: { x: 0n, y: 0n } })],
    ['whose second half is of another curve', () => ({ publicKeyInG2: { x0: 1n, x1: 2n, y0: 3n, y1: 4n } })],
    ['whose second half is at infinity', () => ({ publicKeyInG2: { x0: 0n, x1: 0n, y0: 0n, y1: 0n } })],
    ['whose second half is written the wrong way round', () => swapped(depositOf(newcomer()))],
    ['whose proof is of another curve', () => ({ proofOfPossession: { x: 5n, y: 7n } })],
    ['whose proof is at infinity', () => ({ proofOfPossession: { x: 0n, y: 0n } })],
  ])('%s is refused before its stake is locked', async (_what, changes) => {
    expect(await refusal(depositOf(newcomer(), changes()))).toMatchObject({
      code: 'invalid-input',
      message: OFF_CURVE,
    });
  });

  test.each([2_000n, 60_000n, 120_000n])(
    'whose proof takes more gas than the network allows is refused: %d',
    async (limit) => {
      await sendAs(
        l1.testClient,
        l1.governance,
        l1.gse,
        artifact('GSE').abi,
        'setProofOfPossessionGasLimit',
        [limit],
      );
      expect(await refusal(depositOf(newcomer()))).toMatchObject({
        code: 'invalid-input',
        message: 'Checking the proof of this BLS key takes more gas than the network allows.',
        hint: 'Make a new BLS key: this happens to very few.',
      });
    },
  );
});

describe('the account', () => {
  test('needs enough ether, and the sentence says how much', async () => {
    await l1.testClient.setBalance({ address: l1.sparta.address, value: 1n });
    expect(await refusal(depositOf(newcomer()))).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(
        new RegExp(
          `^The account of Sparta, ${shown(l1.sparta.address)}, holds 0\\.000001 ether, and adding a validator may take 0\\.00[0-9]+\\.$`,
        ),
      ),
      hint: 'Tell whoever runs Sparta: the account needs ether.',
    });
  });

  test('is told where the handler has no tokens left', async () => {
    await sendAs(l1.testClient, l1.stakingAssetHandler, l1.stakingAsset, tokenAbi, 'transfer', [
      DEPLOYER,
      FAUCET_AMOUNT * 100_000n,
    ]);
    expect(await refusal(depositOf(newcomer()))).toMatchObject({
      code: 'conflict',
      message: 'The staking asset handler has no tokens left.',
    });
  });

  test('is told where its passport was used before', async () => {
    const stranger = stakingOn(l1, { as: l1.person(5) });
    await add(stranger, depositOf(newcomer(0)));
    const sparer = stakingOn(l1, { as: l1.person(6) });
    expect(await refusal(depositOf(newcomer(1)), sparer)).toMatchObject({
      code: 'conflict',
      message: 'The staking asset handler gave tokens for this passport before, and gives them once.',
      hint: 'Whoever runs the handler can let the account of Sparta through: `addUnhinged`.',
    });
    // What it got it may still spend.
    await expect(stranger.preflight(depositOf(newcomer(1)))).resolves.toMatchObject({ how: 'deposit' });
  });

  test('is told where the faucet is too small to be asked so often', async () => {
    await sendAs(l1.testClient, DEPLOYER, l1.stakingAssetHandler, handlerAbi, 'setFaucetAmount', [
      parseEther('1'),
    ]);
    expect(await refusal(depositOf(newcomer()))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('holds 0 tokens, and one validator takes 200,000.'),
    });
  });

  test('is not told to stake where the handler is something else', async () => {
    const wrong = stakingOn(l1, { as: l1.sparta, handler: plain(l1.stakingAsset) });
    expect(await refusal(depositOf(newcomer()), wrong)).toMatchObject({
      code: 'upstream',
      message: expect.stringContaining('There is no staking asset handler at 0x'),
    });
  });
});

/** c0 and c1 in each other's place: another order of the same numbers, which some tools write. */
function swapped({ publicKeyInG2: { x0, x1, y0, y1 } }: Deposit): Partial<Deposit> {
  return { publicKeyInG2: { x0: x1, x1: x0, y0: y1, y1: y0 } };
}
