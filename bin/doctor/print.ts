import { SUBJECTS, type Finding, type Subject } from './finding.ts';

const TITLES: Readonly<Record<Subject, string>> = {
  settings: 'Settings',
  aws: 'AWS',
  discord: 'Discord',
  l1: 'L1',
  node: 'Aztec node',
  account: 'Sparta’s account',
  elsewhere: 'Elsewhere',
};

/** The findings as lines for people: under each subject good, bad or unknown, and what to do. */
export function linesOf(findings: readonly Finding[]): string[] {
  const lines = SUBJECTS.flatMap((subject) => {
    const its = findings.filter((each) => each.subject === subject);
    return its.length === 0 ? [] : ['', TITLES[subject], ...its.flatMap(linesOfOne)];
  });
  const count = (verdict: Finding['verdict']) => findings.filter((each) => each.verdict === verdict).length;
  return [...lines, '', `good: ${count('good')}, bad: ${count('bad')}, unknown: ${count('unknown')}`];
}

function linesOfOne({ verdict, what, found, next }: Finding): string[] {
  const line = `  ${verdict.padEnd(8)} ${what}: ${found}`;
  return next === undefined || next === '' ? [line] : [line, `${' '.repeat(11)}→ ${next}`];
}
