import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  concat,
  encodeAbiParameters,
  encodeEventTopics,
  encodeFunctionData,
  keccak256,
  numberToHex,
  pad,
  parseAbi,
  parseSignature,
  size,
  stringToHex,
  toFunctionSelector,
  zeroAddress,
  zeroHash,
  type Hex,
} from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { reservedFor } from '../../../../lib/adapters/chain/checkpoints.ts';
import { publishedIn } from '../../../../lib/adapters/chain/attestations.ts';
import { committeesAbi } from '../../../../lib/adapters/chain/committees-abi.ts';
import { MULTICALL3, plain } from '../../../../lib/adapters/chain/reads.ts';
import type { Address } from '../../../../lib/domain/address.ts';
import { attendanceOf } from '../../../../lib/domain/attendance.ts';
import { revised, type Committee } from '../../../../lib/domain/committee.ts';
import { dutiesIn } from '../../../../lib/domain/duty.ts';
import { DEPLOYER } from '../../../../lib/world/l1/accounts.ts';
import { artifact } from '../../../../lib/world/l1/artifacts.ts';
import { startLocalL1, type LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { chainOn } from './local-chain.ts';

/**
 * The real `propose` needs blobs and the proofs of a sequencer, which are not run here. In its place stands a contract
 * of our own: it takes the same calldata, made with the published ABI and real signatures of the committee, emits the
 * event that is appended to it, and passes every other call on to the real rollup.
 */
const { abi } = artifact('Rollup');
const PROPOSE = toFunctionSelector(
  committeesAbi.find((item) => item.type === 'function' && item.name === 'propose')!,
);
const FRONT: Address = '0x00000000000000000000000000000000f2047000';
/** `RollupStore` of 4.1.2: the tips stand first. */
const TIPS = keccak256(stringToHex('aztec.stf.storage'));

let l1: LocalL1;
beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  await l1.testClient.setCode({ address: FRONT, bytecode: frontOf(await l1.rollup()) });
});
afterAll(() => l1?.stop());

function frontOf(rollup: Hex): Hex {
  const word = (fromEnd: string): Hex => `0x60${fromEnd}360335`;
  const forward = concat(['0x365f5f37', '0x5f5f365f5f', '0x73', rollup, '0x5af1', '0x3d5f5f3e']);
  const check = (dest: number) =>
    concat(['0x5f3560e01c63', PROPOSE, '0x14', '0x60', numberToHex(dest, { size: 1 }), '0x57']);
  const ok = size(check(0)) + size(forward) + 3 + 3;
  const emit = ok + 4;
  return concat([
    check(emit),
    forward,
    concat(['0x60', numberToHex(ok, { size: 1 }), '0x57']),
    '0x3d5ffd',
    '0x5b3d5ff3',
    '0x5b',
    word('20'),
    '0x80',
    '0x6080360303',
    '0x5f37',
    word('40'),
    word('60'),
    word('80'),
    word('20'),
    '0x5fa300',
  ]);
}

const PRICE = { gas: 1_000_000n, maxFeePerGas: 5_000_000_000n };
/** Who sent it, and what they had to hold for it: all its gas at the most it offered. */
const sentAs = (hash: Hex) => ({
  by: plain(DEPLOYER),
  hash,
  reservedWei: String(PRICE.gas * PRICE.maxFeePerGas),
});

interface Proposal {
  number: bigint;
  slot: number;
  committee: readonly Address[];
  /** Whose signature is left out, and whose is over something else. */
  silent?: readonly Address[];
  forged?: readonly Address[];
}

