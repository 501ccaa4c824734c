import type { Challenge } from '../../lib/domain/challenge.ts';
import type { Link, Operator } from '../../lib/domain/operator.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { Challenges, Operators } from '../../lib/ports.ts';
import { lower } from './lower.ts';
import { pageOf } from './pages.ts';

/** Operators, links and challenges in memory: one thing, since proving touches all three at once. */
export function fakePeople(): { operators: Operators; challenges: Challenges } {
  const people = new Map<string, Operator>();
  const links = new Map<string, Link>();
  const asked = new Map<string, Challenge>();

  const addLink = (entry: Link) => {
    const address = lower(entry.address);
    const key = `${entry.operatorId} ${address} ${entry.role}`;
    if (!links.has(key)) links.set(key, structuredClone({ ...entry, address }));
  };
  const linksWhere = (wanted: (link: Link) => boolean) => structuredClone([...links.values()].filter(wanted));

  return {
    operators: {
      async get(id) {
        return structuredClone(people.get(id));
      },
      async prove({ challenge, operator, link, now }) {
        const open = asked.get(challenge.id);
        if (!open || open.usedAt !== undefined)
          throw new SpartaError('conflict', 'This challenge was already answered. Nothing was changed.');
        open.usedAt = Math.floor(now / 1000);
        addLink(link);
        const known = people.get(operator.id);
        if (known) return structuredClone(known);
        const added = { ...structuredClone(operator), ethereumAddress: lower(operator.ethereumAddress) };
        people.set(operator.id, added);
        return structuredClone(added);
      },
      async replace(after) {
        const before = people.get(after.id);
        if (!before || before.version !== after.version - 1)
          throw new SpartaError('conflict', `Operator ${after.id} was changed by somebody else meanwhile.`);
        const { createdAt } = before;
        const ethereumAddress = lower(after.ethereumAddress);
        people.set(after.id, { ...structuredClone(after), createdAt, ethereumAddress });
      },
      async list({ status }, page) {
        const found = [...people.values()]
          .filter((each) => status === undefined || each.status === status)
          .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
        return pageOf(`operators:${status ?? 'all'}`, found, page, ({ id }) => id);
      },
      async link(entry) {
        addLink(entry);
      },
      async unlink({ operatorId, address }) {
        const isWatched = ({ role }: Link) => role === 'attester' || role === 'withdrawer';
        const to = linksWhere((link) => link.address === lower(address) && isWatched(link));
        const removed = to.filter((link) => link.operatorId === operatorId);
        for (const each of removed) links.delete(`${operatorId} ${each.address} ${each.role}`);
        return { removed, last: removed.length === to.length };
      },
      async linksOf(operatorId) {
        return linksWhere((link) => link.operatorId === operatorId);
      },
      async linksTo(address) {
        return linksWhere((link) => link.address === lower(address));
      },
      async watchedAddresses() {
        const watched = linksWhere(({ role }) => role === 'attester' || role === 'withdrawer');
        return [...new Set(watched.map(({ address }) => address))];
      },
    },
    challenges: {
      async issue(entry) {
        const first = asked.get(entry.id) ?? { ...structuredClone(entry), address: lower(entry.address) };
        asked.set(entry.id, first);
        return structuredClone(first);
      },
      async get(id) {
        return structuredClone(asked.get(id));
      },
    },
  };
}
