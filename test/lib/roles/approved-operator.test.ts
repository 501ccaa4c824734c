import type { Operator } from '../../../lib/domain/operator.ts';
import type { ValidatorStatus } from '../../../lib/domain/validator.ts';
import { approvedOperator } from '../../../lib/roles/approved-operator.ts';
import { anOperator, aValidator } from '../../contracts/samples.ts';

test.each<[Operator['status'] | 'nobody', ValidatorStatus[], boolean, RegExp]>([
  ['nobody', [], false, /not registered/],
  ['pending', ['validating'], false, /registration is pending/],
  ['rejected', ['validating'], false, /registration is rejected/],
  ['suspended', ['validating'], false, /registration is suspended/],
  ['approved', [], true, /no validator watched yet/],
  ['approved', ['validating'], true, /1 of 1/],
  ['approved', ['queued'], true, /1 of 1/],
  ['approved', ['none'], true, /1 of 1/],
  ['approved', ['zombie', 'validating'], true, /1 of 2/],
  ['approved', ['zombie'], false, /none of 1 .*1 ejected/],
  ['approved', ['exiting'], false, /none of 1 .*0 ejected/],
  ['approved', ['zombie', 'exiting'], false, /none of 2 .*1 ejected/],
])('%s with validators %j: %p', (status, standing, holds, why) => {
  const operator = status === 'nobody' ? undefined : anOperator(1, { status });
  const validators = standing.map((each, index) => aValidator(index, { status: each }));
  expect(approvedOperator.holds({ operator, validators })).toMatchObject({
    holds,
    why: expect.stringMatching(why),
  });
});

test.each<[Operator['status'], ValidatorStatus[], number | undefined]>([
  ['approved', ['exiting'], 86_400],
  ['approved', ['exiting', 'zombie'], undefined],
  ['suspended', ['exiting'], undefined],
  ['rejected', [], undefined],
])('%s with validators %j keeps the role for %p more seconds', (status, standing, seconds) => {
  const operator = anOperator(1, { status });
  const validators = standing.map((each, index) => aValidator(index, { status: each }));
  expect(approvedOperator.holds({ operator, validators }).graceSeconds).toBe(seconds);
});
