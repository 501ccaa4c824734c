import type { Alerts, Dues, Preferences } from './ports/alerts.ts';
import type { AztecNode, Chain } from './ports/chain.ts';
import type { Bus, Queues, Reachability } from './ports/delivery.ts';
import type { Discord } from './ports/discord.ts';
import type { Incidents } from './ports/incidents.ts';
import type { Audit, Cursors, Once, Slashes } from './ports/memory.ts';
import type { Calendars, Challenges, Components, Drafts, Operators, Personal } from './ports/people.ts';
import type { Payers } from './ports/payers.ts';
import type { RolePlans } from './ports/roles.ts';
import type { Settings } from './ports/settings.ts';
import type { StakeIntents, Staking } from './ports/staking.ts';
import type { Committees, DutyLog, Validators, Views } from './ports/validators.ts';
import type { DeadMan } from './ports/watcher.ts';
import type { Notices, Outbound, Webhooks } from './ports/webhooks.ts';

export type * from './ports/alerts.ts';
export type * from './ports/chain.ts';
export type * from './ports/delivery.ts';
export type * from './ports/discord.ts';
export type * from './ports/incidents.ts';
export type * from './ports/memory.ts';
export type * from './ports/pages.ts';
export type * from './ports/payers.ts';
export type * from './ports/people.ts';
export type * from './ports/roles.ts';
export type * from './ports/settings.ts';
export type * from './ports/staking.ts';
export type * from './ports/validators.ts';
export type * from './ports/watcher.ts';
export type * from './ports/webhooks.ts';

/**
 * What Sparta may ask of the world. Every method may throw `upstream` when the other side is unwell;
 * what else it throws stands with it.
 */
export interface Ports {
  settings: Settings;
  operators: Operators;
  validators: Validators;
  challenges: Challenges;
  views: Views;
  once: Once;
  alerts: Alerts;
  preferences: Preferences;
  dues: Dues;
  audit: Audit;
  cursors: Cursors;
  slashes: Slashes;
  incidents: Incidents;
  committees: Committees;
  dutyLog: DutyLog;
  calendars: Calendars;
  chain: Chain;
  node: AztecNode;
  discord: Discord;
  components: Components;
  drafts: Drafts;
  bus: Bus;
  queues: Queues;
  reachability: Reachability;
  staking: Staking;
  stakeIntents: StakeIntents;
  payers: Payers;
  personal: Personal;
  rolePlans: RolePlans;
  deadMan: DeadMan;
  webhooks: Webhooks;
  outbound: Outbound;
  notices: Notices;
}

export type PortName = keyof Ports;
