import { isPseudonym } from '../../../lib/domain/pseudonym.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { exportOf } from '../../../lib/flows/privacy-export.ts';
import { say } from '../../../lib/text.ts';
import { aLink, aValidator } from '../../contracts/samples.ts';
import { CHAIN_ID, GUILD, MODERATOR, OPERATOR } from '../../fakes/ports.ts';
import { command, component, newId } from '../kit/signed-request.ts';
import { ATTESTER, buttonId, buttonsOf, byModerator, stage } from './stage.ts';

const AT = '2026-11-22T12:00:00.000Z';

/** Somebody of this status with a validator, an alert and a decision about them. */
async function known(status: 'approved' | 'rejected' | 'suspended' = 'approved') {
  const made = await stage(status);
  const { ports } = made;
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
  await ports.validators.add(aValidator(7, { address: ATTESTER, chainId: CHAIN_ID, operatorId: OPERATOR }));
  await ports.alerts.record({ factId: 'f', recipient: OPERATOR, state: 'delivered', at: AT });
  await ports.audit.record({
    id: 'decision',
    at: AT,
    actor: MODERATOR,
    action: status,
    subject: OPERATOR,
    detail: 'said so',
  });
  const asking = await made.ask(command('privacy', { action: 'delete' }));
  const press = (label: string) => made.ask(component(buttonId(asking, label)));
  return { ...made, asking, press };
}

test.each(['approved', 'rejected', 'suspended'] as const)(
  'somebody %s sees what is stored',
  async (status) => {
    const { read } = await known(status);
    const told = await read(command('privacy'));
    expect(told).toContain('your registration and what moderators decided');
    expect(told).toContain('kept until you delete it');
    expect(told).toContain('kept 400 days');
  },
);

test('who is not known is told so, and there is nothing to delete', async () => {
  const { read, ask } = await stage();
  for (const action of ['show', 'export', 'delete'])
    expect(await read(command('privacy', { action }))).toContain('Nothing is stored about you');
  expect(buttonsOf(await ask(command('privacy', { action: 'delete' })))).toEqual([]);
});

test('the export holds every record with how long it stays, and names no moderator', async () => {
  const { ports } = await known();
  const { content, records } = await exportOf({ userId: OPERATOR, now: Date.now() }, ports);
  const document = JSON.parse(Buffer.from(content).toString('utf8'));
  expect(document).toMatchObject({ discordUser: OPERATOR, discordServer: GUILD });
  const kinds = document.records.map(({ kind }: { kind: string }) => kind);
  for (const kind of ['meta', 'link', 'validator', 'alert', 'audit']) expect(kinds).toContain(kind);
  for (const { what, keptFor, entries } of document.records) {
    expect(what).toEqual(expect.any(String));
    expect(keptFor).toEqual(expect.any(String));
    expect(entries.length).toBeGreaterThan(0);
  }
  expect(records).toBe(document.records.flatMap(({ entries }: { entries: unknown[] }) => entries).length);
  const text = JSON.stringify(document);
  expect(text).toContain(ATTESTER);
  expect(text).toContain('said so');
  expect(text).not.toContain(MODERATOR);
});

test('sentences stand in the export in English, and every kind under a name for people', async () => {
  const { ports } = await known();
  const title = say('{name} was slashed', { name: '0x5Df3…E457' });
  const record = { kind: 'grant', record: { title, count: 1 } };
  const personal = { ...ports.personal, recordsOf: () => Promise.resolve([record]) };
  const { content } = await exportOf({ userId: OPERATOR, now: Date.now() }, { ...ports, personal });
  expect(JSON.parse(Buffer.from(content).toString('utf8')).records).toEqual([
    {
      kind: 'grant',
      what: 'whom you let see your validators',
      keptFor: 'until you delete it',
      entries: [{ title: '0x5Df3…E457 was slashed', count: 1 }],
    },
  ]);
});

test('the export shows nothing that opens a door', async () => {
  const { ports } = await known();
  jest
    .spyOn(ports.personal, 'recordsOf')
    .mockResolvedValue([{ kind: 'webhook', record: { url: 'https://a.example', secret: 'hush' } }]);
  const { content } = await exportOf({ userId: OPERATOR, now: Date.now() }, ports);
  expect(Buffer.from(content).toString('utf8')).toMatch(/a\.example[^]*kept, not shown/);
  expect(Buffer.from(content).toString('utf8')).not.toContain('hush');
});

