import { h, hex } from './dom.js';
import { icon } from './icons.js';
import { link, markdown } from './markdown.js';
import { selectNode } from './select.js';

/** Discord, Component Reference: button styles. */
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link', 6: 'premium' };

/**
 * A component of a message as nodes.
 * `scene`: names (for markdown), directory, attachments, press(customId, button), select(customId, values, node).
 */
export function componentNode(component, scene) {
  const below = () => (component.components ?? []).map((child) => componentNode(child, scene));
  switch (component.type) {
    case 1:
      return h('div', { class: 'row' }, ...below());
    case 2:
      return button(component, scene);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return messageSelect(component, scene);
    case 9:
      return h(
        'div',
        { class: 'section' },
        h('div', { class: 'section-text' }, ...below()),
        component.accessory ? componentNode(component.accessory, scene) : null,
      );
    case 10:
      return h('div', { class: 'display' }, ...markdown(component.content ?? '', scene.names));
    case 11:
      return picture(component.media?.url, component.description, 'thumbnail', scene);
    case 12:
      return h(
        'div',
        { class: 'gallery' },
        ...(component.items ?? []).map(({ media, description }) =>
          picture(media?.url, description, 'media', scene),
        ),
      );
    case 13:
      return fileNode(component.file?.url ?? '', scene);
    case 14:
      return h('div', {
        class: `separator ${component.spacing === 2 ? 'wide' : ''} ${component.divider === false ? 'bare' : ''}`,
        role: 'separator',
      });
    case 17:
      return h(
        'div',
        {
          class: component.spoiler ? 'container veiled' : 'container',
          color: hex(component.accent_color),
        },
        ...below(),
      );
    default:
      return h(
        'div',
        { class: 'small' },
        `A component of type ${component.type}, which this page cannot draw.`,
      );
  }
}

function button(component, scene) {
  const label = [component.emoji?.name, component.label].filter(Boolean).join(' ');
  const style = STYLES[component.style] ?? 'secondary';
  if (style === 'link') {
    const node = link(component.url ?? '', [label, h('span', { 'aria-hidden': 'true' }, ' ↗')]);
    node.className = 'control link';
    return node;
  }
  const node = h(
    'button',
    { type: 'button', class: `control ${style}`, disabled: component.disabled === true },
    label,
  );
  node.addEventListener('click', () => scene.press(component.custom_id, node));
  return node;
}

function messageSelect(component, scene) {
  const node = selectNode(component, scene.directory, component.placeholder ?? 'Make a selection');
  node.classList.add('control-select');
  node.disabled = component.disabled === true;
  node.addEventListener('change', () =>
    scene.select(
      component.custom_id,
      [...node.selectedOptions].map(({ value }) => value).filter((value) => value !== ''),
      node,
    ),
  );
  return node;
}

/** The message's own file that an address `attachment://<name>` stands for. */
function attachmentOf(url, scene) {
  return (scene.attachments ?? []).find(({ filename }) => url === `attachment://${filename}`);
}

function fileNode(url, scene) {
  const found = attachmentOf(url, scene);
  return found ? fileLink(found) : h('div', { class: 'file' }, url || 'a file');
}

/** A file to save. */
export function fileLink({ filename, size, url }) {
  return h(
    'a',
    { class: 'file', href: url, download: filename },
    icon('file'),
    ` ${filename}`,
    h('small', {}, ` ${size < 1024 ? `${size} bytes` : `${(size / 1024).toFixed(1)} KB`}`),
  );
}

/** A picture that came along is shown; any other is named, not fetched: the page loads nothing from elsewhere. */
function picture(url, description, kind, scene) {
  const found = attachmentOf(url ?? '', scene);
  if (found?.image)
    return h('img', { class: `attachment ${kind}`, src: found.url, alt: description ?? 'Picture' });
  return h(
    'span',
    { class: `picture ${kind}`, role: 'img', 'aria-label': description ?? 'Picture', title: url },
    description ?? 'picture',
  );
}
