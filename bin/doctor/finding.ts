import { messageOf } from '../../lib/errors.ts';

export type Verdict = 'good' | 'bad' | 'unknown';

export const SUBJECTS = ['settings', 'aws', 'discord', 'l1', 'node', 'account', 'elsewhere'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One line: what was looked at, what it is like, and what to do where it is not good. */
export interface Finding {
  subject: Subject;
  what: string;
  verdict: Verdict;
  found: string;
  next?: string;
}

/** Findings about one subject, in the order they were made. */
export class Findings {
  readonly all: Finding[] = [];
  private readonly subject: Subject;

  constructor(subject: Subject) {
    this.subject = subject;
  }

  good(what: string, found: string): void {
    this.all.push({ subject: this.subject, what, verdict: 'good', found });
  }

  bad(what: string, found: string, next: string): void {
    this.all.push({ subject: this.subject, what, verdict: 'bad', found, next });
  }

  unknown(what: string, found: string, next?: string): void {
    this.all.push({ subject: this.subject, what, verdict: 'unknown', found, ...(next ? { next } : {}) });
  }

  /** Good where nothing is wrong, else bad. */
  judge(
    what: string,
    { wrong, good, next }: { wrong: string | undefined; good: string; next: string },
  ): void {
    if (wrong === undefined) this.good(what, good);
    else this.bad(what, wrong, next);
  }

  /** Carries out what may fail: a failure nobody foresaw is told as unknown, and the rest is looked at all the same. */
  async try<T>(what: string, look: () => Promise<T>): Promise<T | undefined> {
    try {
      return await look();
    } catch (error) {
      this.unknown(what, `it could not be looked at: ${messageOf(error)}`);
      return undefined;
    }
  }
}
