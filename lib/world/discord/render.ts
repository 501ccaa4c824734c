import { BUTTON_STYLE, COMPONENT } from './conformance/components.ts';
import { isObject, numberOf, objectOf, objectsOf, textOf, type JsonObject } from './json.ts';
import type { Modal } from './player/modal.ts';
import type { StoredMessage } from './state.ts';

/** Turns ids into the names people see; what it does not know stays as it is. */
export interface Names {
  user?(id: string): string | undefined;
  role?(id: string): string | undefined;
  channel?(id: string): string | undefined;
}

type Renderable = Pick<StoredMessage, 'content' | 'embeds' | 'components' | 'loading' | 'ephemeralFor'> & {
  attachments: { filename: string; size: number }[];
};

/** A message as lines of plain text, as near to Discord's picture as a terminal gets. */
export function renderText(message: Renderable, names: Names = {}): string {
  if (message.loading) return 'Sparta is thinking...';
  const lines = [
    ...(message.content === '' ? [] : prose(message.content, names)),
    ...message.embeds.flatMap((embed) => embedLines(embed, names)),
    ...message.components.flatMap((component) => componentLines(component, names)),
    ...message.attachments.map(({ filename, size }) => `[file ${filename}, ${size} bytes]`),
    ...(message.ephemeralFor === null ? [] : ['(only you can see this)']),
  ];
  return lines.join('\n');
}

/** A form as lines of plain text. */
export function renderModal(modal: Modal): string {
  const inputs = modal.inputs.flatMap(({ label, description, value, required, options }) => [
    `${label}${required ? ' *' : ''}: ${value === '' ? '____' : value}`,
    ...(description === '' ? [] : [`  ${description}`]),
    ...options.map((option) => `  ( ) ${option.label}`),
  ]);
  const texts = modal.components
    .filter(({ type }) => type === COMPONENT.textDisplay)
    .flatMap(({ content }) => prose(textOf(content), {}));
  return boxed([modal.title, ...texts, ...inputs]).join('\n');
}

function embedLines(embed: JsonObject, names: Names): string[] {
  const fields = objectsOf(embed['fields']).flatMap((field) => {
    const [first = '', ...rest] = prose(textOf(field['value']), names);
    return [`${prose(textOf(field['name']), names).join(' ')}: ${first}`, ...rest.map((line) => `  ${line}`)];
  });
  const texts = [objectOf(embed['author'])['name'], embed['title'], embed['description']];
  const footer = textOf(objectOf(embed['footer'])['text']);
  return boxed([
    ...texts.flatMap((text) => (textOf(text) === '' ? [] : prose(textOf(text), names))),
    ...fields,
    ...(footer === '' ? [] : [footer]),
  ]);
}

function componentLines(component: JsonObject, names: Names): string[] {
  const children = objectsOf(component['components']);
  const below = (): string[] => children.flatMap((child) => componentLines(child, names));
  switch (numberOf(component['type'])) {
    case COMPONENT.textDisplay:
      return prose(textOf(component['content']), names);
    case COMPONENT.container:
      return boxed(below());
    case COMPONENT.section: {
      const { accessory } = component;
      const beside = isObject(accessory) ? control(accessory) : '';
      const [first = '', ...rest] = below();
      return [`${first}${beside === '' ? '' : `  ${beside}`}`, ...rest];
    }
    case COMPONENT.actionRow:
      return [children.map(control).join(' '), ...children.flatMap(choices)];
    case COMPONENT.separator:
      return [component['divider'] === false ? '' : '────────'];
    case COMPONENT.mediaGallery:
      return objectsOf(component['items']).map(
        ({ media, description }) => `[image ${textOf(description) || textOf(objectOf(media)['url'])}]`,
      );
    case COMPONENT.file:
      return [`[file ${textOf(objectOf(component['file'])['url'])}]`];
    default:
      return [control(component)];
  }
}

function control(component: JsonObject): string {
  const label = textOf(component['label']) || textOf(objectOf(component['emoji'])['name']);
  const off = component['disabled'] === true ? ' (off)' : '';
  const type = numberOf(component['type']);
  if (type === COMPONENT.button) {
    const link = component['style'] === BUTTON_STYLE.link ? ` → ${textOf(component['url'])}` : '';
    return `[${label}${link}${off}]`;
  }
  if (type === COMPONENT.thumbnail) return `[image ${textOf(component['description'])}]`;
  return `[${textOf(component['placeholder']) || textOf(component['custom_id'])} ▾${off}]`;
}

function choices(component: JsonObject): string[] {
  if (component['type'] !== COMPONENT.stringSelect) return [];
  return objectsOf(component['options']).map(
    ({ label, default: chosen }) => `  ${chosen === true ? '(x)' : '( )'} ${textOf(label)}`,
  );
}

function boxed(lines: string[]): string[] {
  return lines.map((line) => `│ ${line}`.trimEnd());
}

/** Markdown and mentions in words: names for ids, dates for timestamps, no stars. */
function prose(text: string, names: Names): string[] {
  return text
    .replaceAll(/<@!?(\d+)>/g, (whole, id: string) => prefixed('@', names.user?.(id)) ?? whole)
    .replaceAll(/<@&(\d+)>/g, (whole, id: string) => prefixed('@', names.role?.(id)) ?? whole)
    .replaceAll(/<#(\d+)>/g, (whole, id: string) => prefixed('#', names.channel?.(id)) ?? whole)
    .replaceAll(/<\/([^:>]+):\d+>/g, '/$1')
    .replaceAll(/<t:(-?\d+)(?::([A-Za-z]))?>/g, (_whole, seconds: string) => dated(Number(seconds)))
    .replaceAll(/<a?(:\w+:)\d+>/g, '$1')
    .replaceAll(/\[([^\]\n]+)\]\((https?:[^)\s]+)\)/g, '$1 ($2)')
    .split('\n')
    .filter((line) => !line.startsWith('```'))
    .map((line) =>
      line
        .replace(/^#{1,3} /, '')
        .replace(/^-# /, '')
        .replaceAll(/\*\*(.+?)\*\*/g, '$1')
        .replaceAll(/__(.+?)__/g, '$1')
        .replaceAll(/`([^`]+)`/g, '$1'),
    );
}

function prefixed(sign: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : `${sign}${name}`;
}

function dated(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
