import * as v from 'valibot';
import { storedAddress } from './address.ts';
import type { FactOf } from './fact.ts';
import { ABOUTS, ATTRIBUTIONS, SEVERITIES } from './observation.ts';
import { said } from './said.ts';

export type AlertFact = FactOf<'alert.raised'> | FactOf<'alert.resolved'>;

/** `sending`: claimed, and not known to have arrived. `held`: waits for a time. `withheld`: not told, `why` says why. */
export const DELIVERY_STATES = [
  'sending',
  'held',
  'delivered',
  'delivered-in-thread',
  'delivered-in-channel',
  'unreachable',
  'withheld',
] as const;

/** Why something was not told, or not at once. */
export const WITHHELD = [
  'no-standing',
  'notice',
  'below-level',
  'muted',
  'maintenance',
  'quiet',
  'cooldown',
  'acknowledged',
  'over',
  'taken-back',
] as const;
export type Withheld = (typeof WITHHELD)[number];

/** What an alert says of itself in a list, and what decides how it is told. */
export const alertSummary = v.object({
  /** ISO 8601, when it happened. */
  at: v.string(),
  kind: v.picklist(['raised', 'resolved', 'test', 'ahead']),
  severity: v.picklist(SEVERITIES),
  check: v.string(),
  about: v.optional(v.picklist(ABOUTS)),
  attester: v.optional(storedAddress),
  incident: v.optional(v.string()),
  attribution: v.optional(v.picklist(ATTRIBUTIONS)),
  title: said,
});
export type AlertSummary = v.InferOutput<typeof alertSummary>;

/** What came of telling one recipient one thing. */
export const alertDelivery = v.object({
  factId: v.string(),
  /** A snowflake, or `channel`. */
  recipient: v.string(),
  state: v.picklist(DELIVERY_STATES),
  why: v.optional(v.picklist(WITHHELD)),
  /** Short name of the fact, which a button can carry; absent in rows of older versions, which no history lists. */
  ref: v.optional(v.string()),
  /** The Discord message that told it. */
  messageId: v.optional(v.string()),
  channelId: v.optional(v.string()),
  /** That message tells of other things too. */
  shared: v.optional(v.boolean()),
  /** Of an incident's one message: the alert it shows. */
  lastFactId: v.optional(v.string()),
  /** ISO 8601, when this was noted, and when it was first tried. */
  at: v.string(),
  firstAt: v.optional(v.string()),
  /** Unix seconds; of what is held. */
  until: v.optional(v.number()),
  /** ISO 8601. */
  acknowledgedAt: v.optional(v.string()),
  /** ISO 8601, when its trouble ended. */
  overAt: v.optional(v.string()),
  /** Absent in rows of older versions. */
  alert: v.optional(alertSummary),
});
export type AlertDelivery = v.InferOutput<typeof alertDelivery>;

export function summaryOf(alert: AlertFact): AlertSummary {
  return {
    at: alert.at,
    kind: alert.kind === 'alert.raised' ? 'raised' : 'resolved',
    severity: alert.severity,
    check: alert.check,
    ...(alert.about === undefined ? {} : { about: alert.about }),
    ...(alert.attester === undefined ? {} : { attester: alert.attester }),
    ...(alert.incident === undefined ? {} : { incident: alert.incident }),
    ...('attribution' in alert && alert.attribution !== undefined ? { attribution: alert.attribution } : {}),
    title: alert.title,
  };
}

/** Whether somebody has read it, or could have. */
export function hasArrived({ state }: Pick<AlertDelivery, 'state'>): boolean {
  return state === 'delivered' || state === 'delivered-in-thread' || state === 'delivered-in-channel';
}
