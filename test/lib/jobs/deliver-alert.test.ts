import type { FactOf } from '../../../lib/domain/fact.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { deliverAlert } from '../../../lib/jobs/deliver-alert.ts';
import { checkMessage } from '../../../lib/world/discord/conformance.ts';
import { addressOf, aChallenge, aLink, anOperator } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHANNEL, fakePorts, MODERATOR, OPERATOR } from '../../fakes/ports.ts';

jest.mock('../../../lib/texts/es.ts', () => ({
  es: { 'Emergency: {title}': 'Emergencia: {title}', 'Taken back': 'Anulado' },
}));

const ATTESTER = addressOf(7);
const AT = '2026-11-22T12:00:00.000Z';
const chain = {
  chainId: 31337,
  rollup: addressOf(9),
  block: { number: 5, hash: '0x1', time: 1_800_000_000 },
};

const alert: FactOf<'alert.raised'> = {
  kind: 'alert.raised',
  id: 'alert:slashed:1',
  version: 1,
  at: AT,
  chain,
  attester: ATTESTER,
  check: 'slashed',
  severity: 'emergency',
  title: 'Slashed',
  message: 'It lost 2,000.',
  next: 'Look at the node.',
};
const retraction = (kind: 'alert.raised' | 'validator.slashed' = 'alert.raised') => ({
  kind: 'fact.retracted',
  id: `retracted:${alert.id}`,
  version: 1,
  at: AT,
  chain,
  attester: ATTESTER,
  retracted: { id: alert.id, kind },
});

async function stage(people: string[] = [OPERATOR]) {
  const ports = fakePorts();
  for (const operatorId of people) await ports.operators.link(aLink(1, { operatorId, address: ATTESTER }));
  const log = fakeLog();
  const deliver = (detail: unknown = alert) =>
    deliverAlert.run(JSON.stringify({ id: 'e1', 'detail-type': 'x', detail }), {
      ports,
      now: Date.now(),
      log,
    });
  return { ports, log, deliver };
}

test('everyone linked to the validator is told, whatever links them, once each', async () => {
  const { ports, deliver } = await stage([OPERATOR, MODERATOR]);
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER, role: 'withdrawer' }));
  await deliver();
  expect(new Set(ports.discord.messages.map(({ to }) => to))).toEqual(new Set([OPERATOR, MODERATOR]));
  expect(ports.discord.messages).toHaveLength(2);
  for (const { body } of ports.discord.messages) {
    expect(await checkMessage(body)).toEqual([]);
    expect(JSON.stringify(body)).toMatch(/Emergency: Slashed.*It lost 2,000.*Look at the node/);
  }
});

test('a second delivery tells nobody again', async () => {
  const { ports, deliver } = await stage();
  await deliver();
  await deliver();
  expect(ports.discord.messages).toHaveLength(1);
  expect(await ports.alerts.deliveriesOf(alert.id)).toMatchObject([
    { recipient: OPERATOR, state: 'delivered' },
  ]);
});

test('a crash between sending and noting sends with the same nonce again: one message', async () => {
  const { ports, deliver } = await stage();
  const crash = jest
    .spyOn(ports.alerts, 'record')
    .mockRejectedValueOnce(new SpartaError('upstream', 'The table did not answer.'));
  await expect(deliver()).rejects.toMatchObject({ code: 'upstream' });
  crash.mockRestore();
  await deliver();
  expect(ports.discord.messages).toHaveLength(1);
  expect(ports.discord.messages[0]?.nonce).toMatch(/^[0-9a-f]{25}$/);
  expect(await ports.alerts.deliveriesOf(alert.id)).toHaveLength(1);
});

test('two alerts have two nonces, and so have two people', async () => {
  const { ports, deliver } = await stage([OPERATOR, MODERATOR]);
  await deliver();
  await deliver({ ...alert, id: 'alert:slashed:2' });
  expect(new Set(ports.discord.messages.map(({ nonce }) => nonce)).size).toBe(4);
});

test('who takes no direct messages is told in a private thread of the alert channel, always the same', async () => {
  const { ports, deliver } = await stage();
  ports.discord.closedDms.add(OPERATOR);
  await deliver();
  await deliver();
  await deliver({ ...alert, id: 'alert:slashed:2' });
  expect([...ports.discord.threads.values()]).toEqual([OPERATOR]);
  const [thread] = ports.discord.threads.keys();
  expect(ports.discord.messages.map(({ channelId }) => channelId)).toEqual([thread, thread]);
  expect(await ports.alerts.deliveriesOf(alert.id)).toMatchObject([
    { state: 'delivered-in-thread', channelId: thread },
  ]);
  expect(await ports.preferences.reach(OPERATOR)).toMatchObject({
    threadId: thread,
    closedSince: expect.any(String),
  });
});

test('a thread that is gone is opened anew; open direct messages are used again', async () => {
  const { ports, deliver } = await stage();
  ports.discord.closedDms.add(OPERATOR);
  await deliver();
  ports.discord.channels.delete([...ports.discord.threads.keys()][0]!);
  await deliver({ ...alert, id: 'alert:slashed:2' });
  expect(ports.discord.threads.size).toBe(2);
  ports.discord.closedDms.clear();
  await deliver({ ...alert, id: 'alert:slashed:3' });
  expect(ports.discord.dmsTo(OPERATOR)).toHaveLength(1);
  expect((await ports.preferences.reach(OPERATOR))?.closedSince).toBeUndefined();
});

