import { whyNot } from '../../../bin/doctor/aws-refusal.ts';

const named = (name: string, message = 'as AWS says it') => Object.assign(new Error(message), { name });

/** Names as the SDK gives them. AWS, "Common Errors", and the errors of each operation. */
test.each([
  ['ResourceNotFoundException', 'bad', /not there/],
  ['QueueDoesNotExist', 'bad', /not there/],
  ['NotFoundException', 'bad', /not there/],
  ['CredentialsProviderError', 'bad', /credentials/],
  ['UnrecognizedClientException', 'bad', /credentials/],
  ['ExpiredTokenException', 'bad', /credentials/],
  ['AccessDeniedException', 'unknown', /may not look/],
  ['AuthorizationErrorException', 'unknown', /may not look/],
  ['UnknownOperationException', 'unknown', /not asked/],
  ['TimeoutError', 'unknown', /did not answer/],
])('%s is %s', (name, verdict, words) => {
  expect(whyNot(named(name))).toMatchObject({ verdict, found: expect.stringMatching(words) });
});

test('what is bad says what to do', () => {
  for (const name of ['ResourceNotFoundException', 'ExpiredToken'])
    expect(whyNot(named(name)).next).toMatch(/\w/);
  expect(whyNot(named('Error', 'Region is missing'))).toMatchObject({
    verdict: 'bad',
    next: expect.stringContaining('AWS_REGION'),
  });
});

test('what is no error is not known', () => {
  expect(whyNot('odd')).toMatchObject({ verdict: 'unknown' });
});
