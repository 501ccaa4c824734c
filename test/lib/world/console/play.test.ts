import { verifyMessage } from 'viem';
import { directoryOf } from '../../../../lib/world/console/directory.ts';
import { createPeople } from '../../../../lib/world/console/people.ts';
import { LOCAL } from '../../../../lib/world/guild.ts';
import { ALICE, BOB, consoleUnderTest, GENERAL, type ConsoleUnderTest } from './console-under-test.ts';

let world: ConsoleUnderTest;
beforeEach(async () => {
  world = await consoleUnderTest();
});
afterEach(async () => world.stop());

const typed = (name: string, options: Record<string, unknown> = {}) => ({
  as: ALICE,
  channel: GENERAL,
  name,
  options,
});

async function openForm(): Promise<string> {
  const { body } = await world.post('/console/command', typed('card'));
  const pressed = await world.post('/console/press', { as: ALICE, message: body.message, customId: 'open' });
  return pressed.body.form;
}

test('a command answers with the message it made', async () => {
  const { status, body } = await world.post('/console/command', typed('card'));
  expect(status).toBe(200);
  expect(body.kind).toBe('message');
  expect(world.discord.state.messages.get(body.message)?.ephemeralFor).toBe(ALICE);
});

test('a command without a required option is stopped with a word, and nothing is sent', async () => {
  const { body } = await world.post('/console/command', typed('pick'));
  expect(body).toEqual({ kind: 'failed', why: '/pick needs word.' });
  expect(world.discord.state.interactions.size).toBe(0);
});

test('autocomplete hands on what the app offers', async () => {
  const asked = { ...typed('pick', { word: 'ab' }), focused: 'word' };
  expect((await world.post('/console/autocomplete', asked)).body).toEqual({
    choices: [{ name: 'abab', value: 'ab' }],
  });
});

test('a button opens a form, and the form is answered', async () => {
  const form = await openForm();
  const sent = await world.post('/console/submit', { as: ALICE, form, fields: { word: 'Sparta' } });
  expect(world.discord.state.messages.get(sent.body.message)?.content).toBe('You said Sparta');
});

test('a form with a required field empty is refused in the words of the client', async () => {
  const sent = await world.post('/console/submit', { as: ALICE, form: await openForm(), fields: {} });
  expect(sent.body).toEqual({ kind: 'failed', why: '"Word" is required.' });
});

test('nobody submits the form of another', async () => {
  const sent = await world.post('/console/submit', {
    as: BOB,
    form: await openForm(),
    fields: { word: 'Sparta' },
  });
  expect(sent).toEqual({ status: 404, body: { error: 'That form is closed by now.' } });
});

test('nobody presses a button only another can see', async () => {
  const { body } = await world.post('/console/command', typed('card'));
  const pressed = await world.post('/console/press', { as: BOB, message: body.message, customId: 'open' });
  expect(pressed.body).toEqual({ kind: 'failed', why: 'Only another sees it.' });
});

test('direct messages are closed and opened again', async () => {
  await world.post('/console/dms', { as: ALICE, open: false });
  expect(world.discord.state.closedDms.has(ALICE)).toBe(true);
  await world.post('/console/dms', { as: ALICE, open: true });
  expect(world.discord.state.closedDms.has(ALICE)).toBe(false);
});

test('a person’s client speaks the language that was chosen for it, and no other', async () => {
  const { locale } = world.discord.person(ALICE).draft('card');
  expect(locale).toBe('en-US');
  await world.post('/console/language', { as: ALICE, locale: 'zh-CN' });
  expect(world.discord.person(ALICE).draft('card')['locale']).toBe('zh-CN');
  expect(world.discord.person(BOB).draft('card')['locale']).toBe('en-US');
  expect((await world.post('/console/language', { as: ALICE, locale: 'xx' })).status).toBe(400);
});

test('commands stand in the list as a client of that language shows them', () => {
  const card = world.discord.state.commands.get(LOCAL.guildId)?.find(({ name }) => name === 'card');
  Object.assign(card ?? {}, { description_localizations: { ru: 'Показывает карточку' } });
  const shown = () =>
    directoryOf(world.discord, createPeople(world.discord), ALICE).commands.find(
      ({ name }) => name === 'card',
    );
  expect(shown()?.description).toBe('Shows a card');
  world.discord.person(ALICE).speak('ru');
  expect(shown()?.description).toBe('Показывает карточку');
});

test('whoever joins has a wallet of their own, and a name nobody else has', async () => {
  const { body } = await world.post('/console/join', { name: 'Zoe' });
  expect(world.discord.state.members.get(body.id)?.user.globalName).toBe('Zoe');
  const [zoe, alice] = await Promise.all(
    [body.id, ALICE].map(async (as) => (await world.post('/console/sign', { as, text: 'x' })).body.address),
  );
  expect(zoe).not.toBe(alice);
  expect((await world.post('/console/join', { name: 'zoe' })).status).toBe(409);
});

test.each([
  ['a text', 'Two\nlines', 'Two\nlines'],
  ['the whole line of a card', String.raw`cast wallet sign --interactive $'Two\nlines'`, 'Two\nlines'],
])('the sign box signs %s with the wallet of the person', async (_what, text, message) => {
  const { body } = await world.post('/console/sign', { as: ALICE, text });
  expect(body.message).toBe(message);
  expect(await verifyMessage({ address: body.address, message, signature: body.signature })).toBe(true);
});
