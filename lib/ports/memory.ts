import type { Address } from '../domain/address.ts';
import type { Fact } from '../domain/fact.ts';
import type { Slashing } from '../domain/slash-radar-rounds.ts';
import type { SlashWatch } from '../domain/slash-radar-watch.ts';
import type { Page, PageRequest } from './pages.ts';

export interface Once {
  /**
   * Claims a piece of work. `fresh`: do it, then call `finish`. `running`: another holds it, come back.
   * `done`: it was finished before, drop it. A claim that is not finished lapses after `leaseSeconds`.
   */
  begin(key: string, options: { now: number; leaseSeconds: number }): Promise<'fresh' | 'running' | 'done'>;
  /** Remembered for a day. `result` is kept for whoever asks again. */
  finish(key: string, result?: string): Promise<void>;
  /** Gives the claim back, so that another try may begin at once. */
  release(key: string): Promise<void>;
  resultOf(key: string): Promise<string | undefined>;
}

export interface AuditEntry {
  /** Deterministic, so that a repeated run writes it once. */
  id: string;
  /** As `Date.toISOString` writes it: entries are sorted by it. */
  at: string;
  /** A snowflake, or `sparta`. */
  actor: string;
  action: string;
  /** Operator id or address acted upon; the server's id for what concerns all of it. */
  subject: string;
  detail?: string | undefined;
}

export interface Audit {
  record(entry: AuditEntry): Promise<void>;
  /** Newest first. The page link has 40 characters at most, so that a button can carry it. */
  of(subject: string, page: PageRequest): Promise<Page<AuditEntry>>;
  /** Of everybody, newest first, for the last 400 days. The same kind of page link. */
  recent(page: PageRequest): Promise<Page<AuditEntry>>;
}

export interface Cursor {
  /** Last block whose logs were read to the end. */
  number: number;
  hash: string;
  /** Unix seconds of that block. */
  time?: number | undefined;
  /** Older blocks with their hashes, newest first: where to rewind to after a reorg. */
  trail: { number: number; hash: string }[];
  /** Facts from blocks that may still be reorganised away, to be retracted by id. */
  unsettled: Fact[];
  version: number;
}

export interface Cursors {
  get(name: string): Promise<Cursor | undefined>;
  /**
   * Claims what comes after it, as long as it stands where it was read. Throws `conflict` where it was moved since, or
   * another holds it. A claim ends with the move, and by itself after `leaseSeconds`. `now`: milliseconds since 1970.
   */
  claim(name: string, version: number, at: { now: number; leaseSeconds: number }): Promise<void>;
  /** Gives a claim of ours back, so that another may begin at once; nothing where there is none. */
  free(name: string): Promise<void>;
  /** Throws `conflict` where somebody else moved it meanwhile. */
  move(name: string, after: Cursor): Promise<void>;
}

/** What the slash radar knows of a rollup between two looks. */
export interface SlashMemory {
  slashing: Slashing;
  states: SlashWatch[];
}

export interface Slashes {
  of(key: { chainId: number; rollup: Address }): Promise<SlashMemory | undefined>;
  /** One of an older block than the one kept changes nothing. */
  keep(memory: SlashMemory): Promise<void>;
}
