import type { Address } from '../domain/address.ts';
import type { Link } from '../domain/operator.ts';
import type { AlertPreferences } from '../domain/alert-preferences.ts';
import { epochOfSlot, epochStart, slotAt } from '../domain/clock.ts';
import { dutiesAhead, RESTART_MARGIN_SECONDS } from '../domain/look-ahead.ts';
import { SpartaError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';
import { nextDigest } from './deliver-digest.ts';
import { preferencesOf } from './own-preferences.ts';
import { seenBy } from './own-validators.ts';

export type SettingsPorts = Pick<Ports, 'preferences' | 'dues' | 'alerts'>;

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Maintenance to the next duty lasts so long where no duty is known. */
const LONGEST_MAINTENANCE_SECONDS = 5 * HOUR;

/**
 * Changes how somebody is told; what was held by the settings before is judged anew at once. Throws `conflict` where
 * they changed meanwhile.
 */
export async function changePreferences(
  userId: string,
  now: number,
  change: (before: AlertPreferences) => AlertPreferences,
  ports: SettingsPorts,
): Promise<AlertPreferences> {
  const before = await preferencesOf(userId, ports);
  const seconds = Math.floor(now / 1000);
  const wanted = change(before);
  const digestMoved = wanted.digest !== before.digest || wanted.quiet?.zone !== before.quiet?.zone;
  const digestAt = digestMoved ? nextDigest(wanted, seconds) : wanted.digestAt;
  const lookAt = wanted.lookAhead && !before.lookAhead ? seconds : wanted.lookAt;
  const after = { ...wanted, digestAt, lookAt, version: before.version + 1 };
  // First the tasks: one that is due for nobody does nothing.
  if (digestMoved && digestAt !== undefined)
    await ports.dues.add({ task: 'digest', at: digestAt, recipient: userId });
  if (lookAt === seconds) await ports.dues.add({ task: 'look-ahead', at: seconds, recipient: userId });
  await ports.preferences.save(after);
  await judgeHeldAnew(userId, seconds, ports);
  return after;
}

/** Unix seconds up to which maintenance lasts. To the next duty: with the time a node needs to start before it. */
export async function maintenanceEnd(
  choice: '15m' | '1h' | '5h' | 'duty',
  { links, now }: { links: readonly Link[]; now: number },
  { views, committees }: Pick<Ports, 'views' | 'committees'>,
): Promise<number> {
  const seconds = Math.floor(now / 1000);
  if (choice === '15m') return seconds + HOUR / 4;
  if (choice === '1h') return seconds + HOUR;
  if (choice === '5h') return seconds + LONGEST_MAINTENANCE_SECONDS;
  const info = await views.chainInfo();
  if (!info) return seconds + HOUR;
  const epoch = epochOfSlot(info, slotAt(info, seconds));
  const known = await committees.of(info, [epoch, epoch + 1, epoch + 2]);
  const starts = seenBy(links)
    .flatMap((attester) => dutiesAhead(attester, known, seconds))
    .map(({ startsAt }) => startsAt - RESTART_MARGIN_SECONDS)
    .filter((start) => start > seconds);
  const last = Math.max(epochStart(info, epoch + 1), ...known.map(({ endsAt }) => endsAt));
  return Math.min(...starts, last, seconds + LONGEST_MAINTENANCE_SECONDS);
}

async function judgeHeldAnew(
  userId: string,
  seconds: number,
  { alerts, dues }: Pick<Ports, 'alerts' | 'dues'>,
): Promise<void> {
  const recent = await alerts.since(userId, new Date((seconds - DAY) * 1000).toISOString());
  for (const { factId, state } of recent)
    if (state === 'held') await dues.add({ task: 'held', at: seconds, recipient: userId, alertId: factId });
}

/** One of the validators somebody sees. Throws `not-found` for any other. */
export function requireSeen(links: readonly Link[], attester: Address | undefined): Address {
  const found = seenBy(links).find((each) => each === attester);
  if (found) return found;
  throw new SpartaError('not-found', say('This validator is not linked to you.'), {
    hint: say('Open the form again and pick one from it.'),
  });
}
