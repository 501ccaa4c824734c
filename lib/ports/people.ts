import type { Address } from '../domain/address.ts';
import type { CalendarFeed } from '../domain/calendar-feed.ts';
import type { Challenge } from '../domain/challenge.ts';
import type { OperatorFound } from '../domain/found-by.ts';
import type { Link, Operator, OperatorStatus } from '../domain/operator.ts';
import type { Page, PageRequest } from './pages.ts';

export interface Operators {
  get(id: string): Promise<Operator | undefined>;
  /** The operator and their links, by one read. */
  account(id: string): Promise<{ operator: Operator | undefined; links: Link[] }>;
  /**
   * Answers a challenge, in one transaction: marks it used, adds the link, and makes the operator if there is none.
   * Throws `conflict` where the challenge was answered meanwhile; then nothing was written.
   */
  prove(entry: { challenge: Challenge; operator: Operator; link: Link; now: number }): Promise<Operator>;
  /**
   * Replaces an operator if it still has the version before; throws `conflict` otherwise. Since when they were not
   * reached stays as it is.
   */
  replace(after: Operator): Promise<void>;
  /** Notes since when somebody was not reached, ISO 8601; an earlier time stays. Nobody we know is no error. */
  noteUnreached(id: string, since: string): Promise<void>;
  /** They were told of it: forgets that time, and no other. */
  forgetUnreached(id: string, since: string): Promise<void>;
  /** Newest first within a status; all statuses where none is given. */
  list(filter: { status?: OperatorStatus | undefined }, page: PageRequest): Promise<Page<Operator>>;
  /**
   * For a choice while somebody types: operators each typed word begins a word of the name of, the address or the id,
   * whatever case and accents, in the order of what they are found by. Nothing typed: newest first, pending before
   * all others. All statuses where none are given. May be a second old.
   */
  search(what: {
    typed: string;
    statuses?: readonly OperatorStatus[];
    limit: number;
  }): Promise<OperatorFound[]>;
  /** Adds a link; the same one twice is no error and changes nothing. */
  link(entry: Link): Promise<void>;
  /**
   * Removes somebody's control of a validator, in one transaction, and then whom they let see it; a wallet they proved
   * stays theirs. Nobody's link is no error: `removed` is empty then. `last`: nobody controls it any more.
   * `delegates`: the links that went because they rested on this one.
   */
  unlink(entry: { operatorId: string; address: Address }): Promise<{
    removed: Link[];
    last: boolean;
    delegates: Link[];
  }>;
  /**
   * Lets another operator see a validator and be told about it, in one transaction; the same twice changes nothing.
   * Throws `forbidden` unless the owner controls it, `not-found` where the delegate is no operator.
   */
  delegate(entry: Delegation & { createdAt: string }): Promise<void>;
  /** Takes that back, in one transaction; false where there was nothing to take back. */
  revoke(entry: Delegation): Promise<boolean>;
  /** Whom somebody let see their validators: the delegates' links. */
  delegatesOf(ownerId: string): Promise<Link[]>;
  linksOf(operatorId: string): Promise<Link[]>;
  /** Everyone linked to an address, whatever the role. */
  linksTo(address: Address): Promise<Link[]>;
  /** Every validator somebody controls, which is what the monitor watches, with the ids of those who do. */
  watched(): Promise<ReadonlyMap<Address, readonly string[]>>;
}

/** Somebody who controls a validator lets somebody else see it. */
export interface Delegation {
  ownerId: string;
  delegateId: string;
  address: Address;
}

export interface Challenges {
  /** Issuing the same id twice keeps the first. */
  issue(entry: Challenge): Promise<Challenge>;
  get(id: string): Promise<Challenge | undefined>;
}

/** One stored record that names a person. */
export interface PersonalRecord {
  /** What it is, in one word: `meta` is the operator, then `link`, `challenge`, `audit`, `alert`, `validator` and others. */
  kind: string;
  /** ISO 8601, where it goes by itself. */
  until?: string;
  record: Readonly<Record<string, unknown>>;
}

/** Somebody's wish to be forgotten, until it is carried out. */
export interface Erasure {
  /** Random: names the erasure, never the person. */
  receipt: string;
  userId: string;
  /** Random: stands for the person in what stays. */
  pseudonym: string;
  /** ISO 8601. */
  startedAt: string;
}

/** All that is stored of one person. Goes through every table: takes seconds, and is asked rarely. */
export interface Personal {
  recordsOf(userId: string): Promise<PersonalRecord[]>;
  /**
   * Opens an erasure, or gives the one that was not finished. From here on no backup brings back what is stored now.
   */
  begin(entry: Erasure): Promise<Erasure>;
  /** The erasure of this person that was begun and not finished. */
  unfinished(userId: string): Promise<Erasure | undefined>;
  /**
   * Removes every record of the person; what stays of them stays under the pseudonym. Safe to run again. Throws
   * `upstream` where records of theirs are still being written.
   */
  erase(entry: Erasure): Promise<void>;
  /** Forgets the erasure itself and dates the tombstone: what is stored from here on is theirs anew. */
  finish(entry: Erasure): Promise<void>;
  /** ISO 8601, when the person was last forgotten, for 400 days. */
  erasedAt(userId: string): Promise<string | undefined>;
}

/** The secret addresses of people's calendars; only the hash of each is kept. */
export interface Calendars {
  /** One a person: an earlier one of theirs stops at once. */
  issue(feed: CalendarFeed): Promise<void>;
  /** Ends it; none is no error. */
  revoke(operatorId: string): Promise<void>;
  /** Undefined for a hash nobody has, or has no longer. */
  byHash(tokenHash: string): Promise<CalendarFeed | undefined>;
  ofOperator(operatorId: string): Promise<CalendarFeed | undefined>;
}

/** What signs the ids of buttons and forms. */
export interface Components {
  /** The stage's own key, 32 bytes or more; read once and kept. Nobody ever sees it. */
  key(): Promise<Uint8Array>;
}

/** What somebody typed into a form that was refused, so that they need not type it again. */
export interface Drafts {
  /** Kept for 15 minutes. The same id again replaces it. */
  keep(id: string, text: string): Promise<void>;
  get(id: string): Promise<string | undefined>;
}
