import { hasArrived, type AlertDelivery } from '../domain/alert-delivery.ts';
import type { AlertPreferences } from '../domain/alert-preferences.ts';
import { hasStanding } from '../domain/operator.ts';
import { nextTime } from '../domain/quiet-hours.ts';
import { shortened } from '../domain/address.ts';
import { ago, type Message } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { say, type Says } from '../text.ts';
import { genuine, mentionOfDigest, TITLE } from './alert-message.ts';
import { nonceOf } from './alert-ref.ts';
import { noteLoss, orLater, type DeliveryPorts, type Moment } from './deliver-person.ts';
import { ownDutyLines } from './personal-digest.ts';
import { phraseOf } from './phrase.ts';
import { reachPerson } from './reach-person.ts';

const DAY = 24 * 60 * 60;
/** Eight in the morning where they are; UTC for who never said where. */
const MORNING = 8 * 60;
/** Lines of one digest; of more it says how many. */
const LISTED = 15;

/** When the next digest of somebody is due; undefined for who wants none. */
export function nextDigest({ digest, quiet }: AlertPreferences, now: number): number | undefined {
  if (digest === 'none') return undefined;
  const tomorrow = nextTime(quiet?.zone ?? 'UTC', MORNING, now);
  return digest === 'daily' ? tomorrow : tomorrow + 6 * DAY;
}

/** What happened in a day or a week: what was told, what was only noted, and duties; nothing where nothing did. */
export async function tellDigest(
  due: { recipient: string; at: number },
  moment: Moment,
  ports: DeliveryPorts & Pick<Ports, 'dutyLog'>,
): Promise<void> {
  const { recipient: userId, at } = due;
  const preferences = await ports.preferences.of(userId);
  // Whoever wants none any more, or another one at another time, gets that and not this.
  if (!preferences || preferences.digest === 'none' || at < (preferences.digestAt ?? 0)) return;
  const person = await ports.operators.get(userId);
  const days = preferences.digest === 'daily' ? 1 : 7;
  const found = await ports.alerts.since(userId, new Date((at - days * DAY) * 1000).toISOString());
  const duties = await ownDutyLines({ userId, from: at - days * DAY, to: at }, ports);
  const mayKnow = !person || hasStanding(person);
  const isEmpty = duties.length === 0 && !found.some(({ alert }) => alert?.kind === 'raised');
  const letter = {
    userId,
    message: digestMessage(found, { days, duties, phrase: await phraseOf(preferences, ports.components) }),
    locale: person?.locale,
    inPublic: mentionOfDigest(userId),
    nonce: nonceOf(`digest:${at}`, userId),
    now: moment.now,
  };
  const dated = new Date(at * 1000).toISOString();
  const tell = () =>
    orLater(
      { factId: `digest:${at}`, recipient: userId, state: 'sending', at: dated, firstAt: dated },
      moment,
      () => reachPerson(letter, ports),
      (later) => ports.dues.add({ task: 'digest', at: later, recipient: userId }),
    );
  // Who is reinstated has the digests that come after it.
  const arrival = isEmpty || !mayKnow ? undefined : await tell();
  if (arrival) await noteLoss(userId, arrival, moment.now, ports);
  const settled = isEmpty || !mayKnow || arrival !== undefined;
  const next = settled ? nextDigest(preferences, Math.floor(moment.now / 1000)) : undefined;
  if (next === undefined) return;
  await ports.dues.add({ task: 'digest', at: next, recipient: userId });
  await ports.preferences.save({ ...preferences, digestAt: next, version: preferences.version + 1 });
}

export function digestMessage(
  deliveries: readonly AlertDelivery[],
  { days, phrase, duties = [] }: { days: number; phrase: string; duties?: readonly Says[] },
): Message {
  const raised = deliveries.filter(({ alert }) => alert?.kind === 'raised');
  const told = raised.filter(hasArrived).length;
  const open = raised.filter(({ overAt, alert }) => overAt === undefined && alert?.incident !== undefined);
  return {
    tone: 'info',
    title: days === 1 ? say('Your day in alerts') : say('Your week in alerts'),
    lines: [
      raised.length === 0
        ? say('Nothing was raised about your validators.')
        : say('Raised: {count}. Told at once: {told}. Not over: {open}.', {
            count: raised.length,
            told,
            open: open.length,
          }),
      ...raised.slice(-LISTED).map(digestLine),
      ...(raised.length > LISTED
        ? [say('…and earlier ones: {count}; /alerts shows all.', { count: raised.length - LISTED })]
        : []),
      ...(duties.length > 0 ? ['', ...duties] : []),
    ],
    footer: genuine({ phrase }),
  };
}

function digestLine({ alert, overAt }: AlertDelivery): Says {
  if (!alert) return '';
  const values = {
    title: TITLE[alert.severity](alert.title),
    validator: alert.attester ? shortened(alert.attester) : say('several validators'),
    time: ago(Date.parse(alert.at) / 1000),
  };
  return overAt === undefined
    ? say('- {title}, {validator}, {time}', values)
    : say('- {title}, {validator}, {time}; it is over', values);
}
