import { inWords } from '../text.ts';
import type { Fact } from './fact.ts';

/** A fact as other software gets it: the same fields, with its sentences in English instead of in no language. */
export function toldFact(fact: Fact): Fact {
  if (fact.kind === 'alert.raised') {
    const { title, message, next } = fact;
    return { ...fact, title: inWords(title), message: inWords(message), next: inWords(next) };
  }
  if (fact.kind === 'alert.resolved')
    return { ...fact, title: inWords(fact.title), message: inWords(fact.message) };
  return fact;
}
