import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { standardPreferences } from '../../lib/domain/alert-preferences.ts';
import type { Erasure } from '../../lib/ports.ts';
import { addressOf, aChallenge, aLink, anOperator, aValidator, operatorId } from './samples.ts';

const NOW = Date.now();
const AT = new Date(NOW).toISOString();
const ME = operatorId(1);
const OTHER = operatorId(2);
const MODERATOR = operatorId(9);

const erasureOf = (userId: string, changes: Partial<Erasure> = {}): Erasure => ({
  receipt: 'receipt-1',
  userId,
  pseudonym: 'former-1',
  startedAt: AT,
  ...changes,
});

/** Two operators with a record of every kind. */
async function populated(make: () => Promise<Stores>) {
  const stores = await make();
  for (const number of [1, 2]) {
    const challenge = await stores.challenges.issue(aChallenge(number, NOW));
    const link = aLink(number);
    await stores.operators.prove({ challenge, operator: anOperator(number), link, now: NOW });
    await stores.validators.add(aValidator(number, { operatorId: operatorId(number) }));
    const recipient = operatorId(number);
    await stores.alerts.record({ factId: 'fact-1', recipient, state: 'delivered', at: AT });
    const told = { factId: 'fact-2', recipient, state: 'delivered', at: AT } as const;
    await stores.alerts.record({ ...told, ref: '0123456789abcdef', firstAt: AT });
    await stores.preferences.save({
      ...standardPreferences(recipient),
      escalation: { to: operatorId(3 - number), minutes: 30 },
      version: 1,
    });
    await stores.preferences.noteReach({ userId: recipient, closedSince: AT });
    await stores.dues.add({ task: 'held', at: 1, recipient, alertId: 'fact-2' });
    await stores.once.finish(`suspend:${number}`, JSON.stringify({ operatorId: recipient }));
    const entry = { id: `a:${number}`, at: AT, action: 'registered', detail: addressOf(number) };
    await stores.audit.record({ ...entry, actor: recipient, subject: recipient });
    await stores.audit.record({ ...entry, id: `b:${number}`, actor: MODERATOR, subject: recipient });
  }
  await stores.audit.record({ id: 'c', at: AT, actor: ME, action: 'approved', subject: OTHER });
  return stores;
}

