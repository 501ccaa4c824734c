import { PNG } from 'pngjs';
import type { Attendance } from '../../../lib/domain/attendance.ts';
import type { ChainInfo } from '../../../lib/domain/chain-info.ts';
import { aChainInfo, aSet, CHAIN_ID } from '../../contracts/samples.ts';
import { command } from '../kit/signed-request.ts';
import { stage, type Parsed } from './stage.ts';

/** A card of now, in slot 2 of epoch 10. */
async function world(changes: Partial<ChainInfo> = {}) {
  const made = await stage();
  const seconds = Math.floor(Date.now() / 1000);
  const clock = { slotDurationSeconds: 600, epochDuration: 4 };
  const card = aChainInfo({
    ...clock,
    genesisTime: seconds - (10 * 4 + 2) * 600 - 60,
    blockTime: seconds - 12,
    readAt: seconds,
    ...changes,
  });
  await made.ports.views.saveChainInfo(card);
  const attended = (epoch: number, more: Partial<Attendance> = {}) =>
    made.ports.views.saveAttendance({
      chainId: card.chainId,
      rollup: card.rollup,
      epoch,
      slots: [0, 1, 2, 3].map((place) => ({
        slot: epoch * 4 + place,
        state: 'proposed',
        attested: 46,
        committee: 47,
      })),
      source: 'node',
      ...more,
    });
  return { ...made, attended, seconds };
}

function galleryOf(body: Parsed): Parsed {
  const found = body.components
    .flatMap(({ components = [] }: Parsed) => components)
    .find(({ type }: Parsed) => type === 12);
  return found?.items[0];
}

test('shows the attendance of the last four epochs as a picture, and the same in words', async () => {
  const { ask, attended } = await world();
  for (const epoch of [5, 6, 7, 8, 9]) await attended(epoch);
  const body = await ask(command('network'));
  const [file] = body.files;
  expect(PNG.sync.read(Buffer.from(file.content)).width).toBeGreaterThan(0);
  const picture = galleryOf(body);
  expect(picture.media.url).toBe(`attachment://${file.name}`);
  for (const epoch of [6, 7, 8, 9])
    expect(picture.description).toContain(`Epoch ${epoch}: participation 98 %; slots proposed 4`);
  expect(picture.description).not.toContain('Epoch 5');
  expect(JSON.stringify(body)).toContain('98 % in epoch 9');
});

test('an epoch of which nothing is stored is unknown, in the picture and in words', async () => {
  const { ask, attended } = await world();
  await attended(8);
  const body = await ask(command('network'));
  expect(galleryOf(body).description).toContain('Epoch 7: attendance unknown. Epoch 8: participation 98 %');
  expect(JSON.stringify(body)).toContain('unknown for epoch 9');
});

test('what L1 alone shows is the least there was', async () => {
  const { read, attended } = await world();
  await attended(9, { source: 'l1' });
  expect(await read(command('network'))).toContain('at least 98 % in epoch 9');
});

test('tells how old the last checkpoint and the last proof are, and how fresh the node is', async () => {
  const at = Math.floor(Date.now() / 1000);
  const { read } = await world({
    pendingCheckpoint: '70',
    provenCheckpoint: '64',
    seen: { pendingSince: at - 30 },
    node: { version: '4.1.2', block: 9, provenBlock: 8, lagSlots: 7 },
  });
  const text = await read(command('network'));
  expect(text).toContain(`checkpoint 70, <t:${at - 30}:R>`);
  expect(text).toContain('checkpoint 64, its age is unknown');
  expect(text).toContain('slots behind the chain: 7');
});

test.each<[string, Partial<ChainInfo>, string]>([
  ['in step', { node: { version: '4.1.2', block: 9, provenBlock: 8, lagSlots: 0 } }, 'up to date'],
  [
    'of another rollup',
    { strayNode: { version: '3.0.0', l1ChainId: CHAIN_ID, rollupVersion: '7' } },
    'it follows another rollup, so nothing it says counts here',
  ],
  ['of unknown lag', { node: { version: '4.1.2', block: 9, provenBlock: 8 } }, 'how fresh it is, is unknown'],
])('a node that is %s', async (_, changes, words) => {
  const { read } = await world(changes);
  expect(await read(command('network'))).toContain(words);
});

