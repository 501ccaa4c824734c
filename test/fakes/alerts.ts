import type { AlertFact } from '../../lib/domain/alert-delivery.ts';
import type { AlertPreferences } from '../../lib/domain/alert-preferences.ts';
import type { DueTask } from '../../lib/domain/due-task.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { AlertDelivery, Alerts, Dues, Preferences, Reach } from '../../lib/ports.ts';
import { newMemory } from './memory.ts';
import { pageOf } from './pages.ts';

export function fakeAlerts(memory = newMemory()): Alerts {
  const told = memory.of<AlertDelivery>('alert');
  const texts = new Map<string, AlertFact>();
  const nameOf = ({ firstAt, ref }: AlertDelivery) => `${firstAt} ${ref}`;
  const listed = (recipient: string) =>
    [...told.values()]
      .filter((each) => each.recipient === recipient && each.ref !== undefined && each.firstAt !== undefined)
      .sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1));
  return {
    async keep(ref, alert) {
      if (!texts.has(ref)) texts.set(ref, structuredClone(alert));
    },
    async get(ref) {
      return structuredClone(texts.get(ref));
    },
    async delivery(factId, recipient) {
      return structuredClone(told.get(`${factId} ${recipient}`));
    },
    async claim(entry) {
      const key = `${entry.factId} ${entry.recipient}`;
      const before = told.get(key);
      if (!before) told.set(key, structuredClone(entry));
      return structuredClone(before ?? entry);
    },
    async record(entry) {
      const key = `${entry.factId} ${entry.recipient}`;
      const before = told.get(key);
      if (!before || before.at <= entry.at) told.set(key, structuredClone(entry));
    },
    async deliveriesOf(factId) {
      return structuredClone([...told.values()].filter((each) => each.factId === factId));
    },
    async history(recipient, page) {
      return pageOf(`told:${recipient}`, listed(recipient), page, nameOf);
    },
    async since(recipient, from) {
      return structuredClone(listed(recipient).filter(({ firstAt = '' }) => firstAt >= from)).reverse();
    },
  };
}

export function fakePreferences(memory = newMemory()): Preferences {
  const kept = memory.of<AlertPreferences>('preferences');
  const reaches = memory.of<Reach>('reach');
  return {
    async of(userId) {
      return structuredClone(kept.get(userId));
    },
    async save(after) {
      const before = kept.get(after.userId);
      if (after.version <= 1 ? before : before?.version !== after.version - 1)
        throw new SpartaError('conflict', 'Your settings were changed elsewhere meanwhile.');
      kept.set(after.userId, structuredClone(after));
    },
    async reach(userId) {
      return structuredClone(reaches.get(userId));
    },
    async noteReach(entry) {
      reaches.set(entry.userId, structuredClone(entry));
    },
  };
}

export function fakeDues(memory = newMemory()): Dues {
  const tasks = memory.of<DueTask>('due');
  const nameOf = ({ at, recipient, task, alertId = '' }: DueTask) =>
    `${String(Math.floor(at)).padStart(12, '0')}#${recipient}#${task}#${alertId}`;
  return {
    async add(task) {
      tasks.set(nameOf(task), structuredClone(task));
    },
    async until(now) {
      const found = [...tasks].filter(([, { at }]) => at <= now).sort(([a], [b]) => (a < b ? -1 : 1));
      return structuredClone(found.map(([, task]) => task).slice(0, 1000));
    },
    async remove(task) {
      tasks.delete(nameOf(task));
    },
  };
}
