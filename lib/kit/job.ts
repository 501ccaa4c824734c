import type * as v from 'valibot';
import type { QueueName } from '../config/queues.ts';
import type { Log } from '../log.ts';
import type { PortName, Ports } from '../ports.ts';
import { parseJson } from './parse.ts';

export interface JobSpec<S extends v.GenericSchema, N extends PortName> {
  /** The file's name. */
  name: string;
  summary: string;
  queue: QueueName;
  /** What a message must be. */
  message: S;
  needs: readonly N[];
  /** Must be safe to run again with the same message: queues deliver at least once. */
  run(input: { message: v.InferOutput<S>; now: number; log: Log }, ports: Pick<Ports, N>): Promise<void>;
}

/** Work that arrives by queue. */
export interface Job {
  name: string;
  summary: string;
  queue: QueueName;
  needs: readonly PortName[];
  /** Throws `invalid-input` for a message it cannot read. */
  run(body: string, context: { ports: Ports; now: number; log: Log }): Promise<void>;
}

export function defineJob<S extends v.GenericSchema, const N extends PortName>(spec: JobSpec<S, N>): Job {
  return {
    name: spec.name,
    summary: spec.summary,
    queue: spec.queue,
    needs: spec.needs,
    run: async (body, { ports, now, log }) =>
      spec.run({ message: parseJson(spec.message, body), now, log }, ports),
  };
}
