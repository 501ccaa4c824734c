/** FIPS 202's permutation with the padding Ethereum kept from before the standard. */
const RATE_BYTES = 136;
const ROUNDS = 24;
const MASK = (1n << 64n) - 1n;

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
  const state = Array.from({ length: 25 }, (_, lane) =>
    lane < RATE_BYTES / 8 ? view.getBigUint64(lane * 8, true) : 0n,
  );
  permute(state);
  const digest = new DataView(new ArrayBuffer(32));
  for (let lane = 0; lane < 4; lane += 1) digest.setBigUint64(lane * 8, state[lane] ?? 0n, true);
  return new Uint8Array(digest.buffer);
}

function permute(state: bigint[]): void {
  const at = (lane: number) => state[lane] ?? 0n;
  let lfsr = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const columns = [0, 1, 2, 3, 4].map((x) => at(x) ^ at(x + 5) ^ at(x + 10) ^ at(x + 15) ^ at(x + 20));
    for (let x = 0; x < 5; x += 1) {
      const mix = (columns[(x + 4) % 5] ?? 0n) ^ turned(columns[(x + 1) % 5] ?? 0n, 1);
      for (let y = 0; y < 25; y += 5) state[x + y] = at(x + y) ^ mix;
    }
    let moved = at(1);
    for (const [step, lane] of LANES.entries()) {
      const next = at(lane);
      state[lane] = turned(moved, TURNS[step] ?? 0);
      moved = next;
    }
    for (let y = 0; y < 25; y += 5) {
      const row = [0, 1, 2, 3, 4].map((x) => at(x + y));
      for (let x = 0; x < 5; x += 1) {
        state[x + y] = (row[x] ?? 0n) ^ (~(row[(x + 1) % 5] ?? 0n) & MASK & (row[(x + 2) % 5] ?? 0n));
      }
    }
    for (let bit = 0; bit < 7; bit += 1) {
      if (lfsr & 1) state[0] = at(0) ^ (1n << BigInt((1 << bit) - 1));
      lfsr = lfsr & 0x80 ? ((lfsr << 1) ^ 0x171) & 0xff : lfsr << 1;
    }
  }
}

function turned(lane: bigint, by: number): bigint {
  return ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & MASK;
}
