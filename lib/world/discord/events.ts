import type { Fault } from './conformance/fault.ts';
import type { Interaction, StoredMessage } from './state.ts';

/** What happened, for whoever watches: a page, a transcript, a test that waits. */
export type DiscordEvent =
  | { kind: 'message.created' | 'message.updated' | 'message.deleted'; message: StoredMessage }
  | { kind: 'role.added' | 'role.removed'; userId: string; roleId: string; reason: string | null }
  | { kind: 'member.joined' | 'member.left'; userId: string }
  | { kind: 'dms.opened' | 'dms.closed' | 'language.chosen'; userId: string }
  | { kind: 'commands.registered'; scope: string; names: string[] }
  | { kind: 'interaction.sent' | 'interaction.answered'; interaction: Interaction }
  | { kind: 'interaction.failed'; interaction: Interaction; why: string }
  | { kind: 'request'; method: string; path: string; status: number }
  | { kind: 'fault'; fault: Fault };

export type Listener = (event: DiscordEvent) => void;

export interface Events {
  /** Calls the listener at everything that happens from now on; the answer ends that. */
  subscribe(listener: Listener): () => void;
}

export interface EventSource extends Events {
  emit(event: DiscordEvent): void;
}

export function eventSource(): EventSource {
  const listeners = new Set<Listener>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit(event) {
      for (const listener of listeners) listener(event);
    },
  };
}
