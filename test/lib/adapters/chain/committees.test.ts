import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toEventSelector, toFunctionSelector, type AbiEvent, type AbiFunction } from 'viem';
import { committeesAbi, escapeHatchAbi } from '../../../../lib/adapters/chain/committees-abi.ts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { CommitteeReading } from '../../../../lib/domain/committee.ts';
import { artifact, readArtifact } from '../../../../lib/world/l1/artifacts.ts';
import { prepareEpoch } from '../../../../lib/world/l1/clock.ts';
import { startLocalL1, type LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { chainOn } from './local-chain.ts';

let l1: LocalL1;
beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
});
afterAll(() => l1?.stop());

const { abi } = artifact('Rollup');

async function read(...ahead: number[]): Promise<{ epoch: number; readings: CommitteeReading[] }> {
  const chain = chainOn(l1);
  const epoch = await l1.clock.epoch();
  const rollup = plain(await l1.rollup());
  const block = await chain.latestBlock();
  return {
    epoch,
    readings: await chain.committees(
      rollup,
      block,
      ahead.map((one) => epoch + one),
    ),
  };
}

test('the committee and the proposer of each slot are what the rollup says one by one', async () => {
  const { epoch, readings } = await read(0, 1);
  const address = await l1.rollup();
  for (const [index, reading] of readings.entries()) {
    if (!reading.known) throw new Error(`epoch ${reading.epoch} is unknown`);
    const { result: members } = await l1.publicClient.simulateContract({
      address,
      abi,
      functionName: 'getEpochCommittee',
      args: [BigInt(epoch + index)],
    });
    expect(reading.members).toEqual(members.map(plain));
    const proposers: string[] = [];
    for (let slot = reading.firstSlot; slot <= reading.lastSlot; slot += 1) {
      const time = BigInt(reading.startsAt + (slot - reading.firstSlot) * 12);
      const { result } = await l1.publicClient.simulateContract({
        address,
        abi,
        functionName: 'getProposerAt',
        args: [time],
      });
      proposers.push(plain(result));
    }
    expect(reading.proposers).toEqual(proposers);
    expect(reading.members).toEqual(expect.arrayContaining(proposers));
  }
});

test('beyond the next epoch nothing is drawn, and nothing is guessed', async () => {
  const { epoch, readings } = await read(2, 5);
  expect(readings).toEqual([
    { known: false, epoch: epoch + 2, why: 'not-stable' },
    { known: false, epoch: epoch + 5, why: 'not-stable' },
  ]);
});

test('before enough validators had joined there was no committee', async () => {
  const epoch = await l1.clock.epoch();
  const chain = chainOn(l1);
  const [reading] = await chain.committees(plain(await l1.rollup()), await chain.latestBlock(), [1]);
  expect(epoch).toBeGreaterThan(1);
  expect(reading).toEqual({ known: false, epoch: 1, why: 'too-few-validators' });
});

test('the next draw is provisional until its randomness stands in a final block, and then stays what it was', async () => {
  await l1.clock.nextEpoch();
  const fresh = await read(0, 1);
  expect(fresh.readings).toMatchObject([{ known: true }, { known: true, provisional: true }]);
  await prepareEpoch(l1.testClient, await l1.rollup());
  const fixed = (await read(1)).readings[0];
  expect(fixed).toMatchObject({ provisional: true });
  await l1.clock.nextEpoch();
  const { timestamp } = await l1.publicClient.getBlock({ blockTag: 'latest' });
  // Until the blocks of the epoch that gave the randomness are final.
  for (let mined = 0; mined < 200; mined += 20) {
    const final = await l1.publicClient.getBlock({ blockTag: 'finalized' });
    if (final.timestamp >= timestamp) break;
    await l1.mine(20);
  }
  const settled = await chainOn(l1).committees(plain(await l1.rollup()), await chainOn(l1).latestBlock(), [
    fixed?.epoch ?? 0,
  ]);
  const members = fixed?.known ? fixed.members : [];
  expect(settled).toMatchObject([{ known: true, provisional: false, members }]);
});

test('the hand-written entries are what was published', () => {
  const selectorOf = (item: AbiFunction | AbiEvent) =>
    item.type === 'function'
      ? `${toFunctionSelector(item)} ${JSON.stringify(item.outputs.map(typesOf))}`
      : `${toEventSelector(item)} ${item.inputs.map(({ indexed }) => indexed === true).join()}`;
  const all = [...artifact('Rollup').abi, ...readArtifact('IEscapeHatch').abi].filter(
    (item) => item.type === 'function' || item.type === 'event',
  );
  const published = new Set(all.map((item) => selectorOf(item as AbiFunction | AbiEvent)));
  for (const item of [...committeesAbi, ...escapeHatchAbi]) {
    expect([item.name, published.has(selectorOf(item))]).toEqual([item.name, true]);
  }
});

interface Typed {
  type: string;
  name?: string | undefined;
  components?: readonly Typed[] | undefined;
}

function typesOf({ type, components }: Typed): unknown {
  return [type, components?.map((one) => [one.name, typesOf(one)])];
}
