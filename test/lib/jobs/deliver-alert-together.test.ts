import { spanOf } from '../../../lib/domain/committee.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { aCommittee, GENESIS } from '../../contracts/duty-samples.ts';
import { aChainInfo, addressOf, aLink } from '../../contracts/samples.ts';
import { CHAIN_ID, CHANNEL, MODERATOR, OPERATOR } from '../../fakes/ports.ts';
import { alertStage, ATTESTER, HOUR, NOON, raised, resolved, retraction } from './alert-stage.ts';

const unwell = new SpartaError('upstream', 'Discord is unwell.');

describe('an incident of the network', () => {
  const network = (number: number, title: string, changes = {}) => {
    const { attester: _attester, ...rest } = raised(number, {
      title,
      about: 'network',
      incident: 'net',
      ...changes,
    });
    return rest;
  };

  test('is one message in the channel, which changes as it develops and says when it is over', async () => {
    const { run, texts, ports } = await alertStage();
    await run(network(1, 'Duties are missed'));
    await run(network(2, 'Most duties are missed', { severity: 'critical' }));
    expect(ports.discord.messages).toMatchObject([{ channelId: CHANNEL, to: undefined }]);
    expect(texts()[0]).toContain('Critical: Most duties are missed');
    await run(resolved(network(2, 'Most duties are missed'), { raised: [1, 2].map((n) => raised(n).id) }));
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Over: Most duties are missed');
    await run(network(3, 'Again'));
    expect(texts()).toHaveLength(2);
  });

  test('delivered twice, or late, changes nothing', async () => {
    const { run, texts } = await alertStage();
    await run(network(2, 'Newer'));
    await run(network(1, 'Older'));
    await run(network(2, 'Newer'));
    expect(texts()).toEqual([expect.stringContaining('Newer')]);
  });

  test('a crash between posting and noting posts once', async () => {
    const { run, texts, ports } = await alertStage();
    const crash = jest.spyOn(ports.alerts, 'record').mockRejectedValueOnce(unwell);
    await expect(run(network(1, 'x'))).rejects.toThrow('unwell');
    crash.mockRestore();
    await run(network(1, 'x'));
    expect(texts()).toHaveLength(1);
  });

  test('that never happened says so, and the next one is a message of its own', async () => {
    const { run, texts } = await alertStage();
    const one = network(1, 'x');
    await run(one);
    await run(retraction(one));
    expect(texts()[0]).toContain('Taken back');
    await run(network(2, 'y'));
    expect(texts()).toHaveLength(2);
  });

  test('a message somebody deleted is posted anew', async () => {
    const { run, ports } = await alertStage();
    await run(network(1, 'x'));
    ports.discord.messages.length = 0;
    await run(network(2, 'y'));
    expect(ports.discord.messages).toHaveLength(1);
  });
});

test('a group is one message, and names to each only what is theirs', async () => {
  const { run, ports } = await alertStage([OPERATOR]);
  const [other, more] = [addressOf(21), addressOf(22)];
  await ports.operators.link(aLink(3, { operatorId: MODERATOR, address: other }));
  await ports.operators.link(aLink(4, { operatorId: MODERATOR, address: more }));
  const { attester: _attester, ...rest } = raised(1, { group: [ATTESTER, other, more], incident: undefined });
  await run(rest);
  expect(ports.discord.messages).toHaveLength(2);
  const [mine] = ports.discord.dmsTo(OPERATOR).map(({ body }) => JSON.stringify(body));
  const [theirs] = ports.discord.dmsTo(MODERATOR).map(({ body }) => JSON.stringify(body));
  expect(mine?.toLowerCase()).toContain(ATTESTER);
  expect(mine?.toLowerCase()).not.toContain(other.slice(-4));
  expect(theirs).toContain('Your validators: 2');
});

test('a digest comes in the morning of its reader, and asks for the next', async () => {
  const { run, set, minute, prefer, ports, texts } = await alertStage();
  await prefer({ digest: 'daily', quiet: { from: 0, to: 0, zone: 'Europe/Istanbul' } });
  await ports.dues.add({ task: 'digest', at: (NOON + 17 * HOUR) / 1000, recipient: OPERATOR });
  await run(raised(1));
  await run(raised(2, { severity: 'notice' }));
  set(NOON + 17 * HOUR);
  await minute();
  await minute();
  expect(texts()).toHaveLength(2);
  expect(texts()[1]).toMatch(/Your day in alerts.*Raised: 2. Told at once: 1. Not over: 2/);
  set(NOON + 41 * HOUR);
  await minute();
  // A day in which nothing happened is not told of.
  expect(texts()).toHaveLength(2);
  await run(raised(3));
  const told = texts().length;
  await prefer({ digest: 'none' });
  set(NOON + 65 * HOUR);
  await minute();
  expect(texts()).toHaveLength(told);
});

describe('told ahead of duties', () => {
  const clock = { genesisTime: GENESIS, slotDurationSeconds: 72, epochDuration: 32 };
  const rollup = addressOf(9);

  async function ahead() {
    const made = await alertStage([OPERATOR]);
    const { ports } = made;
    await ports.views.saveChainInfo(aChainInfo({ ...clock, rollup, chainId: CHAIN_ID }));
    const committee = aCommittee(1, {
      ...spanOf(clock, 1),
      chainId: CHAIN_ID,
      rollup,
      members: [ATTESTER, addressOf(50)],
    });
    await ports.committees.save(committee);
    await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER, role: 'attester' }));
    await made.prefer({ lookAhead: true });
    await ports.dues.add({ task: 'look-ahead', at: GENESIS + 180, recipient: OPERATOR });
    made.set((GENESIS + 180) * 1000);
    return made;
  }

  test('whoever asked for it is told once of each epoch, and it is looked again an epoch later', async () => {
    const { minute, texts, ports } = await ahead();
    await minute();
    await minute();
    expect(texts()).toEqual([expect.stringMatching(/Duty ahead.*n the committee for epoch 1/)]);
    const next = await ports.dues.until(GENESIS + 32 * 72 + 180);
    expect(next).toEqual([{ task: 'look-ahead', at: GENESIS + 32 * 72 + 180, recipient: OPERATOR }]);
  });

  test('whoever wants it no more is not told, and nothing is looked for again', async () => {
    const { minute, prefer, texts, ports } = await ahead();
    await prefer({ lookAhead: false });
    await minute();
    expect(texts()).toEqual([]);
    expect(await ports.dues.until(GENESIS * 2)).toEqual([]);
  });
});
