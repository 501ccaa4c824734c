import type { Address } from '../../../lib/domain/address.ts';
import type { ChainInfo, EpochRecord } from '../../../lib/domain/chain-info.ts';
import { validatorId, type Validator } from '../../../lib/domain/validator.ts';
import { CHAIN_ID, NOW, OPERATOR, ROLLUP } from '../http/api-under-test.ts';

export const ATTESTER: Address = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed';
/** The same in EIP-55 form; from the EIP's own examples. */
export const ATTESTER_TEXT = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';

const SECONDS = NOW / 1000;

export function chainRow(changes: Partial<ChainInfo> = {}): ChainInfo {
  return {
    chainId: CHAIN_ID,
    registry: '0x1111111111111111111111111111111111111111',
    rollup: ROLLUP,
    rollupVersion: '18446744073709551616',
    rollups: 2,
    slot: 76,
    epoch: 2,
    epochDuration: 32,
    slotDurationSeconds: 72,
    genesisTime: SECONDS - 76 * 72,
    committee: [ATTESTER],
    proposer: ATTESTER,
    activeAttesters: 48,
    queueLength: 5,
    flushSize: 4,
    pendingCheckpoint: '70',
    provenCheckpoint: '61',
    activationThresholdWei: '200000000000000000000000',
    localEjectionThresholdWei: '198000000000000000000000',
    slashing: { round: '3', quorum: 65, roundSize: 128, enabled: true },
    node: { version: '4.1.2', block: 70, provenBlock: 61, lagSlots: 0 },
    block: 500,
    blockTime: SECONDS - 20,
    readAt: SECONDS - 12,
    ...changes,
  };
}

export function epochRow(epoch: number): EpochRecord {
  return {
    chainId: CHAIN_ID,
    rollup: ROLLUP,
    epoch,
    firstSlot: epoch * 32,
    lastSlot: epoch * 32 + 31,
    startsAt: SECONDS + epoch * 2304,
    endsAt: SECONDS + (epoch + 1) * 2304,
    committee: [ATTESTER],
    activeAttesters: 48,
    queueLength: 0,
  };
}

export function validatorRow(changes: Partial<Validator> = {}): Validator {
  const address = changes.address ?? ATTESTER;
  const rollup = changes.rollup ?? ROLLUP;
  return {
    id: validatorId({ chainId: CHAIN_ID, rollup, attester: address }),
    chainId: CHAIN_ID,
    rollup,
    address,
    operatorId: OPERATOR,
    status: 'validating',
    isActive: true,
    withdrawer: '0x2222222222222222222222222222222222222222',
    stakeWei: '200000000000000000000000',
    headroomWei: '2000000000000000000000',
    duties: {
      attestations: { missed: 1, total: 40, streak: 0 },
      proposals: { missed: 0, total: 0, streak: 0 },
      fromSlot: 10,
      toSlot: 76,
    },
    block: 500,
    lastSeen: SECONDS - 20,
    createdAt: new Date(NOW - 60_000).toISOString(),
    ...changes,
  };
}
