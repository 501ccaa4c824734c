import type { DiscordEvent } from '../discord/events.ts';
import { renderText, type Names } from '../discord/render.ts';
import type { DiscordState, StoredMessage } from '../discord/state.ts';
import type { World } from '../running-world.ts';
import type { People } from './people.ts';

/** One line of what happened. `refused` is what Discord's rules, or the chain, did not take. */
export interface JournalLine {
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  tone: 'chain' | 'discord' | 'refused';
  text: string;
  /** Where exactly: the route and the field of a body that was refused. */
  detail?: string;
}

/** What happened in the world, in plain words, the latest lines kept for whoever opens the page later. */
export interface Journal {
  lines(): readonly JournalLine[];
  write(line: Pick<JournalLine, 'tone' | 'text' | 'detail'>): void;
  /** Calls the listener with every line to come; the answer ends that. */
  subscribe(listener: (line: JournalLine) => void): () => void;
}

const KEPT_LINES = 300;

export function journal({ discord }: World, people: People): Journal {
  const lines: JournalLine[] = [];
  const listeners = new Set<(line: JournalLine) => void>();
  let next = 1;
  const write: Journal['write'] = (line) => {
    const written = { id: next++, at: Date.now(), ...line };
    lines.push(written);
    if (lines.length > KEPT_LINES) lines.shift();
    for (const listener of listeners) listener(written);
  };
  if (discord) {
    const { state } = discord;
    const names = namesIn(state, people);
    discord.events.subscribe((event) => {
      const line = inWords(event, state, names);
      if (line) write(line);
    });
  }
  return {
    lines: () => lines,
    write,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

type Words = Pick<JournalLine, 'tone' | 'text' | 'detail'>;

function inWords(event: DiscordEvent, state: DiscordState, names: Required<Names>): Words | undefined {
  const who = (id: string) => names.user(id) ?? 'Somebody';
  const said = (text: string): Words => ({ tone: 'discord', text });
  switch (event.kind) {
    case 'message.created':
      return event.message.loading ? undefined : said(writing(event.message, state, names));
    case 'message.updated':
      return said(
        event.message.editedAt === null
          ? writing(event.message, state, names)
          : `Sparta changed a message${firstLine(event.message, names)}`,
      );
    case 'message.deleted':
      return said('Sparta deleted a message');
    case 'role.added':
    case 'role.removed': {
      const role = names.role(event.roleId) ?? 'a role';
      const why = event.reason ? ` (${event.reason})` : '';
      return said(
        event.kind === 'role.added'
          ? `${who(event.userId)} got the role ${role}${why}`
          : `${who(event.userId)} lost the role ${role}${why}`,
      );
    }
    case 'member.joined':
      return said(`${who(event.userId)} joined the server`);
    case 'member.left':
      return said(`${who(event.userId)} left the server`);
    case 'dms.opened':
      return said(`${who(event.userId)} takes direct messages again`);
    case 'dms.closed':
      return said(`${who(event.userId)} takes no direct messages any more`);
    case 'commands.registered':
      return said(`Sparta registered ${event.names.length} commands`);
    case 'request':
      return event.status < 400
        ? undefined
        : {
            tone: 'refused',
            text: `Discord answered ${event.status}`,
            detail: `${event.method} ${event.path}`,
          };
    case 'fault': {
      const { where, path, rule, message } = event.fault;
      return { tone: 'refused', text: message, detail: [where, path, rule].filter(Boolean).join(' · ') };
    }
    // Only the person’s own client shows it.
    case 'language.chosen':
    // A failed interaction is a fault too; sending and answering show in the channel.
    case 'interaction.failed':
    case 'interaction.sent':
    case 'interaction.answered':
    default:
      return undefined;
  }
}

function writing(message: StoredMessage, state: DiscordState, names: Required<Names>): string {
  const channel = state.channels.get(message.channelId);
  const title = firstLine(message, names);
  if (channel?.type === 1)
    return `Sparta sent ${names.user(channel.recipientId ?? '') ?? 'somebody'} a direct message${title}`;
  const where = channel ? ` in #${channel.name}` : '';
  if (message.ephemeralFor !== null)
    return `Sparta answered ${names.user(message.ephemeralFor) ?? 'somebody'}${where}${title}`;
  return `Sparta wrote${where}${title}`;
}

/** The first line of a message, without the bar of its box. */
function firstLine(message: StoredMessage, names: Names): string {
  const [first = ''] = renderText(message, names)
    .split('\n')
    .map((line) => line.replace(/^(?:│ ?)+/, '').trim())
    .filter((line) => line !== '');
  return first === '' ? '' : `: ${first.length > 120 ? `${first.slice(0, 119)}…` : first}`;
}

function namesIn(state: DiscordState, people: People): Required<Names> {
  return {
    user: (id) => people.all().find((person) => person.id === id)?.name ?? state.users.get(id)?.username,
    role: (id) => state.roles.get(id)?.name,
    channel: (id) => state.channels.get(id)?.name,
  };
}
