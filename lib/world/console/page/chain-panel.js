import { copyButton, find, h, later, short } from './dom.js';
import { get, post } from './server.js';

/** The chain is asked no more often than this. */
const ASK_MS = 2500;
const WEI = 10n ** 18n;
const STATUS = {
  none: 'no stake',
  queued: 'in queue',
  validating: 'validating',
  zombie: 'ejected',
  exiting: 'leaving',
};

/** The clock, the pushes and the table of validators. */
export function chainPanel() {
  let chosen;
  let latest;
  let busy = false;

  const act = async (button, run) => {
    if (busy) return;
    busy = true;
    button.setAttribute('aria-busy', 'true');
    say('');
    try {
      await run();
    } catch (error) {
      say(error.message);
    }
    busy = false;
    button.removeAttribute('aria-busy');
    await refresh();
  };
  const push = (label, body, extra = {}) => {
    const button = h('button', { type: 'button', class: extra.class ?? 'push', title: extra.title }, label);
    const send = () => act(button, () => post('/console/push', typeof body === 'function' ? body() : body));
    button.addEventListener('click', later(send));
    return button;
  };
  const look = h(
    'button',
    { type: 'button', class: 'push look', title: 'Run the monitors once, now' },
    'Look now',
  );
  look.addEventListener(
    'click',
    later(() => act(look, () => post('/dev/tick', {}))),
  );

  const depth = h('input', {
    type: 'number',
    min: 1,
    max: 64,
    value: 3,
    'aria-label': 'Blocks to reorganise',
  });
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  const say = (text) => {
    problem.textContent = text;
    problem.hidden = text === '';
  };
  const stall = push(
    'Stall node',
    { push: 'stall-node' },
    { title: 'The Aztec node no longer follows the L1' },
  );
  const resume = push('Resume node', { push: 'resume-node' });
  find('pushes').replaceChildren(
    look,
    push('Next slot', { push: 'next-slot' }),
    push('Next epoch', { push: 'next-epoch' }, { title: 'A new committee, and the entry queue is flushed' }),
    push('Flush queue', { push: 'flush-queue' }),
    push('Deposit newcomer', { push: 'deposit' }, { title: 'Into the entry queue' }),
    h(
      'span',
      { class: 'push with' },
      push('Reorg', () => ({ push: 'reorg', blocks: Number(depth.value) }), {
        class: 'bare',
        title: 'Replace the last blocks by empty ones',
      }),
      depth,
      h('span', { 'aria-hidden': 'true' }, 'blocks'),
    ),
    push('Pause slashing', { push: 'pause-slashing' }, { title: 'For an hour, by the vetoer' }),
    push('Resume slashing', { push: 'resume-slashing' }),
    stall,
    resume,
    push('Upgrade', { push: 'upgrade-rollup' }, { title: 'A new rollup becomes canonical' }),
    problem,
  );

  const onChosen = (name, label, more, options) =>
    push(label, () => ({ push: name, attester: chosen, ...more }), options);
  const size = h(
    'select',
    { class: 'push', 'aria-label': 'How much the votes ask for' },
    ...['small', 'medium', 'large'].map((name) =>
      h('option', { value: name, selected: name === 'large' }, name),
    ),
  );
  const vote = (label, until, title) =>
    push(label, () => ({ push: 'vote', attester: chosen, size: size.value, until }), { title });
  const chosenName = h('strong', {});
  const miss = onChosen('miss-duty', 'Miss duty', {});
  const actions = h(
    'div',
    { class: 'buttons', role: 'group', 'aria-label': 'With the chosen validator' },
    miss,
    onChosen('slash', 'Slash small', { size: 'small' }, { class: 'push danger' }),
    onChosen(
      'slash',
      'Slash large',
      { size: 'large' },
      { class: 'push danger', title: 'Large enough to eject it' },
    ),
    vote('Vote to slash', 'one', 'The proposer of a slot votes, in a round about its epoch'),
    vote('Vote to quorum', 'quorum', 'As many proposers as it takes, a slot each'),
    size,
    onChosen('veto', 'Veto', {}, { title: 'The vetoer stops the round that was voted in' }),
    onChosen(
      'execute-slash',
      'Carry out',
      {},
      { class: 'push danger', title: 'Goes on to where the round can be carried out, and does it' },
    ),
    onChosen('initiate-exit', 'Exit', {}),
    onChosen('finalize-exit', 'Finish exit', {}, { title: 'Possible once the delay is over' }),
  );
  const rows = h('tbody');
  const table = h(
    'table',
    {},
    h(
      'thead',
      {},
      h('tr', {}, ...['Attester', 'Owner', 'Status', 'Stake'].map((text) => h('th', { scope: 'col' }, text))),
    ),
    rows,
  );
  find('validators').replaceChildren(
    h('div', { class: 'table' }, table),
    h('p', { class: 'chosen-line' }, 'With ', chosenName, ':'),
    actions,
  );

  const draw = (chain) => {
    latest = chain;
    drawClock(chain);
    if (chain === null) return;
    chosen ??= chain.validators[0]?.attester;
    chosenName.textContent = short(chosen);
    for (const each of [miss, stall, resume]) each.disabled = !chain.hasNode;
    const drawn = JSON.stringify([chosen, chain.validators]);
    if (rows.dataset.drawn === drawn) return;
    rows.dataset.drawn = drawn;
    const focused = rows.contains(document.activeElement) ? document.activeElement.value : undefined;
    rows.replaceChildren(...chain.validators.map((validator) => row(validator, chain)));
    if (focused) rows.querySelector(`input[value="${focused}"]`)?.focus();
  };

  const row = ({ attester, owner, withdrawer, status, stakeWei, onCommittee, proposer }, chain) => {
    const radio = h('input', {
      type: 'radio',
      name: 'validator',
      value: attester,
      checked: attester === chosen,
      'aria-label': `Choose ${attester}`,
    });
    radio.addEventListener('change', () => {
      chosen = attester;
      draw(latest);
    });
    const low = status !== 'none' && BigInt(stakeWei) < BigInt(chain.activationWei) && status !== 'queued';
    return h(
      'tr',
      { class: attester === chosen ? 'picked' : '' },
      h(
        'td',
        {},
        h(
          'span',
          { class: 'address' },
          h('label', { title: attester }, radio, h('code', {}, short(attester))),
          copyButton(() => attester, `Copy the attester ${attester}`, 'icon'),
          onCommittee
            ? h(
                'span',
                {
                  class: 'pip',
                  title: proposer ? 'On committee, proposes this slot' : 'On committee this epoch',
                },
                proposer ? '★' : '●',
              )
            : null,
        ),
      ),
      h(
        'td',
        { title: `Withdrawer ${withdrawer}` },
        (owner ?? short(withdrawer)).replace(' (moderator)', ''),
      ),
      h('td', {}, h('span', { class: `status ${status}` }, STATUS[status])),
      h(
        'td',
        { class: low ? 'number low' : 'number', title: `${BigInt(stakeWei) / WEI} tokens` },
        tokens(stakeWei),
      ),
    );
  };

  const refresh = async () => {
    try {
      draw(await get('/console/chain'));
    } catch (error) {
      say(error.message);
    }
  };
  const ask = async () => {
    if (!document.hidden && !busy) await refresh();
    setTimeout(ask, ASK_MS);
  };
  void ask();
}