test('where there can be no thread they are named in the channel, only they are pinged, and nothing private is said', async () => {
  const { ports, deliver } = await stage();
  ports.discord.closedDms.add(OPERATOR);
  ports.discord.noThreads.add(CHANNEL);
  await deliver();
  await deliver();
  expect(ports.discord.messages).toHaveLength(1);
  const [{ channelId, body }] = ports.discord.messages as [(typeof ports.discord.messages)[number]];
  expect(channelId).toBe(CHANNEL);
  expect(body['allowed_mentions']).toEqual({ parse: [], users: [OPERATOR] });
  expect(JSON.stringify(body)).not.toMatch(/0xabcdef|It lost|phrase/i);
  expect(await ports.alerts.deliveriesOf(alert.id)).toMatchObject([
    { state: 'delivered-in-channel', channelId: CHANNEL },
  ]);
});

test('who can be reached nowhere is noted as such and logged as an error; the others are told', async () => {
  const { ports, deliver, log } = await stage([OPERATOR, MODERATOR]);
  ports.discord.closedDms.add(OPERATOR);
  ports.discord.channels.clear();
  await deliver();
  expect(ports.discord.messages.map(({ to }) => to)).toEqual([MODERATOR]);
  expect(await ports.alerts.delivery(alert.id, OPERATOR)).toMatchObject({ state: 'unreachable' });
  expect(log.lines).toContainEqual(expect.objectContaining({ level: 'error', fact: 'alert.undeliverable' }));
});

test('trouble with one person keeps nobody else from being told, and that one comes again', async () => {
  const { ports, deliver } = await stage([OPERATOR, MODERATOR]);
  ports.discord.fail('sendDm', new SpartaError('upstream', 'Discord is unwell.'));
  await expect(deliver()).rejects.toMatchObject({ code: 'upstream' });
  expect(ports.discord.messages).toHaveLength(1);
  await deliver();
  expect(new Set(ports.discord.messages.map(({ to }) => to))).toEqual(new Set([OPERATOR, MODERATOR]));
  expect(ports.discord.messages).toHaveLength(2);
});

test('nobody linked is nobody told', async () => {
  const { ports, deliver } = await stage([]);
  await deliver();
  expect(ports.discord.messages).toEqual([]);
});

describe('a reorganised chain', () => {
  test('every message that told the alert says that it was taken back', async () => {
    const { ports, deliver } = await stage([OPERATOR, MODERATOR]);
    ports.discord.closedDms.add(MODERATOR);
    await deliver();
    await deliver(retraction());
    expect(ports.discord.messages).toHaveLength(2);
    for (const { body } of ports.discord.messages) expect(JSON.stringify(body)).toContain('Taken back');
  });

  test.each(['not-found', 'forbidden'] as const)('a message that is %s is let be', async (code) => {
    const { ports, deliver } = await stage();
    await deliver();
    ports.discord.fail('editMessage', new SpartaError(code, 'x'));
    await expect(deliver(retraction())).resolves.toBeUndefined();
  });

  test('another fact that was taken back changes no message', async () => {
    const { ports, deliver } = await stage();
    await deliver();
    await deliver(retraction('validator.slashed'));
    expect(JSON.stringify(ports.discord.messages)).not.toContain('Taken back');
  });
});

test.each(['{', '{}', '{"detail":{}}', '{"detail":{"kind":"alert.raised"}}'])(
  'a message that is %s is refused by naming the field',
  async (body) => {
    const { ports, log } = await stage();
    await expect(deliverAlert.run(body, { ports, now: 0, log })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  },
);

test('an alert that comes after its retraction is not told', async () => {
  const { ports, deliver } = await stage();
  await deliver(retraction());
  await deliver();
  expect(ports.discord.messages).toEqual([]);
});

describe('in the reader’s language', () => {
  async function spoken(locale?: string) {
    const made = await stage([]);
    const { ports } = made;
    const challenge = await ports.challenges.issue(aChallenge(1));
    const operator = anOperator(1, { id: OPERATOR, ...(locale === undefined ? {} : { locale }) });
    const link = aLink(1, { operatorId: OPERATOR, address: ATTESTER });
    await ports.operators.prove({ challenge, operator, link, now: Date.now() });
    return made;
  }

  test.each([
    ['es-ES', 'Emergencia: '],
    ['es-419', 'Emergencia: '],
    ['fr', 'Emergency: '],
    [undefined, 'Emergency: '],
  ])('who reads %s is told in it, also that it was taken back', async (locale, words) => {
    const { ports, deliver } = await spoken(locale);
    await deliver();
    expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain(words);
    await deliver(retraction());
    const taken = locale?.startsWith('es') ? 'Anulado' : 'Taken back';
    expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain(taken);
  });

  test('a channel is told in English', async () => {
    const { ports, deliver } = await spoken('es-ES');
    ports.discord.closedDms.add(OPERATOR);
    ports.discord.noThreads.add(CHANNEL);
    await deliver();
    expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain('Emergency: ');
    await deliver(retraction());
    expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain('Taken back');
  });
});
