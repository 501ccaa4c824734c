import { multicall, readContract } from 'viem/actions';
import { sameAddress, type Address } from '../../domain/address.ts';
import { setTally, type ValidatorSet } from '../../domain/validator-set.ts';
import { SpartaError } from '../../errors.ts';
import type { Block, SetLimits } from '../../ports.ts';
import { gseAbi, governanceAbi, registryAbi, rollupAbi } from './abi.ts';
import { headerAt } from './headers.ts';
import { readViews, standingOf } from './readings.ts';
import { optional, pinned, plain, required, type View } from './reads.ts';

/** Names in one answer of the GSE: 6.1 Mgas and 63 KiB (measured on 4.1.2). */
const NAMES_A_CALL = 1_000;
/** Withdrawals of Governance in one call, newest first. */
const WITHDRAWALS_A_CALL = 400;
/** Beyond what leaves a network within the days that Governance holds a stake back. */
const MOST_WITHDRAWAL_CALLS = 4;

interface Place {
  rollup: Address;
  registry: Address;
  block: Block;
}

interface Frame {
  gse: Address;
  governance: Address;
  count: number;
  thresholdWei: bigint;
}

/**
 * Adds up everybody whom the GSE lists on a rollup, page after page, so that no more than a page of them is held: some 65
 * calls for 20,000. Undefined where it was told not to go on. Throws `upstream` where L1 has another block at this height
 * by now.
 */
export async function readValidatorSet(
  view: View,
  place: Place,
  { smallSlashWei, mayGoOn = () => true }: SetLimits,
): Promise<Omit<ValidatorSet, 'watched'> | undefined> {
  const { rollup, block } = place;
  const frame = await readFrame(view, place);
  const { count, thresholdWei } = frame;
  const tally = setTally({ thresholdWei, smallSlashWei });
  const namesFrom = (start: number) => begun(readNames(view, place, frame, start));
  let names = namesFrom(0);
  const exits = await readExits(view, place, frame);
  for (let start = 0; start < count; start += NAMES_A_CALL) {
    const page = await names;
    if (!mayGoOn()) return undefined;
    // Beside these views, as a call of its own: the endpoint looks them up while we decode.
    names = namesFrom(start + NAMES_A_CALL);
    for (const { attester, read } of await readViews(view, rollup, page))
      tally.add(standingOf(attester, read, undefined));
  }
  const { hash } = await headerAt(view.client, view.blockNumber);
  if (hash !== block.hash) {
    throw new SpartaError(
      'upstream',
      `L1 has another block ${block.number} than when its set was first read.`,
    );
  }
  return {
    ...tally.result(),
    ...(exits === undefined ? {} : { exits }),
    block: block.number,
    blockTime: block.time,
  };
}

/** Asked for ahead: its failure is told to whoever awaits it, and is nobody's where none does. */
function begun<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

async function readFrame(view: View, { rollup, registry }: Place): Promise<Frame> {
  const contract = { address: rollup, abi: rollupAbi } as const;
  const [gse, count, local, global, governance] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { ...contract, functionName: 'getGSE' },
      { ...contract, functionName: 'getActiveAttesterCount' },
      { ...contract, functionName: 'getLocalEjectionThreshold' },
      { ...contract, functionName: 'getEjectionThreshold' },
      { address: registry, abi: registryAbi, functionName: 'getGovernance' },
    ],
  });
  const what = `the set of rollup ${rollup}`;
  return {
    gse: required(gse, what),
    governance: required(governance, 'the Registry'),
    count: Number(required(count, what)),
    // Rollups before 3.0 have the global threshold alone.
    thresholdWei: optional(local) ?? required(global, what),
  };
}

/** The names from this place on, a page at most; the places are those of one block, as its time says. */
async function readNames(view: View, place: Place, frame: Frame, start: number): Promise<readonly Address[]> {
  const length = Math.min(NAMES_A_CALL, frame.count - start);
  if (length <= 0) return [];
  const indexes = Array.from({ length }, (_, index) => BigInt(start + index));
  const names = await readContract(view.client, {
    address: frame.gse,
    abi: gseAbi,
    functionName: 'getAttestersFromIndicesAtTime',
    args: [place.rollup, BigInt(place.block.time), indexes],
    blockNumber: view.blockNumber,
  });
  return names.map(plain);
}

/**
 * Stakes that left the rollup and that Governance still holds back. Each exit is one of its withdrawals, numbered in the
 * order they began; a slash that ejects nobody is one too, of what it took, which no threshold is as low as. Undefined
 * where Governance does not answer, or more withdrawals are under way than are looked through.
 */
async function readExits(view: View, place: Place, frame: Frame): Promise<number | undefined> {
  const { rollup, block } = place;
  const contract = { address: frame.governance, abi: governanceAbi } as const;
  const [counted] = await multicall(view.client, {
    ...pinned(view),
    contracts: [{ ...contract, functionName: 'withdrawalCount' }],
  });
  const all = counted && optional(counted);
  if (all === undefined) return undefined;
  let exits = 0;
  let end = Number(all);
  for (let call = 0; call < MOST_WITHDRAWAL_CALLS; call += 1) {
    const start = Math.max(0, end - WITHDRAWALS_A_CALL);
    if (start === end) return exits;
    const results = await multicall(view.client, {
      ...pinned(view),
      contracts: Array.from({ length: end - start }, (_, index) => ({
        ...contract,
        functionName: 'getWithdrawal' as const,
        args: [BigInt(start + index)] as const,
      })),
    });
    const held = results
      .map((one) => required(one, `the withdrawals of Governance ${frame.governance}`))
      .filter(({ unlocksAt }) => unlocksAt > BigInt(block.time));
    exits += held.filter(
      ({ recipient, amount }) => sameAddress(recipient, rollup) && amount >= frame.thresholdWei,
    ).length;
    if (held.length === 0) return exits;
    end = start;
  }
  return end === 0 ? exits : undefined;
}
