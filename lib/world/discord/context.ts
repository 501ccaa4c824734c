import type { KeyObject } from 'node:crypto';
import { invalidBody } from './api-error.ts';
import type { Fault } from './conformance/fault.ts';
import type { EventSource } from './events.ts';
import type { DiscordState } from './state.ts';

/** What the routes and the players of one stand-in share. */
export interface Context {
  state: DiscordState;
  events: EventSource;
  faults: Fault[];
  botToken: string;
  publicKey: string;
  privateKey: KeyObject;
  /** Where interactions go: what the app set by API, else what the starter said. */
  interactionsUrl(): string;
  now(): number;
  newId(): string;
  /** Milliseconds a person waits for the first answer. */
  deadlineMs: number;
}

/** Throws 400 for a body with faults, and keeps them. */
export function refuseFaulty(context: Context, faults: Fault[]): void {
  if (faults.length === 0) return;
  record(context, faults);
  throw invalidBody(faults);
}

/** Keeps the faults for whoever asks later, and tells them now. */
export function record(context: Context, faults: Fault[]): void {
  context.faults.push(...faults);
  for (const fault of faults) context.events.emit({ kind: 'fault', fault });
}