describe('the whole set', () => {
  const before = { attesters: 488, stakeWei: '1' };

  test('is told with its epoch, its change, who holds it and who is close to ejection', async () => {
    const { read } = await world({ activeAttesters: 500, set: { ...aSet(), epoch: 10, before } });
    const text = await read(command('network'));
    for (const words of [
      'Active attesters** 500 (+12 since epoch 9)',
      '100,000,000 tokens as of epoch 10; accounts that may withdraw it: 120, of which the largest 1 hold 38 %',
      'by one small slash: 3; by two: 17; least headroom: 1,000 tokens',
      'Exits under way** 4',
      '25 of them, 5 % of the stake',
    ])
      expect(text).toContain(words);
    expect(await read(command('chain-info'))).toContain('Active attesters** 500 (+12 since epoch 9)');
  });

  test.each([
    [500, '±0'],
    [501, '−1'],
  ])('after %i attesters the change is %s', async (attesters, change) => {
    const set = { ...aSet(), epoch: 10, before: { attesters, stakeWei: '1' } };
    const { read } = await world({ activeAttesters: 500, set });
    expect(await read(command('chain-info'))).toContain(`500 (${change} since epoch 9)`);
  });

  test('is unknown where it was not read, and nothing of it is zero', async () => {
    const { read } = await world({ activeAttesters: 500 });
    const text = await read(command('network'));
    expect(text).toContain('Stake in all** unknown');
    expect(text).toMatch(/Active attesters\*\* 500\\n/);
    for (const name of ['Close to ejection', 'Exits under way', 'Watched by Sparta'])
      expect(text).not.toContain(name);
  });

  test('says which part of it is unknown', async () => {
    const { nearEjection: _near, exits: _exits, watched: _watched, ...known } = aSet();
    const { read } = await world({ set: { ...known, epoch: 10 } });
    const text = await read(command('network'));
    expect(text).toContain('Close to ejection** least headroom: 1,000 tokens');
    expect(text).toContain('Exits under way** unknown');
    expect(text).not.toContain('Watched by Sparta');
  });

  test('of nobody has no shares', async () => {
    const { lowestHeadroomWei: _lowest, ...rest } = aSet();
    const share = { attesters: 0, stakeWei: '0' };
    const set = { ...rest, ...share, withdrawers: 0, largest: [], watched: share, epoch: 10 };
    const { read } = await world({ activeAttesters: 0, set });
    expect(await read(command('network'))).toMatch(/Stake in all\*\* 0\\n.*Watched by Sparta\*\* 0\\n/);
  });
});

test('before the first epoch has ended there is no picture', async () => {
  const seconds = Math.floor(Date.now() / 1000);
  const { ask } = await world({ genesisTime: seconds - 700 });
  const body = await ask(command('network'));
  expect(body.files).toBeUndefined();
  expect(JSON.stringify(body)).toContain('No epoch has ended yet.');
});

test('old data is said to be old, and without any it claims nothing', async () => {
  const { read, seconds } = await world({ readAt: Math.floor(Date.now() / 1000) - 3600 });
  expect(await read(command('network'))).toContain(
    `<t:${seconds - 3600}:R>: what follows may be out of date`,
  );
  const bare = await stage();
  expect(await bare.read(command('network'))).toContain('has not been read yet');
});

test('a chain that is still being caught up with says so, and one that is not says nothing of it', async () => {
  const { ask } = await world({ behind: 2_311 });
  for (const name of ['network', 'chain-info'])
    expect(JSON.stringify((await ask(command(name))).components)).toContain('so many blocks of L1: 2311');
  const { ask: later } = await world({ behind: 0 });
  expect(JSON.stringify((await later(command('network'))).components)).not.toContain('catching up');
});

test('the slot is that of the clock on the wall: L1 shows the one of its last block, which may be minutes old', async () => {
  const seconds = Math.floor(Date.now() / 1000);
  const { ask } = await world({ slot: 41, blockTime: seconds - 700 });
  expect(JSON.stringify((await ask(command('chain-info'))).components)).toContain('slot 3 of 4 (slot 42)');
});
