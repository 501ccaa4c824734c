import { describe, expect, test } from '@jest/globals';
import type { Attendance, SlotAttendance } from '../../../lib/domain/attendance.ts';
import type { ChainInfo } from '../../../lib/domain/chain-info.ts';
import type { Fact } from '../../../lib/domain/fact.ts';
import { judge, participationOn } from '../../../lib/flows/pass-snapshot.ts';
import { aChainInfo, addressOf, aValidator } from '../../contracts/samples.ts';

const SLOTS: SlotAttendance[] = [
  { slot: 32, state: 'proposed', attested: 3, committee: 4 },
  { slot: 33, state: 'missed', committee: 4 },
];
const EPOCH = 9;
const CARD = aChainInfo({ epoch: EPOCH });
const LEARNED = { epoch: EPOCH - 1, met: 4, observed: 6 };

/** What the card says of the network once a pass learned this of an epoch so far back. */
function participationFrom(
  learned: Pick<Attendance, 'slots' | 'source'>,
  { epochsBack = 1, earlier }: { epochsBack?: number; earlier?: ChainInfo } = {},
) {
  const { chainId, rollup } = CARD;
  const attendance = { chainId, rollup, epoch: EPOCH - epochsBack, ...learned };
  return participationOn(CARD, earlier, [attendance]).participation;
}

/** The snapshot a pass makes of a card. */
function snapshotOf(parts: Partial<ChainInfo>, earlier?: Partial<ChainInfo>) {
  return judge({
    since: undefined,
    head: { number: CARD.block, hash: '0x1', time: CARD.blockTime },
    view: aChainInfo({ epoch: EPOCH, ...parts }),
    earlier: earlier && aChainInfo(earlier),
    rows: { before: [], after: [] },
    holders: new Map(),
    watches: {},
    facts: [],
  }).after;
}

describe('how the network did', () => {
  test('in the last finished epoch is what its node saw', () => {
    expect(participationFrom({ slots: SLOTS, source: 'node' })).toEqual(LEARNED);
  });

  test('is not known to be worse by an attestation that L1 does not show: its proposals alone count', () => {
    expect(participationFrom({ slots: SLOTS, source: 'l1' })).toEqual({
      epoch: EPOCH - 1,
      met: 1,
      observed: 2,
    });
  });

  test('is unknown where only an older epoch was learned of', () => {
    expect(participationFrom({ slots: SLOTS, source: 'node' }, { epochsBack: 2 })).toBeUndefined();
  });

  test.each([
    ['nobody had a duty', []],
    ['nothing is known of any slot', [{ slot: 32, state: 'unknown', committee: 0 }] as const],
  ])('is unknown where %s', (_, slots) => {
    expect(participationFrom({ slots: [...slots], source: 'node' })).toBeUndefined();
  });

  test.each([
    ['through the epoch after', 1, true],
    ['into the next one, until that is known', 2, true],
    ['not when it is older', 3, false],
  ])('stays on the card %s', (_, epochsBack, kept) => {
    const participation = { ...LEARNED, epoch: EPOCH - epochsBack };
    const earlier = aChainInfo({ participation });
    expect(participationOn(CARD, earlier)).toEqual(kept ? { participation } : {});
  });

  test('gives way to what is newer, and goes with its rollup', () => {
    const earlier = aChainInfo({ participation: { epoch: EPOCH - 2, met: 1, observed: 99 } });
    expect(participationFrom({ slots: SLOTS, source: 'node' }, { earlier })).toEqual(LEARNED);
    expect(participationOn(CARD, { ...earlier, rollup: addressOf(99) })).toEqual({});
  });

  test('is what checks and brakes go by in every pass, by the card', () => {
    expect(snapshotOf({ participation: LEARNED }).network?.participation).toEqual(LEARNED);
    expect(snapshotOf({}).network).not.toHaveProperty('participation');
  });
});

describe('the node', () => {
  const node = { version: '4.1.2', block: 9, provenBlock: 8, lagSlots: 2 };

  test('is known with where its record begins, and where it began before', () => {
    expect(snapshotOf({ node, nodeSince: 90 }, { nodeSince: 10 }).node).toEqual({
      version: '4.1.2',
      l1ChainId: CARD.chainId,
      rollupVersion: CARD.rollupVersion,
      lagSlots: 2,
      initialSlot: 90,
      initialSlotBefore: 10,
    });
  });

  test('was not restarted by an upgrade: slots of another rollup are another clock’s', () => {
    const { node: seen } = snapshotOf({ node, nodeSince: 90 }, { nodeSince: 10, rollup: addressOf(99) });
    expect(seen).not.toHaveProperty('initialSlotBefore');
  });

  test('of another rollup is there with its version and with nothing else', () => {
    const strayNode = { version: '3.0.0', l1ChainId: CARD.chainId, rollupVersion: '77' };
    expect(snapshotOf({ strayNode, nodeSince: 90 }).node).toEqual(strayNode);
  });

  test('that is silent is not there', () => {
    expect(snapshotOf({ node: undefined, nodeSince: 90 })).not.toHaveProperty('node');
  });
});

test('the providers are those the rows keep; one that came in another way has none', () => {
  const rows = [aValidator(1, { provider: '7' }), aValidator(2, { provider: null }), aValidator(3)];
  const { after } = judge({
    since: undefined,
    head: { number: CARD.block, hash: '0x1', time: CARD.blockTime },
    view: CARD,
    earlier: undefined,
    rows: { before: [], after: rows },
    holders: new Map([
      [addressOf(1), ['a']],
      [addressOf(2), ['a', 'b']],
      [addressOf(3), []],
    ]),
    watches: {},
    facts: [],
  });
  expect(after.providers).toEqual(new Map([[aValidator(1).address, '7']]));
  expect(after.operators).toEqual(
    new Map([
      [addressOf(1), 'a'],
      [addressOf(2), 'a b'],
    ]),
  );
});

test('three validators of one person slashed by one round are told as one alert', () => {
  const { chainId, rollup } = CARD;
  const block = { number: 9, hash: '0x09', time: CARD.blockTime };
  const slashes = [1, 2, 3].map((number): Fact => ({
    kind: 'validator.slashed',
    id: `slash:${number}`,
    version: 1,
    at: '2027-01-15T08:00:00.000Z',
    chain: { chainId, rollup, block },
    attester: addressOf(number),
    amountWei: '1',
  }));
  const { alerts } = judge({
    since: block,
    head: { number: CARD.block, hash: '0x1', time: CARD.blockTime },
    view: CARD,
    earlier: CARD,
    rows: { before: [], after: [1, 2, 3].map((number) => aValidator(number)) },
    holders: new Map([1, 2, 3].map((number) => [addressOf(number), ['a']])),
    watches: {},
    facts: slashes,
  });
  expect(alerts.map(({ check, group }) => [check, group?.length])).toEqual([['slashed', 3]]);
});
