import type { NextRun } from './schedule-expression.ts';

export interface ScheduledRun {
  name: string;
  /** What must not run twice at once: the target's ARN. */
  target: string;
  next: NextRun;
  /** Runs it once and answers its result; throws when it failed. */
  run(): Promise<unknown>;
  enabled: boolean;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Runs schedules at their times, and on request. Two runs for one target never overlap: the later waits its turn. */
export class Scheduler {
  private readonly runs = new Map<string, ScheduledRun>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly last = new Map<string, Promise<unknown>>();

  add(run: ScheduledRun): void {
    this.runs.set(run.name, run);
  }

  get names(): readonly string[] {
    return [...this.runs.keys()];
  }

  /** Starts the clock. A run that is due while its target is still at work is left out. */
  start(): void {
    for (const run of this.runs.values()) if (run.enabled) this.plan(run);
  }

  /** Runs a schedule now. Throws where there is none of that name, and what its run throws. */
  async fire(name: string): Promise<unknown> {
    const run = this.runs.get(name);
    if (run === undefined)
      throw new Error(`There is no schedule ${name}; there are ${this.names.join(', ') || 'none'}.`);
    return this.begin(run);
  }

  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private plan(run: ScheduledRun): void {
    const now = Date.now();
    const due = run.next(now);
    if (due === Infinity) return;
    const timer = setTimeout(
      () => {
        if (Date.now() >= due && !this.last.has(run.target)) this.begin(run).catch(() => undefined);
        this.plan(run);
      },
      Math.min(due - now, LONGEST_TIMER_MS),
    );
    this.timers.set(run.name, timer);
  }

  private begin(run: ScheduledRun): Promise<unknown> {
    const before = this.last.get(run.target) ?? Promise.resolve();
    const turn = before.then(
      () => run.run(),
      () => run.run(),
    );
    const running = turn.finally(() => {
      if (this.last.get(run.target) === running) this.last.delete(run.target);
    });
    this.last.set(run.target, running);
    return running;
  }
}
