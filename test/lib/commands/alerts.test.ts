import { tellAlert } from '../../../lib/flows/deliver-alert.ts';
import { phraseOf } from '../../../lib/flows/phrase.ts';
import { alertRef } from '../../../lib/flows/alert-ref.ts';
import { addressOf, aLink } from '../../contracts/samples.ts';
import { CHANNEL, OPERATOR } from '../../fakes/ports.ts';
import { fakeLog } from '../../fakes/log.ts';
import { command, component, member, modalSubmit } from '../kit/signed-request.ts';
import { raised } from '../jobs/alert-stage.ts';
import { ATTESTER, buttonId, buttonsOf, stage } from './stage.ts';

const MATE = '1100000000000000055';
const NOW = Math.floor(Date.now() / 1000);
const alertOf = (number: number, changes = {}) =>
  raised(number, { attester: ATTESTER, at: new Date().toISOString(), ...changes });
const inDm = { guild_id: undefined, member: undefined, user: member(OPERATOR)['user'], context: 1 };

async function settled() {
  const made = await stage('approved');
  const { ports } = made;
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
  const tell = (number: number, changes = {}, now = Date.now()) =>
    tellAlert(alertOf(number, changes), { now, log: fakeLog() }, ports);
  const card = () => made.ask(command('alerts'));
  const submit = async (label: string, fields: Record<string, string | string[]>) => {
    const form = await made.ask(component(buttonId(await card(), label)));
    const components = Object.entries(fields).map(([id, value]) => ({
      type: 18,
      component:
        typeof value === 'string'
          ? { type: 4, custom_id: id, value }
          : { type: 3, custom_id: id, values: value },
    }));
    const body = modalSubmit(form.custom_id, {}, { data: { custom_id: form.custom_id, components } });
    return { form, text: JSON.stringify(await made.ask(body)) };
  };
  return { ...made, tell, card, submit, dm: () => ports.discord.dmsTo(OPERATOR).map(({ body }) => body) };
}

test('the card says how one is told, what that would have meant, and the phrase', async () => {
  const { read, tell, ports } = await settled();
  await tell(1);
  await tell(2, { severity: 'critical', attribution: 'network' });
  await tell(3, { severity: 'notice' });
  const { attester: _attester, ...network } = alertOf(4, { about: 'network' });
  await tellAlert(network, { now: Date.now(), log: fakeLog() }, ports);
  const text = await read(command('alerts'));
  expect(text).toMatch(
    /would have had 2 messages in the last 30 days, 1 of them for trouble of the whole network/,
  );
  expect(text).toContain(`In <#${CHANNEL}> everybody had 1.`);
  expect(text).toContain(await phraseOf({ userId: OPERATOR }, ports.components));
});

test('the phrase is one’s own, stays, and is in every direct message but nowhere public', async () => {
  const { tell, dm, ports, submit } = await settled();
  const made = await phraseOf({ userId: OPERATOR }, ports.components);
  expect(made.split(' ')).toHaveLength(3);
  expect(await phraseOf({ userId: MATE }, ports.components)).not.toBe(made);
  await tell(1);
  expect(JSON.stringify(dm()[0])).toContain(made);
  await submit('Phrase…', { phrase: '  olivo  del sur ' });
  await tell(2);
  expect(JSON.stringify(dm()[1])).toContain('olivo del sur');
  ports.discord.closedDms.add(OPERATOR);
  ports.discord.noThreads.add(CHANNEL);
  await tell(3);
  expect(JSON.stringify(ports.discord.messages.at(-1)?.body)).not.toContain('olivo');
});

test.each(['abc', 'x'.repeat(41), '@everyone now', '[a](http://x.y)', '`code`'])(
  'the phrase %p is refused',
  async (phrase) => {
    const { submit, ports } = await settled();
    expect((await submit('Phrase…', { phrase })).text).toContain('A phrase has 4 to 40');
    expect(await ports.preferences.of(OPERATOR)).toBeUndefined();
  },
);

test('levels, digest and look-ahead are chosen in one form, and are what it shows next time', async () => {
  const { submit, ports, card, ask } = await settled();
  const fields = { least: 'critical', emergencies: 'no', digest: 'weekly', ahead: 'yes' };
  const { text } = await submit('Levels…', fields);
  expect(text).toMatch(/Direct messages from\*\* critical/);
  expect(await ports.preferences.of(OPERATOR)).toMatchObject({
    least: 'critical',
    emergencies: false,
    digest: 'weekly',
    lookAhead: true,
    version: 1,
  });
  const due = await ports.dues.until(NOW + 8 * 86_400);
  expect(due.map(({ task }) => task)).toEqual(['look-ahead', 'digest']);
  const form = JSON.stringify(await ask(component(buttonId(await card(), 'Levels…'))));
  expect(form).toMatch(/"value":"weekly","default":true/);
});

