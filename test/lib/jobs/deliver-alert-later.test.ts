import { SpartaError } from '../../../lib/errors.ts';
import { checkMessage } from '../../../lib/world/discord/conformance.ts';
import { aLink } from '../../contracts/samples.ts';
import { MODERATOR, OPERATOR } from '../../fakes/ports.ts';
import { alertStage, ATTESTER, HOUR, MINUTE, NOON, raised, resolved, retraction } from './alert-stage.ts';

const unwell = new SpartaError('upstream', 'Discord is unwell.');
const quiet = { from: 11 * 60, to: 14 * 60, zone: 'UTC' };

describe('a trouble that is over', () => {
  test('is told, with how long it lasted, to whoever was told of it, once', async () => {
    const { run, texts, ports } = await alertStage();
    await run(raised(1));
    await run(resolved(raised(1)));
    await run(resolved(raised(1)));
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toMatch(/Over: Trouble 1.*Two duties met in a row.*30 min/);
    expect(await checkMessage(ports.discord.messages[1]!.body)).toEqual([]);
    expect(await ports.alerts.delivery(raised(1).id, OPERATOR)).toMatchObject({
      state: 'delivered',
      overAt: expect.any(String),
    });
  });

  test('is not told to who was told nothing', async () => {
    const { run, texts, prefer } = await alertStage([OPERATOR, MODERATOR]);
    await prefer({ least: 'critical' });
    await run(raised(1));
    await run(resolved(raised(1)));
    expect(texts()).toHaveLength(2);
  });

  test('is told where the alert was: in the thread, or by a mention', async () => {
    const { run, ports } = await alertStage([OPERATOR, MODERATOR]);
    ports.discord.closedDms.add(OPERATOR).add(MODERATOR);
    await run(raised(1));
    ports.discord.closedDms.clear();
    await run(resolved(raised(1)));
    const channels = ports.discord.messages.map(({ channelId }) => channelId);
    expect(channels.slice(2)).toEqual(channels.slice(0, 2));
    expect(ports.discord.threads.size).toBe(2);
  });

  test('comes before its alert: then nothing is told', async () => {
    const { run, texts, ports } = await alertStage();
    await run(resolved(raised(1)));
    await run(raised(1));
    expect(texts()).toEqual([]);
    expect(await ports.alerts.delivery(raised(1).id, OPERATOR)).toMatchObject({
      state: 'withheld',
      why: 'over',
    });
  });
});

describe('quiet hours', () => {
  test('what came meanwhile is told in one message at their end, what is over as over', async () => {
    const { run, set, minute, prefer, texts, ports } = await alertStage();
    await prefer({ quiet });
    for (const number of [1, 2, 3]) await run(raised(number));
    await run(resolved(raised(2)));
    set(NOON + 2 * HOUR - MINUTE);
    await minute();
    expect(texts()).toEqual([]);
    set(NOON + 2 * HOUR);
    await minute();
    await minute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toMatch(
      /While you had quiet: 3.*\*\*Warning: Trouble 1\*\*.*Trouble 2[^-]*it is over.*\*\*Warning: Trouble 3/,
    );
    expect(await checkMessage(ports.discord.messages[0]!.body)).toEqual([]);
    await run(resolved(raised(3)));
    expect(texts()).toHaveLength(2);
  });

  test('one alone is told as it would have been', async () => {
    const { run, set, minute, prefer, texts } = await alertStage();
    await prefer({ quiet });
    await run(raised(1));
    set(NOON + 2 * HOUR);
    await minute();
    expect(texts()).toEqual([expect.stringMatching(/Warning: Trouble 1.*What to do/)]);
  });

  test('an emergency comes through, unless somebody asked that none does', async () => {
    const { run, prefer, texts } = await alertStage([OPERATOR, MODERATOR]);
    await prefer({ quiet });
    await prefer({ quiet, emergencies: false }, MODERATOR);
    await run(raised(1, { severity: 'emergency' }));
    expect(texts()).toHaveLength(1);
  });

  test('an end of something told before them waits too, and is told alone', async () => {
    const { run, set, minute, prefer, texts } = await alertStage();
    await run(raised(1));
    await prefer({ quiet });
    await run(resolved(raised(1)));
    expect(texts()).toHaveLength(1);
    set(NOON + 2 * HOUR);
    await minute();
    expect(texts()[1]).toContain('Over: Trouble 1');
  });

  test('across a change of the clocks the summary comes at the hour that was asked for', async () => {
    const { run, set, minute, prefer, texts } = await alertStage();
    await prefer({ quiet: { from: 22 * 60, to: 7 * 60, zone: 'Europe/Berlin' } });
    set(Date.parse('2026-03-28T22:00:00Z'));
    await run(raised(1));
    set(Date.parse('2026-03-29T04:59:00Z'));
    await minute();
    expect(texts()).toEqual([]);
    set(Date.parse('2026-03-29T05:00:00Z'));
    await minute();
    expect(texts()).toHaveLength(1);
  });

  test('what never happened is not in the summary', async () => {
    const { run, set, minute, prefer, texts } = await alertStage();
    await prefer({ quiet });
    for (const number of [1, 2, 3]) await run(raised(number));
    await run(retraction(raised(2)));
    set(NOON + 2 * HOUR);
    await minute();
    expect(texts()[0]).toContain('While you had quiet: 2');
    await run(retraction(raised(1)));
    expect(texts()).toHaveLength(2);
    expect(texts()[0]).toContain('Trouble 3');
    expect(texts()[1]).toContain('Taken back: Trouble 1');
  });
});

