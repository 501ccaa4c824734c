import { fixedChoices, NUMERIC, valueOf } from './choices.js';
import { find, h, later } from './dom.js';
import { readFiles } from './read-file.js';
import { post } from './server.js';
import { suggestionList } from './suggestions.js';

/** Between the last key and the question to the app. */
const TYPING_PAUSE_MS = 180;
const ATTACHMENT = 11;

/**
 * The command line: `/` and a name, then an input for each option.
 * `scene()`: { me, channel, channelName, directory }; `play(path, body)` sends and shows what comes back.
 */
export function composer(scene, play) {
  const parts = find('parts');
  const list = suggestionList();
  let command;
  let fields = [];
  let question = 0;
  let timer;

  const say = (text) => {
    find('notice').textContent = text;
    find('notice').hidden = text === '';
  };

  /** What was asked while typing is of no use any more. */
  const forget = () => {
    clearTimeout(timer);
    question += 1;
  };

  const reset = () => {
    forget();
    command = undefined;
    fields = [];
    list.hide();
    const { channel, channelName } = scene();
    const input = h('input', {
      id: 'line',
      type: 'text',
      'aria-label': 'Command line',
      'aria-controls': 'suggestions',
      'aria-autocomplete': 'list',
      placeholder:
        channel === 'dm'
          ? 'Commands are used in the server’s channels'
          : `Type / for a command in ${channelName}`,
      spellcheck: 'false',
      autocapitalize: 'off',
    });
    input.addEventListener('input', () => {
      say('');
      suggestCommands(input.value);
    });
    input.addEventListener('focus', () => input.value.startsWith('/') && suggestCommands(input.value));
    parts.replaceChildren(input);
  };

  const suggestCommands = (text) => {
    if (!text.startsWith('/')) return list.hide();
    const typed = text.slice(1).trimStart().toLowerCase();
    const { directory, channel } = scene();
    const known = channel === 'dm' ? [] : directory.commands;
    const starts = known.filter(({ name }) => name.startsWith(typed.trimEnd()));
    const holds = known.filter(
      ({ name }) => !name.startsWith(typed.trimEnd()) && name.includes(typed.trimEnd()),
    );
    const exact = typed.endsWith(' ') && known.find(({ name }) => name === typed.trimEnd());
    if (exact) return start(exact);
    const found = [...starts, ...holds].map((each) => ({
      title: `/${each.name}`,
      detail: each.description,
      value: each,
    }));
    list.show(
      found,
      ({ value }) => start(value),
      found.length > 0 ? directory.app.name : 'No command of that name is shown to you here.',
    );
  };

  const start = (chosen) => {
    command = chosen;
    fields = [];
    list.hide();
    say('');
    parts.replaceChildren(h('span', { class: 'chosen' }, `/${chosen.name}`));
    for (const option of chosen.options.filter(({ required }) => required)) add(option);
    offerMore();
    (fields[0]?.input ?? find('send')).focus();
  };

  const add = (option) => {
    const input = h('input', {
      type: option.type === ATTACHMENT ? 'file' : 'text',
      'aria-label': option.name,
      'aria-description': option.description,
      'aria-required': String(option.required),
      inputmode: NUMERIC.includes(option.type) ? 'numeric' : undefined,
      spellcheck: 'false',
      autocapitalize: 'off',
      size: 14,
    });
    const chip = h('label', { class: 'chip' }, h('span', {}, option.name), input);
    const field = { option, input, chip, chosen: undefined };
    if (option.type === ATTACHMENT) attach(field);
    else completeWhileTyping(field);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Backspace' && input.value === '') {
        event.preventDefault();
        dropField(field);
      }
    });
    fields.push(field);
    parts.querySelector('.more')?.remove();
    parts.append(chip);
    return field;
  };

  /** The file is read as soon as it is chosen, so that sending need not wait. */
  const attach = (field) => {
    const read = async () => {
      say('');
      field.chip.classList.remove('wrong');
      find('send').disabled = true;
      try {
        [field.chosen] = await readFiles(field.input);
      } catch (error) {
        field.input.value = '';
        say(error.message);
      }
      find('send').disabled = false;
    };
    field.input.addEventListener('change', later(read));
  };

  const completeWhileTyping = (field) => {
    const { input, chip } = field;
    input.addEventListener('input', () => {
      field.chosen = undefined;
      chip.classList.remove('wrong');
      say('');
      input.size = Math.max(14, Math.min(input.value.length + 1, 46));
      suggestValues(field, TYPING_PAUSE_MS);
    });
    input.addEventListener('focus', () => suggestValues(field, 0));
    input.addEventListener('blur', () => list.hide());
  };

  const dropField = (field) => {
    if (field.option.required) {
      reset();
      find('line').focus();
      return;
    }
    fields = fields.filter((each) => each !== field);
    field.chip.remove();
    offerMore();
    (fields.at(-1)?.input ?? find('send')).focus();
  };

  const offerMore = () => {
    parts.querySelector('.more')?.remove();
    const left = command.options.filter((option) => !fields.some((field) => field.option === option));
    const cancel = h(
      'button',
      {
        type: 'button',
        class: 'option',
        'aria-label': 'Take the command back',
        title: 'Take the command back',
      },
      '✕',
    );
    cancel.addEventListener('click', () => {
      reset();
      find('line').focus();
    });
    const buttons = left.map((option) => {
      const button = h(
        'button',
        { type: 'button', class: 'option', title: option.description },
        `+ ${option.name}`,
      );
      button.addEventListener('click', () => {
        const { input } = add(option);
        offerMore();
        input.focus();
      });
      return button;
    });
    parts.append(h('span', { class: 'more' }, ...buttons, cancel));
  };

  const suggestValues = (field, pause) => {
    forget();
    const mine = question;
    const { option, input } = field;
    const show = (choices) => {
      if (mine !== question || document.activeElement !== input) return;
      const items = choices.slice(0, 25).map(({ name, value, detail }) => ({ title: name, value, detail }));
      list.show(items, (item) => take(field, item), `${option.name}: ${option.description}`);
    };
    if (!option.autocomplete) return show(fixedChoices(option, input.value, scene()));
    show([]);
    timer = setTimeout(async () => {
      const { me, channel } = scene();
      const typed = Object.entries(values()).filter(([, value]) => typeof value !== 'object');
      const options = { ...Object.fromEntries(typed), [option.name]: input.value };
      const body = { as: me, channel, name: command.name, options, focused: option.name };
      const { choices } = await post('/console/autocomplete', body).catch(() => ({ choices: [] }));
      show(choices);
    }, pause);
  };

  const take = (field, item) => {
    field.input.value = item.title;
    field.input.size = Math.max(14, Math.min(item.title.length + 1, 46));
    field.chosen = item.value;
    field.chip.classList.remove('wrong');
    list.hide();
    const empty = fields.find(({ input }) => input.value === '');
    (empty?.input ?? find('send')).focus();
  };

  const values = () =>
    Object.fromEntries(
      fields
        .filter(({ input }) => input.value.trim() !== '')
        .map(({ option, input, chosen }) => [option.name, valueOf(option, input.value.trim(), chosen)]),
    );

  find('command-line').addEventListener('keydown', (event) => {
    if (list.key(event)) return;
    if (event.key === 'Escape' && command) {
      reset();
      find('line').focus();
    }
  });
  const sendLine = async () => {
    list.hide();
    if (!command) {
      const line = find('line').value.trim();
      const known = scene().directory.commands.find(({ name }) => `/${name}` === line);
      if (known) start(known);
      if (!known)
        say(
          line === ''
            ? 'Type / to see the commands.'
            : 'This stand-in for Discord carries commands alone: begin with /.',
        );
      if (!known || known.options.some(({ required }) => required)) return;
    }
    const missing = fields.find(({ option, input }) => option.required && input.value.trim() === '');
    if (missing) {
      missing.chip.classList.add('wrong');
      missing.input.focus();
      say(`${missing.option.name} is required: say a value.`);
      return;
    }
    const { me, channel } = scene();
    const body = { as: me, channel, name: command.name, options: values() };
    find('send').disabled = true;
    const why = await play('/console/command', body);
    find('send').disabled = false;
    if (why === undefined) reset();
    else say(why);
    (find('line') ?? fields[0]?.input ?? find('send')).focus();
  };
  find('command-line').addEventListener('submit', (event) => {
    event.preventDefault();
    void sendLine();
  });
  reset();
  return { reset, say };
}
