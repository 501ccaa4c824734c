import { SpartaError } from '../../lib/errors.ts';
import { parse } from '../../lib/kit/parse.ts';
import { publicAddress } from '../../lib/domain/public-address.ts';
import type { NodePort } from '../../lib/domain/node-ports.ts';
import type { Reachability, Reached } from '../../lib/ports.ts';

export interface FakeReachability extends Reachability {
  /** What each port answers, at every address; `silent` where nothing is said. */
  ports: Map<NodePort, Reached>;
  /** What was dialled: `<address> <port>`. */
  dialled: string[];
}

/** Nodes of plain values. */
export function fakeReachability(): FakeReachability {
  const ports = new Map<NodePort, Reached>();
  const dialled: string[] = [];
  return {
    ports,
    dialled,
    async probe(address, port) {
      try {
        parse(publicAddress, address.text);
      } catch (cause) {
        throw new SpartaError('forbidden', 'Not on the public internet.', { cause });
      }
      dialled.push(`${address.text} ${port}`);
      return ports.get(port) ?? 'silent';
    },
  };
}
