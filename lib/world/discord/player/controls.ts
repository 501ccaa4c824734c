import { BUTTON_STYLE, COMPONENT, placed } from '../conformance/components.ts';
import { numberOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import type { StoredMessage } from '../state.ts';
import { ClientRefusal } from './typed-command.ts';

/** A button or select as a person sees it. */
export interface Control {
  type: number;
  customId: string;
  /** A button's label, a select's placeholder. */
  label: string;
  disabled: boolean;
}

/** Everything on a message that can be pressed or chosen from. */
export function controls(message: StoredMessage): Control[] {
  return placed(message.components)
    .filter(({ component }) => typeof component['custom_id'] === 'string')
    .map(({ component, type }) => ({
      type,
      customId: textOf(component['custom_id']),
      label: textOf(component['label']) || textOf(component['placeholder']),
      disabled: component['disabled'] === true,
    }));
}

/** The button by custom_id or label. Throws ClientRefusal where it is not there, or cannot be pressed. */
export function buttonOn(message: StoredMessage, which: string): JsonObject {
  const buttons = placed(message.components).filter(({ type }) => type === COMPONENT.button);
  const found =
    buttons.find(({ component }) => component['custom_id'] === which) ??
    buttons.find(({ component }) => component['label'] === which);
  if (!found) {
    const there = buttons.map(
      ({ component }) => textOf(component['label']) || textOf(component['custom_id']),
    );
    throw new ClientRefusal(`There is no button ${which}; there is ${there.join(', ') || 'none'}.`);
  }
  const { component } = found;
  if (numberOf(component['style']) === BUTTON_STYLE.link)
    throw new ClientRefusal(`${which} opens ${textOf(component['url'])}.`);
  if (component['disabled'] === true) throw new ClientRefusal(`The button ${which} is disabled.`);
  return component;
}

/** The select by custom_id, and whether these values can be chosen in it. Throws ClientRefusal where not. */
export function selectOn(message: StoredMessage, customId: string, values: string[]): JsonObject {
  const found = placed(message.components).find(
    ({ component, type }) => component['custom_id'] === customId && type !== COMPONENT.button,
  );
  if (!found) throw new ClientRefusal(`There is no select ${customId}.`);
  const { component } = found;
  if (component['disabled'] === true) throw new ClientRefusal(`The select ${customId} is disabled.`);
  const wrong = chosenFault(component, values);
  if (wrong !== undefined) throw new ClientRefusal(`${customId}: ${wrong}.`);
  return component;
}

/** Why these values cannot be chosen in a select or group, or undefined. */
export function chosenFault(component: JsonObject, values: string[]): string | undefined {
  const least = component['min_values'] === undefined ? 1 : numberOf(component['min_values']);
  const options = objectsOf(component['options']).map((option) => textOf(option['value']));
  const isGroup = numberOf(component['type']) === COMPONENT.checkboxGroup;
  const most =
    component['max_values'] === undefined
      ? isGroup
        ? options.length
        : 1
      : numberOf(component['max_values']);
  if (values.length < least || values.length > most)
    return `takes ${least} to ${most} values, not ${values.length}`;
  const foreign = options.length === 0 ? undefined : values.find((value) => !options.includes(value));
  return foreign === undefined ? undefined : `has no option ${foreign}`;
}
