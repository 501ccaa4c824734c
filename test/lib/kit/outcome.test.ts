import { SpartaError, type ErrorCode } from '../../../lib/errors.ts';
import { renderMessage } from '../../../lib/kit/message.ts';
import { errorMessage, outcomeOf } from '../../../lib/kit/outcome.ts';
import { checkMessage } from '../../../lib/world/discord/conformance.ts';
import { english } from '../../fakes/english.ts';

test.each<[ErrorCode, number, string, string]>([
  ['invalid-input', 400, 'drop', 'info'],
  ['forbidden', 403, 'drop', 'info'],
  ['not-found', 404, 'drop', 'info'],
  ['conflict', 409, 'drop', 'info'],
  ['upstream', 503, 'retry', 'warn'],
  ['internal', 500, 'retry', 'error'],
])('%s: HTTP %i, the queue %ss, the log says %s', (code, status, queue, log) => {
  expect(outcomeOf(new SpartaError(code, 'x'))).toEqual({ status, queue, log });
});

test.each([[new TypeError('x')], ['text'], [undefined], [null], [{ code: 'conflict' }]])(
  'anything else, such as %p, is a bug of ours',
  (thrown) => {
    expect(outcomeOf(thrown)).toEqual({ status: 500, queue: 'retry', log: 'error' });
  },
);

test.each<[ErrorCode]>([['forbidden'], ['not-found'], ['conflict']])(
  'a person who must act (%s) reads what is wrong and what to do',
  async (code) => {
    const message = errorMessage(new SpartaError(code, 'The thing is wrong.', { hint: 'Do this.' }), '1');
    expect(message).toMatchObject({ tone: 'bad', lines: ['The thing is wrong.', 'Do this.'] });
    expect(await checkMessage(renderMessage(message))).toEqual([]);
  },
);

test('what somebody typed wrongly changed nothing, and the refusal says so', async () => {
  const error = new SpartaError('invalid-input', 'This is no address.', { hint: 'Do this.' });
  const message = errorMessage(error, '1');
  expect(english(message)).toMatchObject({
    tone: 'bad',
    lines: ['This is no address.', 'Nothing was changed.', 'Do this.'],
  });
  expect(await checkMessage(renderMessage(message))).toEqual([]);
});

test('trouble elsewhere asks for patience and is not called a failure', () => {
  const message = english(errorMessage(new SpartaError('upstream', 'L1 did not answer.'), '42'));
  expect(message).toMatchObject({ tone: 'unknown', title: 'Try again in a minute', footer: 'Reference 42' });
});

test('a bug shows its reference and nothing of its inside', () => {
  const message = english(errorMessage(new Error('table sparta-prod-operators'), '42'));
  expect(JSON.stringify(message)).not.toContain('sparta-prod');
  expect(message.footer).toBe('Reference 42');
});
