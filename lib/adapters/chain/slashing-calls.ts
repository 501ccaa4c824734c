import { decodeFunctionResult, encodeFunctionData, hexToBytes, multicall3Abi, size, type Hex } from 'viem';
import { readContract } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import { rollupAbi } from './abi.ts';
import { MULTICALL3, plain, type View } from './reads.ts';
import { blockHashAbi, slasherRadarAbi, slashingRoundsAbi, threeValueRoundAbi } from './slashing-abi.ts';

/** One read among different ones that go out in one request. */
export interface Ask<T> {
  to: Address;
  data: Hex;
  read(answer: Hex): T;
}

/** What was answered to one of them; undefined where the contract refused, or has no such function. */
export type Answers = <T>(ask: Ask<T>) => T | undefined;

/** Asks all in one request, at the view's block. */
export async function askAll(view: View, asks: readonly Ask<unknown>[]): Promise<Answers> {
  const results = await readContract(view.client, {
    address: MULTICALL3,
    abi: multicall3Abi,
    functionName: 'aggregate3',
    args: [asks.map(({ to, data }) => ({ target: to, allowFailure: true, callData: data }))],
    blockNumber: view.blockNumber,
  });
  const raw = new Map(asks.map((ask, index) => [ask, results[index]]));
  return (ask) => {
    const answer = raw.get(ask);
    return answer?.success && size(answer.returnData) > 0 ? ask.read(answer.returnData) : undefined;
  };
}

/** Throws `upstream` for what a slashing proposer always answers: an endpoint out of gas. */
export function answered<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new SpartaError('upstream', `L1 did not answer: it could not read ${what}.`);
  return value;
}

const RULES = [
  'QUORUM',
  'ROUND_SIZE',
  'ROUND_SIZE_IN_EPOCHS',
  'COMMITTEE_SIZE',
  'SLASH_OFFSET_IN_ROUNDS',
  'EXECUTION_DELAY_IN_ROUNDS',
  'LIFETIME_IN_ROUNDS',
  'SLASH_AMOUNT_SMALL',
  'SLASH_AMOUNT_MEDIUM',
  'SLASH_AMOUNT_LARGE',
] as const;

export const askRule = (proposer: Address, functionName: (typeof RULES)[number]): Ask<bigint> => ({
  to: proposer,
  data: encodeFunctionData({ abi: slashingRoundsAbi, functionName }),
  read: (data) => decodeFunctionResult({ abi: slashingRoundsAbi, functionName, data }),
});

export const askSlasher = (rollup: Address): Ask<Address> => ({
  to: rollup,
  data: encodeFunctionData({ abi: rollupAbi, functionName: 'getSlasher' }),
  read: (data) => plain(decodeFunctionResult({ abi: rollupAbi, functionName: 'getSlasher', data })),
});

export const askOf = (slasher: Address, functionName: 'PROPOSER' | 'VETOER'): Ask<Address> => ({
  to: slasher,
  data: encodeFunctionData({ abi: slasherRadarAbi, functionName }),
  read: (data) => plain(decodeFunctionResult({ abi: slasherRadarAbi, functionName, data })),
});

export const askEnabled = (slasher: Address): Ask<boolean> => ({
  to: slasher,
  data: encodeFunctionData({ abi: slasherRadarAbi, functionName: 'isSlashingEnabled' }),
  read: (data) => decodeFunctionResult({ abi: slasherRadarAbi, functionName: 'isSlashingEnabled', data }),
});

export const askDisabledUntil = (slasher: Address): Ask<bigint> => ({
  to: slasher,
  data: encodeFunctionData({ abi: slasherRadarAbi, functionName: 'slashingDisabledUntil' }),
  read: (data) => decodeFunctionResult({ abi: slasherRadarAbi, functionName: 'slashingDisabledUntil', data }),
});

export const askVetoed = (slasher: Address, payload: Address): Ask<boolean> => ({
  to: slasher,
  data: encodeFunctionData({ abi: slasherRadarAbi, functionName: 'vetoedPayloads', args: [payload] }),
  read: (data) => decodeFunctionResult({ abi: slasherRadarAbi, functionName: 'vetoedPayloads', data }),
});

export interface RoundCount {
  round: number;
  executed: boolean;
  votes: number;
}

/** 2.0 answers three values, every later version two: told apart by the length of the answer. */
export const askRound = (proposer: Address, round: number): Ask<RoundCount> => ({
  to: proposer,
  data: encodeFunctionData({ abi: slashingRoundsAbi, functionName: 'getRound', args: [BigInt(round)] }),
  read(data) {
    const functionName = 'getRound';
    if (size(data) > 64) {
      const [executed, , votes] = decodeFunctionResult({ abi: threeValueRoundAbi, functionName, data });
      return { round, executed, votes: Number(votes) };
    }
    const [executed, votes] = decodeFunctionResult({ abi: slashingRoundsAbi, functionName, data });
    return { round, executed, votes: Number(votes) };
  },
});

export type Committees = readonly (readonly Address[])[];

export const askCommittees = (proposer: Address, round: number): Ask<Committees> => ({
  to: proposer,
  data: encodeFunctionData({
    abi: slashingRoundsAbi,
    functionName: 'getSlashTargetCommittees',
    args: [BigInt(round)],
  }),
  read: (data) =>
    decodeFunctionResult({ abi: slashingRoundsAbi, functionName: 'getSlashTargetCommittees', data }),
});

export const askVote = (proposer: Address, round: number, index: number): Ask<Uint8Array> => ({
  to: proposer,
  data: encodeFunctionData({
    abi: slashingRoundsAbi,
    functionName: 'getVotes',
    args: [BigInt(round), BigInt(index)],
  }),
  read: (data) =>
    hexToBytes(decodeFunctionResult({ abi: slashingRoundsAbi, functionName: 'getVotes', data })),
});

export type Actions = readonly { validator: Address; slashAmount: bigint }[];

export const askTally = (proposer: Address, round: number, committees: Committees): Ask<Actions> => ({
  to: proposer,
  data: encodeFunctionData({
    abi: slashingRoundsAbi,
    functionName: 'getTally',
    args: [BigInt(round), committees],
  }),
  read: (data) => decodeFunctionResult({ abi: slashingRoundsAbi, functionName: 'getTally', data }),
});

export const askPayload = (proposer: Address, round: number, actions: Actions): Ask<Address> => ({
  to: proposer,
  data: encodeFunctionData({
    abi: slashingRoundsAbi,
    functionName: 'getPayloadAddress',
    args: [BigInt(round), actions],
  }),
  read: (data) =>
    plain(decodeFunctionResult({ abi: slashingRoundsAbi, functionName: 'getPayloadAddress', data })),
});

/** The hash of a block as the view's block knows it: of the 256 before it, and zero beyond. */
export const askBlockHash = (number: number): Ask<Hex> => ({
  to: MULTICALL3,
  data: encodeFunctionData({ abi: blockHashAbi, functionName: 'getBlockHash', args: [BigInt(number)] }),
  read: (data) => decodeFunctionResult({ abi: blockHashAbi, functionName: 'getBlockHash', data }),
});
