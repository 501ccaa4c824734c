import type { CalendarFeed } from '../../lib/domain/calendar-feed.ts';
import type { Committee } from '../../lib/domain/committee.ts';
import type { DutyRecord } from '../../lib/domain/duty-record.ts';
import type { Calendars, Committees, DutyLog } from '../../lib/ports.ts';
import { lower } from './lower.ts';
import { newMemory } from './memory.ts';
import { pageOf } from './pages.ts';

export function fakeCommittees(): Committees {
  const known = new Map<string, Committee>();
  const nameOf = (where: { chainId: number; rollup: Committee['rollup'] }, epoch: number) =>
    `${where.chainId} ${lower(where.rollup)} ${epoch}`;
  return {
    async save(entry) {
      const name = nameOf(entry, entry.epoch);
      const before = known.get(name);
      const replaces = !before || (before.block <= entry.block && (before.provisional || !entry.provisional));
      if (replaces) known.set(name, structuredClone({ ...entry, rollup: lower(entry.rollup) }));
    },
    async of(where, epochs) {
      const oldest = Date.now() / 1000 - 60 * 24 * 3600;
      const found = [...new Set(epochs)]
        .flatMap((epoch) => known.get(nameOf(where, epoch)) ?? [])
        .filter(({ endsAt }) => endsAt > oldest);
      return structuredClone(found.sort((one, other) => one.epoch - other.epoch));
    },
  };
}

export function fakeDutyLog(): DutyLog {
  const records = new Map<string, DutyRecord>();
  const nameOf = ({
    chainId,
    attester,
    rollup,
    epoch,
    startsAt,
  }: Pick<DutyRecord, 'chainId' | 'attester' | 'rollup' | 'epoch' | 'startsAt'>) =>
    `${chainId} ${lower(attester)} ${String(startsAt).padStart(12, '0')} ${lower(rollup)} ${epoch}`;
  return {
    async save(entries) {
      for (const entry of entries) {
        const before = records.get(nameOf(entry));
        const replaces = !before || (!before.final && (before.judgedTo ?? -1) <= (entry.judgedTo ?? -1));
        if (!replaces) continue;
        const kept = { ...entry, attester: lower(entry.attester), rollup: lower(entry.rollup) };
        records.set(nameOf(entry), structuredClone(kept));
      }
    },
    async of({ chainId, attester }, page) {
      const found = [...records.values()]
        .filter((one) => one.chainId === chainId && one.attester === lower(attester))
        .sort((one, other) => (nameOf(one) < nameOf(other) ? 1 : -1));
      return pageOf(`duty:${chainId}:${lower(attester)}`, found, page, nameOf);
    },
    async ofEpoch(epoch, attesters) {
      const names = new Set(attesters.map((attester) => nameOf({ ...epoch, attester })));
      return structuredClone([...names].flatMap((name) => records.get(name) ?? []));
    },
  };
}

export function fakeCalendars(memory = newMemory()): Calendars {
  const feeds = memory.of<CalendarFeed>('calendar');
  return {
    async issue(feed) {
      feeds.set(feed.operatorId, structuredClone(feed));
    },
    async revoke(operatorId) {
      feeds.delete(operatorId);
    },
    async byHash(tokenHash) {
      return structuredClone([...feeds.values()].find((feed) => feed.tokenHash === tokenHash));
    },
    async ofOperator(operatorId) {
      return structuredClone(feeds.get(operatorId));
    },
  };
}
