import { PNG } from 'pngjs';
import { dutyStrip, type StripCell } from '../../../lib/pictures/duty-strip.ts';

const text = (png: Uint8Array | undefined) => Buffer.from(png ?? []).toString('base64');

const row = (...cells: StripCell[]) => [{ label: '0x12ab…cd34', cells }];

test('nobody with a duty is no picture', () => {
  expect(dutyStrip([])).toBeUndefined();
  expect(dutyStrip(row())).toBeUndefined();
});

test('each state is drawn in a way of its own', () => {
  const states: StripCell[] = ['attested', 'missed', 'proposed', 'proposal-missed', 'idle', 'unknown'];
  const drawn = states.map((state) => text(dutyStrip(row(state))));
  expect(new Set(drawn).size).toBe(states.length);
});

test('the newest cells are kept where there are too many', () => {
  const old = Array.from({ length: 100 }, (): StripCell => 'attested');
  const kept = Array.from({ length: 63 }, (): StripCell => 'attested');
  expect(text(dutyStrip(row(...old, 'missed')))).toBe(text(dutyStrip(row(...kept, 'missed'))));
});

test('ten rows at most, and the picture stays small', () => {
  const many = Array.from({ length: 30 }, () => ({
    label: '0x12',
    cells: Array.from({ length: 64 }, (): StripCell => 'missed'),
  }));
  const png = dutyStrip(many);
  expect(text(png)).toBe(text(dutyStrip(many.slice(0, 10))));
  expect(png?.byteLength).toBeLessThan(100_000);
  expect(PNG.sync.read(Buffer.from(png ?? [])).width).toBeGreaterThan(0);
});
