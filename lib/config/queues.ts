import { FUNCTIONS, type FunctionName } from './functions.ts';

export interface QueueSettings {
  /** The Lambda that consumes it. */
  consumer: FunctionName;
  fifo: boolean;
  batchSize: number;
  /** Consumers at once; 2 is the least AWS accepts. A FIFO queue runs one consumer per message group. */
  maxConcurrency: number;
  /** After so many receives a message goes to the dead-letter queue. */
  maxReceives: number;
  /** What people notice when it stops: opens the alarm text. */
  impact: string;
}

export const QUEUES = {
  commands: {
    consumer: 'command-worker',
    fifo: false,
    batchSize: 5,
    maxConcurrency: 10,
    maxReceives: 5,
    impact: 'Deferred commands stay at "thinking…"',
  },
  registration: {
    consumer: 'registration-worker',
    fifo: true,
    batchSize: 1,
    maxConcurrency: 5,
    // A transaction is waited for half a minute a time, and its fees are raised after the second.
    maxReceives: 8,
    impact: 'Nobody can prove an address or add a validator',
  },
  roles: {
    consumer: 'role-worker',
    fifo: true,
    // One group: a batch of several would count every receive against all of them when one keeps failing.
    batchSize: 1,
    maxConcurrency: 2,
    maxReceives: 8,
    impact: 'Discord roles stop following what is true',
  },
  alerts: {
    consumer: 'notifier',
    fifo: false,
    batchSize: 10,
    maxConcurrency: 5,
    maxReceives: 8,
    impact: 'Operators are not warned',
  },
  webhooks: {
    consumer: 'webhook-sender',
    fifo: false,
    batchSize: 10,
    maxConcurrency: 5,
    maxReceives: 8,
    impact: 'Other software is not told what happened',
  },
} as const satisfies Record<string, QueueSettings>;

export type QueueName = keyof typeof QUEUES;

/** AWS asks for at least six times the consumer's timeout, so a slow run never meets its own redelivery. */
export function visibilityTimeoutSeconds(queue: QueueName): number {
  return 6 * FUNCTIONS[QUEUES[queue].consumer].timeoutSeconds;
}
