import { icon } from './icons.js';

/**
 * Builds an element; text goes in as text, never as markup.
 *
 * @param {string} tag
 * @param {Record<string, any>} [props] attributes; `on*` are listeners, `dataset` an object, `false`/null are left out
 * @param {...(Node | string | null | undefined | false)} children
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'dataset') Object.assign(element.dataset, value);
    else if (name === 'color') element.style.setProperty('--own', value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A listener that goes on by itself; what it runs tells its own failures. */
export const later = (run) => (event) => {
  void run(event);
};

export const find = (id) => document.getElementById(id);

/** `#rrggbb` of Discord's colour number; undefined for none. */
export function hex(color) {
  return color ? `#${color.toString(16).padStart(6, '0')}` : undefined;
}

export function short(address) {
  return `${address.slice(0, 6)}…${address.slice(-4)}`;
}

/** A round picture with a person's first letter, in a colour of their own. */
export function avatar(name, id) {
  const hue = [...id].reduce((sum, digit) => (sum * 7 + digit.charCodeAt(0) * 31) % 360, 0);
  return h(
    'span',
    { class: 'avatar', 'aria-hidden': 'true', color: `hsl(${hue} 45% 42%)` },
    name.slice(0, 1),
  );
}

/** Copies what `textOf` gives; says so on the button for a moment. */
export function copyButton(textOf, label, shown = 'Copy') {
  const face = () => (shown === 'icon' ? icon('copy') : shown);
  const button = h('button', { type: 'button', class: 'copy', 'aria-label': label, title: label }, face());
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf());
      button.replaceChildren(shown === 'icon' ? '✓' : 'Copied');
    } catch {
      button.textContent = 'Not allowed';
    }
    setTimeout(() => button.replaceChildren(face()), 1500);
  };
  button.addEventListener('click', later(copy));
  return button;
}
