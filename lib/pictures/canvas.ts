import { PNG } from 'pngjs';
import { GLYPHS, GLYPH_HEIGHT, GLYPH_WIDTH } from './glyphs.ts';

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
  const image = new PNG({ width: width * SCALE, height: height * SCALE });

  const set = (x: number, y: number, [red, green, blue]: Rgb) => {
    if (x < 0 || y < 0 || x >= image.width || y >= image.height) return;
    image.data.writeUInt32BE(
      ((red << 24) | (green << 16) | (blue << 8) | 255) >>> 0,
      (y * image.width + x) * 4,
    );
  };
  const draw = (box: Box, colour: Colour, wanted: (x: number, y: number) => boolean) => {
    const rgb = rgbOf(colour);
    const pixels = scaled(box);
    for (let y = 0; y < pixels.height; y += 1) {
      for (let x = 0; x < pixels.width; x += 1) {
        if (wanted(x, y)) set(pixels.x + x, pixels.y + y, rgb);
      }
    }
  };
  const paint = (box: Box, colour: Colour) => draw(box, colour, () => true);
  paint({ x: 0, y: 0, width, height }, size.background);

  return {
    width,
    height,
    paint,
    hatch: (box, colour) => draw(box, colour, (x, y) => (x + y) % (HATCH_STEP * SCALE) < SCALE),
    cross: (box, colour) => {
      const { width: across, height: down } = scaled(box);
      const near = (x: number, y: number) =>
        Math.abs(x * (down - 1) - y * (across - 1)) < (across + down) / 2;
      draw(box, colour, (x, y) => near(x, y) || near(across - 1 - x, y));
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
    png: () => new Uint8Array(PNG.sync.write(image, { colorType: 2, filterType: 0, deflateStrategy: 0 })),
  };
}

/** Layout pixels a text takes. */
export function textWidth(text: string): number {
  return Math.max(0, Array.from(text).length * (GLYPH_WIDTH + 1) - 1);
}

export const TEXT_HEIGHT = GLYPH_HEIGHT;

type Rgb = readonly [number, number, number];

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
