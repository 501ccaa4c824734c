import { copyButton, h, hex } from './dom.js';
import { emoji, EMOJI_AT } from './icons.js';
import { timeNode } from './timestamps.js';

/** Inside a mark: anything, an escaped character as one. */
const BODY = String.raw`((?:\\[^]|[^\\])+?)`;
const RULES = [
  { at: /\\([^A-Za-z0-9\s])/y, node: ([, char]) => char },
  { at: /(`+)([^`]|[^`][^]*?[^`])\1(?!`)/y, node: ([, , code]) => h('code', {}, code) },
  { at: new RegExp(String.raw`\*\*${BODY}\*\*(?!\*)`, 'y'), node: wrapIn('strong') },
  { at: new RegExp(String.raw`__${BODY}__(?!_)`, 'y'), node: wrapIn('u') },
  { at: new RegExp(String.raw`~~${BODY}~~`, 'y'), node: wrapIn('s') },
  { at: new RegExp(String.raw`\|\|${BODY}\|\|`, 'y'), node: spoiler },
  { at: new RegExp(String.raw`\*(?!\s)${BODY}\*(?!\*)`, 'y'), node: wrapIn('em') },
  { at: new RegExp(String.raw`(?<![A-Za-z0-9])_(?!\s)${BODY}_(?![A-Za-z0-9_])`, 'y'), node: wrapIn('em') },
  {
    at: /\[([^\]\n]+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y,
    node: ([, text, url], names) => link(url, inline(text, names)),
  },
  { at: /<(https?:\/\/[^\s>]+)>/y, node: ([, url]) => link(url, [url]) },
  { at: /https?:\/\/[^\s<>"'`]*[^\s<>"'`.,:;!?)\]*_]/y, node: ([url]) => link(url, [url]) },
  { at: /<@!?(\d+)>/y, node: ([, id], names) => mention(`@${names.user(id) ?? 'unknown-user'}`) },
  { at: /<@&(\d+)>/y, node: ([, id], names) => roleMention(names.role(id)) },
  { at: /<#(\d+)>/y, node: ([, id], names) => channelMention(id, names) },
  { at: /@(everyone|here)\b/y, node: ([text]) => mention(text) },
  { at: /<\/([^:>]+):\d+>/y, node: ([, name]) => mention(`/${name}`) },
  {
    at: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    node: ([, seconds, style]) => timeNode(Number(seconds), style),
  },
  { at: EMOJI_AT, node: ([, sign]) => emoji(sign) },
  { at: /<a?(:\w+:)\d+>/y, node: ([, name]) => name },
];

/** Discord's markdown as nodes. `names`: user(id), role(id) → {name, color}, channel(id), open(channelId). */
export function markdown(text, names) {
  const nodes = [];
  const fences = text.split(/```(?:([A-Za-z0-9_+-]+)\n)?([^]*?)```/);
  for (let index = 0; index < fences.length; index += 3) {
    nodes.push(
      ...blocks(fences[index].replace(/^\n|\n$/g, index > 0 || index + 1 < fences.length ? '' : '$&'), names),
    );
    if (index + 2 < fences.length) nodes.push(codeBlock(fences[index + 2].replace(/^\n|\n$/g, '')));
  }
  return nodes;
}

function blocks(text, names) {
  if (text === '') return [];
  const nodes = [];
  let paragraph = [];
  let list;
  const close = () => {
    if (paragraph.length > 0) nodes.push(h('div', { class: 'text' }, ...inline(paragraph.join('\n'), names)));
    paragraph = [];
    list = undefined;
  };
  for (const line of text.split('\n')) {
    const heading = /^(#{1,3}) +(.+)$/.exec(line);
    const small = /^-# +(.+)$/.exec(line);
    const quote = /^> ?(.*)$/.exec(line);
    const item = /^ *(?:[-*]|(\d+)\.) +(.+)$/.exec(line);
    if (heading) {
      close();
      nodes.push(
        h(
          'div',
          { class: `heading h${heading[1].length}`, role: 'heading', 'aria-level': '4' },
          ...inline(heading[2], names),
        ),
      );
    } else if (small) {
      close();
      nodes.push(h('div', { class: 'small' }, ...inline(small[1], names)));
    } else if (quote) {
      close();
      nodes.push(h('blockquote', {}, ...inline(quote[1], names)));
    } else if (item) {
      if (!list) {
        close();
        list = item[1] === undefined ? h('ul') : h('ol', { start: item[1] });
        nodes.push(list);
      }
      list.append(h('li', {}, ...inline(item[2], names)));
    } else {
      if (list) close();
      paragraph.push(line);
    }
  }
  close();
  return nodes;
}

function inline(text, names) {
  const nodes = [];
  let plain = '';
  let position = 0;
  while (position < text.length) {
    const found = ruleAt(text, position);
    if (found) {
      if (plain !== '') nodes.push(plain);
      plain = '';
      nodes.push(found.rule.node(found.match, names));
      position += found.match[0].length;
    } else {
      plain += text[position];
      position += 1;
    }
  }
  if (plain !== '') nodes.push(plain);
  return nodes;
}

function ruleAt(text, position) {
  if (!/[\\`*_~|[<h@\u2100-\u{1FFFF}]/u.test(text[position])) return undefined;
  for (const rule of RULES) {
    rule.at.lastIndex = position;
    const match = rule.at.exec(text);
    if (match) return { rule, match };
  }
  return undefined;
}

function wrapIn(tag) {
  return ([, body], names) => h(tag, {}, ...inline(body, names));
}

function spoiler([, body], names) {
  const hidden = h(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': 'Spoiler: show it' },
    ...inline(body, names),
  );
  hidden.addEventListener('click', () => hidden.classList.add('shown'));
  return hidden;
}

/** Only web addresses: no other scheme ever becomes a link. */
export function link(url, children) {
  return /^https?:\/\//.test(url)
    ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children)
    : h('span', {}, ...children);
}

function mention(text) {
  return h('span', { class: 'mention' }, text);
}

function roleMention(role) {
  return h('span', { class: 'mention', color: hex(role?.color) }, `@${role?.name ?? 'unknown-role'}`);
}

function channelMention(id, names) {
  const name = names.channel(id);
  if (name === undefined) return mention('#unknown');
  return h('button', { type: 'button', class: 'mention', onclick: () => names.open(id) }, `#${name}`);
}

function codeBlock(code) {
  const copy = copyButton(() => code, 'Copy this code');
  return h('div', { class: 'code' }, h('pre', {}, h('code', {}, code)), copy);
}