describe('the same trouble again', () => {
  const again = { ...raised(1), id: '31337:incident-1:later:warning' };

  test('cools down, and is told then where it lasts', async () => {
    const { run, set, minute, texts } = await alertStage();
    await run(raised(1));
    set(NOON + HOUR);
    await run(again);
    expect(texts()).toHaveLength(1);
    set(NOON + 6 * HOUR);
    await minute();
    expect(texts()).toHaveLength(2);
  });

  test('is not told where it was over before it cooled down', async () => {
    const { run, set, minute, texts } = await alertStage();
    await run(raised(1));
    set(NOON + HOUR);
    await run(again);
    await run(resolved(again));
    set(NOON + 6 * HOUR);
    await minute();
    expect(texts()).toHaveLength(1);
  });
});

describe('Discord is down', () => {
  test('for an hour: nothing is lost, nothing is doubled, and nothing becomes a dead letter', async () => {
    const { run, set, minute, texts, ports } = await alertStage([OPERATOR, MODERATOR]);
    ports.discord.fail('sendDm', unwell, Infinity);
    await expect(run(raised(1))).rejects.toThrow('unwell');
    set(NOON + 61_000);
    await run(raised(1));
    for (let minutes = 2; minutes < 60; minutes += 1) {
      set(NOON + minutes * MINUTE);
      await minute();
    }
    expect(texts()).toEqual([]);
    ports.discord.fail('sendDm', unwell, 0);
    for (let minutes = 60; minutes < 100; minutes += 1) {
      set(NOON + minutes * MINUTE);
      await minute();
    }
    expect(ports.discord.messages).toHaveLength(2);
    expect(new Set(ports.discord.messages.map(({ to }) => to))).toEqual(new Set([OPERATOR, MODERATOR]));
    expect(await ports.dues.until(NOON)).toEqual([]);
  });

  test('what was over before it could be told is not told', async () => {
    const { run, set, minute, texts, ports } = await alertStage();
    ports.discord.fail('sendDm', unwell, 2);
    await expect(run(raised(1))).rejects.toThrow('unwell');
    set(NOON + 2 * MINUTE);
    await run(raised(1));
    await run(resolved(raised(1)));
    set(NOON + HOUR);
    await minute();
    expect(texts()).toEqual([]);
  });

  test('at the end of quiet hours: the summary comes later, once', async () => {
    const { run, set, minute, prefer, texts, ports } = await alertStage();
    await prefer({ quiet });
    await run(raised(1));
    await run(raised(2));
    ports.discord.fail('sendDm', unwell, 2);
    set(NOON + 2 * HOUR);
    await expect(minute()).rejects.toThrow('unwell');
    for (let minutes = 1; minutes < 10; minutes += 1) {
      set(NOON + 2 * HOUR + minutes * MINUTE);
      await minute();
    }
    expect(texts()).toEqual([expect.stringContaining('While you had quiet: 2')]);
  });

  test('for longer than a day: it is given up, and an error says so', async () => {
    const { run, set, minute, log, ports } = await alertStage();
    ports.discord.fail('sendDm', unwell, Infinity);
    await expect(run(raised(1))).rejects.toThrow('unwell');
    for (let minutes = 5; minutes < 26 * 60; minutes += 5) {
      set(NOON + minutes * MINUTE);
      if (minutes === 5) await run(raised(1));
      await minute();
    }
    expect(await ports.alerts.delivery(raised(1).id, OPERATOR)).toMatchObject({ state: 'unreachable' });
    expect(log.lines.filter(({ fact }) => fact === 'alert.undeliverable')).toHaveLength(1);
    expect(await ports.dues.until(NOON)).toEqual([]);
  });
});

describe('escalation', () => {
  const escalation = { to: MODERATOR, minutes: 30 };
  const critical = raised(1, { severity: 'critical' });

  async function told(
    changes: Parameters<Awaited<ReturnType<typeof alertStage>>['prefer']>[0] = { escalation },
  ) {
    const made = await alertStage([OPERATOR]);
    await made.ports.operators.link(
      aLink(2, { operatorId: MODERATOR, address: ATTESTER, role: 'delegate', proof: OPERATOR }),
    );
    await made.prefer(changes);
    await made.run(critical);
    const due = async () => {
      made.set(NOON + 30 * MINUTE);
      await made.minute();
      await made.minute();
    };
    return { ...made, due };
  }

  test('whom somebody named is told of what they do not acknowledge in time, once', async () => {
    const { due, ports } = await told();
    const before = ports.discord.dmsTo(MODERATOR).length;
    await due();
    const after = ports.discord.dmsTo(MODERATOR);
    expect(after).toHaveLength(before + 1);
    expect(JSON.stringify(after.at(-1)?.body)).toMatch(/has not acknowledged this for 30 minutes.*It misses/);
    expect(ports.discord.dmsTo(OPERATOR)).toHaveLength(1);
  });

  test('nobody is told of what was acknowledged, is over, or was only a warning', async () => {
    for (const end of ['acknowledged', 'over', 'warning'] as const) {
      const { due, ports, run } = await told(end === 'warning' ? {} : { escalation });
      const delivery = await ports.alerts.delivery(critical.id, OPERATOR);
      if (end === 'acknowledged') await ports.alerts.record({ ...delivery!, acknowledgedAt: '2026-06-01' });
      if (end === 'over') await run(resolved(critical));
      const before = ports.discord.messages.length;
      await due();
      expect(ports.discord.messages).toHaveLength(before);
    }
  });

  test('somebody who may not see the validator any more is not told', async () => {
    const { due, ports } = await told();
    const before = ports.discord.messages.length;
    await ports.operators.revoke({ ownerId: OPERATOR, delegateId: MODERATOR, address: ATTESTER });
    await due();
    expect(ports.discord.messages).toHaveLength(before);
  });
});
