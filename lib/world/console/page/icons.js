const SVG = 'http://www.w3.org/2000/svg';

/** Shapes on a field of 20 by 20: drawn, since not every system has a font with these signs. */
const ICONS = {
  copy: [
    ['rect', { x: 3, y: 6, width: 10, height: 11, rx: 2 }],
    ['path', { d: 'M7 6V5a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-2' }],
  ],
  eye: [
    ['path', { d: 'M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z' }],
    ['circle', { cx: 10, cy: 10, r: 2.6 }],
  ],
  chain: [
    ['path', { d: 'M8.5 11.5a3.6 3.6 0 0 0 5.2 0l2.6-2.6a3.6 3.6 0 0 0-5.2-5.2L10 4.8' }],
    ['path', { d: 'M11.5 8.5a3.6 3.6 0 0 0-5.2 0L3.7 11.1a3.6 3.6 0 0 0 5.2 5.2l1.1-1.1' }],
  ],
  file: [['path', { d: 'M5 2.5h6.5L16 7v10.5H5ZM11.5 2.5V7H16' }]],
};

const square = (fill, ...marks) => [
  ['rect', { x: 1, y: 1, width: 18, height: 18, rx: 4, fill, stroke: 'none' }],
  ...marks,
];
const white = { stroke: '#fff', 'stroke-width': 2.6 };
const disc = (fill) => [['circle', { cx: 10, cy: 10, r: 8.5, fill, stroke: 'none' }]];

/** The signs Sparta uses in its messages. */
const EMOJI = {
  '✅': ['done', square('#2e9e5b', ['path', { d: 'm5 10.5 3.5 3.5L15 6.5', ...white }])],
  '❌': ['refused', square('#d83c3e', ['path', { d: 'm6 6 8 8m0-8-8 8', ...white }])],
  '❔': [
    'unknown',
    square('#7c8490', ['path', { d: 'M7 7.5a3 3 0 1 1 4.3 2.7c-.9.4-1.3.9-1.3 1.8M10 14.8v.2', ...white }]),
  ],
  ℹ: ['information', square('#3b6fd4', ['path', { d: 'M10 5v.2M10 9v6', ...white }])],
  '⚠': [
    'warning',
    [
      ['path', { d: 'M10 2 19 17.5H1Z', fill: '#f0b232', stroke: 'none' }],
      ['path', { d: 'M10 8v4m0 2.6v.2', stroke: '#3a2a00', 'stroke-width': 2 }],
    ],
  ],
  '🟢': ['green', disc('#2e9e5b')],
  '🟡': ['yellow', disc('#f0b232')],
  '🔴': ['red', disc('#d83c3e')],
  '⚪': ['white', disc('#d5d9de')],
  '🕓': [
    'clock',
    [...disc('#eceff3'), ['path', { d: 'M10 5v5l3.5 2', stroke: '#3c4149', 'stroke-width': 2 }]],
  ],
};

/** One of Sparta's signs, with the variation selector that may follow it. */
export const EMOJI_AT = new RegExp(`(${Object.keys(EMOJI).join('|')})\\uFE0F?`, 'uy');

export function icon(name) {
  const node = drawing(ICONS[name]);
  node.setAttribute('class', 'icon');
  node.setAttribute('aria-hidden', 'true');
  return node;
}

export function emoji(sign) {
  const [meaning, shapes] = EMOJI[sign];
  const node = drawing(shapes);
  node.setAttribute('class', 'emoji');
  node.setAttribute('role', 'img');
  node.setAttribute('aria-label', meaning);
  return node;
}

/** A text with its signs drawn. */
export function withEmoji(text) {
  const parts = text.split(new RegExp(EMOJI_AT.source, 'u'));
  return parts.map((part, index) => (index % 2 === 1 ? emoji(part) : part));
}

function drawing(shapes) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
    svg.append(shape);
  }
  return svg;
}
