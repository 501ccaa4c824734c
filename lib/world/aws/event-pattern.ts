import { BlockList, isIP } from 'node:net';
import { isRecord } from './json-input.ts';

type Test = (value: unknown) => boolean;
type Matcher = { present: Test } | { absent: true };

/** Says whether an event matches. Made once per rule by `compilePattern`. */
export type EventMatcher = (event: unknown) => boolean;

/**
 * EventBridge's patterns: exact values, `null`, `prefix`, `suffix`, `equals-ignore-case`, `wildcard`, `numeric`, `cidr`,
 * `exists`, `anything-but` in all its forms, `$or`, and one element of an array for all fields beneath it. Throws
 * where EventBridge would refuse the pattern. Beyond the obvious: `anything-but` matches null, numbers and truth
 * values; `numeric` never matches text; an empty array does not exist.
 */
export function compilePattern(pattern: unknown): EventMatcher {
  if (!isRecord(pattern)) throw refused('is not an object', pattern);
  const fields = Object.entries(pattern).map(([name, part]) =>
    name === '$or' ? compileOr(part) : compileField(name, part),
  );
  if (fields.length === 0) throw refused('is empty', pattern);
  return (event) => isRecord(event) && fields.every((matches) => matches(event));
}

function compileOr(part: unknown): EventMatcher {
  if (!Array.isArray(part) || part.length < 2) throw refused('needs two or more patterns in $or', part);
  const choices = part.map((each) => compilePattern(each));
  return (event) => choices.some((matches) => matches(event));
}

function compileField(name: string, part: unknown): (event: Record<string, unknown>) => boolean {
  if (Array.isArray(part)) {
    if (part.length === 0) throw refused('has an empty list', name);
    const matchers = part.map((each) => compileMatcher(each));
    return (event) => matchers.some((matcher) => matchesLeaf(matcher, event[name]));
  }
  const nested = compilePattern(part);
  // A missing parent may still satisfy `exists: false` beneath it.
  return (event) =>
    elements(event[name]).some((element) => nested(element)) || (event[name] === undefined && nested({}));
}

function matchesLeaf(matcher: Matcher, value: unknown): boolean {
  const values = leaves(value);
  return 'absent' in matcher ? values.length === 0 : values.some((each) => matcher.present(each));
}

function compileMatcher(given: unknown): Matcher {
  if (!isRecord(given)) return { present: exactly(given) };
  const [[name, argument] = [], ...more] = Object.entries(given);
  if (name === undefined || more.length > 0)
    throw refused('has a matcher that is not exactly one of EventBridge’s', given);
  if (name === 'exists') {
    if (typeof argument !== 'boolean') throw refused('wants true or false for exists', given);
    return argument ? { present: () => true } : { absent: true };
  }
  if (name === 'anything-but') return { present: compileAnythingBut(argument) };
  if (name === 'numeric') return { present: compileNumeric(argument) };
  if (name === 'cidr') return { present: compileCidr(argument) };
  return { present: compileText(name, argument) };
}

function exactly(wanted: unknown): Test {
  if (wanted !== null && !['string', 'number', 'boolean'].includes(typeof wanted))
    throw refused('wants plain values', wanted);
  return (value) => value === wanted;
}

function compileAnythingBut(argument: unknown): Test {
  if (isRecord(argument)) {
    const [[name, inner] = [], ...more] = Object.entries(argument);
    if (name === undefined || more.length > 0) throw refused('has a malformed anything-but', argument);
    const tests = (Array.isArray(inner) ? inner : [inner]).map((each) => compileText(name, each));
    return (value) => !tests.some((test) => test(value));
  }
  const tests = (Array.isArray(argument) ? argument : [argument]).map((each) => exactly(each));
  if (tests.length === 0) throw refused('has an empty anything-but', argument);
  return (value) => !tests.some((test) => test(value));
}

function compileText(name: string, argument: unknown): Test {
  if ((name === 'prefix' || name === 'suffix') && isRecord(argument)) {
    const wanted = argument['equals-ignore-case'];
    if (typeof wanted !== 'string') throw refused(`has a malformed ${name}`, argument);
    return ends(name, wanted.toLowerCase(), (text) => text.toLowerCase());
  }
  if (typeof argument !== 'string') throw refused(`wants text for ${name}`, argument);
  switch (name) {
    case 'prefix':
    case 'suffix':
      return ends(name, argument, (text) => text);
    case 'equals-ignore-case': {
      const wanted = argument.toLowerCase();
      return (value) => typeof value === 'string' && value.toLowerCase() === wanted;
    }
    case 'wildcard': {
      const expression = wildcard(argument);
      return (value) => typeof value === 'string' && expression.test(value);
    }
    default:
      throw refused(`has an unknown matcher ${name}`, argument);
  }
}

function ends(side: 'prefix' | 'suffix', wanted: string, fold: (text: string) => string): Test {
  return (value) => {
    if (typeof value !== 'string') return false;
    return side === 'prefix' ? fold(value).startsWith(wanted) : fold(value).endsWith(wanted);
  };
}

/** `*` is any text; a backslash takes `*` and itself at their word. */
function wildcard(argument: string): RegExp {
  if (argument.includes('**')) throw refused('has two stars in a row', argument);
  const source = argument.replaceAll(
    /\\([\\*])|(\*)|([.+?^${}()|[\]\\])/g,
    (_, escaped?: string, star?: string, special?: string) => {
      if (star !== undefined) return '[^]*';
      return `\\${escaped ?? special}`;
    },
  );
  return new RegExp(`^${source}$`, 'u');
}

function compileNumeric(argument: unknown): Test {
  if (!Array.isArray(argument) || (argument.length !== 2 && argument.length !== 4))
    throw refused('has a malformed numeric', argument);
  const tests: ((value: number) => boolean)[] = [];
  for (let index = 0; index < argument.length; index += 2) {
    const operator: unknown = argument[index];
    const bound: unknown = argument[index + 1];
    if (typeof bound !== 'number') throw refused('wants numbers in numeric', argument);
    if (operator === '=') tests.push((value) => value === bound);
    else if (operator === '<') tests.push((value) => value < bound);
    else if (operator === '<=') tests.push((value) => value <= bound);
    else if (operator === '>') tests.push((value) => value > bound);
    else if (operator === '>=') tests.push((value) => value >= bound);
    else throw refused('has an unknown numeric operator', argument);
  }
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
}

function compileCidr(argument: unknown): Test {
  const [address = '', length = ''] = typeof argument === 'string' ? argument.split('/') : [];
  const version = isIP(address);
  if (version === 0 || !/^\d+$/.test(length)) throw refused('has a malformed cidr', argument);
  const block = new BlockList();
  block.addSubnet(address, Number(length), version === 6 ? 'ipv6' : 'ipv4');
  return (value) => {
    if (typeof value !== 'string') return false;
    const family = isIP(value);
    return family === version && block.check(value, family === 6 ? 'ipv6' : 'ipv4');
  };
}

/** The objects a nested pattern may look at: each element of an array for itself. */
function elements(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flatMap((each) => elements(each)) : [value];
}

/** The plain values a list of matchers may look at. Objects are no leaves. */
function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each));
  return value === undefined || isRecord(value) ? [] : [value];
}

function refused(what: string, part: unknown): Error {
  return new Error(`The event pattern ${what}: ${JSON.stringify(part)}`);
}
