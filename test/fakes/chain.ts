import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { hashMessage, recoverAddress } from 'viem';
import type { FactKind } from '../../lib/config/events.ts';
import type { Address } from '../../lib/domain/address.ts';
import { epochOfSlot, slotAt } from '../../lib/domain/clock.ts';
import type { L1Record } from '../../lib/domain/duty.ts';
import { fact, type Fact } from '../../lib/domain/fact.ts';
import { changesBetween, type ParameterValues } from '../../lib/domain/parameters.ts';
import { validatorId, type Validator, type ValidatorStatus } from '../../lib/domain/validator.ts';
import { setTally } from '../../lib/domain/validator-set.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { Block, Chain, QueueSpot } from '../../lib/ports.ts';
import { addVote, FAKE_SLASH, fakeSlashRules, slashedBy, slashingOf, slashRoundAt } from './slashing.ts';
import type { FakeSlashing } from './slashing.ts';
import { fakeCommitteesAt } from './committees.ts';

const TOKEN = 10n ** 18n;
const ACTIVATION = 200_000n * TOKEN;
const LOCAL_EJECTION = 190_000n * TOKEN;
const BLOCK_SECONDS = 12;
const CLOCK = { slotDurationSeconds: 12, epochDuration: 4 };
/** Those that the checks decide by. */
const FAKE_RULES: ParameterValues = {
  activationThresholdWei: String(ACTIVATION),
  localEjectionThresholdWei: String(LOCAL_EJECTION),
  epochDurationSlots: String(CLOCK.epochDuration),
  slotDurationSeconds: String(CLOCK.slotDurationSeconds),
  proofSubmissionEpochs: '1',
};
/** Blocks behind the head that count as final. */
const FINALITY = 64;

interface Stake {
  rollup: Address;
  /** Stays on its rollup when another becomes canonical. */
  pinned?: boolean;
  status: Exclude<ValidatorStatus, 'none' | 'queued'>;
  withdrawer: Address;
  stakeWei: bigint;
  withdrawableAt?: number;
}

interface State {
  rollups: { rollup: Address; version: string }[];
  stakes: Map<Address, Stake>;
  queue: { attester: Address; withdrawer: Address; rollup: Address; pinned: boolean }[];
  /** Once registered, never again. */
  used: Set<Address>;
  flushSize: number;
  slashing: FakeSlashing;
  /** What governance changed of the rules, of every rollup. */
  rules?: ParameterValues;
}

interface FakeBlock extends Block {
  state: State;
  facts: Fact[];
}

export interface FakeChain extends Chain {
  chainId: number;
  registry: Address;
  /** The canonical rollup now. */
  rollup(): Address;
  head(): Block;
  /** Empty blocks, 12 s apart or as told. */
  mine(blocks?: number, seconds?: number): void;
  /** Each of these is one new block. */
  stake(attester: Address, withdrawer?: Address, options?: { pinned?: boolean }): void;
  deposit(attester: Address, withdrawer?: Address, options?: { pinned?: boolean }): void;
  /** Lets in what waits on the canonical rollup, or on another: at most so many. */
  flush(options?: { rollup?: Address; most?: number }): void;
  /** Entries a flush takes; 0 closes the queue. */
  setFlushSize(size: number): void;
  slash(attester: Address, wei?: bigint): void;
  /** Named by the withdrawer. */
  exit(attester: Address): void;
  /** By the attester itself, as from 6.0. */
  exitByAttester(attester: Address): void;
  withdraw(attester: Address): void;
  upgrade(rollup: Address): void;
  /** One vote to slash it, in the round of the new block; says which. */
  voteToSlash(attester: Address): number;
  /** The round the latest block is in. */
  slashRound(): number;
  vetoSlash(round: number): void;
  executeSlash(round: number): void;
  pauseSlashing(seconds: number): void;
  /** By the owner of the canonical rollup; `silently`: no log shows it. */
  changeRules(values: ParameterValues, options?: { silently?: boolean }): void;
  /** Replaces the last blocks by as many empty ones. */
  reorg(depth: number): void;
  /** While set, everything throws `upstream`. */
  /** What L1 shows of the checkpoints of any epoch; undefined: it cannot show that none is missing. */
  setCheckpoints(record: L1Record | undefined): void;
  setDown(down: boolean): void;
  /** A staking provider with its admin, and the attesters that came in through it. */
  provider(id: string, admin: Address, attesters: readonly Address[]): void;
  /** Contract wallets accept the owner's signature (ERC-1271). */
  contractWallet(wallet: Address, owner: Address): void;
}

