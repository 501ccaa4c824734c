import { SpartaError } from '../../../lib/errors.ts';
import { decideOperator } from '../../../lib/flows/decide-operator.ts';
import { checkMessage } from '../../../lib/world/discord/conformance.ts';
import { addressOf, aChallenge, aLink, anOperator } from '../../contracts/samples.ts';
import { fakePorts, MODERATOR, OPERATOR } from '../../fakes/ports.ts';

const NOW = 1_800_000_000_000;

async function stage() {
  const ports = fakePorts();
  const challenge = await ports.challenges.issue({ ...aChallenge(1, NOW), userId: OPERATOR });
  const operator = anOperator(1, { id: OPERATOR, ethereumAddress: addressOf(1) });
  await ports.operators.prove({ challenge, operator, link: aLink(1, { operatorId: OPERATOR }), now: NOW });
  const approve = (operatorId = OPERATOR, retried = false) =>
    decideOperator({ id: '1', operatorId, status: 'approved', by: MODERATOR, now: NOW, retried }, ports);
  return { ports, approve };
}

test('an approval is kept, recorded, put on the bus and told', async () => {
  const { ports, approve } = await stage();
  expect(await approve()).toMatchObject({
    told: true,
    operator: { status: 'approved', decidedBy: MODERATOR },
  });
  expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'approved', version: 2 });
  expect((await ports.audit.of(OPERATOR, { limit: 9 })).items).toMatchObject([
    { actor: MODERATOR, action: 'approved' },
  ]);
  expect(ports.bus.facts).toMatchObject([
    { kind: 'operator.changed', id: `operator:${OPERATOR}:2`, operatorId: OPERATOR, status: 'approved' },
  ]);
  const [dm] = ports.discord.dmsTo(OPERATOR);
  expect(JSON.stringify(dm?.body)).toContain('approved');
  expect(await checkMessage({ ...dm?.body, nonce: dm?.nonce, enforce_nonce: true })).toEqual([]);
});

test.each<[string, Error | undefined]>([
  ['takes no direct messages', undefined],
  ['cannot be reached because Discord is unwell', new SpartaError('upstream', 'x')],
  ['has no account any more', new SpartaError('not-found', 'x')],
])('the decision stands where the person %s', async (_name, error) => {
  const { ports, approve } = await stage();
  if (error) ports.discord.fail('sendDm', error);
  else ports.discord.closedDms.add(OPERATOR);
  expect(await approve()).toMatchObject({ told: false, operator: { status: 'approved' } });
  expect(ports.bus.facts).toHaveLength(1);
});

test('the same decision twice is a conflict that tells nobody again', async () => {
  const { ports, approve } = await stage();
  await approve();
  await expect(approve()).rejects.toMatchObject({ code: 'conflict' });
  expect(ports.bus.facts).toHaveLength(1);
  expect(ports.discord.messages).toHaveLength(1);
});

test('two moderators at once: one decides, the other is told', async () => {
  const { ports, approve } = await stage();
  const ends = await Promise.allSettled([approve(), approve()]);
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(ports.bus.facts).toHaveLength(1);
});

test('somebody who never registered cannot be approved', async () => {
  const { ports, approve } = await stage();
  await expect(approve('1199999999999999999')).rejects.toMatchObject({ code: 'not-found' });
  expect(ports.bus.facts).toEqual([]);
});

test('a try that died after the decision is finished by the next one: one fact, one audit entry, one message', async () => {
  const { ports, approve } = await stage();
  ports.bus.setDown(true);
  await expect(approve()).rejects.toMatchObject({ code: 'upstream' });
  ports.bus.setDown(false);
  expect(await approve(OPERATOR, true)).toMatchObject({ told: true, operator: { version: 2 } });
  expect(ports.bus.facts).toHaveLength(1);
  expect((await ports.audit.of(OPERATOR, { limit: 9 })).items).toHaveLength(1);
});
