import type { Fact } from '../domain/fact.ts';
import type { Webhook } from '../domain/webhook.ts';

/** Where other software wants to hear of facts. */
export interface Webhooks {
  /** Throws `conflict` where the address has one already, or there are as many as there may be. */
  add(webhook: Webhook): Promise<void>;
  get(id: string): Promise<Webhook | undefined>;
  /** Oldest first. */
  list(): Promise<Webhook[]>;
  /** False where there is none. */
  remove(id: string): Promise<boolean>;
  /**
   * Takes a step from what is kept, as one change; undefined where it is gone. The step may run more than once, and
   * one that returns what it was given writes nothing.
   */
  change(id: string, step: (before: Webhook) => Webhook): Promise<Webhook | undefined>;
}

/** One fact on its way to one webhook. */
export interface WebhookTask {
  webhookId: string;
  fact: Fact;
  /** 1 for the first try. */
  attempt: number;
  /** Milliseconds since 1970 before which it is not tried. */
  notBefore: number;
  /** ISO 8601, when the webhook was paused: the one try afterwards that decides whether it goes on. */
  probeOf?: string | undefined;
}

/** HTTPS to hosts that somebody else named. */
export interface Outbound {
  /**
   * Sends one request to the public internet, on port 443, never through a redirect; answers whatever status came.
   * Throws `forbidden` where the host is not there, or only partly; nothing was dialled then. Throws `upstream` where
   * it has no answer in time.
   */
  send(request: OutboundRequest): Promise<{ status: number }>;
}

export interface OutboundRequest {
  method: 'GET' | 'POST';
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** For all of it: name, connection, answer. */
  timeoutMs: number;
}

/** The topic for whoever must know of the worst at once. */
export interface Notices {
  publish(notice: Notice): Promise<void>;
}

export interface Notice {
  /** 1 to 100 characters of printable ASCII on one line. */
  subject: string;
  /** For people. */
  text: string;
  /** For software: JSON. */
  json: string;
  /** By these subscribers filter. */
  attributes: Readonly<Record<string, string>>;
}
