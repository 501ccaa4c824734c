import { describe, expect, test } from '@jest/globals';
import { inWords } from '../../../lib/text.ts';
import { addressOf, ROLLUP } from '../../contracts/samples.ts';
import { attesters, bad, good, lookAt, play, START } from './incident-samples.ts';

const ONE = addressOf(1);
const KEY = `1:${ROLLUP}:${ONE}:missed-duties`;

describe('groups', () => {
  const ours = attesters(7);
  const looks = (context: object) =>
    [0, 80].map((at) => ({ at, observed: ours.map((one) => bad(one)), context }));
  const owned = new Map(ours.slice(0, 5).map((one) => [one, 'owner'] as const));

  test.each(['providerOf', 'operatorOf'])('three or more of one %s are told of together', (by) => {
    const { events, memory } = play(looks({ [by]: owned }));
    expect(events).toHaveLength(3);
    const [together] = events;
    expect(together).toMatchObject({
      group: ours.slice(0, 5),
      id: `${KEY}:${START}:warning:group`,
      incident: KEY,
    });
    expect(together).not.toHaveProperty('attester');
    expect(inWords(together!.title)).toContain('further validators at once: 4');
    const told = memory.incidents.map((one) => one.told[0]);
    expect(told.filter((id) => id === together!.id)).toHaveLength(5);
  });

  test('two of one are told of one by one', () => {
    const two = new Map(ours.slice(0, 2).map((one) => [one, 'owner'] as const));
    expect(play(looks({ operatorOf: two })).events.every(({ group }) => group === undefined)).toBe(true);
  });

  test('their end is told together too, and names the alert they had', () => {
    const { memory, events } = play(looks({ operatorOf: owned }));
    const over = [200, 300].map((at) => ({ at, observed: ours.map(good), context: { operatorOf: owned } }));
    const ends = play(over, memory).events;
    expect(ends).toHaveLength(3);
    expect(ends[0]).toMatchObject({
      kind: 'alert.resolved',
      group: ours.slice(0, 5),
      raised: [events[0]!.id],
    });
  });

  test('those told together are to be saved together', () => {
    const { memory } = play([looks({ providerOf: owned })[0]!]);
    const after = lookAt(memory, looks({ providerOf: owned })[1]!);
    expect(after.changed.map((together) => together.length).sort((a, b) => a - b)).toEqual([1, 1, 5]);
    expect(after.changed.find(({ length }) => length === 5)?.map(({ outbox }) => outbox.length)).toEqual([
      1, 0, 0, 0, 0,
    ]);
  });

  test('it is the provider where half of its validators are affected', () => {
    const nine = new Map(attesters(9).map((one) => [one, 'p'] as const));
    const at = (time: number, affected: number) => ({
      at: time,
      observed: attesters(9).map((one, place) => (place < affected ? bad(one) : good(one))),
      context: { providerOf: nine },
    });
    const blamed = (affected: number) => play([at(0, affected), at(80, affected)]).events[0];
    expect(blamed(7)).toMatchObject({ attribution: 'provider', ofProvider: { affected: 7, observed: 9 } });
    expect(blamed(3)).toMatchObject({ attribution: 'you', ofProvider: { affected: 3, observed: 9 } });
  });
});