test('asking to delete deletes nothing, and says what goes, what stays and why', async () => {
  const { ports, asking } = await known();
  expect(JSON.stringify(asking)).toMatch(/What goes.*What stays.*on chain, which nobody can delete/);
  expect(await ports.operators.get(OPERATOR)).toBeDefined();
});

test('keeping keeps', async () => {
  const { ports, press } = await known();
  expect(JSON.stringify(await press('Keep'))).toContain('Nothing was deleted');
  expect(await ports.operators.get(OPERATOR)).toBeDefined();
});

test('once confirmed nothing names the person, roles are looked at, and the receipt names nobody', async () => {
  const { ports, press } = await known();
  const told = JSON.stringify(await press('Delete everything'));
  const [, receipt] = /`([0-9a-f]{16})`/.exec(told) ?? [];
  expect(receipt).toBeDefined();
  expect(await ports.personal.recordsOf(OPERATOR)).toEqual([]);
  expect(await ports.operators.get(OPERATOR)).toBeUndefined();
  expect([...(await ports.operators.watched()).keys()]).toEqual([]);
  expect(await ports.validators.ofAttester(ATTESTER)).toEqual([]);
  expect(ports.bus.facts).toMatchObject([
    { kind: 'operator.changed', operatorId: OPERATOR, status: 'erased', id: `erased:${receipt}` },
  ]);
  const { items } = await ports.audit.recent({ limit: 50 });
  expect(items).toContainEqual(expect.objectContaining({ subject: GUILD, detail: `receipt ${receipt}` }));
  expect(JSON.stringify(items)).not.toContain(OPERATOR);
  const decision = items.find(({ actor }) => actor === MODERATOR);
  expect(isPseudonym(decision?.subject ?? '')).toBe(true);
  expect(decision).not.toHaveProperty('detail');
  expect(await ports.personal.erasedAt(OPERATOR)).toBeDefined();
});

test('a second press finds nothing to delete', async () => {
  const { ports, press } = await known();
  await press('Delete everything');
  expect(JSON.stringify(await press('Delete everything'))).toContain('Nothing is stored about you');
  expect(ports.bus.facts).toHaveLength(1);
});

test.each(['begin', 'erase', 'finish'] as const)(
  'a try that dies at %s is finished by the next',
  async (step) => {
    const { ports, press } = await known();
    const died = jest
      .spyOn(ports.personal, step)
      .mockRejectedValueOnce(new SpartaError('upstream', 'The table did not answer.'));
    expect(JSON.stringify(await press('Delete everything'))).toContain('Try again');
    died.mockRestore();
    expect(JSON.stringify(await press('Delete everything'))).toMatch(/You are deleted/);
    expect(await ports.personal.recordsOf(OPERATOR)).toEqual([]);
    expect(await ports.personal.unfinished(OPERATOR)).toBeUndefined();
    expect(new Set(ports.bus.facts.map(({ id }) => id)).size).toBe(1);
  },
);

test('while a validator of theirs is being added nothing is deleted', async () => {
  const { ports, press } = await known();
  const records = await ports.personal.recordsOf(OPERATOR);
  jest
    .spyOn(ports.personal, 'recordsOf')
    .mockResolvedValue([...records, { kind: 'stake', record: { state: 'signed', rollup: ATTESTER } }]);
  expect(JSON.stringify(await press('Delete everything'))).toContain('Nothing was deleted');
  expect(await ports.operators.get(OPERATOR)).toBeDefined();
});

test('a question of more than fifteen minutes ago is not answered', async () => {
  const { ports, ask, asking } = await known();
  const now = Date.now() + 16 * 60_000;
  const late = component(buttonId(asking, 'Delete'), { id: newId(now) });
  expect(JSON.stringify(await ask(late, { now }))).toMatch(/too old|expired/);
  expect(await ports.operators.get(OPERATOR)).toBeDefined();
});

test('nobody else can press it', async () => {
  const { ports, read, asking } = await known();
  expect(await read(component(buttonId(asking, 'Delete'), byModerator))).toContain(
    'belongs to somebody else',
  );
  expect(await ports.operators.get(OPERATOR)).toBeDefined();
});
