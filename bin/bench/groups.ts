import { autocomplete } from './autocomplete.ts';
import { bundleSize } from './bundle-size.ts';
import { coldStart } from './cold-start.ts';
import { deferredReply } from './deferred-reply.ts';
import { eventToDm } from './event-to-dm.ts';
import type { Group } from './figure.ts';
import { fullScan } from './full-scan.ts';
import { monitorPassing } from './monitor-pass.ts';
import { quietMinute } from './quiet-minute.ts';
import { stakeTwenty } from './stake-twenty.ts';
import { warmThroughput } from './warm-throughput.ts';
import { demo, devReady } from './whole-stack.ts';
import { writesPerEpoch } from './writes-per-epoch.ts';

export const GROUPS: readonly Group[] = [
  bundleSize,
  coldStart,
  warmThroughput,
  deferredReply,
  autocomplete,
  monitorPassing,
  quietMinute,
  writesPerEpoch,
  eventToDm,
  fullScan,
  stakeTwenty,
  devReady,
  demo,
];

export interface Choice {
  group: Group;
  /** Rows to keep; all of the group's unless told. */
  rows: readonly string[];
}

/** What the names ask for, by group or by row; everything without a name. Throws, listing them all, on an unknown one. */
export function chosen(names: readonly string[]): Choice[] {
  const known = GROUPS.flatMap(({ name, rows }) => [name, ...rows]);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const list = GROUPS.map(({ name, rows }) => `  ${name}: ${rows.join(', ')}`);
    throw new Error(`There is no figure ${unknown.join(', ')}. There are:\n${list.join('\n')}`);
  }
  return GROUPS.flatMap((group) => {
    // A group may be named like its first row; then the name means that row's whole group.
    if (names.length === 0 || names.includes(group.name)) return [{ group, rows: group.rows }];
    const rows = group.rows.filter((row) => names.includes(row));
    return rows.length === 0 ? [] : [{ group, rows }];
  });
}
