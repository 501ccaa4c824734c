import type { Environment } from '../../lib/adapters/env.ts';
import { listOf } from '../../lib/adapters/env.ts';
import { SETTINGS, type Setting } from '../../lib/config/settings.ts';
import type { Finding } from './finding.ts';

/** Shorter texts are in every word. */
const SHORTEST = 5;

/** The findings without anything of the values that are secret, in whole or in part. */
export function withoutSecrets(findings: readonly Finding[], secret: Environment): Finding[] {
  const hidden = hiddenTexts(secret);
  const clean = (text: string) => hidden.reduce((left, each) => left.replaceAll(each, '…'), text);
  return findings.map((finding) => ({
    ...finding,
    found: clean(finding.found),
    ...(finding.next === undefined ? {} : { next: clean(finding.next) }),
  }));
}

/** Longest first, so that nothing is left of one that holds another. */
function hiddenTexts(secret: Environment): string[] {
  const values = Object.entries<Setting>(SETTINGS).flatMap(([name, { home }]) => {
    const value = secret[name]?.trim();
    return home === 'secret' && value ? [value, ...listOf(value).flatMap(partsOf)] : [];
  });
  return [...new Set(values)]
    .filter((text) => text.length >= SHORTEST)
    .sort((one, other) => other.length - one.length);
}

/** Of an address everything but its host may be a key. */
function partsOf(text: string): string[] {
  if (!URL.canParse(text)) return [text];
  const { pathname, search, username, password } = new URL(text);
  const words = [...pathname.split('/'), ...search.slice(1).split(/[&=]/)];
  return [
    text,
    `${pathname}${search}`,
    pathname,
    username,
    password,
    ...words.filter((word) => word.length > 8),
  ];
}
