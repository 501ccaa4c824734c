import { ADMIN_PORT, P2P_PORT, RPC_PORT, type NodePort } from '../../lib/domain/node-ports.ts';
import { publicAddress } from '../../lib/domain/public-address.ts';
import { parse } from '../../lib/kit/parse.ts';
import type { Reachability, Reached } from '../../lib/ports.ts';

/** What every prober does. `make` gives one for which the ports answer as told. */
export function reachabilityContract(
  name: string,
  make: (answers: ReadonlyMap<NodePort, Reached>) => Promise<Reachability>,
): void {
  describe(`reachability ${name}`, () => {
    const address = parse(publicAddress, '1.1.1.1');

    test('each port is told apart', async () => {
      const answers = new Map<NodePort, Reached>([
        [P2P_PORT, 'open'],
        [RPC_PORT, 'refused'],
        [ADMIN_PORT, 'silent'],
      ]);
      const reachability = await make(answers);
      for (const [port, answer] of answers) expect(await reachability.probe(address, port)).toBe(answer);
    });

    test.each(['127.0.0.1', '169.254.169.254', '::1', 'localhost'])(
      'an address that was forged past the check (%s) is refused',
      async (text) => {
        const reachability = await make(new Map());
        await expect(reachability.probe({ ...address, text }, P2P_PORT)).rejects.toMatchObject({
          code: 'forbidden',
        });
      },
    );
  });
}
