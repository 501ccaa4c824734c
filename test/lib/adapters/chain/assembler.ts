import type { Hex } from 'viem';

/** The part of the machine's language that the contracts of these tests are written in; there is no compiler here. */
const CODES = {
  ADD: '01',
  MUL: '02',
  SUB: '03',
  GT: '11',
  EQ: '14',
  ISZERO: '15',
  AND: '16',
  OR: '17',
  SHL: '1b',
  SHR: '1c',
  CALLER: '33',
  CALLDATALOAD: '35',
  CALLDATASIZE: '36',
  CALLDATACOPY: '37',
  POP: '50',
  MLOAD: '51',
  MSTORE: '52',
  SLOAD: '54',
  JUMPI: '57',
  GAS: '5a',
  LOG4: 'a4',
  CALL: 'f1',
  RETURN: 'f3',
  STATICCALL: 'fa',
  REVERT: 'fd',
} as const;

/**
 * Words to bytes: an operation by its name, a number by its hex (pushed), `label:` where a jump lands, `@label` to push
 * that place. The last thing pushed is the first thing an operation takes.
 */
export function assemble(source: string): Hex {
  const words = source
    .replace(/;.*$/gm, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const places = new Map<string, number>();
  let length = 0;
  for (const word of words) {
    if (word.endsWith(':')) places.set(`@${word.slice(0, -1)}`, length);
    length += sizeOf(word);
  }
  return `0x${words.map((word) => bytesOf(word, places)).join('')}`;
}

/** Creation code, 10 bytes: copies the contract that follows it to memory and returns it. */
export function creationOf(runtime: Hex): Hex {
  const length = ((runtime.length - 2) / 2).toString(16).padStart(4, '0');
  return `0x61${length}80600a5f395ff3${runtime.slice(2)}`;
}

function sizeOf(word: string): number {
  if (word.startsWith('@')) return 3;
  return word.startsWith('0x') ? 1 + digitsOf(word).length / 2 : 1;
}

function bytesOf(word: string, places: Map<string, number>): string {
  if (word.endsWith(':')) return '5b';
  if (word.startsWith('@')) return `61${places.get(word)!.toString(16).padStart(4, '0')}`;
  if (word in CODES) return CODES[word as keyof typeof CODES];
  const digits = digitsOf(word);
  return `${(0x5f + digits.length / 2).toString(16)}${digits}`;
}

function digitsOf(word: string): string {
  const digits = word.slice(2).toLowerCase();
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}
