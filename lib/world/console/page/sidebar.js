import { avatar, copyButton, find, h, hex, short } from './dom.js';

/**
 * Channels, people, and who one is. `scene()`: me, channel, directory, unread (channel keys), waiting (user ids).
 * `go`: open(channel), be(userId), setDms(open), join(), speak(locale).
 */
export function sidebar(scene, go) {
  find('join').addEventListener('click', () => go.join());
  find('dms').addEventListener('click', () => {
    const { me, directory } = scene();
    go.setDms(directory.people.find(({ id }) => id === me)?.dmsClosed === true);
  });
  find('language').addEventListener('change', (event) => go.speak(event.target.value));
  find('who').addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const { me, directory } = scene();
    const { people } = directory;
    const index = people.findIndex(({ id }) => id === me);
    go.be(people[(index + step + people.length) % people.length].id);
  });
  return {
    draw() {
      const { directory, me } = scene();
      find('guild-name').textContent = directory.guild.name;
      find('channels').replaceChildren(
        ...directory.channels.map(({ id, name }) => channelItem(id, '#', name, scene(), go)),
      );
      find('direct').replaceChildren(channelItem('dm', '@', directory.app.name, scene(), go));
      find('people').replaceChildren(...directory.people.map((person) => personItem(person, directory)));
      drawWho(scene(), go);
      const mine = directory.people.find(({ id }) => id === me);
      drawLanguages(directory);
      find('dms').textContent = mine?.dmsClosed ? 'Open my direct messages' : 'Close my direct messages';
    },
  };
}

function drawLanguages({ language, languages }) {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  find('language').replaceChildren(
    ...languages.map((each) => h('option', { value: each, selected: each === language }, names.of(each))),
  );
}

function channelItem(key, sign, name, { channel, unread }, go) {
  const current = key === channel;
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: [current && 'current', unread.has(key) && 'unread'].filter(Boolean).join(' '),
        'aria-current': current ? 'page' : undefined,
        onclick: () => go.open(key),
      },
      h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      h('span', {}, name),
      unread.has(key) ? h('span', { class: 'count', 'aria-label': 'new messages' }, 'new') : null,
    ),
  );
}

function personItem({ id, name, roles, dmsClosed, wallet }, directory) {
  const held = directory.roles.filter((role) => roles.includes(role.id));
  return h(
    'li',
    { dataset: { person: id } },
    avatar(name, id),
    h(
      'div',
      {},
      h('span', { class: 'person-name', color: hex(held[0]?.color) }, name.replace(' (moderator)', '')),
      dmsClosed ? h('span', { class: 'closed', title: 'Takes no direct messages' }, ' DMs closed') : null,
      h(
        'span',
        { class: 'roles' },
        ...held.map((role) => h('span', { class: 'role', color: hex(role.color) }, role.name)),
        held.length === 0 ? h('span', { class: 'role none' }, 'no role') : null,
      ),
      h(
        'span',
        { class: 'address' },
        h('code', { title: wallet }, short(wallet)),
        copyButton(() => wallet, `Copy the address of ${name}`, 'icon'),
      ),
    ),
  );
}

function drawWho({ me, directory, waiting }, go) {
  const group = find('who');
  const hadFocus = group.contains(document.activeElement);
  const items = directory.people.map(({ id, name }) =>
    h(
      'button',
      {
        type: 'button',
        role: 'radio',
        'aria-checked': String(id === me),
        'aria-label': name,
        tabindex: id === me ? 0 : -1,
        title: name,
        dataset: { person: id },
        onclick: () => go.be(id),
      },
      avatar(name, id),
      h('span', {}, name),
      waiting.has(id) ? h('span', { class: 'count', 'aria-label': 'something new' }, '•') : null,
    ),
  );
  group.replaceChildren(...items);
  if (hadFocus) group.querySelector('[aria-checked=true]')?.focus();
}
