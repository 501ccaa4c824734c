import { ADMIN_PORT, P2P_PORT, RPC_PORT, type NodePort } from '../../../lib/domain/node-ports.ts';
import { publicAddress } from '../../../lib/domain/public-address.ts';
import { nodeReadiness } from '../../../lib/flows/node-readiness.ts';
import { parse } from '../../../lib/kit/parse.ts';
import type { Reached } from '../../../lib/ports.ts';
import { english } from '../../fakes/english.ts';
import { MODERATOR, OPERATOR, fakePorts } from '../../fakes/ports.ts';

const address = parse(publicAddress, '1.1.1.1');
const NOW = 1_800_000_000_000;

function stage(answers: [NodePort, Reached][] = []) {
  const ports = fakePorts();
  for (const [port, answer] of answers) ports.reachability.ports.set(port, answer);
  const dial = async (now = NOW, userId = OPERATOR) =>
    english(await nodeReadiness({ address, userId, now }, ports));
  return { ports, dial };
}

test.each<[Reached, string, RegExp]>([
  ['open', 'good', /UDP 40400.*cannot be tested/],
  ['refused', 'bad', /nothing listens/],
  ['silent', 'bad', /did not answer/],
  ['unknown', 'unknown', /says nothing of your node/],
])('a p2p port that is %s is %s', async (answer, health, words) => {
  const [node] = await stage([[P2P_PORT, answer]]).dial();
  expect(node).toMatchObject({ health, says: expect.stringMatching(words) });
});

test.each<NodePort>([RPC_PORT, ADMIN_PORT])('port %i open to anybody is a warning', async (port) => {
  const [, warning, ...rest] = await stage([
    [P2P_PORT, 'open'],
    [port, 'open'],
  ]).dial();
  expect(warning).toMatchObject({ health: 'bad', says: expect.stringContaining(String(port)) });
  expect(rest).toEqual([]);
});

test('exactly the three ports of a node are dialled, at the address given', async () => {
  const { ports, dial } = stage();
  await dial();
  expect(ports.reachability.dialled.sort()).toEqual(['1.1.1.1 40400', '1.1.1.1 8080', '1.1.1.1 8880']);
});

test('without an address nothing is dialled and nothing is claimed', async () => {
  const { ports } = stage();
  const found = english(await nodeReadiness({ address: undefined, userId: OPERATOR, now: NOW }, ports));
  expect(found).toMatchObject([{ health: 'unknown', next: expect.stringContaining('ip_address') }]);
  expect(ports.reachability.dialled).toEqual([]);
});

test('a person has three dialled in any minute, and somebody else theirs', async () => {
  const { ports, dial } = stage([[P2P_PORT, 'open']]);
  const at = [0, 20_000, 40_000].map((ms) => NOW + ms);
  for (const now of at) expect((await dial(now))[0]).toMatchObject({ health: 'good' });
  const before = ports.reachability.dialled.length;
  expect((await dial(NOW + 59_999))[0]).toMatchObject({
    health: 'unknown',
    says: expect.stringContaining('not tried'),
  });
  expect(ports.reachability.dialled).toHaveLength(before);
  expect((await dial(NOW + 59_999, MODERATOR))[0]).toMatchObject({ health: 'good' });
  expect((await dial(NOW + 60_000))[0]).toMatchObject({ health: 'good' });
  expect((await dial(NOW + 60_001))[0]).toMatchObject({ health: 'unknown' });
});

test('of ten at once three are dialled', async () => {
  const { dial } = stage([[P2P_PORT, 'open']]);
  const all = await Promise.all(Array.from({ length: 10 }, () => dial()));
  expect(all.filter(([node]) => node?.health === 'good')).toHaveLength(3);
});
