import { PNG } from 'pngjs';
import { createCanvas, textWidth } from '../../../lib/pictures/canvas.ts';
import { GLYPHS, GLYPH_HEIGHT, GLYPH_WIDTH } from '../../../lib/pictures/glyphs.ts';

const text = (png: Uint8Array) => Buffer.from(png).toString('base64');
const decode = (bytes: Uint8Array) => PNG.sync.read(Buffer.from(bytes));

/** The colour at a place of the layout, and the pixel beside it. */
function colourAt(bytes: Uint8Array, x: number, y: number): string {
  const image = decode(bytes);
  const start = (y * 2 * image.width + x * 2) * 4;
  return `#${image.data.subarray(start, start + 3).toString('hex')}`;
}

const canvas = () => createCanvas({ width: 40, height: 20, background: '#102030' });

test('a picture has two device pixels for each of its layout', () => {
  const { width, height } = decode(canvas().png());
  expect([width, height]).toEqual([80, 40]);
});

test('a filled box has its colour, and nothing beside it', () => {
  const drawn = canvas();
  drawn.paint({ x: 10, y: 5, width: 4, height: 4 }, '#ff0080');
  const png = drawn.png();
  expect(colourAt(png, 10, 5)).toBe('#ff0080');
  expect(colourAt(png, 13, 8)).toBe('#ff0080');
  expect(colourAt(png, 14, 5)).toBe('#102030');
  expect(colourAt(png, 9, 5)).toBe('#102030');
});

test('what lies outside is not drawn on the other side', () => {
  const drawn = canvas();
  drawn.paint({ x: 38, y: 0, width: 10, height: 1 }, '#ffffff');
  expect(colourAt(drawn.png(), 0, 1)).toBe('#102030');
  expect(colourAt(drawn.png(), 39, 0)).toBe('#ffffff');
});

test('hatching leaves gaps, and a cross leaves the sides free', () => {
  const hatched = canvas();
  hatched.hatch({ x: 0, y: 0, width: 16, height: 16 }, '#ffffff');
  const row = Array.from({ length: 16 }, (_, x) => colourAt(hatched.png(), x, 8));
  expect(new Set(row)).toEqual(new Set(['#ffffff', '#102030']));
  const crossed = canvas();
  crossed.cross({ x: 0, y: 0, width: 16, height: 16 }, '#ffffff');
  expect(colourAt(crossed.png(), 0, 0)).toBe('#ffffff');
  expect(colourAt(crossed.png(), 8, 8)).toBe('#ffffff');
  expect(colourAt(crossed.png(), 8, 1)).toBe('#102030');
});

test('letters are drawn in any case, and those the font lacks are left blank', () => {
  const upper = canvas();
  upper.write('A1', { x: 1, y: 1 }, '#ffffff');
  const lower = canvas();
  lower.write('a1', { x: 1, y: 1 }, '#ffffff');
  expect(text(lower.png())).toBe(text(upper.png()));
  const odd = canvas();
  odd.write('漢', { x: 1, y: 1 }, '#ffffff');
  expect(text(odd.png())).toBe(text(canvas().png()));
  expect(text(upper.png())).not.toBe(text(canvas().png()));
});

test('every letter has its seven rows of five', () => {
  for (const [letter, rows] of Object.entries(GLYPHS)) {
    expect({ letter, rows: rows.length }).toEqual({ letter, rows: GLYPH_HEIGHT });
    for (const row of rows) expect({ letter, row: row.length }).toEqual({ letter, row: GLYPH_WIDTH });
  }
  expect(textWidth('')).toBe(0);
  expect(textWidth('AB')).toBe(2 * GLYPH_WIDTH + 1);
});

test('a box that begins outside is drawn as far as it is inside, pattern and all', () => {
  const drawn = canvas();
  drawn.paint({ x: -5, y: -5, width: 7, height: 7 }, '#ff0080');
  drawn.cross({ x: 100, y: 100, width: 5, height: 5 }, '#ffffff');
  drawn.paint({ x: 100, y: 3, width: 5, height: 5 }, '#ffffff');
  const png = drawn.png();
  expect(colourAt(png, 1, 1)).toBe('#ff0080');
  expect(colourAt(png, 2, 1)).toBe('#102030');
  expect(colourAt(png, 0, 3)).toBe('#102030');
});

test('a picture has no more colours than a byte can name', () => {
  const drawn = canvas();
  const paint = (number: number) =>
    drawn.paint({ x: 0, y: 0, width: 1, height: 1 }, `#${number.toString(16).padStart(6, '0')}`);
  for (let number = 0; number < 255; number += 1) paint(number);
  expect(colourAt(drawn.png(), 0, 0)).toBe('#0000fe');
  expect(() => paint(1000)).toThrow(RangeError);
});
