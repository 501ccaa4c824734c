import type { AttachedFile } from '../attachments.ts';
import { COMPONENT } from '../conformance/components.ts';
import { numberOf, objectOf, objectsOf, textOf, textsOf, type JsonObject } from '../json.ts';
import type { StoredAttachment, StoredMessage } from '../state.ts';
import { chosenFault } from './controls.ts';
import { ClientRefusal } from './typed-command.ts';

/** A form on somebody's screen. */
export interface Modal {
  customId: string;
  title: string;
  /** As the app sent them, numbered. */
  components: JsonObject[];
  inputs: ModalInput[];
  channelId: string;
  /** The message whose button opened it. */
  source: StoredMessage | null;
}

export interface ModalInput {
  customId: string;
  /** Component type: 4 a text, 3 and 5 to 8 a select, 19 files, 21 radio, 22 checkboxes, 23 one checkbox. */
  type: number;
  label: string;
  description: string;
  /** What stands in a text input already. */
  value: string;
  required: boolean;
  /** What can be chosen, where that is fixed. */
  options: { label: string; value: string }[];
}

export type FieldValue = string | string[] | boolean | AttachedFile[];

export function modalOf(data: JsonObject, channelId: string, source: StoredMessage | null): Modal {
  let next = 1;
  const components = structuredClone(objectsOf(data['components']));
  for (const top of components) {
    for (const each of [top, ...innerOf(top)]) each['id'] ??= next++;
  }
  return {
    customId: textOf(data['custom_id']),
    title: textOf(data['title']),
    components,
    inputs: components.flatMap((top) => innerOf(top).map((inner) => inputOf(top, inner))),
    channelId,
    source,
  };
}

/** The `data` of a submitted form. Throws ClientRefusal where the client would mark a field red. */
export function submission(
  modal: Modal,
  fields: Record<string, FieldValue>,
  keep: (file: AttachedFile) => StoredAttachment,
): { data: JsonObject; chosen: string[]; attached: StoredAttachment[] } {
  for (const name of Object.keys(fields)) {
    if (!modal.inputs.some(({ customId }) => customId === name))
      throw new ClientRefusal(`The form has no field ${name}.`);
  }
  const chosen: string[] = [];
  const attached: StoredAttachment[] = [];
  const answer = (inner: JsonObject): JsonObject => {
    const input = modal.inputs.find(({ customId }) => customId === inner['custom_id']);
    if (!input) throw new ClientRefusal(`The form has no field ${textOf(inner['custom_id'])}.`);
    const value =
      input.type === COMPONENT.fileUpload
        ? filesOf(inner, input, fields[input.customId], (file) => {
            const kept = keep(file);
            attached.push(kept);
            return kept.id;
          })
        : valueOf(inner, input, fields[input.customId]);
    const isEntity = input.type >= COMPONENT.userSelect && input.type <= COMPONENT.channelSelect;
    if (isEntity) chosen.push(...textsOf(value['values']));
    return { type: input.type, id: inner['id'], custom_id: input.customId, ...value };
  };
  const components = modal.components.map((top): JsonObject => {
    const { type, id } = top;
    if (type === COMPONENT.label) return { type, id, component: answer(objectOf(top['component'])) };
    if (type === COMPONENT.actionRow) return { type, id, components: innerOf(top).map(answer) };
    return { type, id };
  });
  return { data: { custom_id: modal.customId, components }, chosen, attached };
}

function innerOf(top: JsonObject): JsonObject[] {
  return top['type'] === COMPONENT.label ? objectsOf([top['component']]) : objectsOf(top['components']);
}

function inputOf(top: JsonObject, inner: JsonObject): ModalInput {
  return {
    customId: textOf(inner['custom_id']),
    type: numberOf(inner['type']),
    label: textOf(top['label']) || textOf(inner['label']),
    description: textOf(top['description']),
    value: textOf(inner['value']),
    required: inner['required'] !== false,
    options: objectsOf(inner['options']).map(({ label, value }) => ({
      label: textOf(label),
      value: textOf(value),
    })),
  };
}

function valueOf(inner: JsonObject, input: ModalInput, given: FieldValue | undefined): JsonObject {
  const { type, label, required } = input;
  if (type === COMPONENT.textInput) return { value: typedText(inner, input, given) };
  if (type === COMPONENT.checkbox)
    return { value: typeof given === 'boolean' ? given : inner['default'] === true };
  const preset = objectsOf(inner['options'])
    .filter((option) => option['default'] === true)
    .map((option) => textOf(option['value']));
  const values = given === undefined ? preset : Array.isArray(given) ? textsOf(given) : [String(given)];
  if (values.length === 0) {
    if (required) throw new ClientRefusal(`"${label}" is required.`);
  } else {
    const wrong = chosenFault(inner, values);
    if (wrong !== undefined) throw new ClientRefusal(`"${label}" ${wrong}.`);
  }
  return type === COMPONENT.radioGroup ? { value: values[0] ?? null } : { values };
}

function filesOf(
  inner: JsonObject,
  { label, required }: ModalInput,
  given: FieldValue | undefined,
  keep: (file: AttachedFile) => string,
): JsonObject {
  const files = Array.isArray(given) ? given.filter((each) => typeof each === 'object') : [];
  const most = inner['max_values'] === undefined ? 1 : numberOf(inner['max_values']);
  if (required && files.length === 0) throw new ClientRefusal(`"${label}" is required.`);
  if (files.length > most) throw new ClientRefusal(`"${label}" takes ${most} files at most.`);
  return { values: files.map(keep) };
}

function typedText(
  inner: JsonObject,
  { label, required, value }: ModalInput,
  given: FieldValue | undefined,
): string {
  const text = given === undefined || typeof given === 'object' ? value : String(given);
  if (text === '') {
    if (required) throw new ClientRefusal(`"${label}" is required.`);
    return text;
  }
  const { min_length: least, max_length: most } = inner;
  if (typeof least === 'number' && text.length < least)
    throw new ClientRefusal(`"${label}" is shorter than ${least}.`);
  if (text.length > (typeof most === 'number' ? most : 4000))
    throw new ClientRefusal(`"${label}" is too long.`);
  return text;
}
