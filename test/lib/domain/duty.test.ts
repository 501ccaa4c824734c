import { dutiesIn, nodeSighting } from '../../../lib/domain/duty.ts';
import { recordOf } from '../../../lib/domain/duty-record.ts';
import { aCommittee } from '../../contracts/duty-samples.ts';
import { addressOf } from '../../contracts/samples.ts';

const committee = aCommittee(10);
const ME = addressOf(2);
const OTHER = addressOf(1);
const slots = (...entries: [number, string][]) => entries.map(([slot, status]) => ({ slot, status }));

test.each([
  ['block-mined', 'proposal', 'met'],
  ['block-proposed', 'proposal', 'met'],
  ['block-missed', 'proposal', 'missed'],
  ['checkpoint-mined', 'proposal', 'met'],
  ['checkpoint-proposed', 'proposal', 'met'],
  ['checkpoint-valid', 'proposal', 'met'],
  ['checkpoint-invalid', 'proposal', 'missed'],
  ['checkpoint-unvalidated', 'proposal', 'missed'],
  ['checkpoint-missed', 'proposal', 'missed'],
  ['blocks-missed', 'proposal', 'missed'],
  ['attestation-sent', 'attestation', 'met'],
  ['attestation-missed', 'attestation', 'missed'],
  ['checkpoint-orphaned', 'attestation', 'unknown'],
  ['constructor', 'attestation', 'unknown'],
])('the status %s is a %s %s', (status, kind, outcome) => {
  expect(nodeSighting({ slot: 1, status }, 'attestation')).toMatchObject({ kind, outcome, status });
});

test('a node’s record and L1’s are one, each with its source', () => {
  const duties = dutiesIn(committee, ME, {
    node: {
      fromSlot: 0,
      toSlot: 43,
      slots: slots([40, 'attestation-sent'], [41, 'checkpoint-mined'], [42, 'attestation-missed']),
    },
    l1: {
      toSlot: 43,
      checkpoints: [
        { slot: 40, signed: [ME] },
        { slot: 41, signed: [] },
        { slot: 42, signed: [OTHER] },
      ],
    },
  });
  expect(duties.slots.map(({ slot, kind, outcome, by }) => [slot, kind, outcome, by])).toEqual([
    [40, 'attestation', 'met', 'l1'],
    [41, 'proposal', 'met', 'l1'],
    [42, 'attestation', 'missed', 'node'],
  ]);
  expect(recordOf(duties, { final: true, readAt: 1 })).toMatchObject({
    proposals: { met: 1, missed: 0, unknown: 0 },
    attestations: { met: 1, missed: 1, unknown: 0 },
    missedSlots: [42],
    proposerSlots: [41],
    streak: 1,
    sources: ['l1', 'node'],
    confidence: 'reported',
    judgedTo: 43,
    disputedSlots: [],
  });
});

test('where they contradict one another L1 is believed, both are kept, and it is said', () => {
  const duties = dutiesIn(committee, ME, {
    node: { fromSlot: 0, toSlot: 43, slots: slots([40, 'attestation-missed'], [41, 'checkpoint-valid']) },
    l1: { toSlot: 43, checkpoints: [{ slot: 40, signed: [ME] }] },
  });
  expect(duties.slots).toMatchObject([
    {
      slot: 40,
      outcome: 'met',
      disputed: true,
      said: [{ source: 'l1' }, { source: 'node', outcome: 'missed' }],
    },
    { slot: 41, outcome: 'missed', disputed: true },
  ]);
  expect(recordOf(duties, { final: false, readAt: 1 }).disputedSlots).toEqual([40, 41]);
});

test('a slot without a checkpoint is its proposer’s miss alone, and one not published is unknown', () => {
  const l1 = { toSlot: 42, checkpoints: [{ slot: 40, signed: [OTHER] }, { slot: 42 }] };
  expect(dutiesIn(committee, ME, { l1 }).slots).toMatchObject([
    { slot: 40, outcome: 'unknown', said: [{ status: 'not-published' }] },
    { slot: 41, kind: 'proposal', outcome: 'missed' },
    { slot: 42, outcome: 'unknown' },
  ]);
  expect(dutiesIn(committee, OTHER, { l1 }).slots.map(({ slot }) => slot)).toEqual([40, 42]);
});

test('without any source nothing is known, which is not perfect', () => {
  const duties = dutiesIn(committee, ME, {});
  expect(duties).toMatchObject({ slots: [], judgedTo: undefined, partial: false });
  expect(recordOf(duties, { final: false, readAt: 1 })).toMatchObject({ confidence: 'none', sources: [] });
});

test('a node that started within the epoch saw a part of it; one that did not reach it, nothing', () => {
  const at = (fromSlot: number, toSlot: number) =>
    dutiesIn(committee, ME, { node: { fromSlot, toSlot, slots: [] } });
  expect(at(41, 43)).toMatchObject({ partial: true, judgedTo: 43 });
  expect(at(40, 99)).toMatchObject({ partial: false, judgedTo: 43 });
  expect(at(10, 39)).toMatchObject({ partial: false, judgedTo: undefined });
});

test('while the escape hatch is open nobody has a duty', () => {
  const open = { ...committee, escapeHatchOpen: true };
  expect(dutiesIn(open, ME, { l1: { toSlot: 43, checkpoints: [] } }).slots).toEqual([]);
});

test('a record tells slot by slot what was due and done, as far as it was judged', () => {
  const letters = (duties: ReturnType<typeof dutiesIn>) =>
    recordOf(duties, { final: false, readAt: 1 }).outcomes;
  const node = (fromSlot: number, toSlot: number, ...entries: [number, string][]) =>
    dutiesIn(committee, ME, { node: { fromSlot, toSlot, slots: slots(...entries) } });
  expect(letters(node(0, 99, [40, 'attestation-sent'], [41, 'checkpoint-missed'], [43, 'new-word']))).toBe(
    'ax-?',
  );
  expect(letters(node(0, 42, [40, 'attestation-missed'], [41, 'checkpoint-mined']))).toBe('mp-');
  // A node that started within the epoch: what was before nobody knows.
  expect(letters(node(42, 99, [42, 'attestation-sent']))).toBe('??a-');
  expect(letters(node(42, 99))).toBe('????');
  expect(letters(dutiesIn(committee, ME, {}))).toBe('');
});
