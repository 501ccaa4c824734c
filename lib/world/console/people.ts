import { SpartaError } from '../../errors.ts';
import type { LocalDiscord } from '../discord/local-discord.ts';
import { snowflakes } from '../discord/snowflake.ts';
import { PEOPLE } from '../guild.ts';
import { localKey, type Person } from '../l1/accounts.ts';

export interface ConsolePerson {
  id: string;
  name: string;
  wallet: Person;
}

/** The people one can play, each with a wallet on the local L1. */
export interface People {
  all(): ConsolePerson[];
  /** Throws `not-found` where nobody here has that id. */
  get(userId: string): ConsolePerson;
  /** Whose wallet has this address. */
  byAddress(address: string): ConsolePerson | undefined;
  /** Somebody new joins the server. Throws `conflict` where the name is taken. */
  join(name: string | undefined): ConsolePerson;
}

/** Who joins when no name is given. */
const NEWCOMERS = ['Dora', 'Emil', 'Fay', 'Gus', 'Hana', 'Ivo', 'Jun', 'Kira'];

export function createPeople(discord: LocalDiscord | undefined): People {
  const newId = snowflakes(Date.now);
  const people: ConsolePerson[] = Object.values(PEOPLE).map(({ id, globalName, wallet }) => ({
    id,
    name: globalName,
    wallet: localKey('person', wallet),
  }));
  const taken = (name: string) => people.some((person) => person.name.toLowerCase() === name.toLowerCase());
  return {
    all: () => [...people],
    get(userId) {
      const found = people.find(({ id }) => id === userId);
      if (!found) throw new SpartaError('not-found', `Nobody here has the id "${userId}".`);
      return found;
    },
    byAddress: (address) =>
      people.find(({ wallet }) => wallet.address.toLowerCase() === address.toLowerCase()),
    join(given) {
      if (!discord) throw new SpartaError('conflict', 'This world has no Discord of its own.');
      const name = given ?? NEWCOMERS.find((each) => !taken(each)) ?? `Person ${people.length + 1}`;
      if (taken(name)) throw new SpartaError('conflict', `${name} is here already.`);
      const person = { id: newId(), name, wallet: localKey('person', people.length) };
      people.push(person);
      const username = name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '') || 'person';
      discord.join({ id: person.id, username, globalName: name });
      return person;
    },
  };
}
