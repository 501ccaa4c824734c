import * as v from 'valibot';
import { portable, said } from '../../../lib/domain/said.ts';
import { inWords, say, type Says } from '../../../lib/text.ts';

const SENTENCES: Says[] = [
  'plain',
  say('Nothing in a gap'),
  say('{count} of {all}', { count: 3, all: 12_345_678_901_234_567_890n }),
  say('{outer}', { outer: say('{inner}', { inner: say('deep {list}', { list: ['a', say('b')] }) }) }),
];

test.each(SENTENCES)('%j is read the same after it travelled as JSON', (sentence) => {
  const arrived = v.parse(said, JSON.parse(JSON.stringify(portable(sentence))));
  expect(inWords(arrived)).toBe(inWords(sentence));
});

test.each([7, null, {}, { template: 'x' }, { template: 'x', values: { a: { b: 1 } } }])(
  'what is no sentence is refused: %j',
  (input) => {
    expect(v.safeParse(said, input).success).toBe(false);
  },
);
