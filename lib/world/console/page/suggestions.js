import { find, h } from './dom.js';

/**
 * The list above the command line. `show(items, pick, heading)` with items { title, detail, value } highlights the
 * first; `key(event)` answers whether it used the key.
 */
export function suggestionList() {
  const list = find('suggestions');
  let items = [];
  let pick = () => {};
  let active = 0;

  const mark = (index) => {
    active = (index + items.length) % items.length;
    [...list.querySelectorAll('[role=option]')].forEach((node, each) => {
      node.setAttribute('aria-selected', String(each === active));
      if (each === active) node.scrollIntoView({ block: 'nearest' });
    });
    document.activeElement?.setAttribute('aria-activedescendant', `suggestion-${active}`);
  };
  const hide = () => {
    items = [];
    list.hidden = true;
    list.replaceChildren();
    document.activeElement?.removeAttribute('aria-activedescendant');
  };
  return {
    hide,
    isOpen: () => items.length > 0,
    show(shown, picked, heading) {
      items = shown;
      pick = picked;
      if (items.length === 0 && !heading) return hide();
      list.hidden = false;
      list.replaceChildren(
        h('div', { class: 'suggestions-heading' }, heading ?? ''),
        ...items.map(({ title, detail }, index) =>
          h(
            'div',
            {
              role: 'option',
              id: `suggestion-${index}`,
              'aria-selected': 'false',
              // Before the input loses its focus.
              onmousedown: (event) => {
                event.preventDefault();
                pick(items[index]);
              },
              onmousemove: () => active !== index && mark(index),
            },
            h('span', { class: 'suggestion-title' }, title),
            detail ? h('span', { class: 'suggestion-detail' }, detail) : null,
          ),
        ),
      );
      if (items.length > 0) mark(0);
    },
    key(event) {
      if (items.length === 0) return false;
      if (event.key === 'ArrowDown') mark(active + 1);
      else if (event.key === 'ArrowUp') mark(active - 1);
      else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) pick(items[active]);
      else if (event.key === 'Escape') hide();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
