import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import * as v from 'valibot';
import { calendarToken } from '../domain/calendar-feed.ts';
import { calendarOf, tokenHashOf } from '../flows/calendar.ts';
import type { LoadPorts } from '../kit/handler.ts';
import { inWords } from '../text.ts';
import { learn, translatorFor } from '../texts/index.ts';
import type { App } from './app.ts';
import { refuse } from './refuse.ts';
import { named } from './serve-route.ts';

export const CALENDAR_PATH = '/calendar/:file';

const HEADERS = {
  'Content-Type': 'text/calendar; charset=utf-8',
  'Content-Disposition': 'inline; filename="aztec-duties.ics"',
  // A quarter of an hour is what the calendar asks its readers to wait.
  'Cache-Control': 'private, max-age=900',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
} as const;

const sha256Etag = etag({ generateDigest: (body) => crypto.subtle.digest('SHA-256', new Uint8Array(body)) });

/** Somebody's duties for their calendar program, at an address that is a secret of theirs. */
export function serveCalendarDoor(
  app: Hono<App>,
  { load, clock }: { load: LoadPorts; clock: () => number },
): void {
  app.get(CALENDAR_PATH, named('calendar'), sha256Etag, async (c) => {
    const [, token] = /^(.*)\.ics$/.exec(c.req.param('file')) ?? [];
    // One answer for all that leads nowhere: nobody learns which of it ever existed.
    const nowhere = () =>
      refuse(c, 'not-found', 'There is no calendar at this address.', {
        hint: '/duties in Discord makes a new one.',
        headers: { 'Cache-Control': 'no-store' },
      });
    if (!v.is(calendarToken, token)) return nowhere();
    const ports = await load([
      'calendars',
      'operators',
      'validators',
      'views',
      'committees',
      'dutyLog',
      'settings',
    ]);
    const feed = await ports.calendars.byHash(tokenHashOf(token));
    if (!feed) return nowhere();
    await learn(feed.locale);
    const translate = translatorFor(feed.locale);
    const words = (said: Parameters<typeof inWords>[0]) => inWords(said, translate);
    const text = await calendarOf(feed, { now: clock(), words }, ports);
    return text === undefined ? nowhere() : new Response(text, { headers: HEADERS });
  });
}
