import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { loadOracle, type Fault } from './conformance.ts';
import type { Context } from './context.ts';
import { checkEndpoint } from './endpoint-check.ts';
import { eventSource, type Events } from './events.ts';
import { failures, type Failure, type FailureScript } from './failures.ts';
import { player, type Player } from './player.ts';
import { rateLimiter, type RateLimit } from './rate-limits.ts';
import { serve } from './server.ts';
import { snowflakes } from './snowflake.ts';
import { addMember, seededState, type MemberSeed, type Seed } from './state/seed.ts';
import type { DiscordState } from './state.ts';

export interface DiscordOptions extends Seed {
  /** 0, any free one, where absent. */
  port?: number;
  botToken: string;
  /** Ed25519; made where absent. */
  privateKey?: KeyObject;
  /** Where interactions are sent; asked anew each time. */
  interactionsUrl: () => string;
  /** Milliseconds since 1970, for ids, token ages and rate limits. */
  now?: () => number;
  /** Milliseconds until "The application did not respond"; Discord's 3000 where absent. */
  deadlineMs?: number;
  /** By route: `PUT /guilds/:guild/members/:user/roles/:role`. */
  rateLimits?: Record<string, RateLimit>;
}

export interface LocalDiscord {
  /** Ends in `/api/v10`. */
  url: string;
  /** 64 hex digits, as the developer portal shows it. */
  publicKey: string;
  applicationId: string;
  guildId: string;
  state: DiscordState;
  /** Every body refused and every interaction that failed, and why, oldest first. */
  faults: Fault[];
  events: Events;
  /** Plays a failure on requests to come. */
  fail(script: FailureScript): Failure;
  /** The person at a client. Throws where nobody has that id. */
  person(userId: string): Player;
  /** Somebody joins the guild. */
  join(member: MemberSeed): Player;
  /** Somebody leaves the guild; their account stays. */
  leave(userId: string): void;
  /** PINGs the endpoint, well signed and badly signed, as Discord does when its address is saved. */
  checkEndpoint(): Promise<string | undefined>;
  stop(): Promise<void>;
}

/** Discord's deadline for the first answer. Discord, Receiving and Responding. */
const DEADLINE_MS = 3000;

/** Starts a Discord of our own: its REST API, a guild as seeded, and the people in it. */
export async function startDiscord(options: DiscordOptions): Promise<LocalDiscord> {
  const now = options.now ?? Date.now;
  const newId = snowflakes(now);
  const privateKey = options.privateKey ?? generateKeyPairSync('ed25519').privateKey;
  const state = seededState(options, newId, now);
  const events = eventSource();
  const context: Context = {
    state,
    events,
    faults: [],
    botToken: options.botToken,
    publicKey: publicKeyOf(privateKey),
    privateKey,
    interactionsUrl: () => state.application.interactionsEndpointUrl ?? options.interactionsUrl(),
    now,
    newId,
    deadlineMs: options.deadlineMs ?? DEADLINE_MS,
  };
  const scripts = failures();
  const limiter = rateLimiter(now, options.rateLimits);
  const server = await serve({ context, failures: scripts, limiter }, options.port ?? 0);
  state.filesUrl = `http://127.0.0.1:${server.port}`;
  // The schemas load beside the start; who needs them first waits for the rest. A failure shows there.
  loadOracle().catch(() => undefined);

  const person = (userId: string): Player => {
    if (!state.users.has(userId)) throw new Error(`Nobody here has the id ${userId}.`);
    return player(context, userId);
  };

  return {
    url: `http://127.0.0.1:${server.port}/api/v10`,
    publicKey: context.publicKey,
    applicationId: state.application.id,
    guildId: state.guild.id,
    state,
    faults: context.faults,
    events,
    fail: (script) => scripts.add(script),
    person,
    join(seed) {
      const member = addMember(state, seed, now);
      events.emit({ kind: 'member.joined', userId: member.user.id });
      return person(member.user.id);
    },
    leave(userId) {
      if (state.members.delete(userId)) events.emit({ kind: 'member.left', userId });
    },
    checkEndpoint: async () => checkEndpoint(context, context.interactionsUrl()),
    stop: async () => server.stop(),
  };
}

/** The raw key in hex: the last 32 bytes of its DER. */
function publicKeyOf(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
}