function drawClock(chain) {
  const clock = find('clock');
  if (chain === null) {
    clock.replaceChildren(h('p', {}, 'This world reads a real chain, which nobody pushes from here.'));
    document.body.classList.add('real-chain');
    return;
  }
  const inEpoch = chain.slot % chain.epochSlots;
  const figure = (name, value) => h('div', {}, h('dt', {}, name), h('dd', {}, value));
  clock.replaceChildren(
    h(
      'dl',
      {},
      figure('Epoch', String(chain.epoch)),
      figure('Slot', `${inEpoch + 1} of ${chain.epochSlots}`),
      figure('L1 block', String(chain.block)),
      figure('Queue', String(chain.queueLength)),
    ),
    h(
      'div',
      {
        class: 'pips',
        role: 'img',
        'aria-label': `Slot ${inEpoch + 1} of ${chain.epochSlots} in this epoch`,
      },
      ...Array.from({ length: chain.epochSlots }, (_, index) =>
        h('i', { class: index < inEpoch ? 'past' : index === inEpoch ? 'now' : '' }),
      ),
    ),
    h(
      'p',
      { class: 'small' },
      `Slot ${chain.slot}, ${chain.slotSeconds} s each · rollup `,
      h('code', { title: chain.rollup }, short(chain.rollup)),
      chain.rollups > 1 ? ` (number ${chain.rollups})` : '',
      chain.hasCommittee ? '' : ' · too young for a committee',
    ),
    ...aheadOfUs(chain),
  );
}

/** Pushing moves the chain’s clock and nobody else’s; a minute apart is still read as now. */
function aheadOfUs({ blockTime }) {
  const minutes = Math.floor((blockTime - Date.now() / 1000) / 60);
  if (minutes < 1) return [];
  const text = `The chain was pushed ${minutes} min ahead of the time of day: what it dates reads as yet to come, and duties ahead go by the time of day.`;
  return [h('p', { class: 'small' }, text)];
}

/** Thousands of tokens; the table is narrow and stakes are large. */
function tokens(wei) {
  const amount = BigInt(wei);
  if (amount === 0n) return '–';
  return `${Number(amount / (WEI / 1000n)) / 1e6}k`;
}
