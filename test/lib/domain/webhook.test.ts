import { safeParse } from 'valibot';
import {
  afterDelivery,
  afterFailure,
  afterProbe,
  MAX_FAILED_IN_A_ROW,
  publicUrl,
  RETRY_WAITS_SECONDS,
  type Webhook,
} from '../../../lib/domain/webhook.ts';
import { aWebhook } from '../../contracts/webhooks.ts';

const AT = '2026-11-22T12:00:00.000Z';
const failing = (times: number): Webhook =>
  Array.from({ length: times }, (_, at) => `d${at}`).reduce(
    (webhook, delivery) => afterFailure(webhook, delivery, AT),
    aWebhook(),
  );

test('a delivery has six tries in 67 minutes', () => {
  expect(RETRY_WAITS_SECONDS.map((seconds) => seconds / 60)).toEqual([2, 5, 10, 20, 30]);
});

test('five failed deliveries in a row pause a webhook, and four do not', () => {
  expect(failing(MAX_FAILED_IN_A_ROW - 1)).toMatchObject({ state: 'on', failedInARow: 4 });
  expect(failing(MAX_FAILED_IN_A_ROW)).toMatchObject({ state: 'paused', failedInARow: 5, pausedAt: AT });
});

test('the same failed delivery counts once, and none counts while paused', () => {
  const once = afterFailure(aWebhook(), 'd', AT);
  expect(afterFailure(once, 'd', AT)).toBe(once);
  const paused = failing(MAX_FAILED_IN_A_ROW);
  expect(afterFailure(paused, 'later', AT)).toBe(paused);
});

test('a delivery that is taken forgets all failures, and ends a pause', () => {
  expect(afterDelivery(failing(4))).toEqual(aWebhook());
  expect(afterDelivery(failing(5))).toEqual(aWebhook());
  const well = aWebhook();
  expect(afterDelivery(well)).toBe(well);
});

test('the try after the pause ends it for good, and one of an earlier pause changes nothing', () => {
  const paused = failing(MAX_FAILED_IN_A_ROW);
  expect(afterProbe(paused, AT)).toMatchObject({ state: 'off' });
  expect(afterProbe(paused, '2026-11-21T12:00:00.000Z')).toBe(paused);
});

test.each([
  ['https://hooks.example.org', 'https://hooks.example.org/'],
  [' https://Hooks.Example.ORG:443/a?b=c ', 'https://hooks.example.org/a?b=c'],
  ['https://1.1.1.1/hook', 'https://1.1.1.1/hook'],
  ['https://münchen.example/hook', 'https://xn--mnchen-3ya.example/hook'],
])('%s may be called', (text, url) => {
  expect(safeParse(publicUrl, text)).toMatchObject({ success: true, output: url });
});

test.each([
  ['http://hooks.example.org/', /begin with https/],
  ['https://hooks.example.org:444/', /port 443/],
  ['https://a@hooks.example.org/', /user name/],
  ['https://hooks.example.org/#a', /after #/],
  ['https://10.0.0.1/', /10\.0\.0\.0\/8 \(private\)/],
  ['https://0177.0.0.1/', /loopback/],
  ['https://[fd00::1]/', /outside 2000::\/3/],
  ['https://metadata.google.internal/', /no name on the public internet/],
  ['https://sparta/', /no name on the public internet/],
  ['https://127.0.0.1./', /not on the public internet|no name/],
  [`https://hooks.example.org/${'a'.repeat(500)}`, /500 characters/],
  ['nonsense', /whole address/],
])('%s may not, and says why', (text, why) => {
  const result = safeParse(publicUrl, text);
  expect(result.success).toBe(false);
  expect(result.issues?.[0].message).toMatch(why);
});
