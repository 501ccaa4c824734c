import { SpartaError } from '../../../lib/errors.ts';
import { postDigest } from '../../../lib/flows/post-digest.ts';
import { checkMessage } from '../../../lib/world/discord/conformance.ts';
import type { AlertDelivery } from '../../../lib/domain/alert-delivery.ts';
import { newIncident } from '../../../lib/domain/incident.ts';
import type { Life, LifeStage } from '../../../lib/domain/life-cycle.ts';
import { aChainInfo, aChallenge, aLink, anOperator, aValidator, ROLLUP } from '../../contracts/samples.ts';
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

describe('what the day brought', () => {
  const at = Math.floor(NOW / 1000);
  const LATELY = at - 3600;
  const span = (stage: LifeStage, since: number) => ({ stage, since, noted: 1 });

  test('who joined and who left is counted once each, and not who was only first seen', async () => {
    const { ports, post } = stage();
    const lives: Life[] = [
      { ...span('validating', LATELY), past: [span('queued', LATELY - 9000)] },
      { ...span('validating', LATELY) },
      { ...span('validating', at - 2 * 86_400), past: [span('queued', 1)] },
      { ...span('zombie', LATELY), past: [span('validating', 1), span('queued', 1)] },
      { ...span('exiting', LATELY), past: [span('validating', 1)] },
      { ...span('withdrawn', LATELY), past: [span('none', 1)] },
    ];
    for (const [index, life] of lives.entries()) await ports.validators.add(aValidator(index + 1, { life }));
    await post();
    expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain('joined 1, left 2, slashes 0');
  });

  test('a slash that two people were told of is one, and one that was taken back is none', async () => {
    const { ports, post } = stage();
    const told = (factId: string, recipient: string, why?: 'taken-back') =>
      ports.alerts.claim({
        ...delivery(factId, recipient, 'slashed'),
        ...(why ? { state: 'withheld' as const, why } : {}),
      });
    for (const number of [1, 2]) {
      const challenge = await ports.challenges.issue(aChallenge(number));
      const operator = anOperator(number);
      await ports.operators.prove({ challenge, operator, link: aLink(number), now: NOW });
      await told('f1', operator.id);
      await told('f2', operator.id, 'taken-back');
    }
    await post();
    expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain('slashes 1');
  });

  test('participation is the mean of the epochs that are known, and says how many', async () => {
    const { ports, post } = stage();
    const card = aChainInfo({
      genesisTime: at - 10 * 3600 - 60,
      slotDurationSeconds: 900,
      epochDuration: 4,
    });
    await ports.views.saveChainInfo(card);
    for (const [epoch, attested] of [
      [8, 3],
      [9, 1],
    ] as const)
      await ports.views.saveAttendance({
        chainId: card.chainId,
        rollup: card.rollup,
        epoch,
        slots: [{ slot: epoch * 4, state: 'proposed', attested, committee: 3 }],
        source: 'node',
      });
    await post();
    expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain('75 %; epochs known 2 of 10');
  });

  test('network incidents: how many were told, and which are open', async () => {
    const { ports, post } = stage();
    await ports.alerts.claim(delivery('n1', 'channel', 'no-proof', 'i1'));
    await ports.alerts.claim(delivery('n2', 'channel', 'no-proof', 'i1'));
    await ports.incidents.save([
      {
        ...newIncident({
          chainId: ports.settings.chainId,
          check: 'no-proof',
          about: 'network',
          subject: { rollup: ROLLUP },
        }),
        state: 'bad',
        title: 'No proof for two epochs',
        told: ['n1', 'n2'],
      },
    ]);
    await post();
    const text = JSON.stringify(ports.discord.messages[0]?.body);
    expect(text).toContain('told in the last day: 1; open now: No proof for two epochs');
    expect(await checkMessage(ports.discord.messages[0]?.body)).toEqual([]);
  });

  test('a day without any says so', async () => {
    const { ports, post } = stage();
    await post();
    expect(JSON.stringify(ports.discord.messages[0]?.body)).toContain('none was told in the last day');
  });

  function delivery(factId: string, recipient: string, check: string, incident?: string): AlertDelivery {
    const when = new Date(LATELY * 1000).toISOString();
    return {
      factId,
      recipient,
      state: 'delivered',
      ref: factId,
      at: when,
      firstAt: when,
      alert: {
        at: when,
        kind: 'raised',
        severity: 'critical',
        check,
        title: 'Something happened',
        ...(incident === undefined ? {} : { incident }),
      },
    };
  }
});
