import type { Says } from '../text.ts';
import { clip, orDots } from './clip.ts';
import { wordsFor, type Reader, type Words } from './reader.ts';

interface InputCommon {
  id: string;
  label: Says;
  description?: Says;
  /** True where nothing else is said. */
  required?: boolean;
}

/** A line or field to type into; its value is a text. */
export interface TextInput extends InputCommon {
  kind?: 'text';
  long?: boolean;
  placeholder?: Says;
  maxLength?: number;
  /** What stands in it already. */
  value?: string;
  /** Never kept: after a refusal it is typed again. */
  secret?: boolean;
}

export interface InputOption {
  label: Says;
  value: string;
  description?: Says;
  /** Chosen already. */
  chosen?: boolean;
}

/**
 * Something to choose from. `radio`: 2 to 10 options, one of them, its value is a text. `checkboxes`: 1 to 10, and
 * `select`: 1 to 25, both any number from `least` to `most`, and their value is a list.
 */
export interface ChoiceInput extends InputCommon {
  kind: 'select' | 'radio' | 'checkboxes';
  options: readonly InputOption[];
  /** `select` only. */
  placeholder?: Says;
  /** 1 where nothing else is said. */
  least?: number;
  /** `select`: 1, `checkboxes`: all where nothing else is said. */
  most?: number;
}

/** Files to hand in; the value is a list of attachments. */
export interface FileInput extends InputCommon {
  kind: 'file';
  /** 1 where nothing else is said; 10 at most. */
  most?: number;
}

export type ModalInput = TextInput | ChoiceInput | FileInput;

export interface Modal {
  title: Says;
  /** Five at most. */
  inputs: readonly ModalInput[];
}

/** What was typed or chosen, by the id of its input. */
export type TypedFields = Readonly<Record<string, string | readonly string[]>>;

/** Discord, Component Reference: types of component. */
const TYPE = { select: 3, text: 4, label: 18, file: 19, radio: 21, checkboxes: 22 } as const;
const MOST_INPUTS = 5;
const MOST_OPTIONS = { select: 25, radio: 10, checkboxes: 10 } as const;
const MOST_FILES = 10;
const LABEL_CHARACTERS = 45;
const DESCRIPTION_CHARACTERS = 100;
const OPTION_CHARACTERS = 100;
const VALUE_CHARACTERS = 4000;

/** A modal as Discord's API takes it; the id carries who may submit it. */
export function renderModal(modal: Modal, id: string, reader: Reader = {}): Record<string, unknown> {
  const words = wordsFor(reader);
  return {
    custom_id: id,
    title: orDots(clip(words(modal.title), LABEL_CHARACTERS)),
    components: modal.inputs.slice(0, MOST_INPUTS).map((input) => ({
      type: TYPE.label,
      label: orDots(clip(words(input.label), LABEL_CHARACTERS)),
      ...described(input.description, words),
      component: component(input, words),
    })),
  };
}

/** The same form with what somebody entered; what does not fit an input is left out. */
export function filledIn(modal: Modal, typed: TypedFields): Modal {
  return { ...modal, inputs: modal.inputs.map((input) => filledInput(input, typed[input.id])) };
}

/** What of the entries may be kept for another try: nothing secret, and no files. */
export function keptOf(modal: Modal, fields: Readonly<Record<string, unknown>>): TypedFields {
  return Object.fromEntries(
    modal.inputs.flatMap((input): [string, string | string[]][] => {
      const value = fields[input.id];
      if (input.kind === 'file' || isSecret(input)) return [];
      if (typeof value === 'string') return [[input.id, value]];
      if (!Array.isArray(value)) return [];
      return [[input.id, value.filter((each) => typeof each === 'string')]];
    }),
  );
}

export function isSecret(input: ModalInput): boolean {
  return isText(input) && input.secret === true;
}

function isText(input: ModalInput): input is TextInput {
  return input.kind === undefined || input.kind === 'text';
}

function filledInput(input: ModalInput, value: string | readonly string[] | undefined): ModalInput {
  if (value === undefined || input.kind === 'file' || isSecret(input)) return input;
  if (isText(input)) return typeof value === 'string' ? { ...input, value } : input;
  const chosen = typeof value === 'string' ? [value] : value;
  return {
    ...input,
    options: input.options.map((option) => ({ ...option, chosen: chosen.includes(option.value) })),
  };
}

function component(input: ModalInput, words: Words): unknown {
  if (isText(input)) return textInput(input, words);
  if (input.kind === 'file') {
    const required = input.required ?? true;
    return {
      type: TYPE.file,
      custom_id: input.id,
      required,
      min_values: required ? 1 : 0,
      max_values: Math.min(input.most ?? 1, MOST_FILES),
    };
  }
  return choiceInput(input, words);
}

function textInput(input: TextInput, words: Words): unknown {
  const most = Math.min(input.maxLength ?? VALUE_CHARACTERS, VALUE_CHARACTERS);
  return {
    type: TYPE.text,
    custom_id: input.id,
    style: input.long ? 2 : 1,
    required: input.required ?? true,
    max_length: most,
    ...(input.placeholder ? { placeholder: clip(words(input.placeholder), DESCRIPTION_CHARACTERS) } : {}),
    // Cut without a mark: what stands here is sent back to us.
    ...(input.value ? { value: input.value.slice(0, most) } : {}),
  };
}

function choiceInput(input: ChoiceInput, words: Words): unknown {
  const required = input.required ?? true;
  const options = input.options.slice(0, MOST_OPTIONS[input.kind]);
  const rendered = options.map((option) => ({
    label: orDots(clip(words(option.label), OPTION_CHARACTERS)),
    value: option.value,
    ...described(option.description, words),
    ...(option.chosen ? { default: true } : {}),
  }));
  const common = { type: TYPE[input.kind], custom_id: input.id, required, options: rendered };
  if (input.kind === 'radio') return common;
  const usual = input.kind === 'checkboxes' ? options.length : 1;
  return {
    ...common,
    min_values: required ? Math.max(1, input.least ?? 1) : (input.least ?? 0),
    max_values: Math.min(input.most ?? usual, options.length),
    ...(input.kind === 'select' && input.placeholder
      ? { placeholder: clip(words(input.placeholder), DESCRIPTION_CHARACTERS) }
      : {}),
  };
}

function described(description: Says | undefined, words: Words): { description?: string } {
  const text = description === undefined ? '' : clip(words(description), DESCRIPTION_CHARACTERS);
  return text === '' ? {} : { description: text };
}
