import { bytesToHex, parseSignature, zeroAddress } from 'viem';
import type { Address, Hash } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { encodeVote } from '../../domain/slash-radar-votes.ts';
import { DEPLOYER } from './accounts.ts';
import type { LocalValidator } from './accounts.ts';
import { artifact } from './artifacts.ts';
import type { L1Client } from './client.ts';
import type { Clock } from './clock.ts';
import type { Pace } from './network.ts';
import { sendAs } from './send.ts';
import { slasherAbi, slashingContracts } from './slashing-contracts.ts';

/** A place on a committee of the epochs a round votes about. */
export interface Place {
  epoch: number;
  /** From 0. */
  position: number;
}

export interface VoteToSlash {
  /** Whom to vote against; its first place in the round, unless `positions` names others. */
  attester?: Address;
  /** Votes against these places, whoever holds them; they tie the vote to the round that is about their epochs. */
  positions?: readonly Place[];
  /** Against every place the attester has in the round, and not the first alone. */
  everyEpoch?: boolean;
  /** Small, medium or large; 1 by default. */
  amountUnits?: 1 | 2 | 3;
  /** How many proposers vote, one a slot; as many as make a quorum by default. */
  votes?: number;
  /** How many votes must still find room in the round when the first is cast; `votes` by default. */
  room?: number;
}

export interface VotesCast {
  round: number;
  votes: number;
  places: Place[];
}

export interface LocalSlashing {
  /**
   * Proposers of the slots to come vote, each signing for itself. Moves the chain on to a round whose committees hold the
   * attester and that has room for the votes, then slot by slot.
   *
   * @throws Error where no round of the next forty is about the attester.
   */
  voteToSlash(ballot: VoteToSlash): Promise<VotesCast>;
  /** To the first slot of a round; does nothing where it has begun. */
  toSlashRound(round: number): Promise<void>;
  /** To the first slot in which the round can be executed. */
  toSlashExecution(round: number): Promise<void>;
  /** The vetoer stops what the round would do as its votes stand. */
  vetoSlash(round: number): Promise<Hash>;
  /** Carries the round out, as anybody may. @throws what the contracts refuse it with. */
  executeSlash(round: number): Promise<Hash>;
  /** For an hour, by the vetoer. */
  pauseSlashing(): Promise<Hash>;
  resumeSlashing(): Promise<Hash>;
}

/** How far ahead a round about somebody is looked for; with twelve validators every second one is. */
const ROUNDS_LOOKED_AT = 40;
/** Seconds of a slot that must be left to vote in it. */
const VOTE_SECONDS = 4;

const rollupAbi = artifact('Rollup').abi;
const { abi } = artifact('TallySlashingProposer');