/** An L1 of plain values that keeps every block's state, so that readings, facts and reorgs behave as on the real one. */
export function fakeChain(
  options: { chainId?: number; registry?: Address; rollup?: Address; startsAt?: number; block?: number } = {},
): FakeChain {
  const chainId = options.chainId ?? 31337;
  const registry = options.registry ?? address(0xaa);
  const startsAt = options.startsAt ?? 1_800_000_000;
  const genesisTime = startsAt - 100 * CLOCK.slotDurationSeconds * CLOCK.epochDuration;
  const wallets = new Map<Address, Address>();
  const providers = new Map<string, { admin: Address; attesters: readonly Address[] }>();
  let down = false;
  let forks = 0;
  let calls = 0;
  const first: State = {
    rollups: [{ rollup: options.rollup ?? address(0xbb), version: '1' }],
    stakes: new Map(),
    queue: [],
    used: new Set(),
    flushSize: 48,
    slashing: { rounds: new Map() },
  };
  const start = options.block ?? 1000;
  const blocks: FakeBlock[] = [
    { number: start, hash: hashOf(start, 0), time: startsAt, state: first, facts: [] },
  ];

  const slashRules = (rollup: Address) =>
    fakeSlashRules({ chainId, rollup, clock: { ...CLOCK, genesisTime } });
  const headBlock = () => blocks.at(-1)!;
  const canonical = (state: State) => state.rollups.at(-1)!.rollup;
  const answer = async <T>(value: () => T): Promise<T> => {
    calls += 1;
    if (down) throw new SpartaError('upstream', 'L1 did not answer: no connection.');
    return value();
  };
  const at = (number: number): FakeBlock => {
    const block = blocks.find((one) => one.number === number);
    if (!block) throw new SpartaError('upstream', `L1 did not answer: it has no block ${number}.`);
    return block;
  };
  const plainBlock = ({ number, hash, time }: Block): Block => ({ number, hash, time });

  /** Appends a block in which the change happened. */
  function append(change: (state: State, fact: Noted) => void, seconds = BLOCK_SECONDS): void {
    const parent = headBlock();
    const number = parent.number + 1;
    const block = { number, hash: hashOf(number, forks), time: parent.time + seconds };
    const state = structuredClone(parent.state);
    const facts: Fact[] = [];
    change(state, (kind, rollup, subject, details) => {
      const id = `${chainId}:${rollup}:${subject ?? registry}:${kind}:${block.hash}:${facts.length}`;
      const about = subject ? { attester: subject, transactionHash: hashOf(number, forks + 1000) } : {};
      const when = new Date(block.time * 1000).toISOString();
      const where = { chainId, rollup, block };
      facts.push(v.parse(fact, { id, version: 1, at: when, kind, chain: where, ...about, ...details }));
    });
    blocks.push({ ...block, state, facts });
  }

  function reading(
    rollup: Address,
    attester: Address,
    block: FakeBlock,
    waiting?: ReadonlyMap<Address, QueueSpot>,
  ): Validator {
    const { stakes } = block.state;
    const queue = block.state.queue.filter((entry) => entry.rollup === rollup);
    const moved = [...(waiting ?? [])].some(([one, { position }]) => queue[position - 1]?.attester !== one);
    const looked = waiting === undefined || moved || waiting.has(attester);
    const stake = stakes.get(attester);
    const here = stake?.rollup === rollup ? stake : undefined;
    const index = looked ? queue.findIndex((one) => one.attester === attester) : -1;
    const status = here?.status ?? (index >= 0 ? 'queued' : 'none');
    const withdrawer = here?.withdrawer ?? queue[index]?.withdrawer;
    const staked = here?.status === 'validating' ? here.stakeWei : 0n;
    return {
      id: validatorId({ chainId, rollup, attester }),
      chainId,
      rollup,
      address: attester,
      status,
      isActive: status === 'validating',
      ...(withdrawer ? { withdrawer } : {}),
      stakeWei: String(here?.stakeWei ?? 0n),
      headroomWei: String(staked > LOCAL_EJECTION ? staked - LOCAL_EJECTION : 0n),
      ...(index >= 0 && !here ? { queuePosition: index + 1, followsLatest: !queue[index]!.pinned } : {}),
      ...(here?.withdrawableAt === undefined ? {} : { withdrawableAt: here.withdrawableAt }),
      block: block.number,
      lastSeen: block.time,
      createdAt: new Date(block.time * 1000).toISOString(),
    };
  }

  let checkpoints: L1Record | undefined;
  const committeeOf = (state: State) =>
    [...state.stakes]
      .filter(([, stake]) => stake.status === 'validating' && stake.rollup === canonical(state))
      .map(([attester]) => attester)
      .slice(0, 4);

  return {
    chainId,
    registry,
    rollup: () => canonical(headBlock().state),
    head: () => plainBlock(headBlock()),
    agree: async () => undefined,
    calls: () => calls,
    latestBlock: () => answer(() => plainBlock(headBlock())),
    finalizedBlock: () => answer(() => plainBlock(blocks[Math.max(0, blocks.length - 1 - FINALITY)]!)),
    blockAt: (number) =>
      answer(() => {
        const block = blocks.find((one) => one.number === number);
        return block && plainBlock(block);
      }),
    hashes: (asked, numbers) =>
      answer(() =>
        numbers.map((number) =>
          number <= asked.number && number >= asked.number - 256
            ? blocks.find((one) => one.number === number)?.hash
            : undefined,
        ),
      ),
    rollups: () => answer(() => structuredClone(headBlock().state.rollups)),
    facts: ({ from, to }) =>
      answer(() => {
        if (to > headBlock().number) throw new SpartaError('upstream', `L1 is before block ${to}.`);
        return blocks.filter(({ number }) => number >= from && number <= to).flatMap(({ facts }) => facts);
      }),
    readings: (rollup, attesters, block, waiting) =>
      answer(() => attesters.map((attester) => reading(rollup, attester, at(block.number), waiting))),
    set: (rollup, asked, { smallSlashWei, mayGoOn = () => true } = {}) =>
      answer(() => {
        const block = at(asked.number);
        if (block.hash !== asked.hash)
          throw new SpartaError('upstream', `L1 has another block ${block.number}.`);
        if (!mayGoOn()) return undefined;
        return fakeSet(block.state.stakes.values(), { rollup, block, smallSlashWei });
      }),
    committees: (rollup, asked, epochs) =>
      answer(() =>
        fakeCommitteesAt(
          { chainId, rollup, block: asked, genesisTime },
          committeeOf(at(asked.number).state),
          epochs,
        ),
      ),
    checkpoints: () => answer(() => structuredClone(checkpoints)),
    info: (asked) =>
      answer(() => {
        const block = at(asked.number);
        const { rollups, stakes } = block.state;
        const queue = block.state.queue.filter(({ rollup }) => rollup === canonical(block.state));
        const slot = slotAt({ ...CLOCK, genesisTime }, block.time);
        const committee = committeeOf(block.state);
        return {
          chainId,
          registry,
          rollup: canonical(block.state),
          rollupVersion: rollups.at(-1)!.version,
          rollups: rollups.length,
          slot,
          epoch: epochOfSlot({ ...CLOCK, genesisTime }, slot),
          ...CLOCK,
          genesisTime,
          ...(committee.length === 4 ? { committee, proposer: committee[slot % 4]! } : {}),
          activeAttesters: [...stakes.values()].filter(({ status }) => status === 'validating').length,
          queueLength: queue.length,
          flushSize: block.state.flushSize,
          pendingCheckpoint: String(slot),
          // Up to the epoch before last, as on the local world.
          provenCheckpoint: String(
            Math.max(0, (Math.floor(slot / CLOCK.epochDuration) - 1) * CLOCK.epochDuration),
          ),
          activationThresholdWei: String(ACTIVATION),
          localEjectionThresholdWei: String(LOCAL_EJECTION),
          slashing: { round: String(Math.floor(slot / 8)), quorum: 5, roundSize: 8, enabled: true },
          block: block.number,
          blockTime: block.time,
        };
      }),
    slashing: (rollup, asked, before) =>
      answer(() =>
        slashingOf(at(asked.number).state.slashing, slashRules(rollup), plainBlock(at(asked.number)), before),
      ),
    attester: (attester) =>
      answer(() => {
        const block = headBlock();
        const { rollup, status, withdrawer, stakeWei, queuePosition } = reading(
          canonical(block.state),
          attester,
          block,
        );
        return { rollup, status, withdrawer, stakeWei, queuePosition };
      }),
    parameters: (rollup, block) =>
      answer(() => {
        const { state, ...found } = at(block.number);
        return { chainId, rollup, block: plainBlock(found), values: { ...FAKE_RULES, ...state.rules } };
      }),
    attestersOf: (withdrawer) =>
      answer(() =>
        [...headBlock().state.stakes]
          .filter(([, stake]) => stake.withdrawer === withdrawer && stake.status === 'validating')
          .map(([attester]) => attester),
      ),
    providersOf: (admin) =>
      answer(() => [...providers].filter(([, one]) => one.admin === admin).map(([id]) => id)),
    providerOf: (attester) =>
      answer(() => {
        const found = [...providers].find(([, { attesters }]) => attesters.includes(attester));
        return found && { id: found[0], admin: found[1].admin };
      }),
    providersFor: (attesters) =>
      answer(() => {
        const owned = (attester: Address) =>
          [...providers].find(([, one]) => one.attesters.includes(attester))?.[0] ?? null;
        return new Map(
          providers.size === 0 ? [] : attesters.map((attester) => [attester, owned(attester)] as const),
        );
      }),
    verifySignature: async ({ address: account, message, signature }) => {
      const signer = await recoverAddress({ hash: hashMessage(message), signature }).catch(() => undefined);
      if (signer?.toLowerCase() === account) return true;
      return answer(() => signer !== undefined && wallets.get(account) === signer.toLowerCase());
    },

    mine: (count = 1, seconds = BLOCK_SECONDS) => {
      for (let mined = 0; mined < count; mined += 1) append(() => {}, seconds);
    },
    stake: (attester, withdrawer = attester, { pinned = false } = {}) =>
      append((state, note) => {
        const rollup = canonical(state);
        state.used.add(attester);
        state.stakes.set(attester, {
          rollup,
          status: 'validating',
          withdrawer,
          stakeWei: ACTIVATION,
          pinned,
        });
        note('validator.activated', rollup, attester, { withdrawer, amountWei: String(ACTIVATION) });
      }),
    deposit: (attester, withdrawer = attester, { pinned = false } = {}) =>
      append((state, note) => {
        state.queue.push({ attester, withdrawer, rollup: canonical(state), pinned });
        note('validator.queued', canonical(state), attester, { withdrawer });
      }),
    flush: ({ rollup: asked, most = 48 } = {}) =>
      append((state, note) => {
        const rollup = asked ?? canonical(state);
        const flushed = state.queue.filter((entry) => entry.rollup === rollup).slice(0, most);
        state.queue = state.queue.filter((entry) => !flushed.includes(entry));
        for (const { attester, withdrawer, pinned } of flushed) {
          // A follower can join the latest rollup alone.
          const late = !pinned && rollup !== canonical(state);
          if (late || state.used.has(attester)) {
            note('validator.deposit-failed', rollup, attester, { withdrawer });
            continue;
          }
          state.used.add(attester);
          state.stakes.set(attester, {
            rollup,
            status: 'validating',
            withdrawer,
            stakeWei: ACTIVATION,
            pinned,
          });
          note('validator.activated', rollup, attester, { withdrawer, amountWei: String(ACTIVATION) });
        }
      }),
    setFlushSize: (size) =>
      append((state) => {
        state.flushSize = size;
      }),
    slash: (attester, wei = 15_000n * TOKEN) =>
      append((state, note) => {
        const stake = state.stakes.get(attester)!;
        stake.stakeWei -= wei;
        if (stake.status === 'validating' && stake.stakeWei < LOCAL_EJECTION) {
          stake.status = 'zombie';
          stake.withdrawableAt = headBlock().time + 3_600;
        }
        if (stake.stakeWei <= 0n) state.stakes.delete(attester);
        note('validator.slashed', stake.rollup, attester, { amountWei: String(wei) });
      }),
    exit: (attester) =>
      append((state, note) => {
        const stake = state.stakes.get(attester)!;
        stake.status = 'exiting';
        stake.withdrawableAt ??= headBlock().time + 3_600;
        note('validator.exit-initiated', stake.rollup, attester, {
          by: 'withdrawer',
          recipient: stake.withdrawer,
          amountWei: String(stake.stakeWei),
        });
      }),
    exitByAttester: (attester) =>
      append((state, note) => {
        const stake = state.stakes.get(attester)!;
        stake.status = 'zombie';
        stake.withdrawableAt = headBlock().time + 3_600;
        note('validator.exit-initiated', stake.rollup, attester, {
          by: 'attester',
          recipient: stake.withdrawer,
          amountWei: String(stake.stakeWei),
        });
      }),
    withdraw: (attester) =>
      append((state, note) => {
        const stake = state.stakes.get(attester)!;
        state.stakes.delete(attester);
        note('validator.withdrawn', stake.rollup, attester, {
          recipient: stake.withdrawer,
          amountWei: String(stake.stakeWei),
        });
      }),
    upgrade: (rollup) =>
      append((state, note) => {
        const version = String(state.rollups.length + 1);
        state.rollups.push({ rollup, version });
        for (const stake of state.stakes.values())
          if (stake.status === 'validating' && stake.pinned !== true) stake.rollup = rollup;
        note('rollup.canonical-changed', rollup, undefined, { rollupVersion: version });
      }),
    voteToSlash: (attester) => {
      const rules = slashRules(canonical(headBlock().state));
      const round = slashRoundAt(rules, headBlock().time + BLOCK_SECONDS);
      append((state) => addVote(state.slashing, round, attester));
      return round;
    },
    slashRound: () => slashRoundAt(slashRules(canonical(headBlock().state)), headBlock().time),
    vetoSlash: (round) =>
      append((state) => {
        state.slashing.rounds.get(round)!.vetoed = true;
      }),
    executeSlash: (round) => {
      const rules = slashRules(canonical(headBlock().state));
      append((state, note) => {
        const one = state.slashing.rounds.get(round)!;
        one.executed = true;
        for (const attester of slashedBy(rules, one)) {
          const stake = state.stakes.get(attester);
          if (!stake) continue;
          stake.stakeWei -= FAKE_SLASH;
          note('validator.slashed', stake.rollup, attester, { amountWei: String(FAKE_SLASH) });
        }
      });
    },
    pauseSlashing: (seconds) =>
      append((state) => {
        state.slashing.disabledUntil = headBlock().time + BLOCK_SECONDS + seconds;
      }),
    changeRules: (values, { silently = false } = {}) =>
      append((state, note) => {
        const before = { ...FAKE_RULES, ...state.rules };
        state.rules = { ...state.rules, ...values };
        if (silently) return;
        note('rollup.parameters-changed', canonical(state), undefined, {
          changes: changesBetween(before, { ...before, ...values }),
        });
      }),
    reorg: (depth) => {
      forks += 1;
      const dropped = blocks.splice(-depth);
      for (const _ of dropped) append(() => {});
    },
    setDown: (value) => {
      down = value;
    },
    provider: (id, admin, attesters) => {
      providers.set(id, { admin, attesters });
    },
    setCheckpoints: (record) => {
      checkpoints = record;
    },
    contractWallet: (wallet, owner) => {
      wallets.set(wallet, owner);
    },
  };
}

/** Those whom the GSE would list, and those who left whom Governance would still hold back. */
function fakeSet(
  stakes: Iterable<Stake>,
  { rollup, block, smallSlashWei }: { rollup: Address; block: Block; smallSlashWei: string | undefined },
) {
  const here = [...stakes].filter((stake) => stake.rollup === rollup);
  const tally = setTally({ thresholdWei: LOCAL_EJECTION, smallSlashWei });
  for (const { status, stakeWei, withdrawer } of here)
    if (status === 'validating') tally.add({ status, effectiveWei: stakeWei, withdrawer });
  const exits = here.filter(({ withdrawableAt = 0 }) => withdrawableAt > block.time).length;
  return { ...tally.result(), exits, block: block.number, blockTime: block.time };
}

type Noted = (
  kind: FactKind,
  rollup: Address,
  subject: Address | undefined,
  details: Record<string, unknown>,
) => void;

/** A test address of one number. */
export function address(number: number): Address {
  return `0x${number.toString(16).padStart(40, '0')}`;
}

function hashOf(number: number, fork: number): string {
  return `0x${createHash('sha256').update(`${number}/${fork}`).digest('hex')}`;
}
