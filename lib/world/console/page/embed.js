import { h, hex } from './dom.js';
import { link, markdown } from './markdown.js';
import { clockTime } from './timestamps.js';

/** An embed of the older kind: author, title, description, fields, footer. Pictures are named, not fetched. */
export function embedNode(embed, names) {
  const title = embed.title ? markdown(embed.title, names) : [];
  const pictures = [embed.image, embed.thumbnail].filter(Boolean);
  return h(
    'article',
    { class: 'embed', color: hex(embed.color) },
    embed.author ? h('div', { class: 'embed-author' }, embed.author.name ?? '') : null,
    title.length > 0
      ? h('div', { class: 'embed-title' }, embed.url ? link(embed.url, title) : h('span', {}, ...title))
      : null,
    embed.description ? h('div', { class: 'embed-text' }, ...markdown(embed.description, names)) : null,
    embed.fields?.length
      ? h(
          'dl',
          { class: 'embed-fields' },
          ...embed.fields.map((field) =>
            h(
              'div',
              { class: field.inline ? 'inline' : '' },
              h('dt', {}, ...markdown(field.name ?? '', names)),
              h('dd', {}, ...markdown(field.value ?? '', names)),
            ),
          ),
        )
      : null,
    ...pictures.map(({ url }) => h('div', { class: 'file' }, url)),
    embed.footer || embed.timestamp
      ? h(
          'div',
          { class: 'embed-footer' },
          [embed.footer?.text, embed.timestamp && clockTime(Date.parse(embed.timestamp))]
            .filter(Boolean)
            .join(' • '),
        )
      : null,
  );
}
