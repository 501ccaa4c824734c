import { chainPanel } from './chain-panel.js';
import { composer } from './composer.js';
import { find, h } from './dom.js';
import { openForm } from './form.js';
import { happenedPanel } from './happened.js';
import { messageNode } from './message.js';
import { get, listen, post } from './server.js';
import { sidebar } from './sidebar.js';
import { speakTimes } from './timestamps.js';
import { walletPanel } from './wallet.js';

const REMEMBERED = 'sparta-console-person';
const RETRY_MS = 2000;

/** What the page knows; the server tells all of it anew whenever the connection comes back. */
const state = {
  me: sessionStorage.getItem(REMEMBERED),
  channel: undefined,
  directory: {
    me: '',
    guild: { id: '', name: '' },
    app: { id: '', name: '' },
    people: [],
    roles: [],
    channels: [],
    commands: [],
  },
  messages: new Map(),
  /** Ephemeral messages one has put away: as in Discord, only this client knows. */
  dismissed: new Set(),
  unread: new Set(),
  /** People something reached while another was played. */
  waiting: new Set(),
};

const names = {
  user: (id) =>
    id === state.directory.app.id
      ? state.directory.app.name
      : state.directory.people.find((each) => each.id === id)?.name,
  role: (id) => state.directory.roles.find((each) => each.id === id),
  channel: (id) => state.directory.channels.find((each) => each.id === id)?.name,
  open: (id) => open(id),
};

const scene = () => ({
  ...state,
  channelName:
    state.channel === 'dm'
      ? `your DM with ${state.directory.app.name}`
      : `#${names.channel(state.channel) ?? ''}`,
});

const happened = happenedPanel();
chainPanel();
const wallet = walletPanel(scene, textOfLastCard);
const side = sidebar(scene, { open, be, setDms, join, speak });
const line = composer(scene, play);
let end = () => {};

/** Asks who is there: a world that was started anew forgets whoever joined the one before. */
async function begin() {
  try {
    const people = await get('/console/people');
    if (!people.some(({ id }) => id === state.me)) state.me = people[0].id;
    follow();
  } catch {
    find('connection').hidden = false;
    setTimeout(begin, RETRY_MS);
  }
}

function follow() {
  end();
  end = listen(state.me, {
    connection(isOpen, isOver) {
      find('connection').hidden = isOpen;
      if (isOver) setTimeout(begin, RETRY_MS);
    },
    everything({ directory, messages, lines }) {
      state.directory = directory;
      state.messages = new Map(messages.map((message) => [message.id, message]));
      state.channel ??= directory.channels[0]?.id ?? 'dm';
      happened.replace(lines);
      drawAround();
      drawChannel();
    },
    directory(directory) {
      const isSpokenElse = directory.language !== state.directory.language;
      state.directory = directory;
      drawAround();
      if (isSpokenElse) drawChannel();
    },
    message(message) {
      const isNew = !state.messages.has(message.id);
      state.messages.set(message.id, message);
      if (message.channel === state.channel) drawMessage(message);
      else if (isNew || !message.loading) {
        state.unread.add(message.channel);
        side.draw();
      }
    },
    gone({ id }) {
      state.messages.delete(id);
      nodeOf(id)?.remove();
      drawWelcome();
    },
    elsewhere({ userId }) {
      if (!userId) return;
      state.waiting.add(userId);
      side.draw();
    },
    line: (each) => happened.add(each),
  });
}

function drawAround() {
  speakTimes(state.directory.language);
  side.draw();
  wallet.draw();
}

function drawChannel() {
  find('channel-name').textContent =
    state.channel === 'dm' ? `@ ${state.directory.app.name}` : `# ${names.channel(state.channel) ?? ''}`;
  find('channel-topic').textContent = topicOf();
  const shown = [...state.messages.values()].filter(
    ({ channel, id }) => channel === state.channel && !state.dismissed.has(id),
  );
  // Whoever listens is told of what is new, not of a whole channel again.
  find('scroller').setAttribute('aria-live', 'off');
  find('messages').replaceChildren(...shown.map((message) => messageNode(message, messageScene())));
  drawWelcome();
  line.reset();
  find('scroller').scrollTop = find('scroller').scrollHeight;
  requestAnimationFrame(() => find('scroller').setAttribute('aria-live', 'polite'));
}

