import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { standardPreferences, type AlertPreferences } from '../../lib/domain/alert-preferences.ts';
import { addressOf, operatorId } from './samples.ts';

/** What every store of preferences does. `make` gives an empty one. */
export function preferencesContract(make: () => Promise<Pick<Stores, 'preferences'>>): void {
  const whole: AlertPreferences = {
    ...standardPreferences(operatorId(1)),
    least: 'critical',
    quiet: { from: 1320, to: 420, zone: 'Europe/Istanbul' },
    maintenanceUntil: 1_800_000_000,
    muted: [{ attester: addressOf(1), until: 1_800_000_000 }, { attester: addressOf(2) }],
    digest: 'weekly',
    escalation: { to: operatorId(2), minutes: 30 },
    phrase: 'olive harbour comet',
    version: 1,
  };

  test('whoever changed nothing has none', async () => {
    const { preferences } = await make();
    expect(await preferences.of(operatorId(1))).toBeUndefined();
    expect(await preferences.reach(operatorId(1))).toBeUndefined();
  });

  test('what was saved is read back as it was, and is one person’s', async () => {
    const { preferences } = await make();
    await preferences.save(whole);
    expect(await preferences.of(operatorId(1))).toEqual(whole);
    expect(await preferences.of(operatorId(2))).toBeUndefined();
  });

  test('of two changes to the same version one is a conflict and changes nothing', async () => {
    const { preferences } = await make();
    await preferences.save(whole);
    await expect(preferences.save({ ...whole, least: 'warning' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await preferences.save({ ...whole, least: 'emergency', version: 2 });
    await expect(preferences.save({ ...whole, version: 2 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(preferences.save({ ...whole, version: 9 })).rejects.toMatchObject({ code: 'conflict' });
    expect(await preferences.of(operatorId(1))).toMatchObject({ least: 'emergency', version: 2 });
  });

  test('how somebody is reached is kept apart from what they want', async () => {
    const { preferences } = await make();
    const reach = { userId: operatorId(1), closedSince: '2026-01-01T00:00:00.000Z', threadId: operatorId(7) };
    await preferences.noteReach(reach);
    expect(await preferences.reach(operatorId(1))).toEqual(reach);
    expect(await preferences.of(operatorId(1))).toBeUndefined();
    await preferences.noteReach({ userId: operatorId(1) });
    expect(await preferences.reach(operatorId(1))).toEqual({ userId: operatorId(1) });
  });
}
