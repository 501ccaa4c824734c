import { avatar, h } from './dom.js';
import { componentNode, fileLink } from './components.js';
import { embedNode } from './embed.js';
import { icon } from './icons.js';
import { markdown } from './markdown.js';
import { clockTime } from './timestamps.js';

/**
 * A message as a list item. `scene` as for components, and: app {name}, dismiss(id).
 * Press and select get the message's id from here.
 */
export function messageNode(message, scene) {
  const own = {
    ...scene,
    attachments: message.attachments,
    press: (customId, button) => scene.press(message, customId, button),
    select: (customId, values, node) => scene.select(message, customId, values, node),
  };
  return h(
    'li',
    {
      class: ['message', message.ephemeral && 'ephemeral', message.pings && 'pinging']
        .filter(Boolean)
        .join(' '),
      dataset: { id: message.id },
    },
    message.caused ? cause(message.caused) : null,
    h('img', { class: 'app-avatar', src: '/console/page/sparta.svg', alt: '', width: 40, height: 40 }),
    h(
      'div',
      { class: 'body' },
      h(
        'div',
        { class: 'byline' },
        h('span', { class: 'author' }, scene.app.name),
        h('span', { class: 'badge' }, 'APP'),
        h(
          'time',
          { class: 'when', datetime: new Date(message.createdAt).toISOString() },
          clockTime(message.createdAt),
        ),
      ),
      ...(message.loading ? [thinking(scene.app.name)] : contents(message, own)),
      message.editedAt === null ? null : h('span', { class: 'edited' }, '(edited)'),
      message.ephemeral && !message.loading ? onlyYou(message, scene) : null,
    ),
  );
}

function cause({ name, userId, verb, what }) {
  return h(
    'div',
    { class: 'cause' },
    avatar(name, userId),
    h('span', { class: 'cause-name' }, name),
    ` ${verb} `,
    h('span', { class: 'mention' }, what),
  );
}

function thinking(name) {
  return h(
    'div',
    { class: 'thinking' },
    h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
    `${name} is thinking…`,
  );
}

function contents(message, scene) {
  return [
    ...(message.content === '' ? [] : markdown(message.content, scene.names)),
    ...message.embeds.map((embed) => embedNode(embed, scene.names)),
    ...message.components.map((component) => componentNode(component, scene)),
    ...message.attachments.filter((each) => !isShown(each, message)).map(attachment),
  ];
}

function attachment({ filename, size, url, image }) {
  if (image) return h('img', { class: 'attachment', src: url, alt: filename });
  return fileLink({ filename, size, url });
}

/** Whether a component shows the file where it stands. */
function isShown({ filename }, { components }) {
  return JSON.stringify(components).includes(`"attachment://${filename}"`);
}

function onlyYou(message, scene) {
  return h(
    'div',
    { class: 'only-you' },
    icon('eye'),
    ' Only you can see this · ',
    h(
      'button',
      { type: 'button', class: 'as-link', onclick: () => scene.dismiss(message.id) },
      'Dismiss message',
    ),
  );
}
