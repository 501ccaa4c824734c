import { GLYPHS, GLYPH_HEIGHT, GLYPH_WIDTH } from './glyphs.ts';
import { indexedPng, type Rgb } from './png.ts';

/** `#rrggbb`. */
export type Colour = `#${string}`;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Screens of today have two device pixels or more for each one a layout speaks of. */
const SCALE = 2;
/** Layout pixels between two strokes of a hatching. */
const HATCH_STEP = 4;

/** A place in the palette is one byte. */
const COLOURS = 256;

/** A picture while it is drawn. Places and sizes are in layout pixels; what lies outside is not drawn. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  paint(box: Box, colour: Colour): void;
  /** Diagonal strokes: says "unknown" to those who see no colours too. */
  hatch(box: Box, colour: Colour): void;
  /** Two diagonals from corner to corner. */
  cross(box: Box, colour: Colour): void;
  /** Capital letters, digits and a few signs; what the font lacks is left blank. */
  write(text: string, at: { x: number; y: number }, colour: Colour): void;
  /** PNG bytes; the same drawing gives the same bytes. */
  png(): Uint8Array;
}

export function createCanvas(size: { width: number; height: number; background: Colour }): Canvas {
  const { width, height } = size;
  const [across, down] = [width * SCALE, height * SCALE];
  const pixels = new Uint8Array(across * down);
  const palette: Colour[] = [];
  /** Throws RangeError for more colours than a palette holds. */
  const placeOf = (colour: Colour) => {
    const known = palette.indexOf(colour);
    if (known >= 0) return known;
    if (palette.length === COLOURS) throw new RangeError(`a picture has ${COLOURS} colours at most`);
    return palette.push(colour) - 1;
  };

  /** All of a box, or the pixels in it that are wanted. */
  const draw = (box: Box, colour: Colour, wanted?: (x: number, y: number) => boolean) => {
    const place = placeOf(colour);
    const drawn = scaled(box);
    const [left, right] = [Math.max(0, drawn.x), Math.min(across, drawn.x + drawn.width)];
    const [top, bottom] = [Math.max(0, drawn.y), Math.min(down, drawn.y + drawn.height)];
    for (let y = top; y < bottom; y += 1) {
      if (!wanted) {
        if (right > left) pixels.fill(place, y * across + left, y * across + right);
        continue;
      }
      for (let x = left; x < right; x += 1) {
        if (wanted(x - drawn.x, y - drawn.y)) pixels[y * across + x] = place;
      }
    }
  };
  const paint = (box: Box, colour: Colour) => draw(box, colour);
  paint({ x: 0, y: 0, width, height }, size.background);

  return {
    width,
    height,
    paint,
    hatch: (box, colour) => draw(box, colour, (x, y) => (x + y) % (HATCH_STEP * SCALE) < SCALE),
    cross: (box, colour) => {
      const { width: wide, height: high } = scaled(box);
      const near = (x: number, y: number) => Math.abs(x * (high - 1) - y * (wide - 1)) < (wide + high) / 2;
      draw(box, colour, (x, y) => near(x, y) || near(wide - 1 - x, y));
    },
    write: (text, at, colour) => {
      for (const [index, letter] of Array.from(text.toUpperCase()).entries()) {
        const x = at.x + index * (GLYPH_WIDTH + 1);
        for (const [row, strokes] of (GLYPHS[letter] ?? []).entries()) {
          for (const [column, stroke] of Array.from(strokes).entries()) {
            if (stroke === '#') paint({ x: x + column, y: at.y + row, width: 1, height: 1 }, colour);
          }
        }
      }
    },
    png: () => indexedPng({ width: across, height: down, pixels, palette: palette.map(rgbOf) }),
  };
}

/** Layout pixels a text takes. */
export function textWidth(text: string): number {
  return Math.max(0, Array.from(text).length * (GLYPH_WIDTH + 1) - 1);
}

export const TEXT_HEIGHT = GLYPH_HEIGHT;

function rgbOf(colour: Colour): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function scaled(box: Box): Box {
  const x = Math.round(box.x * SCALE);
  const y = Math.round(box.y * SCALE);
  return {
    x,
    y,
    width: Math.round((box.x + box.width) * SCALE) - x,
    height: Math.round((box.y + box.height) * SCALE) - y,
  };
}
