import type { FactOf } from '../../../lib/domain/fact.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { publishNotice, withNotice } from '../../../lib/flows/publish-notice.ts';
import { say } from '../../../lib/text.ts';
import { addressOf } from '../../contracts/samples.ts';
import { fakePorts } from '../../fakes/ports.ts';

const NOW = Date.UTC(2026, 10, 22, 22, 0, 0);
const chain = {
  chainId: 31337,
  rollup: addressOf(9),
  block: { number: 5, hash: '0x1', time: 1_800_000_000 },
};
const AT = '2026-11-22T12:00:00.000Z';

const raised: FactOf<'alert.raised'> = {
  kind: 'alert.raised',
  id: 'alert:1',
  version: 1,
  at: AT,
  chain,
  attester: addressOf(7),
  check: 'slashed',
  severity: 'emergency',
  title: say('{name} lost {count} – slashed', { name: 'Ωλγα', count: 2000 }),
  message: 'It lost 2,000.',
  next: 'Look at the node.',
};
const resolved: FactOf<'alert.resolved'> = {
  kind: 'alert.resolved',
  id: 'resolved:1',
  version: 1,
  at: AT,
  chain,
  about: 'network',
  check: 'participation',
  severity: 'critical',
  incident: 'i1',
  raised: ['alert:2'],
  since: AT,
  durationSeconds: 60,
  title: 'The network makes no checkpoints',
  message: 'Checkpoints reach L1.',
};

test('an emergency is published in English, with what subscribers filter by', async () => {
  const ports = fakePorts();
  expect(await publishNotice(raised, { now: NOW }, ports)).toBe(true);
  const [notice] = ports.notices.published;
  expect(notice?.subject).toBe('Sparta, emergency: lost 2000 slashed');
  expect(notice?.text).toMatch(
    /^Ωλγα lost 2000 – slashed\n\nIt lost 2,000\.\n\nLook at the node\.\n\nValidators: 0x/,
  );
  expect(JSON.parse(notice?.json ?? '')).toMatchObject({ id: 'alert:1', title: 'Ωλγα lost 2000 – slashed' });
  expect(notice?.attributes).toEqual({
    tier: 'emergency',
    kind: 'slashed',
    about: 'validator',
    state: 'raised',
    id: 'alert:1',
  });
});

test('the end of trouble of the network is published as well', async () => {
  const ports = fakePorts();
  expect(await publishNotice(resolved, { now: NOW }, ports)).toBe(true);
  expect(ports.notices.published).toMatchObject([
    {
      subject: 'Sparta, over: The network makes no checkpoints',
      text: expect.stringMatching(
        /^Over: The network makes no checkpoints\n\nCheckpoints reach L1\.\n\nIt lasted 1 min\.\n\nChain/,
      ),
      attributes: { tier: 'critical', about: 'network', state: 'resolved' },
    },
  ]);
});

test.each([
  ['a warning about one validator', { severity: 'warning' as const }, false],
  ['critical trouble of one validator', { severity: 'critical' as const }, false],
  ['trouble of our data', { severity: 'critical' as const, about: 'our-data' as const }, false],
  ['a notice about the network', { severity: 'notice' as const, about: 'network' as const }, true],
])('%s: published, %s', async (_name, changes, published) => {
  const ports = fakePorts();
  expect(await publishNotice({ ...raised, ...changes }, { now: NOW }, ports)).toBe(published);
  expect(ports.notices.published).toHaveLength(published ? 1 : 0);
});

test('the same alert again is not published again', async () => {
  const ports = fakePorts();
  await publishNotice(raised, { now: NOW }, ports);
  expect(await publishNotice(raised, { now: NOW + 1000 }, ports)).toBe(false);
  expect(ports.notices.published).toHaveLength(1);
});

test('a topic that did not take it is asked again by the next try', async () => {
  const ports = fakePorts();
  ports.notices.broken = new SpartaError('upstream', 'The topic did not take the notice.');
  await expect(publishNotice(raised, { now: NOW }, ports)).rejects.toMatchObject({ code: 'upstream' });
  ports.notices.broken = undefined;
  expect(await publishNotice(raised, { now: NOW + 1000 }, ports)).toBe(true);
});

test('the trouble of topic or people keeps neither from the other, and is told', async () => {
  const ports = fakePorts();
  const down = new SpartaError('upstream', 'Discord is down.');
  const alone = withNotice(raised, { now: NOW }, ports, () => Promise.reject(down));
  await expect(alone).rejects.toBe(down);
  expect(ports.notices.published).toHaveLength(1);
  const tell = jest.fn(async () => undefined);
  ports.notices.broken = new SpartaError('upstream', 'The topic did not take the notice.');
  await expect(withNotice({ ...raised, id: 'alert:2' }, { now: NOW }, ports, tell)).rejects.toBe(
    ports.notices.broken,
  );
  expect(tell).toHaveBeenCalledTimes(1);
});

test('a run that died in the middle is made up for once its claim lapsed, and not dropped before', async () => {
  const ports = fakePorts();
  await ports.once.begin('notice:alert:1', { now: NOW, leaseSeconds: 30 });
  await expect(publishNotice(raised, { now: NOW + 1000 }, ports)).rejects.toMatchObject({ code: 'upstream' });
  expect(await publishNotice(raised, { now: NOW + 31_000 }, ports)).toBe(true);
});

test('a title without a letter of ASCII, or a very long one, still makes a subject that SNS takes', async () => {
  for (const title of ['Ωλγα', 'x'.repeat(500), 'two\nlines']) {
    const ports = fakePorts();
    await publishNotice({ ...raised, title }, { now: NOW }, ports);
    expect(ports.notices.published[0]?.subject).toMatch(/^Sparta, emergency:[ -~]{0,90}$/);
  }
});
