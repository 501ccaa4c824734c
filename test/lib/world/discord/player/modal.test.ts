import { OPERATOR } from '../fixture.ts';
import { expected, message, scene, type Scene } from '../scene.ts';

let play: Scene;

beforeEach(async () => {
  play = await scene();
});
afterEach(async () => {
  await play.stop();
});

describe('a form', () => {
  const form = {
    type: 9,
    data: {
      custom_id: 'prove',
      title: 'Prove it',
      components: [
        { type: 10, content: 'Sign this.' },
        {
          type: 18,
          label: 'Signature',
          component: { type: 4, custom_id: 'signature', style: 2, min_length: 3 },
        },
        {
          type: 18,
          label: 'Note',
          component: { type: 4, custom_id: 'note', style: 1, required: false, value: 'was' },
        },
        {
          type: 18,
          label: 'Level',
          component: {
            type: 3,
            custom_id: 'level',
            options: [
              { label: 'All', value: 'all' },
              { label: 'Few', value: 'few' },
            ],
          },
        },
      ],
    },
  };
  const open = async () => {
    play.bot.reply = () => ({ body: form });
    return expected(await play.watch(), 'modal').modal;
  };

  test('opens with what can be filled in', async () => {
    const modal = await open();
    expect(modal).toMatchObject({ title: 'Prove it', customId: 'prove' });
    expect(modal.inputs.map(({ label, required }) => [label, required])).toEqual([
      ['Signature', true],
      ['Note', false],
      ['Level', true],
    ]);
  });

  test('is sent as Discord sends it, and answered', async () => {
    const modal = await open();
    play.bot.reply = () => message({ content: 'proven' });
    const outcome = await play.discord.person(OPERATOR).submit(modal, { signature: '0xsig', level: 'few' });
    expect(expected(outcome, 'message').message.content).toBe('proven');
    expect(play.bot.received[1]).toMatchObject({
      type: 5,
      data: {
        custom_id: 'prove',
        components: [
          { type: 10 },
          { type: 18, component: { type: 4, custom_id: 'signature', value: '0xsig' } },
          { type: 18, component: { type: 4, custom_id: 'note', value: 'was' } },
          { type: 18, component: { type: 3, custom_id: 'level', values: ['few'] } },
        ],
      },
    });
  });

  test.each([
    ['a required field empty', { level: 'all' }, 'required'],
    ['a field too short', { signature: '0', level: 'all' }, 'shorter than 3'],
    ['a choice that is not there', { signature: '0xsig', level: 'none' }, 'no option none'],
    ['a field it has not', { signature: '0xsig', level: 'all', other: 'x' }, 'no field other'],
  ])('with %s is not sent', async (_name, fields, why) => {
    const outcome = await play.discord.person(OPERATOR).submit(await open(), fields);
    expect(expected(outcome, 'failed').why).toContain(why);
    expect(play.bot.received).toHaveLength(1);
  });
});
