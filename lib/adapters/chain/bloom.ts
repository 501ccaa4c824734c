import { hexToBytes, keccak256, type Hex } from 'viem';

/** A block header's `logsBloom`: which addresses and topics may be among its logs (Yellow Paper, section 4.3.1). */
export function mayHold(logsBloom: Hex, value: Hex): boolean {
  const bloom = hexToBytes(logsBloom);
  const digest = keccak256(value, 'bytes');
  return [0, 2, 4].every((pair) => {
    const bit = (((digest[pair] ?? 0) << 8) | (digest[pair + 1] ?? 0)) & 2047;
    const byte = bloom[bloom.length - 1 - (bit >> 3)] ?? 0;
    return (byte & (1 << (bit & 7))) !== 0;
  });
}

/** Whether the block has no log at all. */
export function isEmptyBloom(logsBloom: Hex): boolean {
  return /^0x0*$/.test(logsBloom);
}
