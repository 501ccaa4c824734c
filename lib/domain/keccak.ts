/** FIPS 202's permutation with the padding Ethereum kept from before the standard. */
const RATE_BYTES = 136;
const ROUNDS = 24;

/** Turns of the lanes in the order the pi step visits them, and that order. The Keccak reference, section 1.2. */
const TURNS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
const LANES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

/**
 * Keccak-256 of at most 135 bytes: enough for an address's checksum, and nothing is computed before it is called, so
 * that the endpoint's start does not pay for it. Held to `@noble/hashes` by its test.
 */
export function keccak256(bytes: Uint8Array): Uint8Array {
  if (bytes.length >= RATE_BYTES)
    throw new RangeError(`one block takes ${RATE_BYTES - 1} bytes, not ${bytes.length}`);
  const block = new Uint8Array(RATE_BYTES);
  block.set(bytes);
  block[bytes.length] = 0x01;
  block[RATE_BYTES - 1] = (block[RATE_BYTES - 1] ?? 0) | 0x80;
  const view = new DataView(block.buffer);
  const state = new Int32Array(50);
  for (let half = 0; half < RATE_BYTES / 4; half += 1) state[half] = view.getInt32(half * 4, true);
  permute(state);
  const digest = new DataView(new ArrayBuffer(32));
  for (let half = 0; half < 8; half += 1) digest.setInt32(half * 4, state[half] ?? 0, true);
  return new Uint8Array(digest.buffer);
}

/** 25 lanes of 64 bits, each as its low and its high half: bigints take some fifty times as long. */
function permute(state: Int32Array): void {
  const at = (half: number) => state[half] ?? 0;
  const columns = new Int32Array(10);
  const column = (half: number) => columns[half % 10] ?? 0;
  let lfsr = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let x = 0; x < 10; x += 1) columns[x] = at(x) ^ at(x + 10) ^ at(x + 20) ^ at(x + 30) ^ at(x + 40);
    for (let x = 0; x < 10; x += 2) {
      const low = column(x + 8) ^ turned(column(x + 2), column(x + 3), 1);
      const high = column(x + 9) ^ turned(column(x + 3), column(x + 2), 1);
      for (let lane = x; lane < 50; lane += 10) {
        state[lane] = at(lane) ^ low;
        state[lane + 1] = at(lane + 1) ^ high;
      }
    }
    let low = at(2);
    let high = at(3);
    for (let step = 0; step < LANES.length; step += 1) {
      const lane = 2 * (LANES[step] ?? 0);
      const by = TURNS[step] ?? 0;
      const nextLow = at(lane);
      const nextHigh = at(lane + 1);
      // By more than half a lane is the halves exchanged, and the rest.
      state[lane] = by < 32 ? turned(low, high, by) : turned(high, low, by - 32);
      state[lane + 1] = by < 32 ? turned(high, low, by) : turned(low, high, by - 32);
      low = nextLow;
      high = nextHigh;
    }
    for (let y = 0; y < 50; y += 10) {
      for (let x = 0; x < 10; x += 1) columns[x] = at(x + y);
      for (let x = 0; x < 10; x += 1) state[x + y] = column(x) ^ (~column(x + 2) & column(x + 4));
    }
    for (let bit = 0; bit < 7; bit += 1) {
      const place = (1 << bit) - 1;
      const half = place < 32 ? 0 : 1;
      if (lfsr & 1) state[half] = at(half) ^ (1 << (place % 32));
      lfsr = lfsr & 0x80 ? ((lfsr << 1) ^ 0x171) & 0xff : lfsr << 1;
    }
  }
}

/** One half of a turned lane: its own bits moved up, and those that come over from the other half. */
function turned(half: number, other: number, by: number): number {
  return (half << by) | (other >>> (32 - by));
}
