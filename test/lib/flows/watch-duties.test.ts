import { watchDuties } from '../../../lib/flows/watch-duties.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, fakePorts } from '../../fakes/ports.ts';

const MEMBERS = [1, 2, 3, 4].map(address);
const ME = address(1);
const STATE = { version: '4.1.2', block: 1, provenBlock: 1, l1ChainId: CHAIN_ID, rollupVersion: '1' };

/** Four validators that are the committee of every epoch; one is watched. */
async function world() {
  const ports = fakePorts();
  for (const member of MEMBERS) ports.chain.stake(member);
  ports.node.setState(STATE);
  const watch = async (watched = [ME]) => {
    const block = await ports.chain.latestBlock();
    const info = await ports.chain.info(block);
    return { info, ...(await watchDuties({ at: info, block, watched, log: fakeLog() }, ports)) };
  };
  const log = async () => (await ports.dutyLog.of({ chainId: CHAIN_ID, attester: ME }, { limit: 100 })).items;
  return { ports, watch, log };
}

test('who is on duty now and next is noted, and what the node saw of the watched', async () => {
  const { ports, watch, log } = await world();
  const { epoch, epochDuration } = (await watch([])).info;
  const first = epoch * epochDuration;
  ports.node.setHistory(ME, {
    fromSlot: 0,
    toSlot: first,
    slots: [{ slot: first, status: 'checkpoint-missed' }],
  });
  const { committees, after, before } = await watch();
  expect(committees.map((one) => [one.epoch, one.provisional])).toEqual(
    expect.arrayContaining([
      [epoch, false],
      [epoch + 1, true],
    ]),
  );
  expect(before).toEqual([]);
  expect(after.length).toBeGreaterThan(0);
  const mine = (await log()).find((record) => record.epoch === epoch);
  expect(mine).toMatchObject({ attester: ME, judgedTo: first, final: false });
});

test('nobody watched on a committee costs no record and no question', async () => {
  const { ports, watch } = await world();
  const { after } = await watch([address(77)]);
  expect(after).toEqual([]);
  expect(await ports.dutyLog.of({ chainId: CHAIN_ID, attester: address(77) }, { limit: 5 })).toEqual({
    items: [],
  });
});

test('a second look writes the same, and what is settled is read once', async () => {
  const { ports, watch, log } = await world();
  await watch();
  const once = await log();
  const asked: number[][] = [];
  const { chain } = ports;
  ports.chain = {
    ...chain,
    committees: (rollup, block, epochs) => {
      asked.push([...epochs]);
      return chain.committees(rollup, block, epochs);
    },
  };
  await watch();
  expect(await log()).toEqual(once);
  expect(asked.flat()).not.toContain((await watch()).info.epoch);
});

test('L1’s missing checkpoint is a missed proposal without any node', async () => {
  const { ports, watch } = await world();
  ports.node.setState(undefined);
  const { epoch, epochDuration } = (await watch([])).info;
  ports.chain.setCheckpoints({ toSlot: epoch * epochDuration + 3, checkpoints: [] });
  const { after } = await watch();
  const mine = after.find(({ duties }) => duties.epoch === epoch);
  expect(mine?.duties).toMatchObject({ proposals: { missed: 1 }, sources: ['l1'], confidence: 'proven' });
});

test('with neither node nor L1 a duty is unknown, and final as such in the end', async () => {
  const { ports, watch, log } = await world();
  ports.node.setState(undefined);
  const { epoch } = (await watch()).info;
  ports.chain.mine(8, 12);
  await watch();
  const record = (await log()).find((one) => one.epoch === epoch);
  expect(record).toMatchObject({ confidence: 'none', final: true });
});
