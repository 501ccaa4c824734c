import type { OperatorStatus } from '../../../lib/domain/operator.ts';
import { historyCard } from '../../../lib/flows/alert-history.ts';
import { aChallenge, addressOf, aLink, anOperator } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';
import { MODERATOR, OPERATOR } from '../../fakes/ports.ts';
import { alertStage, ATTESTER, HOUR, MINUTE, NOON, raised, resolved } from './alert-stage.ts';

const quiet = { from: 11 * 60, to: 14 * 60, zone: 'UTC' };
const DAY = 24 * HOUR;

/** Operators who are linked to the validator, with a status that a test changes. */
async function standingStage(people = [OPERATOR]) {
  const stage = await alertStage([]);
  const { operators, challenges } = stage.ports;
  for (const [at, id] of people.entries()) {
    const challenge = await challenges.issue(aChallenge(at + 1));
    const operator = anOperator(at + 1, { id, status: 'approved' });
    const link = aLink(at + 1, { operatorId: id, address: ATTESTER });
    await operators.prove({ challenge, operator, link, now: NOON });
  }
  const become = async (status: OperatorStatus, id = OPERATOR) => {
    const before = (await operators.get(id))!;
    await operators.replace({ ...before, status, version: before.version + 1 });
  };
  const why = async (number: number, id = OPERATOR) =>
    (await stage.ports.alerts.delivery(raised(number).id, id))?.why;
  return { ...stage, become, why };
}

test.each(['suspended', 'rejected'] as const)(
  'who is %s is not told, whoever else is linked is, and it stands in their history',
  async (status) => {
    const { ports, run, become, texts, log } = await standingStage([OPERATOR, MODERATOR]);
    await become(status);
    await run(raised(1, { severity: 'emergency' }));
    expect(ports.discord.messages.map(({ to }) => to)).toEqual([MODERATOR]);
    expect(texts()).toHaveLength(1);
    expect(log.lines).toContainEqual(
      expect.objectContaining({ fact: 'alert.withheld', why: 'no-standing', userId: OPERATOR }),
    );
    const card = english(await historyCard(OPERATOR, undefined, ports));
    expect(card.lines?.join()).toContain('not told: you were no operator at the time');
  },
);

test('who waits for a moderator is told as before', async () => {
  const { run, become, texts } = await standingStage();
  await become('pending');
  await run(raised(1));
  expect(texts()).toHaveLength(1);
});

test('who is reinstated is told of what is new, and of nothing that was', async () => {
  const { run, become, texts, why } = await standingStage();
  await become('suspended');
  await run(raised(1));
  await become('approved');
  await run(raised(1));
  expect(texts()).toEqual([]);
  expect(await why(1)).toBe('no-standing');
  await run(raised(2));
  expect(texts()).toEqual([expect.stringContaining('Trouble 2')]);
  await run(resolved(raised(1)));
  expect(texts()).toHaveLength(1);
});

test('an end is not told either to who was suspended meanwhile', async () => {
  const { run, become, texts } = await standingStage();
  await run(raised(1));
  await become('suspended');
  await run(resolved(raised(1)));
  expect(texts()).toHaveLength(1);
});

test.each([1, 3])(
  'of %i alerts that waited for a quiet night none is told once they are suspended',
  async (count) => {
    const { run, set, minute, prefer, become, texts, why, ports } = await standingStage();
    await prefer({ quiet });
    for (let number = 1; number <= count; number += 1) await run(raised(number));
    await become('suspended');
    set(NOON + 2 * HOUR);
    await minute();
    expect(texts()).toEqual([]);
    expect(await why(1)).toBe('no-standing');
    expect(await ports.dues.until(NOON / 1000 + 365 * DAY)).toEqual([]);
  },
);

test('nothing is escalated from or to who is suspended', async () => {
  for (const suspended of [OPERATOR, MODERATOR]) {
    const { run, set, minute, prefer, become, ports } = await standingStage([OPERATOR, MODERATOR]);
    await prefer({ escalation: { to: MODERATOR, minutes: 30 } });
    await prefer({ least: 'emergency' }, MODERATOR);
    await run(raised(1, { severity: 'critical' }));
    await become('suspended', suspended);
    set(NOON + 31 * MINUTE);
    await minute();
    expect(ports.discord.messages.map(({ to }) => to)).toEqual([OPERATOR]);
  }
});

test('the digest of who is suspended is left out, and the next after they are reinstated comes', async () => {
  const { run, set, minute, prefer, become, texts, ports } = await standingStage();
  const at = NOON / 1000 + 3600;
  await prefer({ digest: 'daily', digestAt: at });
  await ports.dues.add({ task: 'digest', at, recipient: OPERATOR });
  await run(raised(1, { severity: 'notice' }));
  await become('suspended');
  set(at * 1000);
  await minute();
  expect(texts()).toEqual([]);
  await become('approved');
  await run(raised(2, { severity: 'notice', at: new Date(at * 1000).toISOString() }));
  const [next] = await ports.dues.until(at + DAY / 1000);
  set(next!.at * 1000);
  await minute();
  expect(texts()).toEqual([expect.stringMatching(/Your day in alerts.*Notice: Trouble 2/)]);
});

test('who was let see a validator and is suspended is not told of it', async () => {
  const { run, become, ports } = await standingStage([OPERATOR, MODERATOR]);
  const address = addressOf(8);
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address }));
  await ports.operators.delegate({
    ownerId: OPERATOR,
    delegateId: MODERATOR,
    address,
    createdAt: new Date(NOON).toISOString(),
  });
  await become('suspended', MODERATOR);
  await run(raised(1, { attester: address }));
  expect(ports.discord.messages.map(({ to }) => to)).toEqual([OPERATOR]);
});
