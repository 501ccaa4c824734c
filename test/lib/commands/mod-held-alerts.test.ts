import { expect, test } from '@jest/globals';
import { brakeFact } from '../../../lib/domain/incident-facts.ts';
import { brakeButtons } from '../../../lib/flows/answer-brake.ts';
import { ROLLUP } from '../../contracts/samples.ts';
import { CHAIN_ID, GUILD, MODERATOR, MODERATOR_ROLE } from '../../fakes/ports.ts';
import { command, component, member } from '../kit/signed-request.ts';
import { buttonId, byModerator, buttonsOf, stage } from './stage.ts';

const BRAKE = { at: 1_790_000_000, changes: 60, watched: 100 };
const OTHER_MODERATOR = '1100000000000000098';
const byOther = { member: member(OTHER_MODERATOR, { roles: [MODERATOR_ROLE] }) };
const look = () => command('mod-held-alerts', {}, byModerator);

async function held() {
  const made = await stage('approved');
  const { incidents } = made.ports;
  await incidents.keepWatch({ chainId: CHAIN_ID, rollup: ROLLUP, brake: BRAKE, outbox: [], version: 0 });
  const brake = async () => (await incidents.of(CHAIN_ID)).watch?.brake;
  return { ...made, brake, card: await made.ask(look()) };
}

test('says that nothing is held', async () => {
  const { read } = await stage('approved');
  expect(await read(look())).toContain('No alert is held back');
});

test('says what is held, with a button for either answer', async () => {
  const { card } = await held();
  expect(JSON.stringify(card)).toContain('60 alerts fell due at once, with 100 validators watched');
  expect(buttonsOf(card).map(({ label }) => label)).toEqual(['Release them', 'Drop them']);
});

test.each([
  ['Release', 'release', 'released held alerts'],
  ['Drop', 'drop', 'dropped held alerts'],
])('%s answers the brake and is recorded', async (label, answer, action) => {
  const { ask: press, card, brake, ports } = await held();
  expect(JSON.stringify(await press(component(buttonId(card, label), byModerator)))).toContain(
    `alerts are ${answer}`,
  );
  expect(await brake()).toEqual({ ...BRAKE, answer, by: MODERATOR });
  expect((await ports.audit.of(GUILD, { limit: 5 })).items).toMatchObject([{ actor: MODERATOR, action }]);
  expect(JSON.stringify(await press(look()))).toContain(`alerts are ${answer}`);
});

test('the first answer counts, and a repeated press of the same one changes nothing', async () => {
  const { ask: press, card, brake, ports } = await held();
  await press(component(buttonId(card, 'Release'), byModerator));
  const late = await press(component(buttonId(card, 'Drop'), byOther));
  expect(JSON.stringify(late)).toContain('Somebody decided this already');
  await press(component(buttonId(card, 'Release'), byModerator), { retried: true });
  expect(await brake()).toMatchObject({ answer: 'release', by: MODERATOR });
  expect((await ports.audit.of(GUILD, { limit: 5 })).items).toHaveLength(1);
});

test('a button of a brake that is off by now changes nothing', async () => {
  const { ask: press, card, ports } = await held();
  const { watch } = await ports.incidents.of(CHAIN_ID);
  const { brake: _, ...rest } = watch!;
  await ports.incidents.keepWatch({ ...rest, brake: { ...BRAKE, at: BRAKE.at + 60 } });
  const late = await press(component(buttonId(card, 'Release'), byModerator));
  expect(JSON.stringify(late)).toContain('no longer held');
  expect((await ports.incidents.of(CHAIN_ID)).watch?.brake).not.toHaveProperty('answer');
});

test('is for moderators', async () => {
  const { read } = await stage('approved');
  expect(await read(command('mod-held-alerts'))).not.toContain('held back');
});

test('the alert itself can carry the buttons', () => {
  const block = { number: 1, hash: '0x1', time: BRAKE.at };
  const fact = brakeFact(BRAKE, ROLLUP, { chainId: CHAIN_ID, block });
  expect(brakeButtons(fact)).toMatchObject([
    { handler: 'mod-held-alerts:release', arg: String(BRAKE.at), for: 'moderators' },
    { handler: 'mod-held-alerts:drop', arg: String(BRAKE.at), for: 'moderators' },
  ]);
  expect(brakeButtons({ ...fact, check: 'slashed' })).toEqual([]);
});
