import { expect, test } from '@jest/globals';
import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { newIncident, type Incident, type IncidentWatch } from '../../lib/domain/incident.ts';
import { addressOf, aFact, CHAIN_ID, OTHER_ROLLUP, ROLLUP } from './samples.ts';

export function anIncident(number: number, changes: Partial<Incident> = {}): Incident {
  const subject = { rollup: ROLLUP, attester: addressOf(number) };
  const chainId = changes.chainId ?? CHAIN_ID;
  return {
    ...newIncident({ chainId, check: 'missed-duties', about: 'validator', subject }),
    state: 'bad',
    openedAt: 1_790_000_000,
    tier: 'critical',
    toldTier: 'warning',
    told: ['an alert'],
    title: {
      template: '{name} misses',
      values: { name: 'it', list: ['one', { template: 'two', values: {} }] },
    },
    message: 'message',
    next: 'next',
    attribution: 'provider',
    turning: { since: 1_790_000_100, sample: '0xab', samples: 1 },
    flips: [1_790_000_000],
    unstable: { since: 1_790_000_000, changedAt: 1_790_000_050 },
    outbox: [aFact(number)],
    ...changes,
  };
}

const WATCH: IncidentWatch = {
  chainId: CHAIN_ID,
  rollup: ROLLUP,
  shadowUntil: 1_790_000_500,
  brake: { at: 1_790_000_000, changes: 60, watched: 100 },
  outbox: [aFact(1)],
  version: 0,
};

const byKey = (incidents: readonly Incident[]) => [...incidents].sort((a, b) => (a.key < b.key ? -1 : 1));

/** What every store of incidents does. `make` gives an empty one. */
export function incidentsContract(make: () => Promise<Pick<Stores, 'incidents'>>): void {
  test('before the first pass there is nothing', async () => {
    const { incidents } = await make();
    expect(await incidents.of(CHAIN_ID)).toEqual({ incidents: [] });
    expect(await incidents.get({ chainId: CHAIN_ID, key: anIncident(1).key })).toBeUndefined();
  });

  test('what was saved is there, word for word, one version further, for each chain by itself', async () => {
    const { incidents } = await make();
    const elsewhere = anIncident(1, { chainId: 1 });
    const saved = [
      ...(await incidents.save([anIncident(1), anIncident(2)])),
      ...(await incidents.save([
        newIncident({
          chainId: CHAIN_ID,
          check: 'stale-data',
          about: 'our-data',
          subject: { rollup: OTHER_ROLLUP },
        }),
      ])),
      ...(await incidents.save([
        {
          ...newIncident({
            chainId: CHAIN_ID,
            check: 'publisher-low',
            about: 'account',
            subject: { rollup: ROLLUP, publisher: addressOf(7) },
          }),
          concerns: [addressOf(1), addressOf(2)],
        },
      ])),
    ];
    await incidents.save([elsewhere]);
    expect(saved.map(({ version }) => version)).toEqual([1, 1, 1, 1]);
    expect(saved[0]).toEqual({ ...anIncident(1), outbox: saved[0]?.outbox, version: 1 });
    expect(byKey((await incidents.of(CHAIN_ID)).incidents)).toEqual(byKey(saved));
    expect(await incidents.get({ chainId: CHAIN_ID, key: anIncident(2).key })).toEqual(saved[1]);
    expect((await incidents.of(1)).incidents).toMatchObject([{ key: elsewhere.key, version: 1 }]);
  });

  test('an incident that was changed meanwhile is not written over, nor is any that was to be written with it', async () => {
    const { incidents } = await make();
    const [first] = await incidents.save([anIncident(1)]);
    await incidents.save([{ ...first!, tier: 'emergency' }]);
    await expect(incidents.save([first!])).rejects.toMatchObject({ code: 'conflict' });
    await expect(incidents.save([anIncident(2), first!])).rejects.toMatchObject({ code: 'conflict' });
    await expect(incidents.save([anIncident(1)])).rejects.toMatchObject({ code: 'conflict' });
    expect((await incidents.of(CHAIN_ID)).incidents).toMatchObject([{ tier: 'emergency', version: 2 }]);
  });

  test('a hundred are saved as one', async () => {
    const { incidents } = await make();
    const many = Array.from({ length: 100 }, (_, at) => anIncident(at + 1, { outbox: [] }));
    await incidents.save(many);
    expect((await incidents.of(CHAIN_ID)).incidents).toHaveLength(100);
  });

  test('what is remembered of the chain is kept with its version', async () => {
    const { incidents } = await make();
    const kept = await incidents.keepWatch(WATCH);
    expect(kept).toEqual({ ...WATCH, version: 1 });
    expect(await incidents.of(CHAIN_ID)).toEqual({ watch: kept, incidents: [] });
    await expect(incidents.keepWatch(WATCH)).rejects.toMatchObject({ code: 'conflict' });
    const { shadowUntil: _, brake: _brake, ...bare } = kept;
    await incidents.keepWatch({ ...bare, outbox: [] });
    expect((await incidents.of(CHAIN_ID)).watch).toEqual({ ...bare, outbox: [], version: 2 });
  });

  test('a brake is answered once, by its own button, and a pass that had not seen the answer gives way', async () => {
    const { incidents } = await make();
    const answer = { chainId: CHAIN_ID, at: 1_790_000_000, answer: 'release', by: '1' } as const;
    expect(await incidents.answerBrake(answer)).toBe(false);
    const kept = await incidents.keepWatch(WATCH);
    expect(await incidents.answerBrake({ ...answer, at: 1 })).toBe(false);
    expect(await incidents.answerBrake(answer)).toBe(true);
    expect(await incidents.answerBrake({ ...answer, answer: 'drop', by: '2' })).toBe(false);
    expect((await incidents.of(CHAIN_ID)).watch?.brake).toMatchObject({ answer: 'release', by: '1' });
    await expect(incidents.keepWatch(kept)).rejects.toMatchObject({ code: 'conflict' });
  });
}
