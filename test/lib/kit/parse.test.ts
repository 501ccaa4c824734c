import * as v from 'valibot';
import { parse, parseJson } from '../../../lib/kit/parse.ts';

const shape = v.strictObject({
  name: v.string('should be a text'),
  inner: v.object({ count: v.number('should be a number') }),
});

function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test('what fits passes as it is', () => {
  expect(parse(shape, { name: 'a', inner: { count: 1 } })).toEqual({ name: 'a', inner: { count: 1 } });
});

test.each([
  [{ name: 1, inner: { count: 1 } }, 'name: should be a text'],
  [{ name: 'a', inner: { count: 'x' } }, 'inner.count: should be a number'],
  [{ name: 1, inner: { count: 'x' } }, 'name: should be a text inner.count: should be a number'],
  [{ name: 'a', inner: { count: 1 }, more: 1 }, /^more: /],
  [7, /Object/],
])('%j is refused by naming the field and what it should be', (input, message) => {
  expect(refusal(() => parse(shape, input))).toMatchObject({
    code: 'invalid-input',
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  });
});

test('three problems are told, the rest counted', () => {
  const many = v.array(v.number('no number'));
  expect(refusal(() => parse(many, ['a', 'b', 'c', 'd', 'e']))).toMatchObject({
    message: '0: no number 1: no number 2: no number And 2 more.',
  });
});

test('text that is not JSON says so and keeps the cause', () => {
  expect(refusal(() => parseJson(shape, '{"'))).toMatchObject({
    code: 'invalid-input',
    message: 'The body is not JSON.',
    cause: expect.any(SyntaxError),
  });
});