test('notices can be asked for, and then come', async () => {
  const { submit, tell, dm } = await settled();
  await tell(1, { severity: 'notice' });
  expect(dm()).toEqual([]);
  const fields = { least: 'notice', emergencies: 'yes', digest: 'none', ahead: 'no' };
  expect((await submit('Levels…', fields)).text).toMatch(/Direct messages from\*\* notice/);
  await tell(2, { severity: 'notice' });
  expect(JSON.stringify(dm())).toContain('Notice: Trouble 2');
});

describe('quiet hours', () => {
  test('are kept in the zone’s own name', async () => {
    const { submit, ports } = await settled();
    const { text } = await submit('Quiet hours…', { from: '22:00', to: '7:30', zone: 'europe/istanbul' });
    expect(text).toContain('22:00 to 07:30, Europe/Istanbul');
    expect((await ports.preferences.of(OPERATOR))?.quiet).toEqual({
      from: 1320,
      to: 450,
      zone: 'Europe/Istanbul',
    });
    await submit('Quiet hours…', { from: '', to: '', zone: '' });
    expect((await ports.preferences.of(OPERATOR))?.quiet).toBeUndefined();
  });

  test.each([
    [{ from: '25:00', to: '07:00', zone: 'UTC' }, 'is no time of day'],
    [{ from: '22:00', to: '', zone: 'UTC' }, 'is no time of day'],
    [{ from: '22:00', to: '07:00', zone: 'Mars/Olympus' }, 'There is no time zone'],
  ])('%p is refused, and can be mended', async (fields, why) => {
    const { submit, ports } = await settled();
    const { text } = await submit('Quiet hours…', fields);
    expect(text).toContain(why);
    expect(await ports.preferences.of(OPERATOR)).toBeUndefined();
  });
});

describe('maintenance', () => {
  test.each([
    ['15m', 900],
    ['1h', 3600],
    ['5h', 5 * 3600],
  ])('for %s ends by itself', async (length, seconds) => {
    const { submit, ports } = await settled();
    await submit('Maintenance…', { length });
    const until = (await ports.preferences.of(OPERATOR))?.maintenanceUntil ?? 0;
    expect(until - NOW).toBeGreaterThanOrEqual(seconds);
    expect(until - NOW).toBeLessThan(seconds + 120);
  });

  test('where no duty is known, to the next one is an hour', async () => {
    const { submit, ports } = await settled();
    await submit('Maintenance…', { length: 'duty' });
    expect(((await ports.preferences.of(OPERATOR))?.maintenanceUntil ?? 0) - NOW).toBeLessThan(3720);
  });

  test('what it held is judged anew once it is ended', async () => {
    const { submit, tell, dm, ports } = await settled();
    await submit('Maintenance…', { length: '5h' });
    await tell(1);
    expect(dm()).toEqual([]);
    await submit('Maintenance…', { length: 'end' });
    expect(await ports.dues.until(Math.floor(Date.now() / 1000) + 1)).toEqual([
      expect.objectContaining({ task: 'held', recipient: OPERATOR, alertId: alertOf(1).id }),
    ]);
  });
});

test('a validator is muted for a time, and only one’s own', async () => {
  const { submit, tell, dm, ports } = await settled();
  const { text } = await submit('Mute a validator…', { validator: [ATTESTER], length: '1d' });
  expect(text).toMatch(/Muted.*Emergencies still come through/);
  await tell(1);
  await tell(2, { severity: 'emergency' });
  expect(dm()).toHaveLength(1);
  await submit('Mute a validator…', { validator: [ATTESTER], length: 'end' });
  expect((await ports.preferences.of(OPERATOR))?.muted).toEqual([]);
  const other = await submit('Mute a validator…', { validator: [addressOf(77)], length: 'ever' });
  expect(other.text).toContain('not linked to you');
});

test('whom to tell of what is not acknowledged must be a delegate', async () => {
  const { submit, ports } = await settled();
  const refused = await submit('Escalation…', { person: MATE, minutes: '30' });
  expect(refused.text).toContain('is no delegate of yours');
  await ports.operators.link(
    aLink(2, { operatorId: MATE, address: ATTESTER, role: 'delegate', proof: OPERATOR }),
  );
  expect((await submit('Escalation…', { person: MATE, minutes: '1' })).text).toContain('Minutes go from');
  await submit('Escalation…', { person: `<@${MATE}>`, minutes: '30' });
  expect((await ports.preferences.of(OPERATOR))?.escalation).toEqual({ to: MATE, minutes: 30 });
  await submit('Escalation…', { person: '', minutes: '30' });
  expect((await ports.preferences.of(OPERATOR))?.escalation).toBeUndefined();
});

