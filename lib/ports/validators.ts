import type { Address } from '../domain/address.ts';
import type { Attendance } from '../domain/attendance.ts';
import type { ChainInfo, EpochRecord } from '../domain/chain-info.ts';
import type { Committee } from '../domain/committee.ts';
import type { DutyRecord } from '../domain/duty-record.ts';
import type { Parameters, ParametersKey } from '../domain/parameters.ts';
import type { Validator, ValidatorKey } from '../domain/validator.ts';
import type { Page, PageRequest } from './pages.ts';

export interface Validators {
  get(key: ValidatorKey): Promise<Validator | undefined>;
  /** Every rollup's row of one attester. */
  ofAttester(attester: Address): Promise<Validator[]>;
  ofAttesters(attesters: readonly Address[], where: { chainId: number }): Promise<Validator[]>;
  /** The same with the chain's card, by one read. */
  standing(
    attesters: readonly Address[],
    where: { chainId: number },
  ): Promise<{ rows: Validator[]; info: ChainInfo | undefined }>;
  /** Writes readings; a row keeps its `createdAt` and its `operatorId`, and an older block never replaces a newer. */
  saveReadings(readings: readonly Validator[]): Promise<void>;
  /** Adds a row for a validator just linked, if there is none. */
  add(entry: Validator): Promise<void>;
  /**
   * After an unlinking: the rows of an attester that nobody is linked to any more go (`last`); otherwise they forget
   * that this operator added it.
   */
  release(entry: { attester: Address; chainId: number; operatorId: string; last: boolean }): Promise<void>;
  list(filter: { operatorId?: string | undefined }, page: PageRequest): Promise<Page<Validator>>;
}

export interface Views {
  chainInfo(): Promise<ChainInfo | undefined>;
  saveChainInfo(view: ChainInfo): Promise<void>;
  /** The rules of a rollup as the monitor last read them. */
  parameters(key: ParametersKey): Promise<Parameters | undefined>;
  /** A reading of an older block never replaces a newer one of the same rollup. */
  saveParameters(read: Parameters): Promise<void>;
  saveEpoch(record: EpochRecord): Promise<void>;
  /** Newest first. */
  epochs(page: PageRequest): Promise<Page<EpochRecord>>;
  /** Replaces what was known of that epoch. */
  saveAttendance(record: Attendance): Promise<void>;
  /** Those that are known, soonest first; kept for 90 days. At most 100 epochs. */
  attendances(where: { chainId: number; rollup: Address }, epochs: readonly number[]): Promise<Attendance[]>;
}

/** Who is on duty when, as the monitor last read it; kept for 60 days. */
export interface Committees {
  /** A settled committee is never replaced by a provisional one, nor a reading by one of an older block. */
  save(committee: Committee): Promise<void>;
  /** Those that are known, soonest first. At most 100 epochs. */
  of(where: { chainId: number; rollup: Address }, epochs: readonly number[]): Promise<Committee[]>;
}

/** What each watched validator had to do, and did, by epoch; kept for 60 days. */
export interface DutyLog {
  /** Writes each record unless a final one, or one judged further, is there. */
  save(records: readonly DutyRecord[]): Promise<void>;
  /** Of one attester on every rollup of a chain, newest epoch first. */
  of(attester: { chainId: number; attester: Address }, page: PageRequest): Promise<Page<DutyRecord>>;
  /** Of one epoch: the records there are of these attesters, in no order. At most 100 attesters. */
  ofEpoch(
    epoch: { chainId: number; rollup: Address; epoch: number; startsAt: number },
    attesters: readonly Address[],
  ): Promise<DutyRecord[]>;
}
