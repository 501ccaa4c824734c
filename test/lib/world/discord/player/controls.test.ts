import { ask, MODERATOR, OPERATOR, QUIET } from '../fixture.ts';
import { expected, message, original, scene, type Scene } from '../scene.ts';

let play: Scene;

beforeEach(async () => {
  play = await scene();
});
afterEach(async () => {
  await play.stop();
});

describe('components', () => {
  const rows = [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'Next', custom_id: 'next' },
        { type: 2, style: 2, label: 'Off', custom_id: 'off', disabled: true },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'sort',
          options: [
            { label: 'A', value: 'a' },
            { label: 'B', value: 'b' },
          ],
        },
      ],
    },
  ];
  const page = async () => {
    play.bot.reply = () => message({ content: 'page 1', components: rows, flags: 64 });
    return expected(await play.watch(), 'message').message;
  };

  test('pressed by label update the message they stand on', async () => {
    const shown = await page();
    play.bot.reply = () => ({ body: { type: 7, data: { content: 'page 2', ...QUIET } } });
    const outcome = expected(await play.discord.person(OPERATOR).press(shown, 'Next'), 'updated');
    expect(await outcome.settled()).toBe(shown);
    expect(shown.content).toBe('page 2');
    expect(play.bot.received[1]).toMatchObject({
      type: 3,
      data: { component_type: 2, custom_id: 'next' },
      message: { id: shown.id, content: 'page 1' },
    });
  });

  test('may defer the update, and edit later', async () => {
    const shown = await page();
    play.bot.reply = () => ({ body: { type: 6 } });
    const outcome = expected(await play.discord.person(OPERATOR).press(shown, 'next'), 'updated');
    const settled = outcome.settled();
    await ask(play.discord, 'PATCH', original(play.bot.received[1]), { content: 'page 3', ...QUIET });
    expect((await settled).content).toBe('page 3');
  });

  test('hand over what was selected', async () => {
    const shown = await page();
    play.bot.reply = () => ({ body: { type: 6 } });
    await play.discord.person(OPERATOR).select(shown, 'sort', ['b']);
    expect(play.bot.received[1].data).toMatchObject({ component_type: 3, custom_id: 'sort', values: ['b'] });
    const wrong = await play.discord.person(OPERATOR).select(shown, 'sort', ['z']);
    expect(expected(wrong, 'failed').why).toContain('no option z');
  });

  test('are not for other people, nor pressed while off, nor there when they are not', async () => {
    const shown = await page();
    const why = async (user: string, which: string) =>
      expected(await play.discord.person(user).press(shown, which), 'failed').why;
    expect(await why(MODERATOR, 'Next')).toContain('Only another sees it');
    expect(await why(OPERATOR, 'Off')).toContain('disabled');
    expect(await why(OPERATOR, 'Back')).toContain('there is Next, Off');
    expect(play.bot.received).toHaveLength(1);
  });
});
