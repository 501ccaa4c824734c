export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type LogFields = Readonly<Record<string, unknown>>;

/** One JSON line per fact, on standard output, where CloudWatch reads it. Facts are past tense: `validator.watched`. */
export interface Log {
  debug(fact: string, fields?: LogFields): void;
  info(fact: string, fields?: LogFields): void;
  warn(fact: string, fields?: LogFields): void;
  error(fact: string, fields?: LogFields): void;
  /** A log that adds these fields to every line. */
  with(fields: LogFields): Log;
}

const ORDER: Record<LogLevel, number> = { debug: 10, info: 20, warn: 30, error: 40 };

/** Field names whose values never reach a line, at any depth. */
const SECRET = /token|secret|private.?key|signature|authorization|api.?key|password/i;
/** RPC addresses carry keys in their path, query or user part: only their host is logged. */
const URL = /\b((?:https?|wss?):\/\/)(?:[^\s/?#"'@]*@)?([^\s/?#"'@]+)(?:[/?#][^\s"']*)?/gi;

export function createLog(
  options: { level?: string | undefined; pretty?: boolean; fields?: LogFields } = {},
): Log {
  const threshold = ORDER[isLevel(options.level) ? options.level : 'info'];
  const base = options.fields ?? {};
  const write = (level: LogLevel, fact: string, fields: LogFields = {}) => {
    if (ORDER[level] < threshold) return;
    const line = { level, fact, at: new Date().toISOString(), ...base, ...fields };
    process.stdout.write(`${JSON.stringify(line, redact, options.pretty ? 2 : undefined)}\n`);
  };
  return {
    debug: (fact, fields) => write('debug', fact, fields),
    info: (fact, fields) => write('info', fact, fields),
    warn: (fact, fields) => write('warn', fact, fields),
    error: (fact, fields) => write('error', fact, fields),
    with: (fields) => createLog({ ...options, fields: { ...base, ...fields } }),
  };
}

/** An error as log fields: name, message, stack and the chain of causes. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: String(error) };
  const cause = error.cause === undefined ? {} : { cause: errorFields(error.cause) };
  return { error: error.message, errorName: error.name, stack: error.stack, ...cause };
}

function redact(key: string, value: unknown): unknown {
  if (SECRET.test(key) && value !== undefined && value !== null) return '[redacted]';
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'string') return value.replace(URL, '$1$2/…');
  return value;
}

function isLevel(value: string | undefined): value is LogLevel {
  return value !== undefined && Object.hasOwn(ORDER, value);
}
