import { SpartaError } from '../../../lib/errors.ts';
import { postDigest } from '../../../lib/flows/post-digest.ts';
import { checkMessage } from '../../../lib/world/discord/conformance.ts';
import { aChainInfo, aValidator } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts } from '../../fakes/ports.ts';

const DAY_MS = 86_400_000;
const NOW = Math.floor(Date.now() / DAY_MS) * DAY_MS + DAY_MS / 2;

function stage() {
  const ports = fakePorts();
  return { ports, post: (now = NOW) => postDigest({ now, log: fakeLog() }, ports) };
}

test('the day is told in numbers, from every page', async () => {
  const { ports, post } = stage();
  for (let number = 1; number <= 120; number += 1)
    await ports.validators.add(aValidator(number, { status: number <= 20 ? 'queued' : 'validating' }));
  await ports.views.saveChainInfo(aChainInfo());
  expect(await post()).toEqual({ posted: true });
  const body = ports.discord.messages[0]?.body;
  expect(JSON.stringify(body)).toContain('20 queued, 100 validating');
  expect(JSON.stringify(body)).toContain('500 active attesters');
  expect(await checkMessage(body)).toEqual([]);
});

test('a chain that was not read is unknown, not empty', async () => {
  const { ports, post } = stage();
  await post();
  expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain('unknown: the chain has not been read');
});

test('it is posted once a day, whatever runs it how often, and again the next', async () => {
  const { ports, post } = stage();
  await Promise.all([post(), post(), post()]);
  expect(await post(NOW + 3_600_000)).toEqual({ posted: false });
  expect(ports.discord.messages).toHaveLength(1);
  expect(await post(NOW + DAY_MS)).toEqual({ posted: true });
  expect(ports.discord.messages).toHaveLength(2);
});

test('one that failed is posted by the next run', async () => {
  const { ports, post } = stage();
  ports.discord.fail('sendToChannel', new SpartaError('upstream', 'Discord is unwell.'));
  await expect(post()).rejects.toMatchObject({ code: 'upstream' });
  expect(await post()).toEqual({ posted: true });
});
