import { connect, createServer, Socket, type AddressInfo, type Server } from 'node:net';
import { createReachability, type Dial } from '../../../../lib/adapters/reachability/reachability.ts';
import { P2P_PORT } from '../../../../lib/domain/node-ports.ts';
import { publicAddress } from '../../../../lib/domain/public-address.ts';
import { parse } from '../../../../lib/kit/parse.ts';
import { reachabilityContract } from '../../../contracts/reachability.ts';

const servers: Server[] = [];

/** A listener on this machine, and the port it got. */
async function listen(): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A port on which nothing listens: one that was just given back. */
async function closedPort(): Promise<number> {
  const port = await listen();
  await new Promise((resolve) => servers.pop()!.close(resolve));
  return port;
}

afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));

// The guard stays as it is: only the last step, the dialling, leads to a listener of the test.
reachabilityContract('over TCP', async (answers) => {
  const local = { open: await listen(), refused: await closedPort() };
  const dial: Dial = ({ port }) => {
    const answer = [...answers].find(([each]) => each === port)?.[1];
    return answer === 'open' || answer === 'refused'
      ? connect({ host: '127.0.0.1', port: local[answer] })
      : new Socket();
  };
  return createReachability({ dial, timeoutMs: 200 });
});

const address = parse(publicAddress, '1.1.1.1');

test.each(['127.0.0.1', '10.0.0.1', '::ffff:127.0.0.1', '0x7f.1'])(
  'nothing is dialled for %s, whoever asks',
  async (text) => {
    const dial = jest.fn(() => new Socket());
    const probe = createReachability({ dial }).probe({ ...address, text }, P2P_PORT);
    await expect(probe).rejects.toMatchObject({ code: 'forbidden' });
    expect(dial).not.toHaveBeenCalled();
  },
);

test.each([
  ['1.1.1.1', { host: '1.1.1.1', family: 4 }],
  ['2606:4700:4700:0::1111', { host: '2606:4700:4700::1111', family: 6 }],
])('the checked literal %s is what is dialled, once', async (text, target) => {
  const dial = jest.fn(() => new Socket());
  const reachability = createReachability({ dial, timeoutMs: 10 });
  expect(await reachability.probe(parse(publicAddress, text), P2P_PORT)).toBe('silent');
  expect(dial.mock.calls).toEqual([[{ ...target, port: P2P_PORT }]]);
});

test.each([
  ['ENETUNREACH', 'unknown'],
  ['EHOSTUNREACH', 'unknown'],
  ['EADDRNOTAVAIL', 'unknown'],
  ['EMFILE', 'unknown'],
  ['ETIMEDOUT', 'silent'],
  ['ECONNRESET', 'refused'],
])('%s on the way is %s, since it says what we could not see', async (code, reached) => {
  const socket = new Socket();
  const probe = createReachability({ dial: () => socket }).probe(address, P2P_PORT);
  await Promise.resolve();
  socket.emit('error', Object.assign(new Error(code), { code }));
  expect(await probe).toBe(reached);
});

test('the connection is closed whatever came of it, and a late error breaks nothing', async () => {
  const socket = new Socket();
  const probe = createReachability({ dial: () => socket, timeoutMs: 10 }).probe(address, P2P_PORT);
  expect(await probe).toBe('silent');
  expect(socket.destroyed).toBe(true);
  expect(() => socket.emit('error', new Error('late'))).not.toThrow();
});
