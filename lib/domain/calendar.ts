/** One entry of a calendar, in words already. Times in Unix seconds. */
export interface CalendarEvent {
  /** The same for the same happening, whatever becomes of it. */
  uid: string;
  /** Grows with every change of the entry. */
  sequence: number;
  /** When it was last changed. */
  changedAt: number;
  startsAt: number;
  endsAt: number;
  title: string;
  description: string;
  /** `tentative` may still change; `cancelled` will not be. */
  status: 'confirmed' | 'tentative' | 'cancelled';
}

/** Octets of a content line, its line break left out. RFC 5545, 3.1. */
const LINE_OCTETS = 75;

/** The calendar as RFC 5545 writes it: UTC, CRLF, folded lines. */
export function icalendar(events: readonly CalendarEvent[], { name }: { name: string }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sparta//Duties of Aztec validators//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    // What readers take as the time between two looks: RFC 7986, 5.7.
    'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
    'X-PUBLISHED-TTL:PT15M',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `STATUS:${event.status.toUpperCase()}`,
    // Being on duty makes nobody busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `20261122T203839Z`. */
function utc(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** RFC 5545, 3.3.11; other control characters may not stand in a text at all. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, '');
}

/** Broken after at most 75 octets, never within a character; what follows begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let room = LINE_OCTETS;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (size > room) {
      parts.push(part);
      part = '';
      room = LINE_OCTETS - 1;
    }
    part += char;
    room -= size;
  }
  return [...parts, part].join('\r\n ');
}
