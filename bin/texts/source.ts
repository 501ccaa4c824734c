import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type CallExpression, type Expression } from '@swc/core';

/** A sentence in the source. */
export interface Said {
  template: string;
  /** The file. */
  where: string;
}

export interface Scan {
  said: Said[];
  /** Calls of `say` whose template is not written out where it is said. */
  unreadable: string[];
}

/** Actions of valibot whose last argument may be what a person reads. */
const CHECKS = new Set([
  'regex',
  'check',
  'minLength',
  'maxLength',
  'length',
  'integer',
  'minValue',
  'maxValue',
]);

/** Every sentence for people in the source beneath a folder: templates of `say`, and the messages of schemas. */
export function scanTexts(root: string, folder = 'lib'): Scan {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(
      (path) => path.endsWith('.ts') && !path.startsWith('lib/world/') && !path.startsWith('lib/texts/'),
    )
    .sort();
  const scans = files.map((path) => scanFile(path, readFileSync(join(root, path), 'utf8')));
  return {
    said: scans.flatMap(({ said }) => said),
    unreadable: scans.flatMap(({ unreadable }) => unreadable),
  };
}

export function scanFile(path: string, text: string): Scan {
  const scan: Scan = { said: [], unreadable: [] };
  // The function itself takes any template.
  if (path === 'lib/text.ts') return scan;
  const isForPeople = SCHEMAS_FOR_PEOPLE.some((room) => path.startsWith(room));
  for (const call of callsIn(parseSync(text, { syntax: 'typescript', target: 'es2022' }))) {
    const name = calledName(call.callee);
    const [first] = call.arguments;
    const template = literalIn(first?.expression);
    const message = literalIn(call.arguments.at(-1)?.expression);
    if (name === 'say' && template !== undefined) scan.said.push({ template, where: path });
    else if (name === 'say') scan.unreadable.push(path);
    else if (isForPeople && CHECKS.has(name) && message !== undefined)
      scan.said.push({ template: message, where: path });
  }
  return scan;
}

/** Where schemas read what people typed in Discord; elsewhere their messages are for whoever calls the REST API. */
const SCHEMAS_FOR_PEOPLE = ['lib/domain/', 'lib/commands/', 'lib/flows/', 'lib/kit/options.ts'];

/** Every call in a tree, in the order of the source. */
function callsIn(node: unknown): CallExpression[] {
  if (Array.isArray(node)) return node.flatMap(callsIn);
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(callsIn);
  return isCall(node) ? [node, ...below] : below;
}

function isCall(node: object): node is CallExpression {
  return 'type' in node && node.type === 'CallExpression';
}

function calledName(callee: CallExpression['callee']): string {
  if (callee.type === 'Identifier') return callee.value;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
    ? callee.property.value
    : '';
}

/** The text of a literal, a template without gaps among them; undefined for anything else. */
function literalIn(expression: Expression | undefined): string | undefined {
  if (expression?.type === 'StringLiteral') return expression.value;
  if (expression?.type !== 'TemplateLiteral' || expression.expressions.length > 0) return undefined;
  return expression.quasis[0]?.cooked;
}
