/** Everything RFC 5545 says a reader may rely on, held strictly: throws where a line breaks a rule. */
export function parseCalendar(text: string): {
  properties: Record<string, string>;
  events: Record<string, string>[];
} {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line ends otherwise than by CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
    if (line.includes('\uFFFD')) throw new Error('a character was cut apart');
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (line.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    else lines.push(line);
  }
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('no calendar');
  const properties: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let current: Record<string, string> | undefined;
  for (const line of lines.slice(1, -1)) {
    const [, name, value] = /^([A-Z-]+)(?:;[A-Z]+=[A-Z-]+)*:(.*)$/s.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no property: ${line}`);
    if (/\p{Cc}/u.test(value)) throw new Error(`a control character: ${line}`);
    if (name === 'BEGIN') {
      if (value !== 'VEVENT' || current) throw new Error(`unexpected ${line}`);
      current = {};
    } else if (name === 'END') {
      if (value !== 'VEVENT' || !current) throw new Error(`unexpected ${line}`);
      events.push(checked(current));
      current = undefined;
    } else {
      const into = current ?? properties;
      if (name in into) throw new Error(`twice: ${name}`);
      into[name] = unescaped(name, value);
    }
  }
  if (current) throw new Error('an event does not end');
  if (properties['VERSION'] !== '2.0' || !properties['PRODID']) throw new Error('no version or product');
  const uids = events.map(({ UID }) => UID);
  if (new Set(uids).size !== uids.length) throw new Error('a UID stands twice');
  return { properties, events };
}

function checked(event: Record<string, string>): Record<string, string> {
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE'])
    if (!event[name]) throw new Error(`no ${name}`);
  for (const name of ['DTSTAMP', 'DTSTART', 'DTEND'])
    if (!/^\d{8}T\d{6}Z$/.test(event[name] ?? '')) throw new Error(`${name} is not UTC`);
  if ((event['DTEND'] ?? '') <= (event['DTSTART'] ?? '')) throw new Error('it ends before it begins');
  if (!/^\d+$/.test(event['SEQUENCE'] ?? '')) throw new Error('SEQUENCE is no number');
  if (!['CONFIRMED', 'TENTATIVE', 'CANCELLED'].includes(event['STATUS'] ?? '')) throw new Error('STATUS');
  return event;
}

const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'UID', 'X-WR-CALNAME']);

function unescaped(name: string, value: string): string {
  if (!TEXTS.has(name)) return value;
  if (/(^|[^\\])(\\\\)*[;,]/.test(value)) throw new Error(`not escaped: ${value}`);
  if (/(^|[^\\])(\\\\)*\\([^\\;,nN]|$)/.test(value)) throw new Error(`no such escape: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, char: string) => (char.toLowerCase() === 'n' ? '\n' : char));
}
