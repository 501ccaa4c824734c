import { shortened, type Address } from '../domain/address.ts';
import type { AlertDelivery, Withheld } from '../domain/alert-delivery.ts';
import { SpartaError } from '../errors.ts';
import { ago, type Message } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { inWords, say, type Says, type Text } from '../text.ts';
import { alertMessage, recoveryMessage } from './alert-message.ts';
import { recipientsOf } from './deliver-person.ts';
import { LEVEL } from './alert-setting-words.ts';

/** As many as fit with a button each. */
const SHOWN = 5;

const WHY: Record<Withheld, Text> = {
  'no-standing': say('you were no operator at the time'),
  notice: say('a notice, which you did not ask for'),
  'below-level': say('below your level'),
  muted: say('muted'),
  maintenance: say('maintenance'),
  quiet: say('quiet hours'),
  cooldown: say('told shortly before'),
  acknowledged: say('you know of it'),
  over: say('over before it was told'),
  'taken-back': say('it never happened: the chain was reorganised'),
};

const PLAIN = {
  delivered: say('told by direct message'),
  unreachable: say('could not reach you'),
  sending: say('on its way'),
  held: say('waits'),
} as const;

/** What somebody was told, or was not and why, newest first. */
export async function historyCard(
  userId: string,
  cursor: string | undefined,
  { alerts }: Pick<Ports, 'alerts'>,
): Promise<Message> {
  const page = await alerts.history(userId, { limit: SHOWN, cursor });
  if (page.items.length === 0) {
    return {
      tone: 'info',
      title: say('No alerts yet'),
      lines: [say('What is raised about your validators stands here, whether you were told of it or not.')],
    };
  }
  return {
    tone: 'info',
    title: say('Your alerts, newest first'),
    lines: page.items.map((delivery, place) => historyLine(delivery, place + 1)),
    buttons: [
      ...page.items.flatMap(({ ref, alert }, place) =>
        ref === undefined || alert?.kind === 'test' || alert?.kind === 'ahead'
          ? []
          : [{ label: `${place + 1}`, handler: 'alerts:details', arg: ref, for: userId }],
      ),
      ...(cursor === undefined ? [] : [{ label: say('Newest'), handler: 'alerts:history', for: userId }]),
      ...(page.nextCursor === undefined
        ? []
        : [{ label: say('Older'), handler: 'alerts:history', arg: page.nextCursor, for: userId }]),
    ],
    footer: say('Kept for 400 days. The numbers show one in full.'),
  };
}

/** One alert in full, and what came of telling it. Throws `not-found` for one that is not theirs. */
export async function detailsCard(
  userId: string,
  ref: string,
  ports: Pick<Ports, 'alerts' | 'operators'>,
): Promise<Message> {
  const alert = await ports.alerts.get(ref);
  const delivery = alert && (await ports.alerts.delivery(alert.id, userId));
  if (!alert || !delivery) {
    throw new SpartaError('not-found', say('This alert is not kept any more.'), {
      hint: say('Use /alerts with the action history.'),
    });
  }
  const found = (await recipientsOf(alert, ports)).find((each) => each.userId === userId);
  const about = found?.about ?? [];
  const message =
    alert.kind === 'alert.raised' ? alertMessage(alert, { about }) : recoveryMessage(alert, { about });
  return {
    ...message,
    facts: [
      ...(message.facts ?? []),
      { name: say('Level'), value: LEVEL[alert.severity] },
      { name: say('Check'), value: `\`${alert.check}\`` },
      { name: say('What came of it'), value: outcomeWords(delivery) },
      ...(delivery.acknowledgedAt === undefined
        ? []
        : [{ name: say('You acknowledged it'), value: ago(Date.parse(delivery.acknowledgedAt) / 1000) }]),
      ...(delivery.overAt === undefined
        ? []
        : [{ name: say('Over'), value: ago(Date.parse(delivery.overAt) / 1000) }]),
      { name: say('L1 block'), value: `\`${alert.chain.block.hash}\`` },
    ],
  };
}

function historyLine(delivery: AlertDelivery, place: number): Says {
  const { alert, at } = delivery;
  if (!alert) return say('{place}. {outcome}', { place, outcome: outcomeWords(delivery) });
  const values = {
    place,
    title: alert.title,
    level: LEVEL[alert.severity],
    about: aboutWords(alert),
    time: ago(Date.parse(delivery.firstAt ?? at) / 1000),
    outcome: outcomeWords(delivery),
  };
  return alert.kind === 'resolved'
    ? say('{place}. Over: **{title}**{about}, {time}: {outcome}', values)
    : say('{place}. **{title}** ({level}){about}, {time}: {outcome}', values);
}

/** Whom it is about, where its title does not say so. */
function aboutWords({ attester, title }: { attester?: Address | undefined; title: Says }): string {
  if (attester === undefined) return '';
  const name = shortened(attester);
  return inWords(title).includes(name) ? '' : ` ${name}`;
}

function outcomeWords({ state, why, until, channelId = '' }: AlertDelivery): Says {
  if (state === 'delivered-in-thread') return say('told in {thread}', { thread: `<#${channelId}>` });
  if (state === 'delivered-in-channel') return say('mentioned in {channel}', { channel: `<#${channelId}>` });
  if (state === 'withheld') return say('not told: {why}', { why: whyWords(why) });
  if (state === 'held' && until !== undefined)
    return say('waits, {time}: {why}', { time: ago(until), why: whyWords(why) });
  return PLAIN[state];
}

function whyWords(why: Withheld | undefined): Says {
  return why === undefined ? '' : WHY[why];
}
