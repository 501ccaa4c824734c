import { endDelegation, letIn, tellEnded } from '../../../lib/flows/delegation.ts';
import { aChallenge, addressOf, aLink, anOperator, operatorId } from '../../contracts/samples.ts';
import { fakePorts } from '../../fakes/ports.ts';

jest.mock('../../../lib/texts/es.ts', () => ({
  es: {
    'You may look at a validator of somebody else': 'Puedes mirar',
    'You no longer look at a validator of somebody else': 'Ya no puedes mirar',
  },
}));
jest.mock('../../../lib/texts/tr.ts', () => ({ tr: { 'A delegate of yours has left': 'Ayrıldı' } }));

const OWNER = operatorId(1);
const DELEGATE = operatorId(2);
const entry = { ownerId: OWNER, delegateId: DELEGATE, address: addressOf(1) };

/** An owner who uses Discord in Turkish, and a delegate to be, in Spanish. */
async function people() {
  const ports = fakePorts();
  for (const [number, locale] of [
    [1, 'tr'],
    [2, 'es-ES'],
  ] as const) {
    const challenge = await ports.challenges.issue(aChallenge(number));
    const operator = anOperator(number, { status: 'approved', locale });
    ports.discord.members.set(operator.id, []);
    await ports.operators.prove({ challenge, operator, link: aLink(number), now: Date.now() });
  }
  let calls = 0;
  const call = () => ({ id: `${(calls += 1)}`, now: Date.now(), retried: false });
  const told = () => ports.discord.messages.map(({ to, body }) => [to, JSON.stringify(body)]);
  return { ports, call, told };
}

test('each side is told in the language they use Discord in; the audit trail stays English', async () => {
  const { ports, call, told } = await people();
  await letIn(entry, call(), ports);
  await endDelegation(entry, { ...call(), by: OWNER }, ports);
  await letIn(entry, call(), ports);
  await endDelegation(entry, { ...call(), by: DELEGATE }, ports);
  expect(told()).toEqual([
    [DELEGATE, expect.stringContaining('Puedes mirar')],
    [DELEGATE, expect.stringContaining('Ya no puedes mirar')],
    [DELEGATE, expect.stringContaining('Puedes mirar')],
    [OWNER, expect.stringContaining('Ayrıldı')],
  ]);
  const { items } = await ports.audit.recent({ limit: 10 });
  expect(new Set(items.map(({ action }) => action))).toEqual(new Set(['let see', 'no longer lets see']));
});

test('so is whose sight of a validator ended with the owner’s link', async () => {
  const { ports, told } = await people();
  const link = aLink(2, { address: addressOf(1), role: 'delegate', proof: OWNER });
  await tellEnded([link], { id: '9' }, ports);
  expect(told()).toEqual([[DELEGATE, expect.stringContaining('Ya no puedes mirar')]]);
});