/** What every view of one person's records does. `make` gives empty stores. */
export function personalContract(make: () => Promise<Stores>): void {
  test('every record that names a person is found, and none of anybody else', async () => {
    const { personal } = await populated(make);
    const records = await personal.recordsOf(ME);
    const kinds = new Set(records.map(({ kind }) => kind));
    const expected = [
      'meta',
      'link',
      'challenge',
      'alert',
      'audit',
      'validator',
      'once',
      'preferences',
      'due',
    ];
    for (const kind of expected) expect(kinds).toContain(kind);
    expect(JSON.stringify(records)).not.toContain(addressOf(2));
    const [theirs, ...more] = records.filter(({ record }) => 'escalation' in record);
    expect([theirs?.record['userId'], more]).toEqual([ME, []]);
    expect(await personal.recordsOf(operatorId(77))).toEqual([]);
  });

  test('an id that is a part of another is another', async () => {
    const { personal } = await populated(make);
    expect(await personal.recordsOf(ME.slice(0, -1))).toEqual([]);
  });

  test('once erased nothing names the person, and all that is of others is as it was', async () => {
    const stores = await populated(make);
    const { personal, operators, validators, alerts, challenges, preferences, dues } = stores;
    const before = await personal.recordsOf(OTHER);
    const erasure = await personal.begin(erasureOf(ME));
    await personal.erase(erasure);
    await personal.finish(erasure);
    expect(await personal.recordsOf(ME)).toEqual([]);
    expect(await operators.get(ME)).toBeUndefined();
    expect(await operators.linksOf(ME)).toEqual([]);
    expect((await operators.list({}, { limit: 9 })).items.map(({ id }) => id)).toEqual([OTHER]);
    expect(await alerts.delivery('fact-1', ME)).toBeUndefined();
    expect((await validators.list({}, { limit: 9 })).items.map((row) => row.operatorId)).toEqual(
      expect.arrayContaining([undefined, OTHER]),
    );
    expect(await operators.get(OTHER)).toEqual(anOperator(2));
    expect(await alerts.delivery('fact-1', OTHER)).toBeDefined();
    expect(await alerts.history(ME, { limit: 9 })).toEqual({ items: [] });
    expect((await alerts.history(OTHER, { limit: 9 })).items).toHaveLength(1);
    expect(await preferences.of(ME)).toBeUndefined();
    expect(await preferences.reach(ME)).toBeUndefined();
    // Whom they would have told is nobody now.
    expect((await preferences.of(OTHER))?.escalation?.to).not.toBe(ME);
    expect((await dues.until(9)).map(({ recipient }) => recipient)).toEqual([OTHER]);
    expect(await challenges.get('none')).toBeUndefined();
    // The one record of the other that the person had a part in names the pseudonym.
    expect((await personal.recordsOf(OTHER)).length).toBe(before.length);
  });

  test('what moderators did stays without whom and why; what the person did to themselves goes', async () => {
    const { personal, audit } = await populated(make);
    const erasure = await personal.begin(erasureOf(ME));
    await personal.erase(erasure);
    expect((await audit.of(ME, { limit: 9 })).items).toEqual([]);
    expect((await audit.of('former-1', { limit: 9 })).items).toEqual([
      { id: 'b:1', at: AT, actor: MODERATOR, action: 'registered', subject: 'former-1' },
    ]);
    const recent = (await audit.recent({ limit: 20 })).items;
    expect(JSON.stringify(recent)).not.toContain(ME);
    expect(recent.filter(({ actor }) => actor === 'former-1')).toMatchObject([
      { action: 'approved', subject: OTHER },
    ]);
    expect(recent.filter(({ subject }) => subject === OTHER)).toHaveLength(3);
  });

  test('an address that was watched for the person alone is watched no more', async () => {
    const { personal, operators } = await populated(make);
    await operators.link(aLink(1, { address: addressOf(2) }));
    await personal.erase(await personal.begin(erasureOf(ME)));
    expect([...(await operators.watched()).keys()]).toEqual([addressOf(2)]);
  });

  test('an erasure that was not finished is gone on with under its own receipt', async () => {
    const { personal } = await populated(make);
    await personal.begin(erasureOf(ME));
    const again = await personal.begin(erasureOf(ME, { receipt: 'receipt-2', pseudonym: 'former-2' }));
    expect(again).toEqual(erasureOf(ME));
    expect(await personal.unfinished(ME)).toEqual(erasureOf(ME));
    await personal.erase(again);
    await personal.erase(again);
    await personal.finish(again);
    expect(await personal.unfinished(ME)).toBeUndefined();
    expect((await personal.begin(erasureOf(ME, { receipt: 'receipt-3' }))).receipt).toBe('receipt-3');
  });

  test('a tombstone tells when, of that person alone', async () => {
    const { personal } = await populated(make);
    expect(await personal.erasedAt(ME)).toBeUndefined();
    const erasure = await personal.begin(erasureOf(ME));
    const begun = await personal.erasedAt(ME);
    expect(Date.parse(begun ?? '')).toBeGreaterThanOrEqual(NOW);
    await personal.finish(erasure);
    expect(Date.parse((await personal.erasedAt(ME)) ?? '')).toBeGreaterThanOrEqual(Date.parse(begun ?? ''));
    expect(await personal.erasedAt(OTHER)).toBeUndefined();
  });

  test('who registers again starts clean', async () => {
    const { personal, operators, challenges, audit } = await populated(make);
    const erasure = await personal.begin(erasureOf(ME));
    await personal.erase(erasure);
    await personal.finish(erasure);
    const challenge = await challenges.issue(aChallenge(1, NOW));
    const operator = anOperator(1, { discordHandle: 'new name' });
    await operators.prove({ challenge, operator, link: aLink(1), now: NOW });
    expect(await operators.get(ME)).toEqual(operator);
    expect(await operators.linksOf(ME)).toEqual([aLink(1)]);
    expect((await audit.of(ME, { limit: 9 })).items).toEqual([]);
  });
}
