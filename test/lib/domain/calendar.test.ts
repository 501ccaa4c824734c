import { icalendar, type CalendarEvent } from '../../../lib/domain/calendar.ts';
import { parseCalendar } from './calendar-parser.ts';

const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'a@sparta',
  sequence: 0,
  changedAt: 1_790_000_000,
  startsAt: 1_790_000_000,
  endsAt: 1_790_002_304,
  title: 'Duty',
  description: 'One line',
  status: 'confirmed',
  ...changes,
});

test('times are UTC and each entry carries what readers need', () => {
  const { events, properties } = parseCalendar(
    icalendar([event({ status: 'tentative' })], { name: 'Duties' }),
  );
  expect(properties).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH', 'X-WR-CALNAME': 'Duties' });
  expect(events).toMatchObject([
    { DTSTART: '20260921T141320Z', DTEND: '20260921T145144Z', STATUS: 'TENTATIVE', TRANSP: 'TRANSPARENT' },
  ]);
});

test.each([
  ['separators', 'a; b, c \\ d: e'],
  ['lines', 'one\ntwo\nthree'],
  ['what looks like an escape', '\\n \\, \\\\'],
  ['a property of its own', 'x\nEND:VEVENT\nBEGIN:VEVENT'],
  ['long words of many octets', '职责'.repeat(100)],
  ['characters of two units', '🏛️'.repeat(60)],
])('a text with %s is read back as it was', (_, text) => {
  const { events } = parseCalendar(icalendar([event({ title: text, description: text })], { name: text }));
  expect(events).toMatchObject([{ SUMMARY: text, DESCRIPTION: text }]);
});

test.each([70, 71, 72, 73, 74, 75, 76, 149, 150])(
  'lines of %i characters are folded at 75 octets',
  (length) => {
    const text = 'é'.repeat(length);
    expect(parseCalendar(icalendar([event({ description: text })], { name: 'x' })).events).toMatchObject([
      { DESCRIPTION: text },
    ]);
  },
);

test('a carriage return or another control character reaches no line', () => {
  const { events } = parseCalendar(
    icalendar([event({ description: 'a\r\nb\u0000\u0007c\rd' })], { name: 'x' }),
  );
  expect(events).toMatchObject([{ DESCRIPTION: 'a\nbc\nd' }]);
});
