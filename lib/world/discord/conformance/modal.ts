import { numberOf, objectOf, objectsOf, textOf } from '../json.ts';
import { COMPONENT, duplicates, placed, type Placed } from './components.ts';
import { at, finding, type Finding } from './fault.ts';

/** Top-level components of a modal. Discord, Interaction Response: Modal (the specification alone says 40). */
const MAX_MODAL_COMPONENTS = 5;

/** The rules on the `data` of an answer of type 9 that its schema does not hold. */
export function modalFaults(data: unknown): Finding[] {
  const modal = objectOf(data);
  const tops = objectsOf(modal['components']);
  const all = placed(modal['components'], 'data.components');
  return [
    ...(tops.length > MAX_MODAL_COMPONENTS
      ? [
          finding(
            'data.components',
            'BASE_TYPE_BAD_LENGTH',
            `Must be between 1 and ${MAX_MODAL_COMPONENTS} in length, and has ${tops.length}.`,
          ),
        ]
      : []),
    ...duplicates(all),
    ...all.flatMap(inputFaults),
    ...all.flatMap(choiceFaults),
  ];
}

function inputFaults({ component, type, path }: Placed): Finding[] {
  if (type !== COMPONENT.textInput) return [];
  const faults: Finding[] = [];
  const labelled = path.endsWith('.component');
  if (labelled && component['label'] !== undefined && component['label'] !== null) {
    faults.push(
      finding(at(path, 'label'), 'COMPONENT_LABEL_DUPLICATED', 'Inside a Label the input has no label.'),
    );
  }
  if (!labelled && textOf(component['label']) === '') {
    faults.push(finding(at(path, 'label'), 'BASE_TYPE_REQUIRED', 'This field is required'));
  }
  const least = numberOf(component['min_length']);
  const most = component['max_length'] === undefined ? 4000 : numberOf(component['max_length']);
  const length = textOf(component['value']).length;
  if (least > most) {
    faults.push(
      finding(
        at(path, 'min_length'),
        'BASE_TYPE_BAD_VALUE',
        `min_length ${least} is above max_length ${most}.`,
      ),
    );
  }
  if (length > most || (length > 0 && length < least)) {
    faults.push(
      finding(
        at(path, 'value'),
        'BASE_TYPE_BAD_LENGTH',
        `The prefilled value has ${length}, not ${least} to ${most}.`,
      ),
    );
  }
  return faults;
}

function choiceFaults({ component, type, path }: Placed): Finding[] {
  const isChoice = [
    COMPONENT.stringSelect,
    COMPONENT.userSelect,
    COMPONENT.roleSelect,
    COMPONENT.mentionableSelect,
    COMPONENT.channelSelect,
  ].some((kind) => kind === type);
  if (!isChoice) return [];
  const faults: Finding[] = [];
  if (component['disabled'] === true) {
    faults.push(
      finding(at(path, 'disabled'), 'MODAL_COMPONENT_DISABLED', 'A select in a modal cannot be disabled.'),
    );
  }
  if (component['required'] !== false && component['min_values'] === 0) {
    faults.push(
      finding(
        at(path, 'min_values'),
        'BASE_TYPE_MIN_LENGTH',
        'min_values 0 needs required: false in a modal.',
      ),
    );
  }
  return faults;
}
