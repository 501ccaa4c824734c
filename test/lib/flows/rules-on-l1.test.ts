import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parametersChanged } from '../../../lib/checks/parameters-changed.ts';
import { queueStuck } from '../../../lib/checks/queue-stuck.ts';
import { rollupUpgraded } from '../../../lib/checks/rollup-upgraded.ts';
import type { Parameters } from '../../../lib/domain/parameters.ts';
import { followParameters } from '../../../lib/flows/follow-parameters.ts';
import type { Snapshot } from '../../../lib/kit/check.ts';
import { artifact } from '../../../lib/world/l1/artifacts.ts';
import { startLocalL1 } from '../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../lib/world/l1/local-l1.ts';
import { sendAs } from '../../../lib/world/l1/send.ts';
import { english } from '../../fakes/english.ts';
import { fakeViews } from '../../fakes/ledger.ts';
import { lower } from '../../fakes/lower.ts';
import { chainOn } from '../adapters/chain/local-chain.ts';

const { abi } = artifact('Rollup');
const TOKEN = 10n ** 18n;

let l1: LocalL1;
let read: number;
let known: Parameters | undefined;
const views = fakeViews();

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  read = (await chainOn(l1).latestBlock()).number;
});
afterAll(async () => {
  await l1.stop();
});

/** One pass over the rules: what a snapshot then holds. */
async function pass(): Promise<Snapshot> {
  const chain = chainOn(l1);
  const head = await chain.latestBlock();
  const card = await chain.info(head);
  const { chainId, rollup } = card;
  const found = await chain.facts({ from: read + 1, to: head.number });
  const progress = { facts: found, retractions: [], head, behind: 0 };
  const rules = await followParameters({ chainId, rollup, progress, earlier: known }, { chain, views });
  await rules.save();
  known = rules.parameters;
  read = head.number;
  const watched = [...l1.validators, ...l1.newcomers].map(({ attester }) => lower(attester));
  const readings = await chain.readings(rollup, watched, head);
  const facts = [...found.filter(({ kind }) => kind === 'rollup.canonical-changed'), ...rules.facts];
  return {
    chainId,
    rollup,
    block: head,
    validators: new Map(readings.map((row) => [row.id, row])),
    facts,
    info: { ...card, readAt: head.time },
    network: { rollup, queue: { length: card.queueLength, flushSize: card.flushSize } },
    ...(known ? { parameters: known } : {}),
  };
}

const alerts = (snapshot: Snapshot) =>
  english([parametersChanged, rollupUpgraded].flatMap((check) => check.raise(undefined, snapshot)));

describe('one chain after another change, on the real contracts', () => {
  test('the first look tells nothing, and neither does a quiet one', async () => {
    expect(alerts(await pass())).toEqual([]);
    await l1.mine(1);
    expect(alerts(await pass())).toEqual([]);
  });

  test('a higher ejection threshold is told once, with what it was', async () => {
    const args = [199_000n * TOKEN] as const;
    await sendAs(l1.testClient, l1.governance, await l1.rollup(), abi, 'setLocalEjectionThreshold', args);
    const [alert, ...others] = alerts(await pass());
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ check: 'parameters-changed', severity: 'critical' });
    expect(alert?.message).toContain('190,000 → 199,000');
    // One small slash of 2,000 ejects all twelve from now on.
    expect(alert?.message).toContain('one more small slash ejects: 12.');
    await l1.mine(1);
    expect(alerts(await pass())).toEqual([]);
  });

  test('a closed queue stops whoever waits in it, and that is seen', async () => {
    const closed = {
      bootstrapValidatorSetSize: 0n,
      bootstrapFlushSize: 0n,
      normalFlushSizeMin: 0n,
      normalFlushSizeQuotient: 400n,
      maxQueueFlushSize: 4n,
    };
    await sendAs(l1.testClient, l1.governance, await l1.rollup(), abi, 'updateStakingQueueConfig', [closed]);
    await l1.deposit(l1.newcomers[0]!);
    const snapshot = await pass();
    const [alert] = alerts(snapshot);
    expect(alert?.message).toContain('Let in each epoch at least: 48 → 0');
    expect(alert?.message).not.toContain('first set');
    const [observed] = english(queueStuck.observe(snapshot));
    expect(observed).toMatchObject({ health: 'bad', tier: 'warning' });
    expect(observed?.message).toContain('lets in nobody');
  });

  test('a new slasher is told with its rules', async () => {
    const none = '0x0000000000000000000000000000000000000000';
    await sendAs(l1.testClient, l1.governance, await l1.rollup(), abi, 'setSlasher', [none]);
    const [alert, ...others] = alerts(await pass());
    expect(others).toEqual([]);
    expect(alert?.message).toMatch(/^Slasher: 0x[0-9a-fA-F]{40} → 0x0{40}\.$/);
  });

  test('an upgrade is told once, and what differs on the new rollup is no change of rules', async () => {
    await l1.upgradeRollup();
    const told = alerts(await pass());
    expect(told).toEqual([expect.objectContaining({ check: 'rollup-upgraded', about: 'network' })]);
    expect(told[0]?.message).toContain('moved with it: 12;');
    await l1.mine(1);
    expect(alerts(await pass())).toEqual([]);
  });
});