export function slashingOn(
  client: L1Client,
  world: {
    rollup(): Promise<Address>;
    clock: Clock;
    pace: Pace;
    /** With keys: whoever may be a proposer. */
    validators: readonly LocalValidator[];
    nextSlot(): Promise<void>;
    nextEpoch(): Promise<void>;
  },
): LocalSlashing {
  const { slotSeconds, epochSlots, committeeSize, roundSlots } = world.pace;
  const roundEpochs = roundSlots / epochSlots;
  const contracts = async () => slashingContracts(client, await world.rollup());
  const keys = new Map(world.validators.map((one) => [one.attester.toLowerCase(), one.attesterKey]));
  const roundOf = (slot: number) => Math.floor(slot / roundSlots);

  const toSlot = async (target: number): Promise<void> => {
    for (let slot = await world.clock.slot(); slot < target; slot = await world.clock.slot()) {
      const epochsAway = Math.floor(target / epochSlots) - Math.floor(slot / epochSlots);
      await (epochsAway > 0 ? world.nextEpoch() : world.nextSlot());
    }
  };
  const toSlashRound = (round: number) => toSlot(round * roundSlots);

  /** The slot in which the next vote can be cast: this one, unless it has a vote or is nearly over. */
  const votingSlot = async (): Promise<number> => {
    const slot = await world.clock.slot();
    const { proposer } = await contracts();
    const passed =
      Number((await world.clock.now()) - (await genesisOf(client, await world.rollup()))) % slotSeconds;
    if (passed > slotSeconds - VOTE_SECONDS) return slot + 1;
    const logs = await client.getContractEvents({
      address: proposer,
      abi,
      eventName: 'VoteCast',
      args: { slot: BigInt(slot) },
      fromBlock: 0n,
    });
    return logs.length > 0 ? slot + 1 : slot;
  };

  /** The places a ballot is about in a round; none where the round is not about them. */
  const placesIn = async (round: number, ballot: VoteToSlash): Promise<Place[]> => {
    const { proposer, offset } = await contracts();
    const first = (round - offset) * roundEpochs;
    if (ballot.positions) {
      return ballot.positions.every(({ epoch }) => epoch >= first && epoch < first + roundEpochs)
        ? [...ballot.positions]
        : [];
    }
    const { result } = await client.simulateContract({
      address: proposer,
      abi,
      functionName: 'getSlashTargetCommittees',
      args: [BigInt(round)],
    });
    const places = result.flatMap((committee, index) =>
      committee.flatMap((member, position) =>
        member.toLowerCase() === ballot.attester?.toLowerCase() ? [{ epoch: first + index, position }] : [],
      ),
    );
    return ballot.everyEpoch ? places : places.slice(0, 1);
  };

  const castVote = async (round: number, places: readonly Place[], units: 1 | 2 | 3): Promise<void> => {
    const { proposer: address, offset } = await contracts();
    const first = (round - offset) * roundEpochs;
    const asked = new Map(
      places.map(({ epoch, position }) => [(epoch - first) * committeeSize + position, units] as const),
    );
    const votes = bytesToHex(encodeVote({ committeeSize, roundEpochs }, asked));
    const { result: voter } = await client.simulateContract({
      address: await world.rollup(),
      abi: rollupAbi,
      functionName: 'getCurrentProposer',
    });
    const key = keys.get(voter.toLowerCase());
    if (key === undefined) throw new Error(`The key of proposer ${voter} is not known here.`);
    const signature = await privateKeyToAccount(key).signTypedData({
      domain: {
        name: 'TallySlashingProposer',
        version: '1',
        chainId: client.chain.id,
        verifyingContract: address,
      },
      types: {
        Vote: [
          { name: 'votes', type: 'bytes' },
          { name: 'slot', type: 'uint256' },
        ],
      },
      primaryType: 'Vote',
      message: { votes, slot: BigInt(await world.clock.slot()) },
    });
    const { r, s, yParity } = parseSignature(signature);
    await client.setNextBlockTimestamp({ timestamp: (await world.clock.now()) + 1n });
    await sendAs(client, DEPLOYER, address, abi, 'vote', [votes, { v: yParity + 27, r, s }]);
  };

  /** What the round would do, and the contract that would do it. */
  const outcomeOf = async (round: number) => {
    const { proposer, slasher } = await contracts();
    const contract = { address: proposer, abi } as const;
    const { result: committees } = await client.simulateContract({
      ...contract,
      functionName: 'getSlashTargetCommittees',
      args: [BigInt(round)],
    });
    const actions = await client.readContract({
      ...contract,
      functionName: 'getTally',
      args: [BigInt(round), committees],
    });
    const payload = await client.readContract({
      ...contract,
      functionName: 'getPayloadAddress',
      args: [BigInt(round), actions],
    });
    return { proposer, slasher, committees, payload };
  };

  const setSlashingEnabled = async (enabled: boolean): Promise<Hash> => {
    const { slasher, vetoer } = await contracts();
    return sendAs(client, vetoer, slasher, slasherAbi, 'setSlashingEnabled', [enabled]);
  };

  return {
    async voteToSlash(ballot) {
      const { quorum, offset } = await contracts();
      const votes = ballot.votes ?? quorum;
      const room = Math.max(votes, ballot.room ?? votes);
      const now = await votingSlot();
      const fits = now % roundSlots <= roundSlots - room;
      const start = Math.max(offset, roundOf(now) + (fits ? 0 : 1));
      for (let round = start; round < start + ROUNDS_LOOKED_AT; round += 1) {
        await toSlashRound(round);
        const places = await placesIn(round, ballot);
        if (places.length === 0) continue;
        for (let cast = 0; cast < votes; cast += 1) {
          await toSlot(await votingSlot());
          await castVote(round, places, ballot.amountUnits ?? 1);
        }
        return { round, votes, places };
      }
      throw new Error(`No round from ${start} on is about ${ballot.attester ?? 'these places'}.`);
    },
    toSlashRound,
    async toSlashExecution(round) {
      const { delay } = await contracts();
      await toSlashRound(round + delay + 1);
    },
    async vetoSlash(round) {
      const { payload, slasher } = await outcomeOf(round);
      if (payload === zeroAddress) throw new Error(`Round ${round} slashes nobody.`);
      const { vetoer } = await contracts();
      return sendAs(client, vetoer, slasher, slasherAbi, 'vetoPayload', [payload]);
    },
    async executeSlash(round) {
      const { proposer, committees } = await outcomeOf(round);
      return sendAs(client, DEPLOYER, proposer, [...abi, ...slasherAbi], 'executeRound', [
        BigInt(round),
        committees,
      ]);
    },
    pauseSlashing: () => setSlashingEnabled(false),
    resumeSlashing: () => setSlashingEnabled(true),
  };
}

function genesisOf(client: L1Client, rollup: Address): Promise<bigint> {
  return client.readContract({ address: rollup, abi: rollupAbi, functionName: 'getGenesisTime' });
}