function topicOf() {
  if (state.channel === 'dm') return 'What Sparta tells you alone';
  return names.channel(state.channel) === 'alerts' ? 'What everybody should know' : 'Use any command here';
}

function drawWelcome() {
  const isEmpty = find('messages').childElementCount === 0;
  find('welcome').hidden = !isEmpty;
  if (!isEmpty) return;
  const me = names.user(state.me) ?? 'nobody';
  const isDm = state.channel === 'dm';
  find('welcome').replaceChildren(
    h('img', { src: '/console/page/sparta.svg', alt: '', width: 68, height: 68 }),
    h('h3', {}, isDm ? 'No direct messages yet' : `Welcome to #${names.channel(state.channel) ?? ''}`),
    h(
      'p',
      {},
      isDm
        ? `Here ${me} reads what Sparta sends to nobody else.`
        : `You are ${me}. Type / below to see the commands; begin with /register and the address of your wallet: it stands in the world behind it.`,
    ),
  );
}

function drawMessage(message) {
  if (state.dismissed.has(message.id)) return;
  const scroller = find('scroller');
  const follows = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
  const node = messageNode(message, messageScene());
  const old = nodeOf(message.id);
  if (old) old.replaceWith(node);
  else find('messages').append(node);
  drawWelcome();
  if (follows || !old) scroller.scrollTop = scroller.scrollHeight;
}

const nodeOf = (id) => find('messages').querySelector(`[data-id="${id}"]`);

function messageScene() {
  return {
    names,
    directory: state.directory,
    app: state.directory.app,
    press: (message, customId, button) =>
      onMessage('/console/press', { message: message.id, customId }, button),
    select: (message, customId, values, node) =>
      onMessage('/console/select', { message: message.id, customId, values }, node),
    dismiss(id) {
      state.dismissed.add(id);
      nodeOf(id)?.remove();
      drawWelcome();
    },
  };
}

async function onMessage(path, body, control) {
  control.setAttribute('aria-busy', 'true');
  line.say((await play(path, { as: state.me, ...body })) ?? '');
  control.removeAttribute('aria-busy');
}

/** Does something as the person; answers with why it failed, or with nothing. Messages come by the stream. */
async function play(path, body) {
  try {
    const played = await post(path, body);
    if (played.kind === 'failed') return played.why;
    if (played.kind === 'form') {
      const { me } = state;
      const submit = (fields) => play('/console/submit', { as: me, form: played.form, fields });
      openForm(played, { directory: state.directory, names, submit });
    }
    state.dismissed.delete(played.message);
    return undefined;
  } catch (error) {
    return error.message;
  }
}

function open(channel) {
  state.channel = channel;
  state.unread.delete(channel);
  side.draw();
  drawChannel();
  showTab('chat');
}

function be(userId) {
  state.me = userId;
  state.waiting.delete(userId);
  state.unread.clear();
  sessionStorage.setItem(REMEMBERED, userId);
  follow();
}

async function setDms(isOpen) {
  await post('/console/dms', { as: state.me, open: isOpen }).catch((error) => line.say(error.message));
}

async function speak(locale) {
  await post('/console/language', { as: state.me, locale }).catch((error) => line.say(error.message));
}

async function join() {
  try {
    be((await post('/console/join', {})).id);
  } catch (error) {
    line.say(error.message);
  }
}

/** The text a card asks to sign, as `cast wallet sign` would take it. */
function textOfLastCard() {
  const cards = [...state.messages.values()]
    .toReversed()
    .map((message) => JSON.stringify(message.components));
  for (const card of cards) {
    const found = /cast wallet sign --interactive \$'([^']*)'/.exec(card);
    // Once for JSON's own escape, once for the shell's.
    if (found) return found[1].replaceAll('\\\\n', '\n');
  }
  return undefined;
}

function showTab(tab) {
  document.body.dataset.tab = tab;
  for (const button of find('tabs').children)
    button.setAttribute('aria-pressed', String(button.dataset.tab === tab));
}

for (const button of find('tabs').children)
  button.addEventListener('click', () => showTab(button.dataset.tab));
showTab('chat');
void begin();
