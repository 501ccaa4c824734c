import type { IncomingMessage, ServerResponse } from 'node:http';
import { SpartaError } from '../../errors.ts';
import type { DiscordEvent } from '../discord/events.ts';
import type { LocalDiscord } from '../discord/local-discord.ts';
import type { StoredMessage } from '../discord/state.ts';
import { directoryOf } from './directory.ts';
import type { Journal } from './journal.ts';
import { messageView, type Deeds } from './message-view.ts';
import type { People } from './people.ts';

/** Between two comments that keep the connection open. */
const HEARTBEAT_MS = 15_000;

/**
 * Server-sent events for one person: `everything` first (so that a lost connection mends itself), then `directory`,
 * `message`, `gone`, `elsewhere` (a message reached another person) and `line` as they happen.
 */
export function liveStream({
  discord,
  people,
  journal,
  deeds,
}: {
  discord: LocalDiscord | undefined;
  people: People;
  journal: Journal;
  deeds: Deeds;
}): (request: IncomingMessage, response: ServerResponse, me: string) => void {
  return (request, response, me) => {
    if (!discord) throw new SpartaError('conflict', 'This world has no Discord of its own.');
    people.get(me);
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const tell = (event: string, data: unknown): void => {
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    };
    const view = (message: StoredMessage) => messageView(discord.state, message, me, deeds);
    tell('everything', {
      directory: directoryOf(discord, people, me),
      messages: [...discord.state.messages.values()].map(view).filter((message) => message !== undefined),
      lines: journal.lines(),
    });
    const ends = [
      journal.subscribe((line) => tell('line', line)),
      discord.events.subscribe((event) => {
        if (changesDirectory(event)) tell('directory', directoryOf(discord, people, me));
        else if (event.kind === 'message.deleted') tell('gone', { id: event.message.id });
        else if (event.kind === 'message.created' || event.kind === 'message.updated') {
          const message = view(event.message);
          if (message) tell('message', message);
          else tell('elsewhere', { userId: receiverOf(discord, event.message) });
        }
      }),
    ];
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
    heartbeat.unref();
    request.on('close', () => {
      clearInterval(heartbeat);
      for (const end of ends) end();
    });
  };
}

function receiverOf({ state }: LocalDiscord, message: StoredMessage): string | null {
  return message.ephemeralFor ?? state.channels.get(message.channelId)?.recipientId ?? null;
}

function changesDirectory({ kind }: DiscordEvent): boolean {
  return (
    kind.startsWith('role.') ||
    kind.startsWith('member.') ||
    kind.startsWith('dms.') ||
    kind === 'language.chosen' ||
    kind === 'commands.registered'
  );
}
