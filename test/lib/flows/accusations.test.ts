import { beforeEach, expect, test } from '@jest/globals';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { address } from '../../fakes/chain.ts';
import { english } from '../../fakes/english.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';

const MINE = address(1);

let ports: FakePorts;
/** How often the node was asked for accusations. */
let asked: number;

beforeEach(async () => {
  ports = fakePorts();
  asked = 0;
  const { node } = ports;
  ports.node = {
    ...node,
    accusations: () => {
      asked += 1;
      return node.accusations();
    },
  };
  const { rollupVersion } = await ports.chain.info(await ports.chain.latestBlock());
  node.setState({ version: '4.1.2', block: 9, provenBlock: 8, l1ChainId: CHAIN_ID, rollupVersion });
  for (const attester of [MINE, address(2), address(3), address(4)]) ports.chain.stake(attester);
  await ports.operators.link({
    operatorId: OPERATOR,
    address: MINE,
    role: 'attester',
    proof: 'signature',
    createdAt: '2027-01-15T08:00:00.000Z',
  });
  await pass();
});

const pass = () => monitorPass({ now: ports.chain.head().time * 1000 + 5_000, log: fakeLog() }, ports);
const stages = () => ports.bus.facts.filter((fact) => fact.kind === 'slash.stage-reached');
const alerts = () => english(ports.bus.facts.filter((fact) => fact.kind === 'alert.raised'));

test('a vote is told with what it is for, where the node has it on record', async () => {
  ports.chain.voteToSlash(MINE);
  const { epoch } = await aboutTo();
  ports.node.setAccusations([{ attester: MINE, offence: 'inactivity', epochOrSlot: epoch }]);
  await pass();
  expect(stages()).toEqual([expect.objectContaining({ epoch, offences: ['inactivity'] })]);
  expect(alerts()[0]?.message).toContain('By the record of one Aztec node it is accused of: inactivity.');
});

test.each([
  ['the node has it not on record', []],
  ['no admin port is configured', undefined],
])('a vote is told without, and says so, where %s', async (_case, accusations) => {
  ports.chain.voteToSlash(MINE);
  ports.node.setAccusations(accusations);
  await pass();
  expect(stages()).toHaveLength(1);
  expect(stages()[0]).not.toHaveProperty('offences');
  expect(alerts()[0]?.message).toContain('What it is accused of is not known');
});

test('a quiet minute asks no node for accusations', async () => {
  ports.chain.mine();
  await pass();
  expect(asked).toBe(0);
});

/** The epoch the votes of the round that runs are about, from a pass whose facts are thrown away. */
async function aboutTo(): Promise<{ epoch: number }> {
  const block = await ports.chain.latestBlock();
  const slashing = await ports.chain.slashing(ports.chain.rollup(), block);
  const target = slashing!.rounds.flatMap(({ targets }) => targets).find(({ attester }) => attester === MINE);
  return { epoch: target!.epoch };
}
