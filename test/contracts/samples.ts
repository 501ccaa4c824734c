import { randomBytes } from 'node:crypto';
import type { ChainInfo, EpochRecord } from '../../lib/domain/chain-info.ts';
import type { ValidatorSet } from '../../lib/domain/validator-set.ts';
import { newChallenge, type Challenge } from '../../lib/domain/challenge.ts';
import type { Address } from '../../lib/domain/address.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import type { Link, Operator } from '../../lib/domain/operator.ts';
import { validatorId, type Validator } from '../../lib/domain/validator.ts';
import type { Page, PageRequest } from '../../lib/ports.ts';

export const CHAIN_ID = 11155111;
export const ROLLUP: Address = '0xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
export const OTHER_ROLLUP: Address = '0xbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';
export const REGISTRY: Address = '0xcccccccccccccccccccccccccccccccccccccccc';

/** Distinct for every number, with letters in it, so that letter cases differ. */
export function addressOf(number: number): Address {
  return `0xabcdef${number.toString(16).padStart(34, '0')}`;
}

/** Three ways in which one address is written. */
export function letterCases(address: Address): [string, Address][] {
  const hex = address.slice(2);
  const mixed = hex.replaceAll(/../g, (pair) => pair.slice(0, 1).toUpperCase() + pair.slice(1).toLowerCase());
  return [
    ['lower case', `0x${hex.toLowerCase()}`],
    ['upper case', `0x${hex.toUpperCase()}`],
    ['mixed case', `0x${mixed}`],
  ];
}

export function operatorId(number: number): string {
  return String(100_000_000_000_000_000n + BigInt(number));
}

export function anOperator(number: number, changes: Partial<Operator> = {}): Operator {
  return {
    id: operatorId(number),
    ethereumAddress: addressOf(number),
    discordHandle: `person ${number}`,
    status: 'pending',
    createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, number)).toISOString(),
    version: 1,
    ...changes,
  };
}

export function aLink(number: number, changes: Partial<Link> = {}): Link {
  return {
    operatorId: operatorId(number),
    address: addressOf(number),
    role: 'attester',
    proof: 'signature',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...changes,
  };
}

export function aChallenge(number: number, now = Date.now()): Challenge {
  return newChallenge({
    nonce: randomBytes(16).toString('hex'),
    purpose: 'register',
    guildId: '200000000000000000',
    userId: operatorId(number),
    handle: `person ${number}`,
    chainId: CHAIN_ID,
    address: addressOf(number),
    now,
  });
}

export function aValidator(number: number, changes: Partial<Validator> = {}): Validator {
  const rollup = changes.rollup ?? ROLLUP;
  const chainId = changes.chainId ?? CHAIN_ID;
  const address = changes.address ?? addressOf(number);
  return {
    id: validatorId({ chainId, rollup, attester: address }),
    chainId,
    rollup,
    address,
    status: 'validating',
    isActive: true,
    stakeWei: '100000000000000000000000',
    headroomWei: '50000000000000000000000',
    block: 1000,
    lastSeen: 1_790_000_000,
    createdAt: '2026-01-01T00:00:00.000Z',
    ...changes,
  };
}

export function aChainInfo(changes: Partial<ChainInfo> = {}): ChainInfo {
  return {
    chainId: CHAIN_ID,
    registry: REGISTRY,
    rollup: ROLLUP,
    rollupVersion: '340282366920938463463374607431768211456',
    rollups: 2,
    slot: 4100,
    epoch: 128,
    epochDuration: 32,
    slotDurationSeconds: 36,
    genesisTime: 1_780_000_000,
    committee: [addressOf(1), addressOf(2)],
    activeAttesters: 500,
    queueLength: 7,
    flushSize: 4,
    pendingCheckpoint: '4100',
    provenCheckpoint: '4032',
    activationThresholdWei: '100000000000000000000000',
    localEjectionThresholdWei: '98000000000000000000000',
    slashing: { round: '12', quorum: 65, roundSize: 128, enabled: true },
    node: { version: '4.1.2', block: 5000, provenBlock: 4990, lagSlots: 2 },
    block: 5000,
    blockTime: 1_790_000_000,
    readAt: 1_790_000_012,
    ...changes,
  };
}

/** A set in full. */
export function aSet(changes: Partial<ValidatorSet> = {}): ValidatorSet {
  return {
    attesters: 500,
    byStatus: { validating: 500 },
    stakeWei: `100000000${'0'.repeat(18)}`,
    lowestHeadroomWei: `1000${'0'.repeat(18)}`,
    nearEjection: { bySlash: 3, byTwo: 17, slashWei: `2000${'0'.repeat(18)}` },
    exits: 4,
    withdrawers: 120,
    largest: [{ withdrawer: addressOf(90), attesters: 190, stakeWei: `38000000${'0'.repeat(18)}` }],
    watched: { attesters: 25, stakeWei: `5000000${'0'.repeat(18)}` },
    block: 4990,
    blockTime: 1_789_999_880,
    ...changes,
  };
}

export function anEpoch(epoch: number, changes: Partial<EpochRecord> = {}): EpochRecord {
  const startsAt = 1_780_000_000 + epoch * 1152;
  return {
    chainId: CHAIN_ID,
    rollup: ROLLUP,
    epoch,
    firstSlot: epoch * 32,
    lastSlot: epoch * 32 + 31,
    startsAt,
    endsAt: startsAt + 1152,
    committee: [addressOf(epoch)],
    activeAttesters: 500,
    queueLength: 7,
    ...changes,
  };
}

export function aFact(number: number): Fact {
  const hash = `0x${randomBytes(32).toString('hex')}`;
  return {
    id: `${CHAIN_ID}:${ROLLUP}:${addressOf(number)}:validator.slashed:${hash}:${number}`,
    version: 1,
    at: '2026-01-01T00:00:00.000Z',
    kind: 'validator.slashed',
    attester: addressOf(number),
    amountWei: '2000000000000000000000',
    chain: { chainId: CHAIN_ID, rollup: ROLLUP, block: { number: 1000 + number, hash, time: 1_790_000_000 } },
  };
}

/** Every page from the first to the last. */
export async function walk<T>(read: (page: PageRequest) => Promise<Page<T>>, limit: number): Promise<T[][]> {
  const pages: T[][] = [];
  let cursor: string | undefined;
  do {
    const page = await read({ limit, cursor });
    pages.push(page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined && pages.length < 100);
  return pages;
}
