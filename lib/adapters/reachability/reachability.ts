import { connect, type Socket } from 'node:net';
import { safeParse } from 'valibot';
import { publicAddress } from '../../domain/public-address.ts';
import { SpartaError } from '../../errors.ts';
import type { Reachability, Reached } from '../../ports.ts';

/** Long enough for the other side of the world, three times over; a person waits for it. */
const TIMEOUT_MS = 3_000;

/** Opens one TCP connection. */
export type Dial = (target: { host: string; port: number; family: 4 | 6 }) => Socket;

/** What the system says once the host itself has answered, or has not. Node.js, "Common system errors". */
const OUTCOMES: Record<string, Reached> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'refused',
  ETIMEDOUT: 'silent',
};

/**
 * Dials nodes for their operators. The address is checked here once more, so that no caller can lead it elsewhere, and
 * what is dialled is the checked literal: nothing is resolved between the check and the connection.
 */
export function createReachability(options: { dial?: Dial; timeoutMs?: number } = {}): Reachability {
  const { dial = dialLiteral, timeoutMs = TIMEOUT_MS } = options;
  return {
    async probe(address, port) {
      const checked = safeParse(publicAddress, address.text);
      if (!checked.success) throw new SpartaError('forbidden', checked.issues[0].message);
      const { text, family } = checked.output;
      return outcomeOf(dial({ host: text, port, family }), timeoutMs);
    },
  };
}

const dialLiteral: Dial = (target) => connect({ ...target, autoSelectFamily: false });

/** Hangs up as soon as it is known; sends nothing and reads nothing. */
function outcomeOf(socket: Socket, timeoutMs: number): Promise<Reached> {
  return new Promise((resolve) => {
    const end = (outcome: Reached) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(outcome);
    };
    const timer = setTimeout(() => end('silent'), timeoutMs);
    socket.once('connect', () => end('open'));
    socket.on('error', (error: NodeJS.ErrnoException) => end(OUTCOMES[error.code ?? ''] ?? 'unknown'));
  });
}
