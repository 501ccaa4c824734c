import { createCanvas, TEXT_HEIGHT, type Box, type Canvas, type Colour } from './canvas.ts';
import { PALETTE } from './palette.ts';

/** What a validator had to do in a slot, and whether it did. */
export type StripCell = 'attested' | 'missed' | 'proposed' | 'proposal-missed' | 'idle' | 'unknown';

export interface StripRow {
  /** Short: drawn in capitals, such as `0X12AB…CD34`. */
  label: string;
  /** Oldest first. */
  cells: readonly StripCell[];
}

const MARGIN = 12;
const CELL = 8;
const GAP = 1;
const ROW_HEIGHT = 26;
/** More would shrink in Discord until nobody can tell them apart; the newest are kept. */
const CELLS_SHOWN = 64;
const ROWS_SHOWN = 10;

/**
 * A strip of cells for each validator: met duties are filled full, missed ones stand low with a cross, proposals have
 * a bright cap, unknown is hatched, no duty is a thin line. Undefined where there is nothing to draw.
 */
export function dutyStrip(rows: readonly StripRow[]): Uint8Array | undefined {
  const shown = rows.filter(({ cells }) => cells.length > 0).slice(0, ROWS_SHOWN);
  if (shown.length === 0) return undefined;
  const longest = Math.max(...shown.map(({ cells }) => Math.min(cells.length, CELLS_SHOWN)));
  const canvas = createCanvas({
    width: Math.max(240, longest * (CELL + GAP) + 2 * MARGIN),
    height: shown.length * (ROW_HEIGHT + TEXT_HEIGHT) + 2 * MARGIN,
    background: PALETTE.card,
  });
  for (const [index, { label, cells }] of shown.entries()) {
    const y = MARGIN + index * (ROW_HEIGHT + TEXT_HEIGHT);
    canvas.write(label, { x: MARGIN, y }, PALETTE.text);
    for (const [column, cell] of cells.slice(-CELLS_SHOWN).entries()) {
      draw(canvas, cell, {
        x: MARGIN + column * (CELL + GAP),
        y: y + TEXT_HEIGHT + 3,
        width: CELL,
        height: 16,
      });
    }
  }
  return canvas.png();
}

function draw(canvas: Canvas, cell: StripCell, box: Box): void {
  switch (cell) {
    case 'attested':
      canvas.paint(box, PALETTE.met);
      return;
    case 'proposed':
      canvas.paint(box, PALETTE.proposed);
      canvas.paint({ ...box, height: 3 }, PALETTE.text);
      return;
    case 'missed':
      low(canvas, box, PALETTE.missed);
      return;
    case 'proposal-missed':
      low(canvas, box, PALETTE.missedProposal);
      canvas.paint({ ...box, height: 3 }, PALETTE.text);
      return;
    case 'unknown':
      canvas.hatch(box, PALETTE.quiet);
      return;
    case 'idle':
    default:
      canvas.paint({ ...box, y: box.y + box.height - 2, height: 2 }, PALETTE.line);
  }
}

function low(canvas: Canvas, box: Box, colour: Colour): void {
  canvas.paint(box, PALETTE.idle);
  canvas.cross({ ...box, y: box.y + box.height / 2, height: box.height / 2 }, colour);
}
