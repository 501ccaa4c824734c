import { find, h, later } from './dom.js';
import { markdown } from './markdown.js';
import { readFiles } from './read-file.js';
import { selectNode } from './select.js';

/**
 * Shows a form the app opened. `submit(fields)` sends it: it resolves with why it was refused, or with nothing.
 * `form`: { title, components } as the app sent them.
 */
export function openForm(form, { directory, names, submit }) {
  const dialog = find('form');
  const fields = [];
  const error = h('p', { class: 'form-error', role: 'alert' });
  const send = h('button', { type: 'submit', class: 'control primary' }, 'Submit');
  const close = () => dialog.close();
  const body = h(
    'form',
    { method: 'dialog', novalidate: true },
    h('h2', { id: 'form-title' }, form.title),
    h(
      'p',
      { class: 'form-warning' },
      'This form will be submitted to Sparta. Do not share passwords or keys.',
    ),
    ...form.components.map((top) => topNode(top, { directory, names, fields })),
    error,
    h(
      'div',
      { class: 'form-end' },
      h('button', { type: 'button', class: 'control plain', onclick: close }, 'Cancel'),
      send,
    ),
  );
  const check = async () => {
    error.textContent = '';
    for (const { node } of fields) node.removeAttribute('aria-invalid');
    const missing = fields.find(({ required, filled }) => required && !filled());
    if (missing) {
      missing.node.setAttribute('aria-invalid', 'true');
      missing.node.focus();
      error.textContent = `“${missing.label}” is required.`;
      return;
    }
    send.disabled = true;
    const why = await submit(Object.fromEntries(fields.map(({ customId, value }) => [customId, value()])));
    send.disabled = false;
    if (why === undefined) close();
    else error.textContent = why;
  };
  body.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  dialog.replaceChildren(body);
  dialog.showModal();
  fields[0]?.node.focus();
}

function topNode(top, scene) {
  if (top.type === 10) return h('div', { class: 'display' }, ...markdown(top.content ?? '', scene.names));
  if (top.type === 1)
    return h(
      'div',
      {},
      ...(top.components ?? []).map((inner) => labelled(inner.label ?? '', '', inner, scene)),
    );
  return labelled(top.label ?? '', top.description ?? '', top.component ?? {}, scene);
}

function labelled(label, description, inner, { directory, fields }) {
  const field = {
    label,
    customId: inner.custom_id,
    required: inner.required !== false,
    ...inputOf(inner, directory),
  };
  fields.push(field);
  const id = `field-${fields.length}`;
  field.node.id = id;
  if (description) field.node.setAttribute('aria-describedby', `${id}-about`);
  return h(
    'div',
    { class: 'field' },
    h(
      'label',
      { for: id },
      label,
      field.required ? h('span', { class: 'star', title: 'Required' }, ' *') : null,
    ),
    description ? h('p', { class: 'small', id: `${id}-about` }, description) : null,
    field.node,
  );
}

/** What to fill in: the node, its value as the app gets it, and whether there is one. */
function inputOf(inner, directory) {
  if (inner.type === 21 || inner.type === 22) return choices(inner);
  if (inner.type === 23) {
    const node = h('input', { type: 'checkbox', checked: inner.default === true });
    return { node, value: () => node.checked, filled: () => true };
  }
  if (inner.type === 4) {
    const attributes = { placeholder: inner.placeholder, maxlength: inner.max_length, spellcheck: 'false' };
    const node =
      inner.style === 2
        ? h('textarea', { rows: 4, ...attributes })
        : h('input', { type: 'text', ...attributes });
    node.value = inner.value ?? '';
    return { node, value: () => node.value, filled: () => node.value !== '' };
  }
  if (inner.type === 19) return fileInput(inner);
  const node = selectNode(inner, directory, inner.placeholder ?? 'Make a selection');
  const value = () => [...node.selectedOptions].map((option) => option.value).filter((each) => each !== '');
  return { node, value, filled: () => value().length > 0 };
}

/** Files are read as soon as they are chosen; one that cannot be read counts as none. */
function fileInput(inner) {
  const node = h('input', { type: 'file', multiple: (inner.max_values ?? 1) > 1 });
  let files = [];
  const read = async () => {
    files = await readFiles(node).catch(() => []);
  };
  node.addEventListener('change', later(read));
  return { node, value: () => files, filled: () => files.length > 0 };
}

function choices(inner) {
  const type = inner.type === 21 ? 'radio' : 'checkbox';
  const boxes = (inner.options ?? []).map((option) => ({
    label: option.label,
    box: h('input', { type, name: inner.custom_id, value: option.value, checked: option.default === true }),
  }));
  const node = h(
    'div',
    { class: 'choices', role: 'group', tabindex: '-1' },
    ...boxes.map(({ label, box }) => h('label', {}, box, ' ', label)),
  );
  const value = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  return { node, value, filled: () => value().length > 0 };
}
