import * as v from 'valibot';
import type { PortName, Ports } from '../ports.ts';
import type { Access } from './access.ts';
import {
  withMessage,
  type Call,
  type CommandSummary,
  type Handler,
  type HandlerQueue,
  type LoadPorts,
  type OpenForm,
  type ReplyMode,
  type Visibility,
} from './handler.ts';
import type { Message } from './message.ts';
import type { Modal } from './modal.ts';
import { describeOptions, type OptionDescription } from './options.ts';
import { parse } from './parse.ts';

export interface Choice {
  name: string;
  value: string;
}

/** What is offered while somebody types. */
export type Suggestion = (typed: string, call: Call, load: LoadPorts) => Promise<Choice[]>;

/**
 * Autocomplete of one option. It has ports of its own, since the endpoint answers it within Discord's 3 s and holds
 * less than a worker: one keyed read.
 */
export function suggestion<const N extends PortName>(spec: {
  needs: readonly N[];
  run(typed: string, call: Call, ports: Pick<Ports, N>): Promise<Choice[]>;
}): Suggestion {
  return async (typed, call, load) => spec.run(typed, call, await load(spec.needs));
}

type Entries = Record<string, v.GenericSchema>;
type Options<O extends Entries> = v.InferOutput<v.ObjectSchema<O, undefined>>;

export interface CommandSpec<O extends Entries, N extends PortName> {
  /** The slash command, and the file's name. */
  name: string;
  /** One line for Discord's picker, 100 characters at most. */
  summary: string;
  access: Access;
  reply: ReplyMode;
  /** `private`: only the caller sees the reply. */
  visibility: Visibility;
  /** Valibot schemas by option name; `v.description` is shown to people, `v.optional` makes it optional. */
  options: O;
  /** True where `run` changes nothing anywhere, a trail of look-ups included. */
  readsOnly?: boolean;
  /** The ports `run` uses; no others are given. */
  needs: readonly N[];
  /** Autocomplete by option, made with `suggestion`. */
  suggest?: { [K in keyof O]?: Suggestion };
  run(input: Call & { options: Options<O> }, ports: Pick<Ports, N>): Promise<Message>;
  buttons?: Record<string, Handler | ModalButton>;
  modals?: Record<string, Handler>;
}

/** A slash command with everything derived from its declaration. */
export interface Command {
  name: string;
  summary: string;
  options: readonly OptionDescription[];
  handler: Handler;
  /** Buttons and modals, by key. */
  parts: ReadonlyMap<string, Handler>;
  /** Undefined where the option has no autocomplete. */
  suggest(option: string, typed: string, call: Call, load: LoadPorts): Promise<Choice[]> | undefined;
  describe(): CommandSummary;
}

export function defineCommand<const O extends Entries, const N extends PortName>(
  spec: CommandSpec<O, N>,
): Command {
  const schema = v.strictObject(spec.options);
  const described = describeOptions(spec.options, Object.keys(spec.suggest ?? {}));
  const parts = [
    ...Object.entries(spec.buttons ?? {}),
    ...Object.entries(spec.modals ?? {}).map(
      ([name, part]) => [name, withForm(name, part, spec.buttons)] as const,
    ),
  ].map(([name, part]) => [`${spec.name}:${name}`, { ...part, key: `${spec.name}:${name}` }] as const);
  return {
    name: spec.name,
    summary: spec.summary,
    options: described,
    parts: new Map(parts),
    handler: {
      key: spec.name,
      access: spec.access,
      reply: spec.reply,
      visibility: spec.visibility,
      queue: 'commands',
      readsOnly: spec.readsOnly ?? false,
      check: (raw) => void parse(schema, raw),
      run: async (raw, call, load) =>
        withMessage(await spec.run({ ...call, options: parse(schema, raw) }, await load(spec.needs))),
    },
    // An option named like something every object has must not find that.
    suggest: (option, typed, call, load) =>
      Object.hasOwn(spec.suggest ?? {}, option) ? spec.suggest?.[option]?.(typed, call, load) : undefined,
    describe: () => ({ name: spec.name, summary: spec.summary, access: spec.access, options: described }),
  };
}

