import type { Log, LogFields, LogLevel } from '../../lib/log.ts';

export interface FakeLog extends Log {
  lines: ({ level: LogLevel; fact: string } & LogFields)[];
  facts(): string[];
}

/** A log that keeps its lines, with the fields they were given. */
export function fakeLog(): FakeLog {
  const lines: FakeLog['lines'] = [];
  const on = (base: LogFields): FakeLog => {
    const at =
      (level: LogLevel) =>
      (fact: string, fields: LogFields = {}) =>
        void lines.push({ ...base, ...fields, level, fact });
    return {
      lines,
      facts: () => lines.map(({ fact }) => fact),
      debug: at('debug'),
      info: at('info'),
      warn: at('warn'),
      error: at('error'),
      with: (fields) => on({ ...base, ...fields }),
    };
  };
  return on({});
}
