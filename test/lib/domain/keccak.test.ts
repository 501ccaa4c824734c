import { randomBytes } from 'node:crypto';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { keccak256 } from '../../../lib/domain/keccak.ts';

test('every length of a block hashes as @noble/hashes hashes it', () => {
  for (let length = 0; length < 136; length += 1) {
    const bytes = new Uint8Array(randomBytes(length));
    expect(Buffer.from(keccak256(bytes)).toString('hex')).toBe(
      Buffer.from(keccak_256(bytes)).toString('hex'),
    );
  }
});

test('more than a block is refused instead of hashed wrongly', () => {
  expect(() => keccak256(new Uint8Array(136))).toThrow(RangeError);
});
