import { participation, type Attendance, type SlotAttendance } from '../domain/attendance.ts';
import { say, type Text } from '../text.ts';
import { createCanvas, TEXT_HEIGHT, textWidth, type Canvas } from './canvas.ts';
import { PALETTE } from './palette.ts';

const MARGIN = 16;
const BAR_WIDTH = 5;
const BAR_GAP = 1;
const EPOCH_GAP = 14;
const BAR_HEIGHT = 96;
/** Height of the mark under a slot that says whether it was proposed. */
const MARK_HEIGHT = 5;
/** Discord shows a message's picture some 550 px wide; older epochs than these would shrink the rest. */
const EPOCHS_SHOWN = 4;

/**
 * Committee attendance by slot: the bar's height is how many attested, the mark below it whether a checkpoint was
 * proposed (filled), was not (crossed), or is unknown (hatched). Oldest epoch on the left. Undefined where there is
 * nothing to draw.
 */
export function attendancePicture(epochs: readonly Attendance[]): Uint8Array | undefined {
  const shown = lastEpochs(epochs);
  const slots = shown.reduce((count, epoch) => count + epoch.slots.length, 0);
  if (slots === 0) return undefined;
  const bars = slots * (BAR_WIDTH + BAR_GAP) + (shown.length - 1) * EPOCH_GAP;
  const canvas = createCanvas({
    width: Math.max(320, bars + 2 * MARGIN),
    height: BAR_HEIGHT + MARK_HEIGHT + 2 * MARGIN + 3 * TEXT_HEIGHT,
    background: PALETTE.card,
  });
  canvas.write('COMMITTEE ATTENDANCE BY SLOT', { x: MARGIN, y: MARGIN }, PALETTE.quiet);
  let x = MARGIN;
  for (const epoch of shown) {
    x = drawEpoch(canvas, epoch, x) + EPOCH_GAP;
  }
  return canvas.png();
}

/** The same in words, for those who do not see the picture. */
export function attendanceInWords(epochs: readonly Attendance[]): Text[] {
  return lastEpochs(epochs).map(({ epoch, slots, source }) => {
    if (slots.length === 0)
      return say('Epoch {epoch}: nobody had a duty, the escape hatch was open.', { epoch });
    const share = participation(slots);
    const counts = {
      epoch,
      proposed: slots.filter(({ state }) => state === 'proposed').length,
      missed: slots.filter(({ state }) => state === 'missed').length,
      unknown: slots.filter(({ state }) => state === 'unknown').length,
    };
    if (share === undefined) return say('Epoch {epoch}: attendance unknown.', { epoch });
    const percent = Math.round(share * 100);
    if (source === 'l1')
      return say(
        'Epoch {epoch}: participation at least {percent} %, by what was published on L1; slots proposed {proposed}, missed {missed}, unknown {unknown}.',
        { ...counts, percent },
      );
    return say(
      'Epoch {epoch}: participation {percent} %; slots proposed {proposed}, missed {missed}, unknown {unknown}.',
      { ...counts, percent },
    );
  });
}

function lastEpochs(epochs: readonly Attendance[]): Attendance[] {
  return epochs.toSorted((one, other) => one.epoch - other.epoch).slice(-EPOCHS_SHOWN);
}

function drawEpoch(canvas: Canvas, { epoch, slots }: Attendance, left: number): number {
  const top = MARGIN + 2 * TEXT_HEIGHT;
  let x = left;
  for (const slot of slots) {
    drawSlot(canvas, slot, { x, top });
    x += BAR_WIDTH + BAR_GAP;
  }
  const label = `EPOCH ${epoch}`;
  const width = x - BAR_GAP - left;
  if (textWidth(label) <= width + EPOCH_GAP) {
    canvas.write(label, { x: left, y: top + BAR_HEIGHT + MARK_HEIGHT + 6 }, PALETTE.text);
  }
  return x - BAR_GAP;
}

function drawSlot(canvas: Canvas, slot: SlotAttendance, at: { x: number; top: number }): void {
  const { attested, committee, state } = slot;
  const whole = { x: at.x, y: at.top, width: BAR_WIDTH, height: BAR_HEIGHT };
  const mark = { x: at.x, y: at.top + BAR_HEIGHT + 1, width: BAR_WIDTH, height: MARK_HEIGHT };
  canvas.paint(whole, PALETTE.idle);
  if (attested === undefined) {
    if (state !== 'missed') canvas.hatch(whole, PALETTE.quiet);
  } else if (committee > 0) {
    const height = (BAR_HEIGHT * Math.min(attested, committee)) / committee;
    canvas.paint({ ...whole, y: at.top + BAR_HEIGHT - height, height }, PALETTE.met);
  }
  if (state === 'proposed') canvas.paint(mark, PALETTE.proposed);
  if (state === 'missed') canvas.cross(mark, PALETTE.missedProposal);
  if (state === 'unknown') canvas.hatch(mark, PALETTE.quiet);
}
