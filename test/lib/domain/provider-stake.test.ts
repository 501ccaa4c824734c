import { entryTransaction, type EntryEvent } from '../../../lib/domain/provider-stake.ts';

/** `queued a` at place n happened in block n. */
function story(...lines: string[]): EntryEvent[] {
  return lines.map((line, block) => {
    const [what, hash = ''] = line.split(' ');
    if (what !== 'queued' && what !== 'entered' && what !== 'refused') throw new Error(line);
    return { what, hash, block, logIndex: 0 };
  });
}

test.each<[string, EntryEvent[], string | undefined]>([
  ['nothing happened', [], undefined],
  ['it waits', story('queued a'), undefined],
  ['it entered', story('queued a', 'entered x'), 'a'],
  ['it entered, and somebody queued a copy before that', story('queued a', 'queued b', 'entered x'), 'a'],
  ['a copy was queued first and is what entered', story('queued b', 'queued a', 'entered x'), 'b'],
  ['the first was refused, the second entered', story('queued a', 'queued b', 'refused x', 'entered y'), 'b'],
  ['the second was refused', story('queued a', 'queued b', 'entered x', 'refused y'), 'a'],
  ['a copy was queued later', story('queued a', 'entered x', 'queued b', 'refused y'), 'a'],
  ['it was refused', story('queued a', 'refused x'), undefined],
  ['it entered twice', story('queued a', 'entered x', 'queued b', 'entered y'), undefined],
  ['how it was queued is missing', story('entered x'), undefined],
  ['one queueing is missing', story('queued b', 'entered x', 'refused y'), undefined],
])('%s', (_name, events, hash) => {
  expect(entryTransaction(events)).toBe(hash);
  expect(entryTransaction(events.toReversed())).toBe(hash);
});

test('within one block the order of the logs counts', () => {
  const at = (what: EntryEvent['what'], hash: string, logIndex: number) => ({
    what,
    hash,
    logIndex,
    block: 7,
  });
  expect(entryTransaction([at('queued', 'b', 5), at('entered', 'x', 9), at('queued', 'a', 2)])).toBe('a');
});
