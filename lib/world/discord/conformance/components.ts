import { charactersOf, isObject, numberOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { at, finding, type Finding } from './fault.ts';

/** Component types. Discord, Component Reference. */
export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

export const BUTTON_STYLE = { primary: 1, secondary: 2, success: 3, danger: 4, link: 5, premium: 6 } as const;

const SELECTS: number[] = [
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
];

/** Kinds only a message with IS_COMPONENTS_V2 may hold. */
const V2_ONLY: number[] = [
  COMPONENT.section,
  COMPONENT.textDisplay,
  COMPONENT.thumbnail,
  COMPONENT.mediaGallery,
  COMPONENT.file,
  COMPONENT.separator,
  COMPONENT.container,
];

/** Components of one message, nested ones counted. Discord, Component Reference. */
const MAX_COMPONENTS = 40;
const MAX_LEGACY_ROWS = 5;
/** Characters over all Text Displays of a message. */
const MAX_V2_TEXT = 4000;
/** Discord answers 500 above 10,170 bytes of text + 12 each display (not documented); we stay under this. */
const MAX_V2_TEXT_BYTES = 9500;

export interface Placed {
  component: JsonObject;
  type: number;
  path: string;
}

/** Every component of a tree, the nested ones after their parent, with the path each stands at. */
export function placed(components: unknown, path = 'components'): Placed[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component, index) =>
    isObject(component) ? within(component, at(path, index)) : [],
  );
}

function within(component: JsonObject, path: string): Placed[] {
  const { accessory, component: labelled } = component;
  return [
    { component, type: numberOf(component['type']), path },
    ...placed(component['components'], at(path, 'components')),
    ...(isObject(accessory) ? within(accessory, at(path, 'accessory')) : []),
    ...(isObject(labelled) ? within(labelled, at(path, 'component')) : []),
  ];
}

/** The rules on a message's components that its schema does not hold. `v2`: the message has, or gets, the flag. */
export function componentFaults(components: unknown, v2: boolean): Finding[] {
  const all = placed(components);
  return [
    ...all.flatMap(buttonFaults),
    ...all.flatMap(selectFaults),
    ...all.flatMap(rowFaults),
    ...duplicates(all),
    ...(v2 ? v2Faults(all) : legacyFaults(components, all)),
  ];
}

function buttonFaults({ component, type, path }: Placed): Finding[] {
  if (type !== COMPONENT.button) return [];
  const style = numberOf(component['style']);
  const has = (key: string): boolean => component[key] !== undefined && component[key] !== null;
  const faults: Finding[] = [];
  const wants = (key: string): void => {
    if (!has(key))
      faults.push(finding(at(path, key), 'BASE_TYPE_REQUIRED', `A button of style ${style} needs ${key}.`));
  };
  const refuses = (key: string): void => {
    if (has(key)) {
      faults.push(
        finding(at(path, key), 'BUTTON_COMPONENT_INVALID', `A button of style ${style} takes no ${key}.`),
      );
    }
  };
  if (style === BUTTON_STYLE.link) {
    wants('url');
    refuses('custom_id');
  } else if (style === BUTTON_STYLE.premium) {
    wants('sku_id');
    refuses('custom_id');
    refuses('label');
    refuses('url');
  } else {
    wants('custom_id');
    refuses('url');
  }
  if (style !== BUTTON_STYLE.premium && !has('label') && !has('emoji')) {
    faults.push(finding(path, 'BUTTON_COMPONENT_INVALID', 'A button needs a label or an emoji.'));
  }
  return faults;
}

function selectFaults({ component, type, path }: Placed): Finding[] {
  if (!SELECTS.includes(type)) return [];
  const faults: Finding[] = [];
  const options = objectsOf(component['options']);
  const values = options.map((option) => textOf(option['value']));
  if (new Set(values).size !== values.length) {
    faults.push(
      finding(at(path, 'options'), 'COMPONENT_SELECT_OPTION_VALUE_DUPLICATED', 'Two options have one value.'),
    );
  }
  const defaults = options.filter((option) => option['default'] === true).length;
  const most = component['max_values'] === undefined ? 1 : numberOf(component['max_values']);
  if (defaults > most) {
    faults.push(
      finding(
        at(path, 'options'),
        'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
        `${defaults} defaults, at most ${most}.`,
      ),
    );
  }
  if (numberOf(component['min_values']) > most) {
    faults.push(
      finding(at(path, 'min_values'), 'BASE_TYPE_BAD_VALUE', `min_values is above max_values ${most}.`),
    );
  }
  return faults;
}

function rowFaults({ component, type, path }: Placed): Finding[] {
  if (type !== COMPONENT.actionRow) return [];
  const children = objectsOf(component['components']);
  const selects = children.filter((child) => SELECTS.includes(numberOf(child['type'])));
  return selects.length > 0 && children.length > 1
    ? [
        finding(
          at(path, 'components'),
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'A row holds five buttons or one select.',
        ),
      ]
    : [];
}

export function duplicates(all: Placed[]): Finding[] {
  const seen = new Map<string, string>();
  return all.flatMap(({ component, path }) => {
    const id = component['custom_id'];
    if (typeof id !== 'string') return [];
    const first = seen.get(id);
    seen.set(id, first ?? path);
    const message = `custom_id "${id}" is already at ${first}.`;
    return first === undefined
      ? []
      : [finding(at(path, 'custom_id'), 'COMPONENT_CUSTOM_ID_DUPLICATED', message)];
  });
}

function legacyFaults(components: unknown, all: Placed[]): Finding[] {
  const rows = Array.isArray(components) ? components.length : 0;
  const foreign = all.filter(({ type }) => V2_ONLY.includes(type));
  const message = 'This kind of component needs the flag IS_COMPONENTS_V2 (32768).';
  return [
    ...foreign.map(({ path }) => finding(path, 'UNION_TYPE_CHOICES', message)),
    ...(rows > MAX_LEGACY_ROWS && foreign.length === 0
      ? [finding('components', 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and 5 in length, and has ${rows}.`)]
      : []),
  ];
}

function v2Faults(all: Placed[]): Finding[] {
  const texts = all
    .filter(({ type }) => type === COMPONENT.textDisplay)
    .map(({ component }) => textOf(component['content']));
  const characters = texts.reduce((sum, text) => sum + charactersOf(text), 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
  const faults: Finding[] = [];
  if (all.length > MAX_COMPONENTS) {
    faults.push(
      finding(
        'components',
        'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
        `${all.length} components, at most ${MAX_COMPONENTS}.`,
      ),
    );
  }
  if (characters > MAX_V2_TEXT) {
    faults.push(
      finding(
        'components',
        'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
        `${characters} characters, at most ${MAX_V2_TEXT}.`,
      ),
    );
  }
  if (bytes > MAX_V2_TEXT_BYTES) {
    faults.push(
      finding('components', 'V2_TEXT_BYTES', `${bytes} bytes of text, at most ${MAX_V2_TEXT_BYTES}.`),
    );
  }
  return faults;
}
