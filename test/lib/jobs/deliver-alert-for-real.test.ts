import { standardPreferences } from '../../../lib/domain/alert-preferences.ts';
import { codeOf } from '../../../lib/errors.ts';
import { deliverAlert } from '../../../lib/jobs/deliver-alert.ts';
import { handOverDue } from '../../../lib/flows/hand-over-due.ts';
import type { LocalDiscord } from '../../../lib/world/discord/local-discord.ts';
import { aChallenge, aLink, anOperator } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts } from '../../fakes/ports.ts';
import { clientOf } from '../adapters/discord/stand-in.ts';
import { CHANNEL, guild, MODERATOR, OPERATOR } from '../world/discord/fixture.ts';
import { ATTESTER, HOUR, MINUTE, NOON, raised, resolved } from './alert-stage.ts';

jest.mock('../../../lib/texts/es.ts', () => ({
  es: { 'Warning: {title}': 'Aviso: {title}', 'Over: {title}': 'Terminado: {title}' },
}));

const SENDING = '/channels/*/messages';

let standIn: LocalDiscord;
beforeEach(async () => {
  standIn = await guild();
});
afterEach(async () => standIn.stop());

/** The notifier over the real client of Discord, which speaks to the stand-in. */
async function notifier() {
  const ports = { ...fakePorts(), discord: clientOf(standIn).discord };
  for (const [number, id, locale] of [
    [1, OPERATOR, 'es-ES'],
    [2, MODERATOR, 'en-US'],
  ] as const) {
    const challenge = await ports.challenges.issue(aChallenge(number));
    const link = aLink(number, { operatorId: id, address: ATTESTER });
    const operator = anOperator(number, { id, locale });
    await ports.operators.prove({ challenge, operator, link, now: Date.now() });
  }
  const log = fakeLog();
  let now = NOON;
  const run = (detail: unknown) => deliverAlert.run(JSON.stringify({ detail }), { ports, now, log });
  const tryAgain = async (detail: unknown, tries = 8) => {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const code = await run(detail).then(() => undefined, codeOf);
      if (code === undefined) return;
      expect(code).toBe('upstream');
    }
    throw new Error('it was never done');
  };
  const minute = async () => {
    const seen = ports.bus.facts.length;
    await handOverDue({ now, log }, ports);
    for (const fact of ports.bus.facts.slice(seen)) await run(fact);
  };
  const dms = (id: string) =>
    standIn
      .person(id)
      .dms()
      .map(({ components }) => JSON.stringify(components));
  return { ports, run, tryAgain, minute, dms, set: (at: number) => void (now = at) };
}

test('two people read the same alert and its end, each in their own language', async () => {
  const { run, dms } = await notifier();
  await run(raised(1));
  await run(resolved(raised(1)));
  expect(dms(OPERATOR)).toEqual([expect.stringContaining('Aviso: '), expect.stringContaining('Terminado: ')]);
  expect(dms(MODERATOR)).toEqual([expect.stringContaining('Warning: '), expect.stringContaining('Over: ')]);
  expect(standIn.faults).toEqual([]);
});

test.each([
  ['answers 500', { status: 500 }],
  ['cuts the connection', { dropConnection: true }],
  ['takes the message and loses the answer', { dropConnection: true, carriedOut: true }],
  ['has too many requests', { status: 429, retryAfterSeconds: 0.1 }],
])('Discord %s: each has one message in the end', async (_name, script) => {
  const { tryAgain, dms } = await notifier();
  standIn.fail({ method: 'POST', path: SENDING, times: 2, ...script });
  await tryAgain(raised(1));
  await tryAgain(raised(1));
  expect(dms(OPERATOR)).toHaveLength(1);
  expect(dms(MODERATOR)).toHaveLength(1);
});

test('Discord is down for an hour: each is told once it is back, once', async () => {
  const { run, minute, dms, set } = await notifier();
  const outage = standIn.fail({
    method: 'POST',
    path: /^\/(channels|users)\//,
    status: 503,
    times: Infinity,
  });
  expect(await run(raised(1)).catch(codeOf)).toBe('upstream');
  set(NOON + 2 * MINUTE);
  await run(raised(1));
  // Few tries: the limits of the stand-in and of the client go by the real clock.
  set(NOON + 30 * MINUTE);
  await minute();
  expect([...dms(OPERATOR), ...dms(MODERATOR)]).toEqual([]);
  outage.cancel();
  for (const minutes of [60, 61]) {
    set(NOON + minutes * MINUTE);
    await minute();
  }
  expect(dms(OPERATOR)).toHaveLength(1);
  expect(dms(MODERATOR)).toHaveLength(1);
});

test('closed direct messages: a thread that only they see, and there its end', async () => {
  const { run, dms } = await notifier();
  standIn.person(OPERATOR).closeDms();
  await run(raised(1));
  standIn.person(OPERATOR).openDms();
  await run(resolved(raised(1)));
  const [thread] = [...standIn.state.channels.values()].filter((each) =>
    each.thread?.memberIds.has(OPERATOR),
  );
  const said = standIn
    .person(OPERATOR)
    .sees(thread?.id)
    .map(({ components }) => JSON.stringify(components));
  expect(said).toEqual([expect.stringContaining('Aviso: '), expect.stringContaining('Terminado: ')]);
  expect(dms(OPERATOR)).toEqual([]);
  expect(standIn.person(MODERATOR).sees(CHANNEL)).toEqual([]);
  expect(standIn.faults).toEqual([]);
});

test('quiet hours: one summary at their end, as Discord takes it', async () => {
  const { ports, run, minute, dms, set } = await notifier();
  const quiet = { from: 11 * 60, to: 14 * 60, zone: 'UTC' };
  await ports.preferences.save({ ...standardPreferences(OPERATOR), quiet, version: 1 });
  for (const number of [1, 2]) await run(raised(number));
  expect(dms(OPERATOR)).toEqual([]);
  set(NOON + 2 * HOUR);
  await minute();
  expect(dms(OPERATOR)).toEqual([expect.stringContaining('Trouble 1')]);
  expect(dms(OPERATOR)[0]).toContain('Trouble 2');
  expect(standIn.faults).toEqual([]);
});
