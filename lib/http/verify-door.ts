import type { Hono } from 'hono';
import * as v from 'valibot';
import { checksummed } from '../domain/address.ts';
import { challengeId, requireAnswerable, type Challenge } from '../domain/challenge.ts';
import { SpartaError } from '../errors.ts';
import { castLine } from '../flows/ask-for-proof.ts';
import { isUnfinished, proveAddress, PROVING } from '../flows/prove-address.ts';
import { provenCard } from '../flows/proven-card.ts';
import type { LoadPorts } from '../kit/handler.ts';
import { parse, readJson } from '../kit/parse.ts';
import { closedObject } from '../kit/route.ts';
import type { Ports } from '../ports.ts';
import { inWords } from '../text.ts';
import { challengePage } from '../verify-page/challenge-page.ts';
import { refusalPage } from '../verify-page/refusal-page.ts';
import { SCRIPT } from '../verify-page/script.ts';
import { STYLE } from '../verify-page/style.ts';
import type { App } from './app.ts';
import { contentPolicy, inlineHash } from './content-policy.ts';
import { limitBody, requireJson } from './guards.ts';
import { named } from './serve-route.ts';

export const VERIFY_PATH = '/verify/:challenge';

const answer = closedObject({ signature: v.string('A text: 0x and hex digits.') });

/** Wallets announce their icons as data addresses (EIP-6963), so no other host is needed. */
const POLICY = contentPolicy({
  'script-src': inlineHash(SCRIPT),
  'style-src': inlineHash(STYLE),
  'img-src': 'data:',
  'connect-src': "'self'",
});

const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': POLICY,
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
} as const;

/** The browser's door to the proof of an address: a page that has a wallet sign, and the check of what it signed. */
export function serveVerifyDoor(
  app: Hono<App>,
  { load, clock }: { load: LoadPorts; clock: () => number },
): void {
  app.get(VERIFY_PATH, named('verify-page'), async (c) => {
    const found = await findChallenge(c.req.param('challenge'), await load(['challenges', 'settings']));
    const now = clock();
    // A proof whose records a crash left unfinished can be sent again.
    const open = found?.usedAt !== undefined && (await isUnfinished(found, { now }, await load(['once'])));
    const { status, html } = open ? openPage(found, now) : pageOf(found, now);
    return new Response(html, { status, headers: PAGE_HEADERS });
  });
  app.post(VERIFY_PATH, named('verify-proof'), limitBody(), requireJson(), async (c) => {
    const { signature } = parse(answer, readJson(await c.req.text()));
    const ports = await load(PROVING);
    const id = parse(challengeId, c.req.param('challenge'));
    const proven = await proveAddress({ challengeId: id, signature, now: clock() }, ports);
    c.get('log').info('address.proven', {
      operatorId: proven.operator.id,
      purpose: proven.challenge.purpose,
    });
    const { title, lines = [] } = provenCard(proven);
    const body = {
      title: inWords(title),
      lines: lines.map((line) => inWords(line)),
      address: checksummed(proven.challenge.address),
      operatorStatus: proven.operator.status,
    };
    return new Response(JSON.stringify(body), {
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    });
  });
}

/** Undefined for a link that was cut short, and for a challenge of another server or chain. */
async function findChallenge(
  id: string,
  { challenges, settings }: Pick<Ports, 'challenges' | 'settings'>,
): Promise<Challenge | undefined> {
  if (!v.is(challengeId, id)) return undefined;
  const found = await challenges.get(id);
  const ours = found?.guildId === settings.guildId && found.chainId === settings.chainId;
  return ours ? found : undefined;
}

function pageOf(found: Challenge | undefined, now: number): { status: number; html: string } {
  if (!found) return { status: 404, html: refusalPage('unknown') };
  try {
    requireAnswerable(found, now);
  } catch (error) {
    if (!(error instanceof SpartaError)) throw error;
    return { status: 410, html: refusalPage(error.code === 'conflict' ? 'used' : 'expired', found) };
  }
  return openPage(found, now);
}

function openPage(found: Challenge, now: number): { status: number; html: string } {
  return { status: 200, html: challengePage(found, { castLine: castLine(found), now }) };
}
