import { createHash } from 'node:crypto';

/** Nothing is allowed but what is named; nobody may put the page into a frame. */
export function contentPolicy(allowed: Readonly<Record<string, string>>): string {
  const rules = {
    'default-src': "'none'",
    ...allowed,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(rules)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** Allows exactly this inline script or style. */
export function inlineHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
