import { ADMIN_PORT, P2P_PORT, RPC_PORT } from '../domain/node-ports.ts';
import type { PublicAddress } from '../domain/public-address.ts';
import type { Ports, Reached } from '../ports.ts';
import { say, type Says } from '../text.ts';
import type { Readiness } from './readiness.ts';
import { takeTurn } from './take-turn.ts';

/** Nodes one person may have dialled in a minute, so that Sparta scans nothing for anybody. */
const DIALS = { turns: 3, withinSeconds: 60 };

const NO_UDP = say('UDP {port}, which peers use as well, cannot be tested from here.', { port: P2P_PORT });

const P2P: Record<Reached, Omit<Readiness, 'subject'>> = {
  open: { health: 'good', says: say('TCP {port} answers. {udp}', { port: P2P_PORT, udp: NO_UDP }) },
  refused: {
    health: 'bad',
    says: say('the host answers, but nothing listens on TCP {port}', { port: P2P_PORT }),
    next: say('Start the node, or look at its P2P_PORT. {udp}', { udp: NO_UDP }),
  },
  silent: {
    health: 'bad',
    says: say('TCP {port} did not answer within 3 s', { port: P2P_PORT }),
    next: say('Open and forward TCP and UDP {port} to the node, in the firewall and the router. {udp}', {
      port: P2P_PORT,
      udp: NO_UDP,
    }),
  },
  unknown: {
    health: 'unknown',
    says: say('Sparta found no way to this address from where it runs; that says nothing of your node'),
    next: say('Try an IPv4 address, or a port checker of your own.'),
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
        subject: say('Node'),
        health: 'unknown',
        says: say('not tried'),
        next: say('Give its public address as `ip_address`.'),
      },
    ];
  }
  if (!(await takeTurn({ key: `dial:${userId}`, ...DIALS, now }, ports))) {
    return [
      {
        subject: say('Node'),
        health: 'unknown',
        says: say('not tried: addresses you had tried within a minute: {count}', { count: DIALS.turns }),
        next: say('Try again in a minute.'),
      },
    ];
  }
  const [p2p, rpc, admin] = await Promise.all([
    ports.reachability.probe(address, P2P_PORT),
    ports.reachability.probe(address, RPC_PORT),
    ports.reachability.probe(address, ADMIN_PORT),
  ]);
  return [
    { subject: say('Node {address}', { address: `\`${address.text}\`` }), ...P2P[p2p] },
    ...exposed(rpc, say('TCP {port}, the node’s JSON-RPC, answers anybody', { port: RPC_PORT })),
    ...exposed(admin, say('TCP {port}, the node’s administration, answers anybody', { port: ADMIN_PORT })),
  ];
}

function exposed(reached: Reached, says: Says): Readiness[] {
  if (reached !== 'open') return [];
  const next = say('Close it in the firewall, or let it listen on 127.0.0.1 alone.');
  return [{ subject: say('Exposed'), health: 'bad', says, next }];
}
