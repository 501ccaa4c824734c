import { describe, expect, test } from '@jest/globals';
import { slashed } from '../../../lib/checks/slashed.ts';
import type { Fact, FactOf } from '../../../lib/domain/fact.ts';
import { validatorId, type Validator } from '../../../lib/domain/validator.ts';
import type { Snapshot } from '../../../lib/kit/check.ts';
import { address } from '../../fakes/chain.ts';
import { english } from '../../fakes/english.ts';

const ROLLUP = address(0xbb);
const ATTESTER = address(1);
const BLOCK = { number: 1005, hash: '0x05', time: 1_800_000_060 };

const slash: FactOf<'validator.slashed'> = {
  kind: 'validator.slashed',
  id: `31337:${ROLLUP}:${ATTESTER}:validator.slashed:0x05:0`,
  version: 1,
  at: '2027-01-15T08:01:00.000Z',
  chain: { chainId: 31337, rollup: ROLLUP, block: BLOCK },
  attester: ATTESTER,
  amountWei: `2000${'0'.repeat(18)}`,
};

function reading(fields: Partial<Validator>): Validator {
  return {
    id: validatorId({ chainId: 31337, rollup: ROLLUP, attester: ATTESTER }),
    chainId: 31337,
    rollup: ROLLUP,
    address: ATTESTER,
    status: 'validating',
    isActive: true,
    stakeWei: `198000${'0'.repeat(18)}`,
    headroomWei: `8000${'0'.repeat(18)}`,
    block: 1006,
    lastSeen: 1_800_000_072,
    createdAt: '2027-01-15T08:00:00.000Z',
    ...fields,
  };
}

function snapshot(facts: Fact[], validators: Validator[]): Snapshot {
  return {
    chainId: 31337,
    rollup: ROLLUP,
    block: { number: 1006, hash: '0x06', time: 1_800_000_072 },
    validators: new Map(validators.map((one) => [one.id, one])),
    facts,
  };
}

const raised = (fields: Partial<Validator>) =>
  english(slashed.raise(undefined, snapshot([slash], [reading(fields)]))[0]!);

describe('the slashed check', () => {
  test('raises nothing where nobody was slashed', () => {
    expect(slashed.raise(undefined, snapshot([], [reading({})]))).toEqual([]);
  });

  test('is an emergency known by the slash it is about', () => {
    expect(raised({})).toMatchObject({
      kind: 'alert.raised',
      id: `alert:slashed:${slash.id}`,
      at: slash.at,
      attester: ATTESTER,
      severity: 'emergency',
      chain: { chainId: 31337, rollup: ROLLUP, block: BLOCK },
    });
  });

  test.each([
    { headroom: '8000', more: 'It can take 4 more of this size; the one after that ejects it.' },
    { headroom: '2000', more: 'It can take 1 more of this size; the one after that ejects it.' },
    { headroom: '1999', more: 'One more slash of this size ejects it.' },
    { headroom: '0', more: 'One more slash of this size ejects it.' },
  ])('says how many more it can take with $headroom above the threshold', ({ headroom, more }) => {
    const alert = raised({ headroomWei: headroom === '0' ? '0' : `${headroom}${'0'.repeat(18)}` });
    expect(alert.message).toContain('lost 2,000 tokens of its stake. 198,000 tokens remain');
    expect(alert.message).toContain('it is still a validator');
    expect(alert.message).toContain(more);
  });

  test('tells who must do what when it was ejected', () => {
    const alert = raised({
      status: 'zombie',
      isActive: false,
      stakeWei: `185000${'0'.repeat(18)}`,
      headroomWei: '0',
      withdrawer: address(2),
      withdrawableAt: 1_800_900_000,
    });
    expect(alert.title).toContain('slashed and ejected');
    expect(alert.message).toContain('185,000 tokens remain');
    expect(alert.message).toContain('can never be registered again');
    expect(alert.message).toContain('withdrawable from <t:1800900000:f>');
    expect(alert.next).toContain(`The withdrawer ${address(2)} must call initiateWithdraw`);
  });

  test('does not call a validator well whose stake is gone or could not be read', () => {
    expect(raised({ status: 'none', stakeWei: '0', headroomWei: '0' }).message).toContain(
      'no longer has a stake',
    );
    expect(raised({ status: 'exiting', stakeWei: '5' }).title).toContain('while it exits');
    const [unread] = english(slashed.raise(undefined, snapshot([slash], [])));
    expect(unread!.message).toContain('could not be read');
    expect(unread!.message).not.toContain('still a validator');
  });

  test('raises one alert for each of two slashes', () => {
    const second = { ...slash, id: `${slash.id}1` };
    const alerts = slashed.raise(undefined, snapshot([slash, second], [reading({})]));
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(2);
  });
});
