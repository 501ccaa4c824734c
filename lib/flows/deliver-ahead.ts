import { shortened, type Address } from '../domain/address.ts';
import { epochOfSlot, epochStart, slotAt } from '../domain/clock.ts';
import { aheadLine, dutiesAhead, type DutyAhead } from '../domain/look-ahead.ts';
import { hasStanding } from '../domain/operator.ts';
import type { Message } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { say, type Says } from '../text.ts';
import { genuine, mentionOfAhead } from './alert-message.ts';
import { nonceOf } from './alert-ref.ts';
import {
  newDeliveryOf,
  noted,
  noteLoss,
  orLater,
  type DeliveryPorts,
  type Moment,
} from './deliver-person.ts';
import { seenBy } from './own-validators.ts';
import { phraseOf } from './phrase.ts';
import { reachPerson } from './reach-person.ts';

export type AheadPorts = Pick<Ports, 'views' | 'committees'>;

/** Seconds into an epoch at which the next one's committee has been read. */
const READ_BY_SECONDS = 180;
/** Where the chain's clock is not known. */
const LATER_SECONDS = 15 * 60;

interface Coming {
  attester: Address;
  ahead: DutyAhead;
}

/** Tells somebody of duties of theirs that became known, each once, and looks again an epoch later. */
export async function tellAhead(
  due: { recipient: string; at: number },
  moment: Moment,
  ports: DeliveryPorts & AheadPorts,
): Promise<void> {
  const { recipient: userId, at } = due;
  const preferences = await ports.preferences.of(userId);
  if (!preferences?.lookAhead || at < (preferences.lookAt ?? 0)) return;
  const seconds = Math.floor(moment.now / 1000);
  const info = await ports.views.chainInfo();
  const epoch = info && epochOfSlot(info, slotAt(info, seconds));
  const next =
    info && epoch !== undefined ? epochStart(info, epoch + 1) + READ_BY_SECONDS : seconds + LATER_SECONDS;
  const known = info && epoch !== undefined ? await ports.committees.of(info, [epoch + 1, epoch + 2]) : [];
  const { operator, links } = await ports.operators.account(userId);
  const seen = operator && !hasStanding(operator) ? [] : seenBy(links);
  const coming = seen.flatMap((attester): Coming[] =>
    dutiesAhead(attester, known, seconds).map((ahead) => ({ attester, ahead })),
  );
  const epochs = [...new Set(coming.map(({ ahead }) => ahead.epoch))];
  for (const each of epochs) {
    const factId = `ahead:${info?.chainId}:${info?.rollup}:${each}`;
    const ours = coming.filter(({ ahead }) => ahead.epoch === each);
    const phrase = await phraseOf(preferences, ports.components);
    await tellEpoch({ factId, userId, ours, phrase, locale: operator?.locale }, moment, ports);
  }
  await ports.dues.add({ task: 'look-ahead', at: next, recipient: userId });
  await ports.preferences.save({ ...preferences, lookAt: next, version: preferences.version + 1 });
}

async function tellEpoch(
  {
    factId,
    userId,
    ours,
    phrase,
    locale,
  }: {
    factId: string;
    userId: string;
    ours: readonly Coming[];
    phrase: string;
    locale: string | undefined;
  },
  moment: Moment,
  ports: DeliveryPorts,
): Promise<void> {
  const at = new Date(moment.now).toISOString();
  const title = say('Duty ahead');
  const alert = { at, kind: 'ahead', severity: 'notice', check: 'look-ahead', title } as const;
  const claimed = await ports.alerts.claim(newDeliveryOf({ factId, alert }, userId, moment.now));
  if (claimed.state !== 'sending') return;
  const letter = {
    userId,
    message: aheadMessage(ours, phrase),
    locale,
    inPublic: mentionOfAhead(userId),
    nonce: nonceOf(factId, userId),
    now: moment.now,
  };
  // Told late it is of no use: the look of the next epoch makes it good.
  const arrival = await orLater(
    claimed,
    moment,
    () => reachPerson(letter, ports),
    () => Promise.resolve(),
  );
  if (!arrival) return;
  await noteLoss(userId, arrival, moment.now, ports);
  await ports.alerts.record(noted(claimed, arrival, moment.now));
}

function aheadMessage(ours: readonly Coming[], phrase: string): Message {
  return {
    tone: 'info',
    title: say('Duty ahead'),
    lines: [
      ...ours.map(({ attester, ahead }): Says =>
        say('**{validator}** {duty}', { validator: shortened(attester), duty: aheadLine(ahead) }),
      ),
      say('Have the node up and synced by then; /duties says when a restart is safe.'),
    ],
    footer: genuine({ phrase }),
  };
}
