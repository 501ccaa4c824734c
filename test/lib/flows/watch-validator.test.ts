import type { LinkRole } from '../../../lib/domain/operator.ts';
import { watchValidator } from '../../../lib/flows/watch-validator.ts';
import { addressOf, aLink, anOperator } from '../../contracts/samples.ts';
import { fakePorts, MODERATOR } from '../../fakes/ports.ts';

const NOW = 1_800_000_000_000;
const ATTESTER = addressOf(7);
const WITHDRAWER = addressOf(8);
const operator = anOperator(1, { status: 'approved' });

async function stage(links: [address: typeof ATTESTER, role: LinkRole, proof?: string][] = []) {
  const ports = fakePorts();
  for (const [address, role, proof = 'signature'] of links)
    await ports.operators.link(aLink(1, { address, role, proof }));
  const watch = (retried = false) =>
    watchValidator({ operator, attester: ATTESTER, actor: MODERATOR, now: NOW, id: '1', retried }, ports);
  return { ports, watch };
}

test('who proved the withdrawer that the chain names has the validator linked without another signature', async () => {
  const { ports, watch } = await stage([[WITHDRAWER, 'wallet']]);
  ports.chain.stake(ATTESTER, WITHDRAWER);
  expect(await watch()).toMatchObject({
    outcome: 'linked',
    role: 'withdrawer',
    validator: { address: ATTESTER, status: 'validating', withdrawer: WITHDRAWER },
  });
  expect(await ports.operators.linksTo(ATTESTER)).toMatchObject([{ role: 'withdrawer', proof: WITHDRAWER }]);
  expect(await ports.validators.ofAttester(ATTESTER)).toMatchObject([{ operatorId: operator.id }]);
  expect((await ports.audit.of(operator.id, { limit: 9 })).items).toMatchObject([
    { actor: MODERATOR, detail: ATTESTER },
  ]);
  expect(ports.bus.facts).toMatchObject([
    { kind: 'validator.watched', operatorId: operator.id, attester: ATTESTER },
  ]);
});

test('who proved the attester’s own address has it linked as attester, staked or not', async () => {
  const { watch } = await stage([[ATTESTER, 'wallet']]);
  expect(await watch()).toMatchObject({ outcome: 'linked', role: 'attester', validator: { status: 'none' } });
});

test('a queued validator is linked with its position to who signed for the attester', async () => {
  const { ports, watch } = await stage([[ATTESTER, 'wallet']]);
  ports.chain.deposit(addressOf(99));
  ports.chain.deposit(ATTESTER, WITHDRAWER);
  expect(await watch()).toMatchObject({ validator: { status: 'queued', queuePosition: 2 } });
});

test('the withdrawer of a mere queue entry proves nothing: anybody may queue anybody’s attester', async () => {
  const { ports, watch } = await stage([[WITHDRAWER, 'wallet']]);
  ports.chain.deposit(ATTESTER, WITHDRAWER);
  expect(await watch()).toEqual({ outcome: 'needs-proof' });
  expect(await ports.operators.linksTo(ATTESTER)).toEqual([]);
});

test.each<[string, [typeof ATTESTER, LinkRole, string?][]]>([
  ['proved nothing', []],
  ['proved another address', [[addressOf(9), 'wallet']]],
  ['is linked to the withdrawer by somebody else’s proof alone', [[WITHDRAWER, 'withdrawer', addressOf(3)]]],
])('who %s needs a proof, and nothing is written', async (_name, links) => {
  const { ports, watch } = await stage(links);
  ports.chain.stake(ATTESTER, WITHDRAWER);
  expect(await watch()).toEqual({ outcome: 'needs-proof' });
  expect(await ports.operators.linksTo(ATTESTER)).toEqual([]);
  expect(await ports.validators.ofAttester(ATTESTER)).toEqual([]);
  expect(ports.bus.facts).toEqual([]);
});

test('the same validator twice is a conflict that says how it was proven', async () => {
  const { ports, watch } = await stage([[WITHDRAWER, 'wallet']]);
  ports.chain.stake(ATTESTER, WITHDRAWER);
  await watch();
  await expect(watch()).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('proven as withdrawer'),
  });
  expect(ports.bus.facts).toHaveLength(1);
});

test('while L1 does not answer nothing is written', async () => {
  const { ports, watch } = await stage([[WITHDRAWER, 'wallet']]);
  ports.chain.setDown(true);
  await expect(watch()).rejects.toMatchObject({ code: 'upstream' });
  expect(await ports.operators.linksTo(ATTESTER)).toEqual([]);
});

test('a try that died after the link is finished by the next one', async () => {
  const { ports, watch } = await stage([[WITHDRAWER, 'wallet']]);
  ports.chain.stake(ATTESTER, WITHDRAWER);
  ports.bus.setDown(true);
  await expect(watch()).rejects.toMatchObject({ code: 'upstream' });
  ports.bus.setDown(false);
  expect(await watch(true)).toMatchObject({ outcome: 'linked', role: 'withdrawer' });
  expect(ports.bus.facts).toHaveLength(1);
});
