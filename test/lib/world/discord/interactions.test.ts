import { ask, OPERATOR, QUIET } from './fixture.ts';
import { expected, message, original, webhook, scene, type Scene } from './scene.ts';

let play: Scene;

beforeEach(async () => {
  play = await scene();
});
afterEach(async () => {
  await play.stop();
});

describe('a deferral', () => {
  test('shows as loading until the edit fills it', async () => {
    play.bot.reply = () => ({ body: { type: 5, data: { flags: 64 } } });
    const { message: shown, settled } = expected(await play.watch(), 'message');
    expect(shown).toMatchObject({ loading: true, ephemeralFor: OPERATOR });
    const done = settled();
    const { status } = await ask(play.discord, 'PATCH', original(play.bot.received[0]), {
      content: 'done',
      ...QUIET,
    });
    expect(status).toBe(200);
    expect(await done).toBe(shown);
    expect(shown).toMatchObject({ content: 'done', loading: false, ephemeralFor: OPERATOR });
  });

  test('takes a v2 message in the edit', async () => {
    play.bot.reply = () => ({ body: { type: 5 } });
    const { message: shown } = expected(await play.watch(), 'message');
    const body = { flags: 32768, components: [{ type: 10, content: 'hi' }], ...QUIET };
    expect((await ask(play.discord, 'PATCH', original(play.bot.received[0]), body)).status).toBe(200);
    expect(shown.components).toEqual([{ type: 10, content: 'hi', id: 1 }]);
  });

  test('that is not filled or is deleted ends the wait with an error', async () => {
    play.bot.reply = () => ({ body: { type: 5 } });
    const { settled } = expected(await play.watch(), 'message');
    await expect(settled(1)).rejects.toThrow('not filled within 1 ms');
    const ended = expect(settled()).rejects.toThrow('deleted');
    await ask(play.discord, 'DELETE', original(play.bot.received[0]));
    await ended;
  });

  test('meets 10015 for the worker that is faster than the reply', async () => {
    let early = 0;
    play.bot.reply = async (interaction) => {
      early = (await ask(play.discord, 'PATCH', original(interaction), { content: 'x', ...QUIET })).body.code;
      return { body: { type: 5 } };
    };
    await play.watch();
    expect(early).toBe(10015);
  });

  test('can be made to meet 10015 a number of times', async () => {
    play.bot.reply = () => ({ body: { type: 5 } });
    await play.watch();
    play.discord.fail({ path: '/webhooks/*/*/messages/@original', status: 404, code: 10015, times: 2 });
    const codes = [];
    for (let count = 0; count < 3; count += 1) {
      codes.push(
        (await ask(play.discord, 'PATCH', original(play.bot.received[0]), { content: 'x', ...QUIET })).body
          .code,
      );
    }
    expect(codes).toEqual([10015, 10015, undefined]);
  });

  test('is filled by the follow-up that comes first; the next one is a message of its own', async () => {
    play.bot.reply = () => ({ body: { type: 5 } });
    const { message: shown } = expected(await play.watch(), 'message');
    const url = webhook(play.bot.received[0].token);
    expect((await ask(play.discord, 'POST', url, { content: 'one', ...QUIET })).body.id).toBe(shown.id);
    const next = await ask(play.discord, 'POST', url, { content: 'two', flags: 64, ...QUIET });
    expect(play.discord.state.messages.get(next.body.id)).toMatchObject({
      content: 'two',
      ephemeralFor: OPERATOR,
    });
    const edited = await ask(
      play.discord,
      'PATCH',
      webhook(play.bot.received[0].token, `/messages/${next.body.id}`),
      {
        content: '2',
        ...QUIET,
      },
    );
    expect(edited.body.content).toBe('2');
  });
});

describe('a token', () => {
  test('works for 15 minutes and no longer', async () => {
    play.bot.reply = () => ({ body: { type: 5 } });
    await play.watch();
    play.clock += 15 * 60_000;
    expect((await ask(play.discord, 'GET', original(play.bot.received[0]))).status).toBe(200);
    play.clock += 1;
    const late = await ask(play.discord, 'PATCH', original(play.bot.received[0]), { content: 'x', ...QUIET });
    expect([late.status, late.body.code]).toEqual([401, 50027]);
  });

  test('that nobody gave is unknown', async () => {
    const { status, body } = await ask(play.discord, 'GET', original({ token: 'made-up' }));
    expect([status, body.code]).toEqual([404, 10015]);
  });

  test('needs no token of the bot beside it', async () => {
    play.bot.reply = () => message({ content: 'x' });
    await play.watch();
    const { status } = await ask(play.discord, 'GET', original(play.bot.received[0]), undefined, {
      authorization: '',
    });
    expect(status).toBe(200);
  });

  test('reaches no message of another interaction', async () => {
    play.bot.reply = () => message({ content: 'x' });
    const { message: first } = expected(await play.watch(), 'message');
    await play.watch();
    const { body } = await ask(
      play.discord,
      'GET',
      webhook(play.bot.received[1].token, `/messages/${first.id}`),
    );
    expect(body.code).toBe(10008);
  });
});

describe('the callback route', () => {
  const callback = (interaction: { id: string; token: string }) =>
    `/interactions/${interaction.id}/${interaction.token}/callback`;

  test('answers in place of the HTTP reply', async () => {
    play.bot.reply = async (interaction) => {
      const url = `${callback(interaction)}?with_response=true`;
      const { body } = await ask(play.discord, 'POST', url, { type: 4, data: { content: 'x', ...QUIET } });
      expect(body.resource.message.content).toBe('x');
      return { status: 202 };
    };
    expect(expected(await play.watch(), 'message').message.content).toBe('x');
    expect(play.discord.faults).toEqual([]);
  });

  test('takes one answer', async () => {
    play.bot.reply = () => ({ body: { type: 5 } });
    await play.watch();
    const { status, body } = await ask(play.discord, 'POST', callback(play.bot.received[0]), { type: 5 });
    expect([status, body.code]).toEqual([400, 40060]);
  });
});
