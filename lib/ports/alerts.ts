import type { AlertDelivery, AlertFact } from '../domain/alert-delivery.ts';
import type { AlertPreferences } from '../domain/alert-preferences.ts';
import type { DueTask } from '../domain/due-task.ts';
import type { Page, PageRequest } from './pages.ts';

export type { AlertDelivery } from '../domain/alert-delivery.ts';

/** What was told to whom, for 400 days. */
export interface Alerts {
  /** Keeps what an alert said, so that it can be told later and looked at again. The same reference keeps the first. */
  keep(ref: string, alert: AlertFact): Promise<void>;
  get(ref: string): Promise<AlertFact | undefined>;
  delivery(factId: string, recipient: string): Promise<AlertDelivery | undefined>;
  /** Takes a delivery in hand: the one that is there already, or this one. */
  claim(entry: AlertDelivery): Promise<AlertDelivery>;
  /** A note never replaces a later one. */
  record(entry: AlertDelivery): Promise<void>;
  /** Everyone who was told of a fact, or was not, and why. */
  deliveriesOf(factId: string): Promise<AlertDelivery[]>;
  /** One recipient's, newest first. The page link has 40 characters at most, so that a button can carry it. */
  history(recipient: string, page: PageRequest): Promise<Page<AlertDelivery>>;
  /** One recipient's, first tried at that time, ISO 8601, or later. */
  since(recipient: string, from: string): Promise<AlertDelivery[]>;
}

/** How somebody can be reached, as far as it was tried. */
export interface Reach {
  userId: string;
  /** ISO 8601, since when their direct messages are closed. */
  closedSince?: string | undefined;
  /** Their private thread in the alert channel. */
  threadId?: string | undefined;
}

/** How people want to be told, and how they can be. */
export interface Preferences {
  /** Undefined where they changed nothing. */
  of(userId: string): Promise<AlertPreferences | undefined>;
  /** Replaces what has the version before; throws `conflict` otherwise. */
  save(after: AlertPreferences): Promise<void>;
  reach(userId: string): Promise<Reach | undefined>;
  noteReach(entry: Reach): Promise<void>;
}

/** What waits for a time. */
export interface Dues {
  /** The same task at the same time twice is one. */
  add(task: DueTask): Promise<void>;
  /** Those whose time has come, the longest due first; a thousand at most. Unix seconds. */
  until(now: number): Promise<DueTask[]>;
  remove(task: DueTask): Promise<void>;
}
