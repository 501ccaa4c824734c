import type { AlertPolicy } from '../config/alert-policy.ts';
import { say, type Says } from '../text.ts';
import type { Address } from './address.ts';
import type { AlertFact } from './incident-facts.ts';
import type { Incident } from './incident.ts';
import { isWorse } from './observation.ts';
import { portable } from './said.ts';

/** An incident with what is to be told of it. */
export interface Telling {
  incident: Incident;
  fact: AlertFact;
}

/** What belongs together by who runs it: none where nobody knows. */
export interface Belonging {
  providerOf: ReadonlyMap<Address, string>;
  operatorOf: ReadonlyMap<Address, string>;
}

/** Titles named in the message of a group. */
const NAMED = 20;

/**
 * Tellings of several validators of one provider, or else of one operator, as one: each list is told together by its
 * first, and saved together.
 */
export function grouped(tellings: readonly Telling[], by: Belonging, policy: AlertPolicy): Telling[][] {
  const sorted = [...tellings].sort((a, b) => (a.incident.key < b.incident.key ? -1 : 1));
  const ofProvider = gathered(sorted, by.providerOf, policy);
  const ofOperator = gathered(ofProvider.rest, by.operatorOf, policy);
  return [
    ...[...ofProvider.groups, ...ofOperator.groups].map(asOne),
    ...ofOperator.rest.map((telling) => [telling]),
  ];
}

function gathered(
  tellings: readonly Telling[],
  of: ReadonlyMap<Address, string>,
  { groupLeast, groupMost }: AlertPolicy,
): { groups: Telling[][]; rest: Telling[] } {
  const found = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const name = groupName(telling, of);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), telling]);
  }
  const groups = [...found.values()]
    .flatMap((all) => chunks(all, groupMost))
    .filter(({ length }) => length >= groupLeast);
  const taken = new Set(groups.flat());
  return { groups, rest: tellings.filter((telling) => !taken.has(telling)) };
}

/** The same kind of news of the same condition on the same rollup; what is unstable is told by itself. */
function groupName({ incident, fact }: Telling, of: ReadonlyMap<Address, string>): string | undefined {
  const owner = incident.attester && of.get(incident.attester);
  if (owner === undefined || (fact.kind === 'alert.raised' && fact.unstable)) return undefined;
  return [fact.kind, fact.check, incident.rollup, owner].join(' ');
}

/** Lists of so many at most. */
export function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

function asOne(group: Telling[]): Telling[] {
  const [first] = group;
  if (!first) return group;
  const fact = factOfAll(group, first);
  return group.map(({ incident }) => ({ incident, fact }));
}

function factOfAll(group: readonly Telling[], first: Telling): AlertFact {
  const { attester: _, ...worst } = worstOf(group, first).fact;
  const members = group.flatMap(({ incident }) => (incident.attester ? [incident.attester] : []));
  const titles = group.map(({ fact }) => fact.title);
  const common = {
    group: members,
    ...wordsOfAll(titles, worst),
  };
  const id = `${first.fact.id}:group`;
  if (worst.kind === 'alert.raised') return { ...worst, ...common, id, incident: first.incident.key };
  const raised = [...new Set(group.flatMap(({ incident }) => incident.told))];
  return { ...worst, ...common, id, incident: first.incident.key, raised };
}

function worstOf(group: readonly Telling[], first: Telling): Telling {
  return group.reduce((worst, one) => (isWorse(one.fact.severity, worst.fact.severity) ? one : worst), first);
}

/** What a group is told in: the worst of it, and each by its title. */
export function wordsOfAll(
  titles: readonly Says[],
  worst: Pick<AlertFact, 'title' | 'message'>,
): Pick<AlertFact, 'title' | 'message'> {
  const { title, message } = worst;
  return {
    title: portable(say('{title}; further validators at once: {more}', { title, more: titles.length - 1 })),
    message: portable(say('{titles}. {message}', { titles: named(titles), message })),
  };
}

function named(titles: readonly Says[]): readonly Says[] {
  return titles.length > NAMED ? [...titles.slice(0, NAMED), '…'] : titles;
}
