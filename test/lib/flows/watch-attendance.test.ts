import type { NodeHistory } from '../../../lib/domain/duty.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { watchAttendance } from '../../../lib/flows/watch-attendance.ts';
import { watchDuties } from '../../../lib/flows/watch-duties.ts';
import type { Block } from '../../../lib/ports.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, fakePorts } from '../../fakes/ports.ts';

const MEMBERS = [1, 2, 3, 4].map(address);
const STATE = { version: '4.1.2', block: 1, provenBlock: 1, l1ChainId: CHAIN_ID, rollupVersion: '1' };

/** Four validators that are the committee of every epoch, two epochs in; every question asked is counted. */
async function world() {
  const ports = fakePorts();
  for (const member of MEMBERS) ports.chain.stake(member);
  const log = fakeLog();
  const asked: string[] = [];
  const counted = {
    ...ports,
    node: {
      ...ports.node,
      dutyHistory: (attesters: typeof MEMBERS) => {
        asked.push('node');
        return ports.node.dutyHistory(attesters);
      },
    },
    chain: {
      ...ports.chain,
      checkpoints: (...args: Parameters<typeof ports.chain.checkpoints>) => {
        asked.push('l1');
        return ports.chain.checkpoints(...args);
      },
    },
    views: {
      ...ports.views,
      attendances: (...args: Parameters<typeof ports.views.attendances>) => {
        asked.push('store');
        return ports.views.attendances(...args);
      },
    },
  };
  const info = async () => ports.chain.info(await ports.chain.latestBlock());
  /** The pass before was at `since`. */
  const watch = async (since?: Block) => {
    const block = await ports.chain.latestBlock();
    const at = await info();
    const { committees } = await watchDuties({ at, block, watched: [], log }, ports);
    return watchAttendance({ at, since, block, committees, log }, counted);
  };
  /** On to this slot of the next epoch. */
  const nextEpoch = async (place: number) => {
    const { slot, epochDuration, slotDurationSeconds } = await info();
    ports.chain.mine(1, (epochDuration - (slot % epochDuration) + place) * slotDurationSeconds);
  };
  const stored = async () => {
    const { rollup, epoch } = await info();
    return ports.views.attendances({ chainId: CHAIN_ID, rollup }, [epoch - 1]);
  };
  return { ports, log, asked, info, watch, nextEpoch, stored };
}

/** All of them did their part in every slot. */
async function allMet({ ports, info }: Awaited<ReturnType<typeof world>>) {
  ports.node.setState(STATE);
  const block = await ports.chain.latestBlock();
  const { rollup, slot, epoch, epochDuration } = await info();
  const readings = await ports.chain.committees(rollup, block, [epoch]);
  for (const reading of readings) {
    if (!reading.known) throw new Error('no committee');
    for (const member of MEMBERS) {
      const slots = reading.proposers.map((proposer, index) => ({
        slot: reading.firstSlot + index,
        status: proposer === member ? 'checkpoint-mined' : 'attestation-sent',
      }));
      const history: NodeHistory = { fromSlot: 0, toSlot: slot + 2 * epochDuration, slots };
      ports.node.setHistory(member, history);
    }
  }
}

test('an epoch that ended is read once, from the node alone where it knows all', async () => {
  const stage = await world();
  await stage.watch();
  await allMet(stage);
  await stage.nextEpoch(0);
  const since = await stage.ports.chain.latestBlock();
  const { epoch, slotDurationSeconds, epochDuration } = await stage.info();
  stage.ports.chain.mine(1, Math.ceil(epochDuration / 8) * slotDurationSeconds);
  stage.asked.length = 0;
  const learned = (await stage.watch(since)).filter((one) => one.epoch === epoch - 1);
  expect(learned).toHaveLength(1);
  expect(learned[0]?.slots.every(({ state, attested }) => state === 'proposed' && attested === 3)).toBe(true);
  expect(await stage.stored()).toEqual(learned);
  stage.asked.length = 0;
  expect((await stage.watch(since)).filter((one) => one.epoch === epoch - 1)).toEqual([]);
});

test('a quiet minute asks nobody anything', async () => {
  const stage = await world();
  await stage.watch();
  await stage.nextEpoch(0);
  const since = await stage.ports.chain.latestBlock();
  stage.asked.length = 0;
  expect(await stage.watch(since)).toEqual([]);
  expect(stage.asked).toEqual([]);
});

test('without a node L1 tells who proposed, and what it leaves open is looked at again', async () => {
  const stage = await world();
  await stage.watch();
  const { epoch, epochDuration } = await stage.info();
  await stage.nextEpoch(2);
  const first = epoch * epochDuration;
  stage.ports.chain.setCheckpoints({ toSlot: first, checkpoints: [{ slot: first, signed: MEMBERS }] });
  await stage.watch();
  const [seen] = await stage.stored();
  expect(seen).toMatchObject({ epoch, source: 'l1' });
  expect(seen?.slots[0]).toEqual({ slot: first, state: 'proposed', attested: 3, committee: 3 });
  expect(seen?.slots[1]).toMatchObject({ state: 'unknown' });
  stage.ports.chain.setCheckpoints({
    toSlot: first + epochDuration - 1,
    checkpoints: [{ slot: first, signed: MEMBERS }],
  });
  await stage.watch();
  const [later] = await stage.stored();
  expect(later?.slots.filter(({ state }) => state === 'missed')).toHaveLength(epochDuration - 1);
  // A worse answer does not replace it.
  stage.ports.chain.setCheckpoints({ toSlot: first, checkpoints: [] });
  await stage.watch();
  expect(await stage.stored()).toEqual([later]);
});

test('nothing known is no record: absent is unknown', async () => {
  const stage = await world();
  await stage.watch();
  await stage.nextEpoch(2);
  stage.ports.chain.setCheckpoints(undefined);
  expect(await stage.watch()).toEqual([]);
  expect(await stage.stored()).toEqual([]);
});

test('an L1 that does not answer leaves it to the next look, and is logged', async () => {
  const stage = await world();
  await stage.watch();
  await stage.nextEpoch(2);
  const { ports, log } = stage;
  const block = await ports.chain.latestBlock();
  const at = await stage.info();
  const { committees } = await watchDuties({ at, block, watched: [], log }, ports);
  const chain = {
    ...ports.chain,
    checkpoints: async () => {
      throw new SpartaError('upstream', 'L1 is unwell.');
    },
  };
  const look = () => watchAttendance({ at, since: undefined, block, committees, log }, { ...ports, chain });
  expect(await look()).toEqual([]);
  expect(JSON.stringify(log.lines)).toContain('attendance.l1-unknown');
});
