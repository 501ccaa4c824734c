import { ADMIN_PORT, P2P_PORT, RPC_PORT } from '../domain/node-ports.ts';
import type { PublicAddress } from '../domain/public-address.ts';
import type { Ports, Reached } from '../ports.ts';
import type { Readiness } from './readiness.ts';
import { takeTurn } from './take-turn.ts';

/** Nodes one person may have dialled in a minute, so that Sparta scans nothing for anybody. */
const DIALS = { turns: 3, withinSeconds: 60 };

const NO_UDP = `UDP ${P2P_PORT}, which peers use as well, cannot be tested from here.`;

const P2P: Record<Reached, Omit<Readiness, 'subject'>> = {
  open: { health: 'good', says: `TCP ${P2P_PORT} answers. ${NO_UDP}` },
  refused: {
    health: 'bad',
    says: `the host answers, but nothing listens on TCP ${P2P_PORT}`,
    next: `Start the node, or look at its P2P_PORT. ${NO_UDP}`,
  },
  silent: {
    health: 'bad',
    says: `TCP ${P2P_PORT} did not answer within 3 s`,
    next: `Open and forward TCP and UDP ${P2P_PORT} to the node, in the firewall and the router. ${NO_UDP}`,
  },
  unknown: {
    health: 'unknown',
    says: 'Sparta found no way to this address from where it runs; that says nothing of your node',
    next: 'Try an IPv4 address, or a port checker of your own.',
  },
};

/** Whether a node can be reached from the internet, and whether more of it can than should. */
export async function nodeReadiness(
  input: { address: PublicAddress | undefined; userId: string; now: number },
  ports: Pick<Ports, 'once' | 'reachability'>,
): Promise<Readiness[]> {
  const { address, userId, now } = input;
  if (!address) {
    return [
      {
        subject: 'Node',
        health: 'unknown',
        says: 'not tried',
        next: 'Give its public address as `ip_address`.',
      },
    ];
  }
  if (!(await takeTurn({ key: `dial:${userId}`, ...DIALS, now }, ports))) {
    return [
      {
        subject: 'Node',
        health: 'unknown',
        says: `not tried: you had ${DIALS.turns} addresses tried within a minute`,
        next: 'Try again in a minute.',
      },
    ];
  }
  const [p2p, rpc, admin] = await Promise.all([
    ports.reachability.probe(address, P2P_PORT),
    ports.reachability.probe(address, RPC_PORT),
    ports.reachability.probe(address, ADMIN_PORT),
  ]);
  return [
    { subject: `Node \`${address.text}\``, ...P2P[p2p] },
    ...exposed(rpc, `TCP ${RPC_PORT}, the node’s JSON-RPC, answers anybody`),
    ...exposed(admin, `TCP ${ADMIN_PORT}, the node’s administration, answers anybody`),
  ];
}

function exposed(reached: Reached, says: string): Readiness[] {
  if (reached !== 'open') return [];
  const next = 'Close it in the firewall, or let it listen on 127.0.0.1 alone.';
  return [{ subject: 'Exposed', health: 'bad', says, next }];
}
