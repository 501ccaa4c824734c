import { describe, expect, test } from '@jest/globals';
import { contractErrorsAbi } from '../../../lib/adapters/chain/contract-errors.ts';
import { SHARED_REFUSALS } from '../../../lib/domain/contract-errors-shared.ts';
import { sentenceFor, spokenErrors } from '../../../lib/domain/contract-errors.ts';
import { english } from '../../fakes/english.ts';

const ATTESTER = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed';
const SHOWN = '`0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed`';

/** A value of each type that the errors carry. */
const SAMPLES: Record<string, unknown> = {
  address: ATTESTER,
  uint256: 1_800_000_000n,
  'uint256[3]': [1n, 2n, 3n],
  uint32: 7,
  bytes32: `0x${'11'.repeat(32)}`,
  bytes: '0x',
  string: 'text',
};

const errors = contractErrorsAbi.flatMap((item) => (item.type === 'error' ? [item] : []));

test.each(errors.map(({ name, inputs }) => ({ name, inputs })))(
  'the error $name is decided, and its sentence has no gap',
  ({ name, inputs }) => {
    const refusal = sentenceFor(
      name,
      inputs.map(({ type }) => SAMPLES[type]),
    );
    const { says, hint = '' } = english(refusal!);
    expect(says).toMatch(/\.$/);
    expect(`${says} ${hint}`).not.toMatch(/[{}?]|undefined/);
  },
);

test('no name is decided twice, and none that no contract has', () => {
  const decided = [...spokenErrors(), ...SHARED_REFUSALS];
  expect(new Set(decided).size).toBe(decided.length);
  const names = new Set(errors.map(({ name }) => name));
  expect(decided.filter((name) => !names.has(name))).toEqual([]);
});

test('an error nobody knows has no sentence', () => {
  expect(sentenceFor('Staking__Unheard')).toBeUndefined();
  expect(sentenceFor('constructor')).toBeUndefined();
});

describe('the sentence', () => {
  test.each<[name: string, args: unknown[], says: string]>([
    ['GSE__AlreadyRegistered', ['0x1', ATTESTER], `${SHOWN} is a validator already.`],
    [
      'Staking__AlreadyExiting',
      [ATTESTER],
      `${SHOWN} is leaving the rollup: its stake is not withdrawn yet.`,
    ],
    [
      'ERC20InsufficientBalance',
      [ATTESTER, 10n ** 18n, 2n * 10n ** 23n],
      `${SHOWN} holds 1 tokens and needs 200,000.`,
    ],
    [
      'ValidatorQuotaFilledUntil',
      [1_800_000_000n],
      'The staking asset handler has added its quota of validators. It adds more from <t:1800000000:f>.',
    ],
    ['SlashingProposer__RoundNotComplete', [12n], 'Slashing round 12 cannot be executed yet.'],
    ['Staking__NotSlasher', [ATTESTER, ATTESTER], 'The contract refused with `Staking__NotSlasher`.'],
  ])('of %s names what it is about', (name, args, says) => {
    expect(english(sentenceFor(name, args)!.says)).toBe(says);
  });

  test('stays a sentence where the arguments are missing', () => {
    expect(english(sentenceFor('GSE__AlreadyRegistered')!.says)).toBe('? is a validator already.');
  });
});