async function proposalOf({ number, slot, committee, silent = [], forged = [] }: Proposal) {
  const payloadDigest = keccak256(stringToHex(`checkpoint ${number}`));
  const signers = committee.filter((member) => !silent.includes(member));
  const bits = committee.map((member) => (silent.includes(member) ? '0' : '1')).join('');
  const packed = await Promise.all(
    committee.map(async (member): Promise<Hex> => {
      if (silent.includes(member)) return member;
      const { attesterKey } = l1.validators.find(({ attester }) => plain(attester) === member)!;
      const raw = forged.includes(member) ? zeroHash : payloadDigest;
      const signature = await privateKeyToAccount(attesterKey).signMessage({ message: { raw } });
      const { r, s, yParity } = parseSignature(signature);
      return concat([numberToHex(27 + yParity, { size: 1 }), r, s]);
    }),
  );
  const attestations = {
    signatureIndices: numberToHex(Number.parseInt(bits.padEnd(8, '0'), 2), { size: 1 }),
    signaturesOrAddresses: concat(packed),
  };
  const header = {
    lastArchiveRoot: zeroHash,
    blockHeadersHash: zeroHash,
    blobsHash: zeroHash,
    inHash: zeroHash,
    outHash: zeroHash,
    slotNumber: BigInt(slot),
    timestamp: 0n,
    coinbase: zeroAddress,
    feeRecipient: zeroHash,
    gasFees: { feePerDaGas: 0n, feePerL2Gas: 0n },
    totalManaUsed: 0n,
  };
  const archive = pad(numberToHex(number));
  const input = encodeFunctionData({
    abi,
    functionName: 'propose',
    args: [
      { archive, oracleInput: { feeAssetPriceModifier: 0n }, header },
      attestations,
      signers,
      { v: 27, r: zeroHash, s: zeroHash },
      '0x',
    ],
  });
  const attestationsHash = keccak256(
    encodeAbiParameters(
      [
        {
          type: 'tuple',
          components: [
            { name: 'signatureIndices', type: 'bytes' },
            { name: 'signaturesOrAddresses', type: 'bytes' },
          ],
        },
      ],
      [attestations],
    ),
  );
  const topics = encodeEventTopics({
    abi,
    eventName: 'CheckpointProposed',
    args: { checkpointNumber: number, archive },
  }) as Hex[];
  const data = encodeAbiParameters(
    [{ type: 'bytes32[]' }, { type: 'bytes32' }, { type: 'bytes32' }],
    [[], payloadDigest, attestationsHash],
  );
  return { input, attestationsHash, tail: concat([data, ...topics, numberToHex(size(data), { size: 32 })]) };
}

/** Gives the transaction's hash. `through`: not sent to the rollup itself, but in a call to Multicall3. */
async function propose(proposal: Proposal, { through = false } = {}): Promise<Hex> {
  const { input, tail } = await proposalOf(proposal);
  const data = concat([input, tail]);
  const call = through ? { to: MULTICALL3, data: wrapped([data]) } : { to: FRONT, data };
  const hash = await l1.testClient.sendTransaction({ account: DEPLOYER, ...call, ...PRICE });
  expect((await l1.publicClient.waitForTransactionReceipt({ hash })).status).toBe('success');
  await setPending(proposal.number);
  return hash;
}

const aggregate3 = parseAbi([
  'struct Call { address target; bool allowFailure; bytes callData; }',
  'function aggregate3(Call[] calls) payable',
]);
const wrapped = (calls: readonly Hex[]) =>
  encodeFunctionData({
    abi: aggregate3,
    args: [calls.map((callData) => ({ target: FRONT, allowFailure: true, callData }))],
  });

const setPending = async (number: bigint) =>
  l1.testClient.setStorageAt({
    address: await l1.rollup(),
    index: TIPS,
    value: pad(numberToHex(number << 128n)),
  });

/** The committee of the epoch that runs. */
async function committeeNow(): Promise<Committee> {
  const chain = chainOn(l1);
  const epoch = await l1.clock.epoch();
  const [reading] = await chain.committees(plain(await l1.rollup()), await chain.latestBlock(), [epoch]);
  if (!reading?.known) throw new Error('no committee');
  return revised(undefined, reading);
}

const seen = async (epoch: number, attesters: readonly Address[]) => {
  const chain = chainOn(l1);
  return chain.checkpoints({ rollup: FRONT, block: await chain.latestBlock(), epoch }, attesters);
};