describe('buttons of an alert, in the direct message it stands in', () => {
  const press = async (label: string) => {
    const made = await settled();
    await made.tell(1, { severity: 'critical' });
    const [message] = made.dm();
    const id = buttonsOf(message).find((each) => each.label === label)?.custom_id ?? '';
    return { ...made, id, text: JSON.stringify(await made.ask({ ...component(id), ...inDm })) };
  };

  test('I know: it is noted', async () => {
    const { text, ports } = await press('I know');
    expect(text).toContain('Noted');
    expect(await ports.alerts.delivery(alertOf(1).id, OPERATOR)).toMatchObject({
      state: 'delivered',
      acknowledgedAt: expect.any(String),
    });
  });

  test('Mute for 24 h: its validator is muted for a day', async () => {
    const { text, ports } = await press('Mute for 24 h');
    expect(text).toContain('the mute ends');
    const [mute] = (await ports.preferences.of(OPERATOR))?.muted ?? [];
    expect(mute?.attester).toBe(ATTESTER);
    expect((mute?.until ?? 0) - NOW).toBeGreaterThanOrEqual(86_400);
  });

  test('Details: it is shown in full with what came of it', async () => {
    const { text } = await press('Details');
    expect(text).toMatch(/Critical: Trouble 1.*told by direct message/);
  });

  test('somebody else who presses them learns and changes nothing', async () => {
    const { id, ask, ports } = await press('Details');
    const stranger = { ...component(id), ...inDm, user: member(MATE)['user'] };
    expect(JSON.stringify(await ask(stranger))).toContain('belongs to somebody else');
    expect(await ports.preferences.of(MATE)).toBeUndefined();
  });
});

describe('history', () => {
  test('shows what was told and what was not, and why, in pages', async () => {
    const { tell, ask, ports } = await settled();
    const start = Date.now();
    for (const number of [1, 2, 3, 4, 5, 6, 7])
      await tell(number, { severity: number === 7 ? 'notice' : 'warning' }, start + number);
    expect(await ports.alerts.get(alertRef(alertOf(7).id))).toBeDefined();
    const first = await ask(command('alerts', { action: 'history' }));
    expect(JSON.stringify(first)).toMatch(
      /1\. \*\*Trouble 7.*not told: a notice, which you did not ask for.*2\. \*\*Trouble 6.*told by direct message/,
    );
    expect(JSON.stringify(first)).toMatch(/Trouble 7\*\* \(notice\) 0x\S+, <t:/);
    expect(JSON.stringify(first)).not.toContain('Trouble 2');
    const next = await ask(component(buttonId(first, 'Older')));
    expect(JSON.stringify(next)).toMatch(/Trouble 2.*Trouble 1/);
    expect(JSON.stringify(next)).not.toContain('"Older"');
    expect(JSON.stringify(await ask(component(buttonId(next, '1'))))).toContain('What came of it');
  });

  test('names nobody where it is about nobody', async () => {
    const { read, ask } = await settled();
    await ask(command('alerts', { action: 'test' }));
    expect(await read(command('alerts', { action: 'history' }))).toMatch(
      /1\. \*\*Test of your alerts\*\* \(notice\), <t:/,
    );
  });

  test('is empty for who was told nothing', async () => {
    const { read } = await settled();
    expect(await read(command('alerts', { action: 'history' }))).toContain('No alerts yet');
  });
});

describe('a test', () => {
  test.each([
    ['a direct message', [], 'It arrived'],
    ['a thread', ['dm'], 'your private thread'],
    ['a mention', ['dm', 'thread'], 'you are named in'],
    ['nothing', ['dm', 'thread', 'channel'], 'It did not arrive'],
  ])('arrives by %s, and says so', async (_name, closed, expected) => {
    const { read, ports } = await settled();
    if (closed.includes('dm')) ports.discord.closedDms.add(OPERATOR);
    if (closed.includes('thread')) ports.discord.noThreads.add(CHANNEL);
    if (closed.includes('channel')) ports.discord.channels.clear();
    expect(await read(command('alerts', { action: 'test' }))).toContain(expected);
    expect(ports.discord.messages).toHaveLength(closed.includes('channel') ? 0 : 1);
  });
});
