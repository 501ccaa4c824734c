import { checksummed } from '../../../lib/domain/address.ts';
import type { AuditEntry } from '../../../lib/ports.ts';
import { addressOf, aLink, aValidator } from '../../contracts/samples.ts';
import { CHAIN_ID, GUILD, MODERATOR, OPERATOR } from '../../fakes/ports.ts';
import { autocomplete, command, component, idFor } from '../kit/signed-request.ts';
import { ATTESTER, buttonId, buttonsOf, byModerator, stage, type Parsed } from './stage.ts';

const audit = (options: Record<string, string> = {}) => command('mod-audit', options, byModerator);

/** Entry number 1 is the newest. */
function entryOf(number: number, changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: `entry:${number}:${'x'.repeat(80)}`,
    at: new Date(Date.now() - number * 3_600_000).toISOString(),
    actor: MODERATOR,
    action: `did thing ${number};`,
    subject: OPERATOR,
    ...changes,
  };
}

const numbersOn = (card: Parsed) =>
  [...JSON.stringify(card).matchAll(/did thing (\d+);/g)].map(([, number]) => Number(number));

/** Every page, by its own Older button. */
async function walkOlder(ask: (body: ReturnType<typeof audit>) => Promise<Parsed>, first: Parsed) {
  const pages = [first];
  while (buttonsOf(pages.at(-1)).some(({ label }) => label === 'Older') && pages.length < 20)
    pages.push(await ask(component(buttonId(pages.at(-1), 'Older'), byModerator)));
  return pages;
}

test('tells who did what, when and to whom', async () => {
  const { ports, read } = await stage('approved');
  const at = '2026-03-04T05:06:07.000Z';
  await ports.audit.record(entryOf(1, { at, action: 'suspended', detail: 'too *often* offline' }));
  await ports.audit.record(entryOf(2, { actor: OPERATOR, action: 'removed validator', detail: ATTESTER }));
  await ports.audit.record(entryOf(3, { actor: 'sparta', action: 'role remove' }));
  const told = await read(audit({ operator_id: OPERATOR }));
  const when = Date.parse(at) / 1000;
  expect(told).toContain(
    `<t:${when}:f> <@${MODERATOR}> suspended <@${OPERATOR}>: too \\\\*often\\\\* offline`,
  );
  expect(told).toContain(`<@${OPERATOR}> removed validator: ${checksummed(ATTESTER)}`);
  expect(told).toContain(`Sparta role remove <@${OPERATOR}>`);
  expect(told).not.toContain('[x](https://evil)');
});

test.each([
  ['of one operator', { operator_id: OPERATOR }],
  ['of everybody', {}],
])('the pages %s lead from the newest to the oldest, and back', async (_name, options) => {
  const { ports, ask } = await stage('approved');
  const numbers = Array.from({ length: 20 }, (_, at) => at + 1);
  for (const number of numbers) await ports.audit.record(entryOf(number));
  const pages = await walkOlder(ask, await ask(audit(options)));
  expect(pages.map((page) => numbersOn(page).length)).toEqual([7, 7, 6]);
  expect(pages.flatMap(numbersOn)).toEqual(numbers);
  const newest = await ask(component(buttonId(pages.at(-1), 'Newest'), byModerator));
  expect(newest).toBeDefined();
  expect(numbersOn(newest).at(0)).toBe(1);
});

test('entries of every length are shown whole, page by page', async () => {
  const { ports, ask } = await stage('approved');
  for (let number = 1; number <= 14; number += 1)
    await ports.audit.record(entryOf(number, { detail: '*'.repeat(300) }));
  const pages = await walkOlder(ask, await ask(audit({ operator_id: OPERATOR })));
  expect(pages.flatMap(numbersOn)).toHaveLength(14);
  expect(JSON.stringify(pages)).not.toContain('more');
});

test('look-ups are listed among what happened', async () => {
  const { ports, ask, read } = await stage('approved');
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
  await ports.validators.add(aValidator(0, { address: ATTESTER, chainId: CHAIN_ID }));
  await ask(command('mod-validator-stats', { validator_address: ATTESTER }, byModerator));
  expect(await read(audit())).toContain(`<@${MODERATOR}> looked up ${checksummed(ATTESTER)}`);
});

test('reading the trail is a look-up itself, recorded once however many pages are turned', async () => {
  const { ports, ask } = await stage('approved');
  for (let number = 1; number <= 20; number += 1) await ports.audit.record(entryOf(number));
  await walkOlder(ask, await ask(audit({ operator_id: OPERATOR })));
  await ask(audit());
  const { items } = await ports.audit.recent({ limit: 100 });
  const reads = items.filter(({ action }) => action === 'read the audit trail of');
  expect(reads.map(({ actor, subject }) => `${actor} ${subject}`).sort()).toEqual([
    `${MODERATOR} ${GUILD}`,
    `${MODERATOR} ${OPERATOR}`,
  ]);
  expect(JSON.stringify(await ask(audit()))).toContain('read the audit trail of everybody');
});

test('where nothing happened it says so', async () => {
  const { read } = await stage('approved');
  const told = await read(audit({ operator_id: '1100000000000000088' }));
  expect(told).toContain('Nothing is recorded of 1100000000000000088');
});

test('a page that does not exist is refused, and so is a page of another list', async () => {
  const { ports, ask, read } = await stage('approved');
  for (let number = 1; number <= 9; number += 1) await ports.audit.record(entryOf(number));
  const id = buttonId(await ask(audit({ operator_id: OPERATOR })), 'Older');
  const [, arg = ''] = id.split('|');
  for (const forged of [arg.replace(`${OPERATOR}.`, 'all.'), `${arg}0`]) {
    const press = component(idFor('mod-audit:older', forged, { for: MODERATOR }), byModerator);
    expect(await read(press)).toContain('page link');
  }
  expect(
    await read(component(idFor('mod-audit:older', 'everyone', { for: MODERATOR }), byModerator)),
  ).toContain('does not look right');
});

test('is for moderators, and offers everybody by name', async () => {
  const { ask, read } = await stage('suspended');
  expect(await read(command('mod-audit'))).toContain('for moderators');
  const { choices } = await ask(autocomplete('mod-audit', 'operator_id', 'evil', byModerator));
  expect(choices).toEqual([{ name: expect.stringContaining('suspended'), value: OPERATOR }]);
  expect((await ask(autocomplete('mod-audit', 'operator_id', addressOf(9), byModerator))).choices).toEqual(
    [],
  );
});