export interface ButtonSpec<N extends PortName> {
  access: Access;
  /** Where `modal` is given the button opens it and nothing else happens; a modal must be the first answer. */
  reply: ReplyMode;
  queue?: HandlerQueue;
  /** The answer takes the place of the message the button stands on: pages, and questions that were answered. */
  inPlace?: boolean;
  /** It stands in direct messages, and works there as in the server. */
  inDm?: boolean;
  /** True where `run` changes nothing anywhere. */
  readsOnly?: boolean;
  needs: readonly N[];
  run(input: Call & { arg: string }, ports: Pick<Ports, N>): Promise<Message>;
}

/** What a button press does. Only the person it was made for may press it. */
export function defineButton<const N extends PortName>(spec: ButtonSpec<N>): Handler {
  return {
    key: '',
    access: spec.access,
    reply: spec.reply,
    visibility: 'private',
    queue: spec.queue ?? 'commands',
    inPlace: spec.inPlace ?? false,
    inDm: spec.inDm ?? false,
    readsOnly: spec.readsOnly ?? false,
    check: (raw) => void parse(buttonInput, raw),
    run: async (raw, call, load) =>
      withMessage(await spec.run({ ...call, arg: parse(buttonInput, raw).arg }, await load(spec.needs))),
  };
}

/** The handler of a button that opens a form. */
export interface ModalButton extends Handler {
  /** Key of the form's handler within the same command. */
  submit: string;
  open: OpenForm;
}

export interface ModalButtonSpec<N extends PortName> {
  access: Access;
  /** The form, or what makes it of what it reads: one keyed read, since a form must be Discord's first answer. */
  modal: Modal | ((input: Call & { arg: string }, ports: Pick<Ports, N>) => Promise<Modal>);
  needs?: readonly N[];
  /** Key of the form's handler within the same command. */
  submit: string;
}

/** A button that opens a form. The form's argument is the button's. */
export function defineModalButton<const N extends PortName = never>(spec: ModalButtonSpec<N>): ModalButton {
  const open: OpenForm = async (arg, call, load) =>
    typeof spec.modal === 'function'
      ? spec.modal({ ...call, arg }, await load(spec.needs ?? []))
      : Promise.resolve(spec.modal);
  return {
    key: '',
    access: spec.access,
    reply: 'inline',
    visibility: 'private',
    queue: 'commands',
    submit: spec.submit,
    open,
    check: (raw) => void parse(buttonInput, raw),
    run: async (raw, call, load) => {
      const { arg } = parse(buttonInput, raw);
      return { kind: 'modal', modal: await open(arg, call, load), handler: spec.submit, arg };
    },
  };
}

/** A form knows the button that opens it, so that it can be opened again. */
function withForm(name: string, part: Handler, buttons: CommandSpec<Entries, PortName>['buttons']): Handler {
  const opener = Object.values(buttons ?? {}).find((each) => 'submit' in each && each.submit === name);
  return opener && 'open' in opener ? { ...part, form: opener.open } : part;
}

export interface ModalSpec<F extends Entries, N extends PortName> {
  access: Access;
  reply: ReplyMode;
  queue?: HandlerQueue;
  fields: F;
  needs: readonly N[];
  run(input: Call & { arg: string; fields: Options<F> }, ports: Pick<Ports, N>): Promise<Message>;
}

/** What a submitted form does. */
export function defineModal<const F extends Entries, const N extends PortName>(
  spec: ModalSpec<F, N>,
): Handler {
  const schema = v.object({ arg: v.string(), fields: v.strictObject(spec.fields) });
  return {
    key: '',
    access: spec.access,
    reply: spec.reply,
    visibility: 'private',
    queue: spec.queue ?? 'commands',
    check: (raw) => void parse(schema, raw),
    run: async (raw, call, load) => {
      const { arg, fields } = parse(schema, raw);
      return withMessage(await spec.run({ ...call, arg, fields }, await load(spec.needs)));
    },
  };
}

const buttonInput = v.object({ arg: v.string() });