test('who attested in each checkpoint, and which slot had none', async () => {
  await l1.clock.nextEpoch();
  for (let step = 0; step < 3; step += 1) await l1.clock.nextSlot();
  const before = await committeeNow();
  await propose({ number: 100n, slot: before.lastSlot, committee: before.members });
  await l1.clock.nextEpoch();
  const committee = await committeeNow();
  const { members, proposers, firstSlot, epoch } = committee;
  const others = members.filter((member) => member !== proposers[2]);
  const [silent, forged] = others;
  if (!silent || !forged) throw new Error('a committee of four has three that do not propose');
  expect(await seen(epoch, members)).toBeUndefined();
  const one = await propose({ number: 101n, slot: firstSlot, committee: members });
  await l1.clock.nextSlot();
  await l1.clock.nextSlot();
  // Sequencers send their votes along: whoever sends the transaction pays, and not the contract it goes through.
  const two = await propose(
    {
      number: 102n,
      slot: firstSlot + 2,
      committee: members,
      silent: [silent],
      forged: [forged],
    },
    { through: true },
  );
  await l1.clock.nextSlot();

  const record = await seen(epoch, members);
  expect(record).toEqual({
    toSlot: firstSlot + 2,
    checkpoints: [
      { slot: firstSlot, signed: members, sent: sentAs(one) },
      {
        slot: firstSlot + 2,
        signed: members.filter((member) => member !== silent && member !== forged),
        sent: sentAs(two),
      },
    ],
  });
  // The whole committee at once, the proposer of each slot apart.
  expect(attendanceOf(committee, { l1: record })).toMatchObject({
    source: 'l1',
    slots: [
      { slot: firstSlot, state: 'proposed', attested: 3, committee: 3 },
      { slot: firstSlot + 1, state: 'missed' },
      { slot: firstSlot + 2, state: 'proposed', attested: 1, committee: 3 },
      { slot: firstSlot + 3, state: 'unknown' },
    ],
  });
  const duties = (attester: Address) => dutiesIn(committee, attester, { l1: record }).slots;
  const inSlot = (attester: Address, slot: number) => duties(attester).find((one) => one.slot === slot);
  const [first, second, third] = proposers;
  if (!first || !second || !third) throw new Error('every slot has a proposer');
  expect(inSlot(first, firstSlot)).toMatchObject({ kind: 'proposal', outcome: 'met', by: 'l1' });
  expect(inSlot(second, firstSlot + 1)).toMatchObject({ kind: 'proposal', outcome: 'missed', by: 'l1' });
  for (const one of members) if (one !== second) expect(inSlot(one, firstSlot + 1)).toBeUndefined();
  // A proposer need not publish every attestation it got.
  expect(inSlot(silent, firstSlot + 2)).toMatchObject({ kind: 'attestation', outcome: 'unknown' });

  // What the rollup counts and the logs do not is missing from the logs.
  await setPending(103n);
  expect(await seen(epoch, members)).toBeUndefined();
  await propose({ number: 104n, slot: firstSlot + 3, committee: members });
  expect(await seen(epoch, members)).toBeUndefined();
});

test('a rollup whose checkpoints left no log says nothing of duties', async () => {
  const chain = chainOn(l1);
  const block = await chain.latestBlock();
  const epoch = await l1.clock.epoch();
  const at = { rollup: plain(await l1.rollup()), block, epoch: epoch - 1 };
  expect(await chain.checkpoints(at, [])).toBeUndefined();
});

test('the call is found within others, and only with the attestations its event names', async () => {
  const { members, firstSlot } = await committeeNow();
  const { input, attestationsHash } = await proposalOf({ number: 7n, slot: firstSlot, committee: members });
  const both = wrapped([PROPOSE, input]);
  expect(publishedIn(both, attestationsHash)).toMatchObject({ slot: firstSlot, signers: members });
  expect(publishedIn(both, zeroHash)).toBeUndefined();
  expect(publishedIn('0x', attestationsHash)).toBeUndefined();
});

test.each([
  ['of the old kind', { gas: 100n, gasPrice: 3n, value: 0n }, 300n],
  ['at the most it offers', { gas: 100n, gasPrice: 3n, maxFeePerGas: 5n, value: 7n }, 507n],
  [
    'with blobs',
    {
      gas: 100n,
      maxFeePerGas: 5n,
      maxFeePerBlobGas: 2n,
      blobVersionedHashes: [zeroHash, zeroHash],
      value: 0n,
    },
    500n + 2n * 131_072n * 2n,
  ],
])('what the sender of a transaction must hold: %s', (_which, transaction, wei) => {
  expect(reservedFor(transaction)).toBe(wei);
});
