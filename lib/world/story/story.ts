import { privateKeyToAccount } from 'viem/accounts';
import type { AttachedFile, Outcome, Player } from '../discord/player.ts';
import type { LocalDiscord } from '../discord/local-discord.ts';
import { renderText, type Names } from '../discord/render.ts';
import type { StoredMessage } from '../discord/state.ts';
import { LOCAL, PEOPLE } from '../guild.ts';
import type { LocalL1 } from '../l1/local-l1.ts';
import type { World } from '../running-world.ts';
import type { Transcript } from './transcript.ts';

export type Who = keyof typeof PEOPLE;

/** Thrown where a step of the story did not happen. */
export class StoryBroken extends Error {}

/** What the chapters of a story use: people who act, and a world that must follow. */
export interface Story {
  world: World;
  l1: LocalL1;
  discord: LocalDiscord;
  transcript: Transcript;
  player: (who: Who) => Player;
  wallet: (who: Who) => { address: `0x${string}`; privateKey: `0x${string}` };
  /** Types a command and waits for its final reply. */
  command: (
    who: Who,
    name: string,
    options?: Record<string, string | AttachedFile>,
  ) => Promise<StoredMessage>;
  /** Presses a button and waits for what the message becomes. */
  press: (who: Who, message: StoredMessage, label: string) => Promise<StoredMessage>;
  /** Signs, with the person's wallet, exactly the text the card tells them to. */
  signAsTold: (who: Who, card: StoredMessage) => Promise<string>;
  /** Throws `StoryBroken` unless it is so; prints it where it is. */
  must: (what: string, holds: boolean) => void;
  /** The next message of the bot in somebody's DMs that was not looked at yet. */
  newDm: (who: Who) => StoredMessage;
  /** How many messages of the bot in somebody's DMs were not looked at yet. */
  unreadDms: (who: Who) => number;
  hasOperatorRole: (who: Who) => boolean;
}

export function createStory(world: World, transcript: Transcript): Story {
  const { l1, discord } = world;
  if (!l1 || !discord)
    throw new StoryBroken('The story plays on the local L1 and the local Discord; do not replace them.');
  const readDms = new Map<Who, number>();
  const player = (who: Who) => discord.person(PEOPLE[who].id);
  const name = (who: Who) => PEOPLE[who].globalName;
  const answered = async (who: Who, what: string, outcome: Outcome): Promise<StoredMessage> => {
    if (outcome.kind !== 'message' && outcome.kind !== 'updated')
      throw new StoryBroken(`${what}: ${outcome.kind === 'failed' ? outcome.why : outcome.kind}`);
    const message = await outcome.settled();
    transcript.sees(name(who), message);
    return message;
  };
  return {
    world,
    l1,
    discord,
    transcript,
    player,
    wallet: (who) => l1.person(PEOPLE[who].wallet),
    async command(who, command, options = {}) {
      const typed = Object.entries(options).map(
        ([option, value]) => ` ${option}:${typeof value === 'string' ? value : value.filename}`,
      );
      transcript.does(name(who), `types /${command}${typed.join('')}`);
      return answered(who, `/${command}`, await player(who).command(command, options));
    },
    async press(who, message, label) {
      transcript.does(name(who), `presses "${label}"`);
      return answered(who, label, await player(who).press(message, label));
    },
    signAsTold(who, card) {
      const told = /cast wallet sign --interactive \$'([^']*)'/.exec(renderText(card))?.[1];
      if (told === undefined) throw new StoryBroken('The card does not say how to sign offline.');
      const { privateKey } = l1.person(PEOPLE[who].wallet);
      return privateKeyToAccount(privateKey).signMessage({ message: told.replaceAll('\\n', '\n') });
    },
    must(what, holds) {
      if (!holds) throw new StoryBroken(`It did not happen: ${what}`);
      transcript.holds(what);
    },
    newDm(who) {
      const dms = player(who).dms();
      const message = dms[readDms.get(who) ?? 0];
      if (!message) throw new StoryBroken(`${name(who)} got no direct message.`);
      readDms.set(who, dms.length);
      transcript.does(name(who), 'gets a direct message');
      transcript.sees(name(who), message);
      return message;
    },
    unreadDms: (who) => player(who).dms().length - (readDms.get(who) ?? 0),
    hasOperatorRole: (who) => player(who).roles().includes(LOCAL.operatorRoleId),
  };
}

/** Names for the ids in messages. */
export function namesOf(discord: LocalDiscord): Names {
  return {
    user: (id) => discord.state.users.get(id)?.globalName ?? undefined,
    role: (id) => discord.state.roles.get(id)?.name,
    channel: (id) => discord.state.channels.get(id)?.name,
  };
}
