import type { Address } from '../../lib/domain/address.ts';
import type { Challenge } from '../../lib/domain/challenge.ts';
import { foundBy, isFoundBy, wordsOf } from '../../lib/domain/found-by.ts';
import { controlsValidator, OPERATOR_STATUSES, type Link, type Operator } from '../../lib/domain/operator.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { Challenges, Operators } from '../../lib/ports.ts';
import { lower } from './lower.ts';
import { newMemory } from './memory.ts';
import { pageOf } from './pages.ts';

/** Operators, links and challenges in memory: one thing, since proving touches all three at once. */
export function fakePeople(memory = newMemory()): { operators: Operators; challenges: Challenges } {
  const people = memory.of<Operator>('meta');
  const links = memory.of<Link>('link');
  const asked = memory.of<Challenge>('challenge');

  const keyOf = ({ operatorId, address, role, proof }: Omit<Link, 'createdAt'>) =>
    `${operatorId} ${lower(address)} ${role}${role === 'delegate' ? ` ${proof}` : ''}`;
  const addLink = (entry: Link) => {
    const address = lower(entry.address);
    const key = keyOf(entry);
    if (!links.has(key)) links.set(key, structuredClone({ ...entry, address }));
  };
  const linksWhere = (wanted: (link: Link) => boolean) => structuredClone([...links.values()].filter(wanted));
  const letInBy = (ownerId: string) =>
    linksWhere(({ role, proof }) => role === 'delegate' && proof === ownerId);

  return {
    operators: {
      async get(id) {
        return structuredClone(people.get(id));
      },
      async account(id) {
        const links = linksWhere((link) => link.operatorId === id);
        return { operator: structuredClone(people.get(id)), links };
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
        const { createdAt, unreachedSince } = before;
        const { unreachedSince: _noted, ...changing } = structuredClone(after);
        const ethereumAddress = lower(after.ethereumAddress);
        people.set(after.id, {
          ...changing,
          createdAt,
          ethereumAddress,
          ...(unreachedSince === undefined ? {} : { unreachedSince }),
        });
      },
      async noteUnreached(id, since) {
        const known = people.get(id);
        if (known) people.set(id, { ...known, unreachedSince: known.unreachedSince ?? since });
      },
      async forgetUnreached(id, since) {
        const { unreachedSince, ...known } = people.get(id) ?? { unreachedSince: undefined };
        if (unreachedSince === since && 'id' in known) people.set(id, known);
      },
      async list({ status }, page) {
        const found = [...people.values()]
          .filter((each) => status === undefined || each.status === status)
          .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
        return pageOf(`operators:${status ?? 'all'}`, found, page, ({ id }) => id);
      },
      async search({ typed, statuses = OPERATOR_STATUSES, limit }) {
        const words = wordsOf(typed);
        const [longest = ''] = words.toSorted((one, other) => other.length - one.length);
        const place = (each: Operator) =>
          words.length === 0
            ? OPERATOR_STATUSES.indexOf(each.status)
            : foundBy(each)
                .filter((key) => key.startsWith(longest))
                .sort()[0];
        const order = (one: Operator, other: Operator) => {
          const [a, b] = [place(one) ?? '', place(other) ?? ''];
          return a === b ? other.createdAt.localeCompare(one.createdAt) : a < b ? -1 : 1;
        };
        return [...people.values()]
          .filter((each) => statuses.includes(each.status) && isFoundBy(each, words))
          .sort(order)
          .slice(0, limit)
          .map(({ id, discordHandle, ethereumAddress, status }) => ({
            id,
            discordHandle,
            ethereumAddress,
            status,
          }));
      },
      async link(entry) {
        addLink(entry);
      },
      async unlink({ operatorId, address }) {
        const to = linksWhere((link) => link.address === lower(address) && controlsValidator(link));
        const removed = to.filter((link) => link.operatorId === operatorId);
        const delegates = letInBy(operatorId).filter((link) => link.address === lower(address));
        for (const each of [...removed, ...delegates]) links.delete(keyOf(each));
        return { removed, last: removed.length === to.length, delegates };
      },
      async delegate({ ownerId, delegateId, address, createdAt }) {
        const controls = (link: Link) =>
          link.operatorId === ownerId && link.address === lower(address) && controlsValidator(link);
        if (linksWhere(controls).length === 0)
          throw new SpartaError('forbidden', 'This validator is not linked to you.');
        if (!people.has(delegateId))
          throw new SpartaError('not-found', `Nobody with the id ${delegateId} is registered.`);
        addLink({ operatorId: delegateId, address, role: 'delegate', proof: ownerId, createdAt });
      },
      async revoke({ ownerId, delegateId, address }) {
        return links.delete(keyOf({ operatorId: delegateId, address, role: 'delegate', proof: ownerId }));
      },
      async delegatesOf(ownerId) {
        return letInBy(ownerId);
      },
      async linksOf(operatorId) {
        return linksWhere((link) => link.operatorId === operatorId);
      },
      async linksTo(address) {
        return linksWhere((link) => link.address === lower(address));
      },
      async watched() {
        const holders = new Map<Address, string[]>();
        for (const { address, operatorId } of linksWhere(controlsValidator))
          holders.set(address, [...new Set([...(holders.get(address) ?? []), operatorId])].sort());
        return holders;
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
