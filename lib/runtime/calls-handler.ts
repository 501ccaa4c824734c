import { loadPorts } from '../adapters/load-ports.ts';
import { commands } from '../commands/index.ts';
import { FUNCTIONS } from '../config/functions.ts';
import { QUEUES } from '../config/queues.ts';
import type { ConsumerOptions } from '../kit/consumer.ts';
import { deferredCall } from '../kit/deferred.ts';
import { finish } from '../kit/finish.ts';
import { parseJson } from '../kit/parse.ts';
import { createRegistry } from '../kit/registry.ts';
import { queueHandler, type QueueHandler } from './queue-handler.ts';

/** A Lambda that finishes the deferred calls of one queue. */
export function callsHandler(queue: 'commands' | 'registration'): QueueHandler {
  return queueHandler(queue, callFinisher(queue));
}

/** Finishes one deferred call of a queue. */
export function callFinisher(queue: 'commands' | 'registration'): ConsumerOptions['handle'] {
  const registry = createRegistry(commands);
  return async (body, { retried, lastTry, log }) => {
    const call = parseJson(deferredCall, body);
    await finish(call, {
      registry,
      load: loadPorts,
      ports: await loadPorts(['once', 'discord', 'settings', 'components', 'drafts']),
      now: Date.now(),
      log: log.with({ interactionId: call.id, command: call.handler }),
      retried,
      lastTry,
      leaseSeconds: FUNCTIONS[QUEUES[queue].consumer].timeoutSeconds,
    });
  };
}
