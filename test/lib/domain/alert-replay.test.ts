import type { AlertDelivery, AlertSummary } from '../../../lib/domain/alert-delivery.ts';
import { standardPreferences, type AlertPreferences } from '../../../lib/domain/alert-preferences.ts';
import { arrivedIn, replay } from '../../../lib/domain/alert-replay.ts';
import { addressOf, operatorId } from '../../contracts/samples.ts';

const START = Date.parse('2026-06-01T00:00:00Z');
const HOUR = 3600_000;

/** What was raised or ended so many hours after midnight; how it was told then does not matter. */
const past = (hours: number, summary: Partial<AlertSummary> = {}): AlertDelivery => {
  const at = new Date(START + hours * HOUR).toISOString();
  return {
    factId: `${hours}`,
    recipient: operatorId(1),
    state: 'withheld',
    at,
    firstAt: at,
    alert: {
      at,
      kind: 'raised',
      severity: 'warning',
      check: 'missed-duties',
      attester: addressOf(1),
      incident: `i${hours}`,
      title: 'x',
      ...summary,
    },
  };
};
const run = (all: AlertDelivery[], changes: Partial<AlertPreferences> = {}) =>
  replay(all, { ...standardPreferences(operatorId(1)), ...changes });

const DAY = [
  past(1, { severity: 'notice' }),
  past(2),
  past(3, { incident: 'i2', kind: 'resolved' }),
  past(10, { severity: 'critical', attribution: 'network' }),
  past(12, { severity: 'emergency' }),
];

test.each<[string, Partial<AlertPreferences>, { messages: number; networkWide: number; withheld: number }]>([
  ['as it stands at first', {}, { messages: 4, networkWide: 1, withheld: 1 }],
  ['only what is critical', { least: 'critical' }, { messages: 2, networkWide: 1, withheld: 2 }],
  ['only emergencies', { least: 'emergency' }, { messages: 1, networkWide: 0, withheld: 3 }],
  [
    'with a quiet night, of which one summary tells',
    { quiet: { from: 0, to: 540, zone: 'UTC' } },
    { messages: 3, networkWide: 1, withheld: 1 },
  ],
  ['muted', { muted: [{ attester: addressOf(1) }] }, { messages: 1, networkWide: 0, withheld: 3 }],
  [
    'in maintenance today',
    { maintenanceUntil: START / 1000 + 1e6 },
    { messages: 4, networkWide: 1, withheld: 1 },
  ],
])('%s', (_name, preferences, expected) => {
  expect(run(DAY, preferences)).toEqual(expected);
});

test('the end of what would not have been told counts nothing', () => {
  const end = past(3, { incident: 'i2', kind: 'resolved' });
  expect(run([past(2), end], { least: 'critical' }).messages).toBe(0);
  expect(run([past(2), end]).messages).toBe(2);
});

test('the same trouble again within six hours is one message', () => {
  const again = (hours: number) => past(hours, { incident: 'same' });
  expect(run([again(1), again(3), again(8)])).toEqual({ messages: 2, networkWide: 0, withheld: 1 });
});

test('tests of one’s own and duties ahead are no alerts', () => {
  expect(run([past(1, { kind: 'test' }), past(2, { kind: 'ahead' })]).messages).toBe(0);
});

test('an incident that developed is one message in the channel', () => {
  const shown = { state: 'delivered-in-channel', messageId: 'm1' } as const;
  const all = [
    { ...past(1), ...shown },
    { ...past(2), ...shown },
    { ...past(3), ...shown, messageId: 'm2' },
    past(4),
  ];
  expect(arrivedIn(all)).toBe(2);
});
