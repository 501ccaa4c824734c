import type { Link, Operator } from '../domain/operator.ts';
import type { PortName, Ports } from '../ports.ts';
import type { Access } from './access.ts';
import type { Caller } from './interaction.ts';
import type { Message } from './message.ts';
import type { Modal } from './modal.ts';

/** `inline`: answered by the endpoint itself. `deferred`: queued, and the reply edited by a worker. */
export type ReplyMode = 'inline' | 'deferred';
export type Visibility = 'private' | 'public';
/** `registration` runs one at a time for each caller; `commands` runs side by side. */
export type HandlerQueue = 'commands' | 'registration';

/** What a handler is told, besides the ports it asked for. */
export interface Call {
  /** The interaction's id: names this call in every log line and keys what it writes. */
  id: string;
  caller: Caller;
  /** Present where the access asked for it. */
  operator?: Operator;
  /** Present with the operator: their links as they stood when the access was checked. */
  links?: readonly Link[];
  /** The caller's Discord locale, such as `es-ES`. */
  locale?: string | undefined;
  /** The reply that was promised, for work that goes on after this call. The token is a secret. */
  reply?: { applicationId: string; token: string } | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** An earlier try may have written something: what it did is no conflict, and what it left out is made good. */
  retried: boolean;
  /** Every command there is, for `/help`. */
  catalogue: readonly CommandSummary[];
}

export interface CommandSummary {
  name: string;
  summary: string;
  access: Access;
  options: readonly { name: string; description: string; required: boolean }[];
}

export type Answer =
  { kind: 'message'; message: Message } | { kind: 'modal'; modal: Modal; handler: string; arg: string };

/** Gives the ports asked for; asking for none costs nothing, which keeps the endpoint's start short. */
export type LoadPorts = (needs: readonly PortName[]) => Promise<Ports>;

/** A command, a button or a modal, with its types folded away: what the endpoint and the workers run. */
export interface Handler {
  /** `my-stats`, or `register:paste` for a button or modal. */
  key: string;
  access: Access;
  reply: ReplyMode;
  visibility: Visibility;
  queue: HandlerQueue;
  /** Only reads: a second delivery does no harm, so none is claimed, which would cost two writes a call. */
  readsOnly?: boolean;
  /** Of a form: how it is opened, so that after a refusal it can be opened again as it was filled in. */
  form?: OpenForm;
  /** A button of a direct message, where there is no server: its signature alone says who may press it. */
  inDm?: boolean;
  /** A button's answer that takes the place of the message the button stands on. */
  inPlace?: boolean;
  /** Throws `invalid-input` where the input is not what the handler takes. */
  check(raw: unknown): void;
  run(raw: unknown, call: Call, load: LoadPorts): Promise<Answer>;
}

/** The form for an argument; asks for ports only where what it shows has to be read. */
export type OpenForm = (arg: string, call: Call, load: LoadPorts) => Promise<Modal>;

export function withMessage(message: Message): Answer {
  return { kind: 'message', message };
}
