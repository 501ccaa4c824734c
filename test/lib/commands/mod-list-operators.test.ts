import { aChallenge, aLink, anOperator, operatorId } from '../../contracts/samples.ts';
import { GUILD, MODERATOR } from '../../fakes/ports.ts';
import { command, component, idFor } from '../kit/signed-request.ts';
import { buttonId, buttonsOf, byModerator, stage, type Parsed } from './stage.ts';

async function listOf(people: number, options: Record<string, string> = {}) {
  const made = await stage();
  for (let number = 1; number <= people; number += 1) {
    const challenge = await made.ports.challenges.issue(aChallenge(number));
    const operator = anOperator(number, { discordHandle: `person ${number};` });
    const link = aLink(number, { role: 'wallet' });
    await made.ports.operators.prove({ challenge, operator, link, now: Date.now() });
  }
  const first = await made.ask(command('mod-list-operators', options, byModerator));
  const press = (card: Parsed, label: string) => made.ask(component(buttonId(card, label), byModerator));
  return { ...made, first, press };
}

const labelsOf = (card: Parsed) => buttonsOf(card).map(({ label }) => label);
const numbersOn = (card: Parsed) =>
  [...JSON.stringify(card).matchAll(/person (\d+);/g)].map(([, number]) => Number(number));
const newestFirst = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, at) => from - at);

test.each([{}, { status: 'pending' }])('pages lead to the last and back: %p', async (options) => {
  const { first, press } = await listOf(40, options);
  expect(labelsOf(first)).toEqual(['Next']);
  expect(numbersOn(first)).toEqual(newestFirst(40, 26));
  const second = await press(first, 'Next');
  expect(labelsOf(second)).toEqual(['Previous', 'Next']);
  expect(numbersOn(second)).toEqual(newestFirst(25, 11));
  expect(JSON.stringify(second)).toContain('page 2');
  const third = await press(second, 'Next');
  expect(labelsOf(third)).toEqual(['Previous']);
  expect(numbersOn(third)).toEqual(newestFirst(10, 1));
  expect(numbersOn(await press(await press(third, 'Previous'), 'Previous'))).toEqual(newestFirst(40, 26));
});

test('a list of one page has no buttons and says how many there are', async () => {
  const { first } = await listOf(15);
  expect(labelsOf(first)).toEqual([]);
  expect(JSON.stringify(first)).toContain('Operators: 15');
});

test('a page of a list that has become shorter is its last one', async () => {
  const { ask } = await listOf(16);
  const far = component(idFor('mod-list-operators:page', 'all.9', { for: MODERATOR }), byModerator);
  expect(numbersOn(await ask(far))).toEqual([1]);
});

test.each(['all.0', 'all.-1', 'all.1000', 'king.1', 'all', 'constructor.1', ''])(
  'the page %p is none of ours',
  async (arg) => {
    const { read } = await listOf(1);
    const forged = component(idFor('mod-list-operators:page', arg, { for: MODERATOR }), byModerator);
    expect(await read(forged)).toContain('does not look right');
  },
);

test('pages are for moderators alone', async () => {
  const { first, read } = await listOf(16);
  const noLonger = { member: { ...byModerator.member, roles: [] } };
  const told = await read(component(buttonId(first, 'Next'), noLonger));
  expect(told).toContain('for moderators');
  expect(told).not.toContain(operatorId(1));
});

test('a look at the list is recorded, once an hour however many pages are turned', async () => {
  const { ports, first, press } = await listOf(40);
  await press(first, 'Next');
  const { items } = await ports.audit.of(GUILD, { limit: 9 });
  expect(items).toMatchObject([{ actor: MODERATOR, action: 'listed operators of' }]);
});
