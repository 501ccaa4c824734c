import { issueCalendar } from '../../../lib/flows/calendar.ts';
import { aCommittee, aDutyRecord } from '../../contracts/duty-samples.ts';
import { addressOf, aLink, aValidator } from '../../contracts/samples.ts';
import { parseCalendar } from '../domain/calendar-parser.ts';
import { ApiUnderTest, CHAIN_ID, NOW, OPERATOR, ROLLUP } from './api-under-test.ts';

const ATTESTER = addressOf(1);
const SECOND = NOW / 1000;

/** An operator with a validator on the committee of the epoch that runs, and a calendar. */
async function withCalendar() {
  const api = new ApiUnderTest();
  await api.addOperator({ address: addressOf(70) });
  await api.stores.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
  const info = await api.ports.chain.info(await api.ports.chain.latestBlock());
  const genesisTime = SECOND - 400;
  await api.stores.views.saveChainInfo({ ...info, genesisTime, readAt: SECOND });
  const epoch = Math.floor(400 / (info.epochDuration * info.slotDurationSeconds));
  const here = { chainId: CHAIN_ID, rollup: ROLLUP };
  await api.stores.committees.save(
    aCommittee(epoch, { ...here, startsAt: SECOND - 16, endsAt: SECOND + 32 }),
  );
  await api.stores.committees.save(
    aCommittee(epoch + 1, { ...here, members: [addressOf(2)], dropped: [ATTESTER], revision: 3 }),
  );
  const past = { attester: ATTESTER, startsAt: SECOND - 9000, endsAt: SECOND - 8000, ...here };
  await api.stores.dutyLog.save([aDutyRecord(1, past)]);
  const { id: _, ...exiting } = aValidator(1, {
    ...here,
    address: ATTESTER,
    status: 'exiting',
    withdrawableAt: SECOND + 86_400,
  });
  await api.stores.validators.saveReadings([{ ...exiting, id: `${CHAIN_ID}:${ROLLUP}:${ATTESTER}` }]);
  const url = await issueCalendar({ operatorId: OPERATOR, now: NOW }, api.ports);
  return { api, url, path: new URL(url).pathname };
}

const get = (api: ApiUnderTest, path: string, headers = {}) => api.get(path, { key: null, headers });

test('the secret address gives duties that were, run, fell away, and when the stake is free', async () => {
  const { api, path } = await withCalendar();
  const { status, headers, raw } = await get(api, path);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(headers.get('cache-control')).toBe('private, max-age=900');
  const { events } = parseCalendar(raw);
  expect(events.map(({ STATUS, SEQUENCE }) => [STATUS, SEQUENCE])).toEqual([
    ['CONFIRMED', '1'],
    ['CONFIRMED', '0'],
    ['CONFIRMED', String(Math.floor((SECOND + 86_400) / 3600))],
    ['CANCELLED', '3'],
  ]);
  expect(events[0]?.['DESCRIPTION']).toContain('10 of 10');
  expect(events[1]?.['SUMMARY']).toContain('committee duty');
});

test('unchanged it is not sent again, and nothing of it names the person', async () => {
  const { api, path } = await withCalendar();
  const first = await get(api, path);
  const again = await get(api, path, { 'if-none-match': first.headers.get('etag') ?? '' });
  expect([again.status, again.raw]).toEqual([304, '']);
  expect(first.raw).not.toContain(OPERATOR);
  expect(first.raw).not.toContain('leonidas');
});

test('no store and no line of the log holds the token', async () => {
  const { api, path } = await withCalendar();
  await get(api, path);
  const token = path.slice('/calendar/'.length, -'.ics'.length);
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  expect(JSON.stringify(await api.stores.calendars.ofOperator(OPERATOR))).not.toContain(token);
  expect(JSON.stringify(api.log.lines)).not.toContain(token);
});

test.each([
  ['unknown', `/calendar/${'0'.repeat(32)}.ics`],
  ['cut short', '/calendar/0123.ics'],
  ['without its ending', `/calendar/${'0'.repeat(32)}`],
  ['not a token', '/calendar/%3Cscript%3E.ics'],
])('a token that is %s leads nowhere', async (_, path) => {
  const { status, raw, headers } = await get(new ApiUnderTest(), path);
  expect(status).toBe(404);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(raw).toContain('There is no calendar at this address.');
});

test('a new address stops the one before, and a revoked one leads nowhere', async () => {
  const { api, path } = await withCalendar();
  const next = new URL(await issueCalendar({ operatorId: OPERATOR, now: NOW }, api.ports)).pathname;
  expect((await get(api, path)).status).toBe(404);
  expect((await get(api, next)).status).toBe(200);
  await api.stores.calendars.revoke(OPERATOR);
  expect((await get(api, next)).status).toBe(404);
});

test('somebody who was suspended has no calendar', async () => {
  const { api, path } = await withCalendar();
  const operator = await api.stores.operators.get(OPERATOR);
  if (operator)
    await api.stores.operators.replace({ ...operator, status: 'suspended', version: operator.version + 1 });
  expect((await get(api, path)).status).toBe(404);
});

test('it is only read', async () => {
  const { api, path } = await withCalendar();
  expect((await api.request('POST', path, { key: null })).status).toBe(405);
});

test('its entries are in the language its person had', async () => {
  const { api } = await withCalendar();
  await issueCalendar({ operatorId: OPERATOR, locale: 'es-ES', now: NOW }, api.ports);
  expect(await api.stores.calendars.ofOperator(OPERATOR)).toMatchObject({ locale: 'es-ES' });
});
