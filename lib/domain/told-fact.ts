import { inWords, type Says } from '../text.ts';
import { inUtc } from './clock.ts';
import type { Fact } from './fact.ts';

/** A fact as other software gets it: the same fields, with its sentences in English instead of in no language. */
export function toldFact(fact: Fact): Fact {
  if (fact.kind === 'alert.raised') {
    const { title, message, next } = fact;
    return {
      ...fact,
      title: outsideDiscord(title),
      message: outsideDiscord(message),
      next: outsideDiscord(next),
    };
  }
  if (fact.kind === 'alert.resolved')
    return { ...fact, title: outsideDiscord(fact.title), message: outsideDiscord(fact.message) };
  return fact;
}

/** In English, for mail and software: only Discord shows `<t:1795411162:f>` as a time. */
export function outsideDiscord(said: Says): string {
  return inWords(said).replace(/<t:(\d+)(?::[a-zA-Z])?>/g, (_whole, seconds: string) =>
    inUtc(Number(seconds)),
  );
}
