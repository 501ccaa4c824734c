import { FLAGS, foreignFlags } from '../flags.ts';
import { isObject, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { at, finding, type Finding } from './fault.ts';
import { messageFaults } from './message.ts';
import { modalFaults } from './modal.ts';
import { consult, type Oracle } from './oracle.ts';

/** Interaction and answer types. Discord, Receiving and Responding. */
export const INTERACTION = { ping: 1, command: 2, component: 3, autocomplete: 4, modalSubmit: 5 } as const;
export const CALLBACK = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** Above this an inline reply fails; not documented. */
export const MAX_INLINE_BYTES = 150_000;

/** What an answer is judged against. */
export interface Asked {
  /** The interaction's type. */
  type: number;
  /** The message that carries the pressed component, or opened the submitted modal. */
  source?: { v2: boolean; content: string; embeds: number };
  files?: number;
}

const { ping, command, component, autocomplete, modalSubmit } = INTERACTION;
const ALLOWED: Record<number, number[]> = {
  [CALLBACK.pong]: [ping],
  [CALLBACK.message]: [command, component, modalSubmit],
  [CALLBACK.deferredMessage]: [command, component, modalSubmit],
  [CALLBACK.deferredUpdate]: [component, modalSubmit],
  [CALLBACK.update]: [component, modalSubmit],
  [CALLBACK.choices]: [autocomplete],
  [CALLBACK.modal]: [command, component],
};

const SCHEMA_OF: Record<number, Oracle> = {
  [CALLBACK.message]: 'replyMessage',
  [CALLBACK.deferredMessage]: 'replyMessage',
  [CALLBACK.deferredUpdate]: 'replyUpdate',
  [CALLBACK.update]: 'replyUpdate',
  [CALLBACK.choices]: 'replyChoices',
  [CALLBACK.modal]: 'replyModal',
};

/** What is wrong with an answer to an interaction. */
export async function callbackFaults(body: unknown, asked: Asked): Promise<Finding[]> {
  if (!isObject(body)) return [finding('', 'BASE_TYPE_BAD_TYPE', 'An answer is a JSON object with a type.')];
  const type = numberOf(body['type']);
  const askedBy = ALLOWED[type];
  if (!askedBy)
    return [finding('type', 'BASE_TYPE_CHOICES', `No answer has type ${JSON.stringify(body['type'])}.`)];
  if (!askedBy.includes(asked.type)) {
    return [
      finding(
        'type',
        'INTERACTION_RESPONSE_TYPE',
        `Type ${type} does not answer an interaction of type ${asked.type}.`,
      ),
    ];
  }
  if ((type === CALLBACK.update || type === CALLBACK.deferredUpdate) && !asked.source) {
    return [finding('type', 'INTERACTION_RESPONSE_TYPE', `Type ${type} needs a message to update.`)];
  }
  const schema = SCHEMA_OF[type];
  return [...(schema ? await consult(schema, body) : []), ...dataFaults(type, body, asked)];
}

function dataFaults(type: number, body: JsonObject, asked: Asked): Finding[] {
  const data = objectOf(body['data']);
  const under = (faults: Finding[]): Finding[] =>
    faults.map((fault) => ({ ...fault, path: at('data', fault.path) }));
  const files = asked.files ?? 0;
  switch (type) {
    case CALLBACK.message: {
      const { suppressEmbeds, ephemeral, suppressNotifications, voice, componentsV2 } = FLAGS;
      const flags = [suppressEmbeds, ephemeral, suppressNotifications, voice, componentsV2];
      return under(messageFaults(data, { flags, files }));
    }
    case CALLBACK.deferredMessage:
      return deferFaults(data);
    case CALLBACK.update:
      return under(
        messageFaults(data, {
          flags: [FLAGS.suppressEmbeds, FLAGS.componentsV2],
          files,
          ...(asked.source ? { before: asked.source } : {}),
        }),
      );
    case CALLBACK.choices:
      return choicesFaults(data);
    case CALLBACK.modal:
      return modalFaults(data);
    default:
      return [];
  }
}

/** A deferral carries EPHEMERAL or nothing; IS_COMPONENTS_V2 comes with the edit. */
function deferFaults(data: JsonObject): Finding[] {
  const foreign = foreignFlags(numberOf(data['flags']), FLAGS.ephemeral);
  const rest = Object.keys(data).filter((key) => key !== 'flags');
  return [
    ...(foreign === 0
      ? []
      : [finding('data.flags', 'MESSAGE_INVALID_FLAGS', `Flags ${foreign} cannot be set on a deferral.`)]),
    ...rest.map((key) =>
      finding(
        `data.${key}`,
        'DEFERRAL_WITH_BODY',
        'A deferral shows nothing of its own; send it in the edit.',
      ),
    ),
  ];
}

function choicesFaults(data: JsonObject): Finding[] {
  if (!Array.isArray(data['choices']))
    return [finding('data.choices', 'BASE_TYPE_REQUIRED', 'This field is required')];
  return objectsOf(data['choices']).flatMap((choice, index) => {
    const path = at('data.choices', index);
    const name = textOf(choice['name']);
    const { value } = choice;
    return [
      ...(typeof value === 'string' && (value.length < 1 || value.length > 100)
        ? [
            finding(
              at(path, 'value'),
              'BASE_TYPE_BAD_LENGTH',
              `Must be between 1 and 100 in length, and has ${value.length}.`,
            ),
          ]
        : []),
      // Discord's client then sends the name in place of the value (seen, not documented).
      ...(name !== name.trimEnd()
        ? [finding(at(path, 'name'), 'CHOICE_NAME_TRAILING_SPACE', `"${name}" ends in a space.`)]
        : []),
    ];
  });
}
