import type { ChainInfo } from '../../../lib/domain/chain-info.ts';
import type { Duties, Validator } from '../../../lib/domain/validator.ts';
import { validatorReadiness } from '../../../lib/flows/readiness.ts';
import { english } from '../../fakes/english.ts';
import { aChainInfo, aValidator, OTHER_ROLLUP } from '../../contracts/samples.ts';

const NOW = 1_790_000_012_000;
const INFO = aChainInfo();
const NODE = { version: '4.1.2', block: 5000, provenBlock: 4990 };

function duties(missed: number, total: number, streak: number, toSlot = 4090): Duties {
  const none = { missed: 0, total: 0, streak: 0 };
  return { attestations: { missed, total, streak }, proposals: none, fromSlot: 3300, toSlot };
}

const READY: Partial<Validator> = { duties: duties(1, 20, 0) };

function symbols(changes: Partial<Validator> | undefined, info: ChainInfo | undefined = INFO, now = NOW) {
  const rows = changes === undefined ? [] : [aValidator(1, { ...READY, ...changes })];
  return validatorReadiness(rows, info, now).map(({ health }) => health[0]);
}

/** Stake, queue, committee, attesting: g(ood), b(ad), u(nknown). */
test.each<[string, Partial<Validator> | undefined, Partial<ChainInfo>, string]>([
  ['validating, drawn and attesting', {}, {}, 'gggg'],
  ['validating, not drawn', {}, { committee: [OTHER_ROLLUP] }, 'gggg'],
  ['validating, the committee not read', {}, { committee: undefined }, 'ggug'],
  ['validating, no room above ejection', { headroomWei: '0' }, {}, 'bggg'],
  ['just linked and not read in full', { headroomWei: '0', block: 0 }, {}, 'uggg'],
  ['no node has reported', { duties: undefined }, {}, 'gggu'],
  ['no duty fell due', { duties: duties(0, 0, 0) }, {}, 'gggu'],
  ['three missed in a row', { duties: duties(3, 20, 3) }, {}, 'gggb'],
  ['the node lags far behind', {}, { node: { ...NODE, lagSlots: 5 } }, 'gggu'],
  ['the node lags by four slots', {}, { node: { ...NODE, lagSlots: 4 } }, 'gggg'],
  ['the node is silent', {}, { node: undefined }, 'gggu'],
  ['nothing was missed for long', { duties: duties(0, 20, 0, 3400) }, {}, 'gggg'],
  ['in the queue', { status: 'queued', queuePosition: 3 }, {}, 'gbbb'],
  ['in the queue at no known place', { status: 'queued' }, {}, 'gubb'],
  ['in a queue that stands', { status: 'queued', queuePosition: 3 }, { flushSize: 0 }, 'gbbb'],
  ['not staked', { status: 'none' }, {}, 'bbbb'],
  ['ejected', { status: 'zombie' }, {}, 'bbbb'],
  ['exiting', { status: 'exiting' }, {}, 'bbbb'],
  ['on an older rollup', { rollup: OTHER_ROLLUP }, {}, 'bbbb'],
  ['exiting from an older rollup', { rollup: OTHER_ROLLUP, status: 'exiting' }, {}, 'bbbb'],
  ['not read yet', undefined, {}, 'uuuu'],
  ['read sixteen minutes before the chain was', { lastSeen: 1_790_000_000 - 960 }, {}, 'uuuu'],
  ['read fourteen minutes before the chain was', { lastSeen: 1_790_000_000 - 840 }, {}, 'gggg'],
  ['a chain not read for six minutes', {}, { readAt: 1_790_000_012 - 360 }, 'uuuu'],
  ['a chain not read for four minutes', {}, { readAt: 1_790_000_012 - 240 }, 'gggg'],
])('%s', (_, changes, info, expected) => {
  expect(symbols(changes, { ...INFO, ...info }).join('')).toBe(expected);
});

test('a chain that was never read leaves all unknown, whatever the row says', () => {
  const found = validatorReadiness([aValidator(1, READY)], undefined, NOW);
  expect(found.map(({ health }) => health)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
});

test('whatever is not good says what to do, or follows from what does', () => {
  const states: Partial<Validator>[] = [
    { status: 'none' },
    { status: 'queued', queuePosition: 3 },
    { status: 'zombie' },
    { status: 'exiting' },
    { rollup: OTHER_ROLLUP },
    { duties: undefined },
    { duties: duties(3, 20, 3) },
  ];
  for (const state of states) {
    const found = english(validatorReadiness([aValidator(1, { ...READY, ...state })], INFO, NOW));
    const notGood = found.filter(({ health }) => health !== 'good');
    expect(notGood[0]?.next).toMatch(/\.$/);
  }
});

test('a row of the canonical rollup counts before those of older ones', () => {
  const rows = [
    aValidator(1, { rollup: OTHER_ROLLUP, status: 'exiting' }),
    aValidator(1, { ...READY, status: 'validating' }),
  ];
  expect(english(validatorReadiness(rows, INFO, NOW))[0]).toMatchObject({ subject: 'Stake', health: 'good' });
});

test('an older rollup is named, with what leads away from it', () => {
  const rows = [aValidator(1, { rollup: OTHER_ROLLUP }), aValidator(1, { status: 'none' })];
  const [stake] = english(validatorReadiness(rows, INFO, NOW));
  expect(stake).toMatchObject({ health: 'bad', says: expect.stringMatching(/older rollup \(0x/) });
});
