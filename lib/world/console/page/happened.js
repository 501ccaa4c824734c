import { find, h } from './dom.js';
import { icon, withEmoji } from './icons.js';

/** The log of the world: what happened in plain words, refusals in red and counted. */
export function happenedPanel() {
  const list = find('lines');
  let refused = 0;

  const add = (line) => {
    const follows = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
    const time = new Date(line.at);
    list.append(
      h(
        'li',
        { class: line.tone },
        h('time', { datetime: time.toISOString() }, time.toLocaleTimeString('en-GB')),
        h(
          'span',
          {},
          line.tone === 'chain' ? icon('chain') : null,
          ...withEmoji(line.text),
          line.detail ? h('small', {}, line.detail) : null,
        ),
      ),
    );
    if (line.tone === 'refused') refused += 1;
    find('refusals').textContent = `${refused} refused`;
    find('refusals').hidden = refused === 0;
    if (follows) list.scrollTop = list.scrollHeight;
  };
  return {
    add,
    replace(lines) {
      list.replaceChildren();
      refused = 0;
      lines.forEach(add);
      list.scrollTop = list.scrollHeight;
    },
  };
}
