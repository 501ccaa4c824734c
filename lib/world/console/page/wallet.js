import { copyButton, find, h, later } from './dom.js';
import { post } from './server.js';

/**
 * The wallet of whoever is played: its address, the validators it may exit, and a box that signs.
 * `lastCard()` is the text of the last message with a line to sign, or undefined.
 */
export function walletPanel(scene, lastCard) {
  const address = h('code', { class: 'whole' });
  const text = h('textarea', {
    id: 'sign-text',
    rows: 4,
    spellcheck: 'false',
    placeholder: 'A text, or the whole “cast wallet sign” line of a card',
  });
  const signature = h('output', { class: 'signature', for: 'sign-text', 'aria-live': 'polite' });
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  const title = h('p', { class: 'small' });
  const take = h('button', { type: 'button', class: 'push' }, 'Take the text of the last card');
  const sign = h('button', { type: 'button', class: 'push look' }, 'Sign');
  let signed = '';

  const say = (words) => {
    problem.textContent = words;
    problem.hidden = words === '';
  };
  take.addEventListener('click', () => {
    const found = lastCard();
    say(found === undefined ? 'No card in sight asks for a signature.' : '');
    if (found !== undefined) text.value = found;
  });
  const signText = async () => {
    say('');
    try {
      const answer = await post('/console/sign', { as: scene().me, text: text.value });
      signed = answer.signature;
      signature.replaceChildren(
        h('code', {}, signed),
        copyButton(() => signed, 'Copy the signature', 'Copy signature'),
      );
      signature.scrollIntoView({ block: 'nearest' });
    } catch (error) {
      say(error.message);
    }
  };
  sign.addEventListener('click', later(signText));

  find('wallet').replaceChildren(
    title,
    h(
      'div',
      { class: 'address' },
      address,
      copyButton(() => address.textContent, 'Copy the address of this wallet'),
    ),
    h('label', { for: 'sign-text' }, 'Sign with this wallet'),
    text,
    h('div', { class: 'buttons' }, take, sign),
    problem,
    signature,
  );
  return {
    draw() {
      const { me, directory } = scene();
      const person = directory.people.find(({ id }) => id === me);
      if (!person || address.textContent === person.wallet) return;
      title.textContent = `${person.name} holds the key of`;
      address.textContent = person.wallet;
      signature.replaceChildren();
      text.value = '';
      say('');
    },
  };
}
