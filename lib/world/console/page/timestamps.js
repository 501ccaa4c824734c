import { h } from './dom.js';

/** Formats of Discord's `<t:seconds:style>`. */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];
/** British for English: as the rest of the page, the day comes first. */
let language = 'en-GB';

/** Times are said in the language of the client from now on. */
export function speakTimes(locale) {
  language = locale === 'en-US' ? 'en-GB' : locale;
}

/** A moment as Discord writes it; relative ones stay live, the whole date is in the tooltip. */
export function timeNode(seconds, style = 'f') {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return document.createTextNode('an impossible time');
  const format = new Intl.DateTimeFormat(language, STYLES[style] ?? STYLES.f);
  return h(
    'time',
    {
      class: 'stamp',
      datetime: date.toISOString(),
      title: new Intl.DateTimeFormat(language, STYLES.F).format(date),
      dataset: style === 'R' ? { relative: String(seconds) } : {},
    },
    style === 'R' ? ago(seconds) : format.format(date),
  );
}

/** `22:54`, or with the day where it is another. */
export function clockTime(milliseconds) {
  const date = new Date(milliseconds);
  const today = date.toDateString() === new Date().toDateString();
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(date);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short' }).format(date);
  return today ? `Today at ${time}` : `${day}, ${time}`;
}

function ago(seconds) {
  const distance = seconds - Date.now() / 1000;
  const [unit, size] = UNITS.find(([, each]) => Math.abs(distance) >= each) ?? ['second', 1];
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  return relative.format(Math.round(distance / size), unit);
}

setInterval(() => {
  for (const node of document.querySelectorAll('time[data-relative]')) {
    const text = ago(Number(node.dataset.relative));
    if (node.textContent !== text) node.textContent = text;
  }
}, 1000);
