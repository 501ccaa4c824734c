import { SpartaError } from '../../../lib/errors.ts';
import type { Ports } from '../../../lib/ports.ts';

export interface Faults {
  /** Calls made so far. */
  calls(): number;
  /** What the call that failed was. */
  failed: string | undefined;
}

/** What asks nothing of anybody. */
const UNFAILING: ReadonlySet<string> = new Set(['topUp', 'calls']);

/**
 * The ports as a process that dies sees them: at the call of that number nothing is done (`before`), or it is done and
 * nobody learns of it (`after`); from then on no call gets through.
 */
export function faultyPorts<P extends Ports>(
  ports: P,
  fault: { at: number; when: 'before' | 'after' },
): { ports: P; faults: Faults } {
  let calls = 0;
  const faults: Faults = { calls: () => calls, failed: undefined };
  const died = () => new SpartaError('upstream', 'the process died');
  const wrapped = Object.entries(ports).map(([name, port]: [string, object]) => {
    if (name === 'settings') return [name, port];
    const proxy = new Proxy(port, {
      get: (target, method) => {
        const value: unknown = Reflect.get(target, method);
        if (typeof value !== 'function' || UNFAILING.has(String(method))) return value;
        return async (...args: unknown[]) => {
          calls += 1;
          if (calls > fault.at) throw died();
          if (calls < fault.at) return Reflect.apply(value, target, args);
          faults.failed = `${name}.${String(method)}`;
          if (fault.when === 'after') await Reflect.apply(value, target, args);
          throw died();
        };
      },
    });
    return [name, proxy];
  });
  return { ports: Object.fromEntries(wrapped), faults };
}

/** The ports with one method that dies before it does anything. */
export function faultyOn<P extends Ports>(ports: P, port: keyof Ports, method: string): { ports: P } {
  const target: object = ports[port];
  const proxy = new Proxy(target, {
    get: (from, name) =>
      name === method
        ? () => Promise.reject(new SpartaError('upstream', 'the process died'))
        : Reflect.get(from, name),
  });
  return { ports: { ...ports, [port]: proxy } };
}
