/** An object of values by name. */
export type Fields = Record<string, unknown>;

/**
 * Values as DynamoDB's JSON has them, `{ S: 'text' }`; what is undefined is left out. Throws `TypeError` for what is no
 * text, number, truth value, null, list or object: nothing else is asked for.
 */
export function attributesOf(row: Fields): Fields {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, attributeOf(value)]),
  );
}

function attributeOf(value: unknown): Fields {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) return { L: value.map(attributeOf) };
  if (isFields(value) && Object.getPrototypeOf(value) === Object.prototype) return { M: attributesOf(value) };
  throw new TypeError(`${typeof value} is no plain value`);
}

/** A row from DynamoDB's JSON. Throws `TypeError` for sets of what is no text, and numbers JavaScript has not. */
export function rowOf(attributes: unknown): Fields {
  if (!isFields(attributes)) throw new TypeError('a row is no object');
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, valueOf(value)]));
}

function valueOf(attribute: unknown): unknown {
  if (!isFields(attribute)) throw new TypeError('an attribute is no object');
  const [[kind, value] = []] = Object.entries(attribute);
  if (kind === 'S' || kind === 'BOOL') return value;
  if (kind === 'N') return numberOf(value);
  if (kind === 'NULL') return null;
  if (kind === 'B' && typeof value === 'string') return new Uint8Array(Buffer.from(value, 'base64'));
  if (kind === 'M') return rowOf(value);
  if (kind === 'L' && Array.isArray(value)) return value.map(valueOf);
  if (kind === 'SS' && Array.isArray(value)) return new Set(value);
  throw new TypeError(`an attribute of kind ${kind} is not plain`);
}

/** DynamoDB counts to 38 digits; what would lose some is left to who knows better. */
function numberOf(text: unknown): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) || (Number.isFinite(number) && String(number) === text)) return number;
  throw new TypeError('a number has too many digits');
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
