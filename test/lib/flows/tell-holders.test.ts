import { tellEarlierHolders } from '../../../lib/flows/tell-holders.ts';
import { aChallenge, addressOf, aLink, anOperator, operatorId } from '../../contracts/samples.ts';
import { fakePorts } from '../../fakes/ports.ts';

jest.mock('../../../lib/texts/vi.ts', () => ({
  vi: { 'An address of yours was proven by somebody else too': 'Địa chỉ của bạn' },
}));

test('who proved the address before learns of it in the language they use Discord in, once', async () => {
  const ports = fakePorts();
  const first = await ports.challenges.issue(aChallenge(1));
  const operator = anOperator(1, { locale: 'vi' });
  ports.discord.members.set(operator.id, []);
  await ports.operators.prove({ challenge: first, operator, link: aLink(1), now: Date.now() });
  const second = { ...aChallenge(2), address: addressOf(1) };
  await tellEarlierHolders(second, ports);
  await tellEarlierHolders(second, ports);
  expect(ports.discord.messages.map(({ to, body }) => [to, JSON.stringify(body)])).toEqual([
    [operatorId(1), expect.stringContaining('Địa chỉ của bạn')],
  ]);
});
