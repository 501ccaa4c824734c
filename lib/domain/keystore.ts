import * as v from 'valibot';
import { SpartaError } from '../errors.ts';
import { say, type Says } from '../text.ts';
import { address, shortened, type Address } from './address.ts';
import { FIELD_ORDER, isOnG1, isOnG2 } from './bn254.ts';
import { exposesKey } from './exposed-key.ts';

/** The public part of a validator's keys, as the entry queue takes it: what the official CLI writes for the staker. */
export interface Keystore {
  attester: Address;
  publicKeyInG1: { x: bigint; y: bigint };
  publicKeyInG2: { x0: bigint; x1: bigint; y0: bigint; y1: bigint };
  proofOfPossession: { x: bigint; y: bigint };
}

/** Room for some eighty validators. */
export const KEYSTORE_MAX_BYTES = 64 * 1024;

const SHAPE =
  '[{"attester","publicKeyG1":{"x","y"},"publicKeyG2":{"x0","x1","y0","y1"},"proofOfPossession":{"x","y"}}]';
/** Attesters named where none of them is the one asked for. */
const NAMED = 5;

type Json = Readonly<Record<string, unknown>>;

/**
 * One validator of the official public keystore, `keyN_staker_output.json`: a list of entries, or one alone; numbers as
 * decimal or 0x-hex text. `attester` chooses among several.
 * Throws `invalid-input` naming the field and what is wrong with it, never what stands in it; so too where a private key
 * is in it, with the warning that it is exposed.
 */
export function parseKeystore(text: string, choice: { attester?: Address | undefined } = {}): Keystore {
  if (text.length > KEYSTORE_MAX_BYTES || new TextEncoder().encode(text).length > KEYSTORE_MAX_BYTES) {
    throw fault(say('The keystore is larger than {limit} KB.', { limit: KEYSTORE_MAX_BYTES / 1024 }));
  }
  if (exposesKey(text)) throw exposed();
  const entries = entriesOf(text.replace(/^\uFEFF/, ''));
  return readEntry(chosen(entries, choice.attester));
}

interface Entry {
  /** How the entry is named in front of its fields; empty where it stands alone. */
  path: string;
  attester: Address;
  fields: Json;
}

function entriesOf(text: string): Entry[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw fault(say('The keystore is not JSON.'));
  }
  const list: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (list.length === 0) throw fault(say('The keystore is empty: it names no validator.'));
  return list.map((fields, index) => {
    const path = Array.isArray(parsed) && list.length > 1 ? `[${index}].` : '';
    if (!isObject(fields)) {
      throw fault(say('A keystore is one entry for each validator, and this is something else.'));
    }
    return { path, fields, attester: readAttester(fields['attester'], `${path}attester`) };
  });
}

function chosen(entries: readonly Entry[], attester: Address | undefined): Entry {
  const fitting = entries.filter((entry) => attester === undefined || entry.attester === attester);
  const [first] = fitting;
  if (first !== undefined && fitting.length === 1) return first;
  if (attester === undefined) {
    throw new SpartaError(
      'invalid-input',
      say('The keystore holds more than one validator: {attesters}.', { attesters: named(entries) }),
      { hint: say('Say which of them is meant.') },
    );
  }
  if (first !== undefined) {
    throw fault(say('The keystore holds {attester} more than once.', { attester: shortened(attester) }));
  }
  throw new SpartaError(
    'invalid-input',
    say('The keystore is not of {attester}: it holds {attesters}.', {
      attester: shortened(attester),
      attesters: named(entries),
    }),
    { hint: say('Give the keystore of that attester, or add the attester of this keystore.') },
  );
}

function named(entries: readonly Entry[]): string[] {
  const names = entries.slice(0, NAMED).map((entry) => shortened(entry.attester));
  return entries.length > NAMED ? [...names, '…'] : names;
}

function readEntry({ path, attester, fields }: Entry): Keystore {
  const onG1 = (name: string) => {
    const point = readNumbers(fields, name, path, ['x', 'y']);
    if (!isOnG1(point)) throw offCurve(`${path}${name}`);
    return point;
  };
  const publicKeyInG1 = onG1('publicKeyG1');
  const publicKeyInG2 = readNumbers(fields, 'publicKeyG2', path, ['x0', 'x1', 'y0', 'y1']);
  if (!isOnG2(publicKeyInG2)) throw offCurve(`${path}publicKeyG2`);
  return { attester, publicKeyInG1, publicKeyInG2, proofOfPossession: onG1('proofOfPossession') };
}

function readAttester(value: unknown, field: string): Address {
  if (value === undefined) throw missing(field);
  const read = v.safeParse(address, value);
  if (read.success) return read.output;
  if (typeof value === 'string' && /^0x[0-9a-f]{40}$/i.test(value.trim())) {
    throw fault(
      say(
        'The checksum of {field} (its upper and lower case letters) is wrong: a character may be mistyped.',
        {
          field,
        },
      ),
    );
  }
  throw fault(say('{field} is no Ethereum address: write 0x and 40 hex digits.', { field }));
}

function readNumbers<K extends string>(
  fields: Json,
  name: string,
  path: string,
  coordinates: readonly K[],
): Record<K, bigint> {
  const at = `${path}${name}`;
  const point = fields[name];
  if (point === undefined) throw missing(at);
  if (!isObject(point)) {
    throw fault(say('{field} is not an object with {coordinates}.', { field: at, coordinates }));
  }
  const read: Partial<Record<K, bigint>> = {};
  for (const coordinate of coordinates)
    read[coordinate] = readNumber(point[coordinate], `${at}.${coordinate}`);
  if (!isWhole(read, coordinates)) throw missing(at);
  return read;
}

function readNumber(value: unknown, field: string): bigint {
  if (value === undefined || value === null) throw missing(field);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw fault(
      say('{field} is a number that JSON cannot carry exactly: write it in quotes, as decimal or 0x-hex.', {
        field,
      }),
    );
  }
  const text = typeof value === 'number' ? `${value}` : typeof value === 'string' ? value.trim() : '';
  if (!/^(?:[0-9]{1,78}|0x[0-9a-f]{1,64})$/i.test(text)) {
    throw fault(say('{field} is no number: write it in quotes, as decimal or 0x-hex.', { field }));
  }
  const read = BigInt(text.toLowerCase());
  if (read >= FIELD_ORDER) {
    throw fault(say('{field} is too large for the curve bn254, which Aztec uses.', { field }));
  }
  return read;
}

function isWhole<K extends string>(
  read: Partial<Record<K, bigint>>,
  keys: readonly K[],
): read is Record<K, bigint> {
  return keys.every((key) => read[key] !== undefined);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function offCurve(field: string): SpartaError {
  return fault(
    say('{field} is no point of the curve bn254, which Aztec uses: the key may be of another curve.', {
      field,
    }),
  );
}

function missing(field: string): SpartaError {
  return fault(say('{field} is missing from the keystore.', { field }));
}

function fault(message: Says): SpartaError {
  return new SpartaError('invalid-input', message, {
    hint: say('Use the public file that the Aztec CLI writes, keyN_staker_output.json: {shape}.', {
      shape: SHAPE,
    }),
  });
}

function exposed(): SpartaError {
  return new SpartaError(
    'invalid-input',
    say('There is a private key in this, or what opens one. Sparta did not keep it.'),
    {
      hint: say(
        'Treat that key as exposed: make a new one, and stake nothing with it. Sparta needs the public file alone, keyN_staker_output.json.',
      ),
    },
  );
}
