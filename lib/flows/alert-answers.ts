import { shortened, type Address } from '../domain/address.ts';
import { withMute, type AlertPreferences } from '../domain/alert-preferences.ts';
import { SpartaError } from '../errors.ts';
import { ago, type Message } from '../kit/message.ts';
import type { AlertDelivery, Ports } from '../ports.ts';
import { say, type Says } from '../text.ts';
import { genuine } from './alert-message.ts';
import { nonceOf } from './alert-ref.ts';
import { changePreferences, type SettingsPorts } from './alert-settings.ts';
import { newDeliveryOf, recipientsOf } from './deliver-person.ts';
import { preferencesOf } from './own-preferences.ts';
import { phraseOf } from './phrase.ts';
import { reachPerson, type ReachPorts } from './reach-person.ts';

const MUTE_SECONDS = 24 * 60 * 60;

/** Somebody knows: no repeat and no escalation, until it is worse or back. Throws `not-found` where it is not theirs. */
export async function acknowledge(
  userId: string,
  ref: string,
  now: number,
  { alerts }: Pick<Ports, 'alerts'>,
): Promise<Message> {
  const alert = await alerts.get(ref);
  const delivery = alert && (await alerts.delivery(alert.id, userId));
  if (!delivery) throw gone();
  const at = new Date(now).toISOString();
  if (delivery.acknowledgedAt === undefined) await alerts.record({ ...delivery, acknowledgedAt: at, at });
  return {
    tone: 'good',
    title: say('Noted'),
    lines: [
      say('You hear of it again only if it gets worse, or comes back once it was over; and when it is over.'),
      say('Nobody else is told on your behalf.'),
    ],
  };
}

/** Mutes what an alert is about, as far as it is theirs, for a day. */
export async function muteForADay(
  userId: string,
  ref: string,
  now: number,
  ports: SettingsPorts & Pick<Ports, 'operators'>,
): Promise<Message> {
  const alert = await ports.alerts.get(ref);
  const mine = alert && (await recipientsOf(alert, ports)).find((each) => each.userId === userId);
  if (!mine) throw gone();
  const until = Math.floor(now / 1000) + MUTE_SECONDS;
  const after = await changePreferences(
    userId,
    now,
    (before) =>
      mine.about.reduce(
        (muted: AlertPreferences, attester) => withMute(muted, { attester, until }, now / 1000),
        before,
      ),
    ports,
  );
  return mutedCard(mine.about, until, after);
}

export function mutedCard(
  about: readonly Address[],
  until: number | undefined,
  { emergencies }: AlertPreferences,
): Message {
  const validators = about.map(shortened);
  return {
    tone: 'info',
    title: say('Muted'),
    lines: [
      until === undefined
        ? say('No direct messages about {validators} until you end it with /alerts.', { validators })
        : say('No direct messages about {validators}; the mute ends {time}.', {
            validators,
            time: ago(until),
          }),
      emergencies
        ? say('Emergencies still come through.')
        : say('Emergencies do not come through either, as you asked.'),
    ],
  };
}

/** Sends somebody a test by the way every alert takes, and says how it arrived. Safe to run again: `id` names it. */
export async function sendTest(
  userId: string,
  { id, now, locale }: { id: string; now: number; locale?: string | undefined },
  ports: ReachPorts & Pick<Ports, 'alerts'>,
): Promise<Message> {
  const preferences = await preferencesOf(userId, ports);
  const factId = `test:${id}`;
  const at = new Date(now).toISOString();
  const title = say('Test of your alerts');
  const alert = { at, kind: 'test', severity: 'notice', check: 'test', title } as const;
  const claimed: AlertDelivery = await ports.alerts.claim(newDeliveryOf({ factId, alert }, userId, now));
  if (claimed.state !== 'sending') return testCard(claimed);
  const phrase = await phraseOf(preferences, ports.components);
  const letter = {
    userId,
    message: {
      tone: 'info' as const,
      title,
      lines: [say('This is how alerts about your validators reach you. Nothing is wrong.')],
      footer: genuine({ phrase }),
    },
    locale,
    inPublic: {
      tone: 'info' as const,
      title,
      lines: [say('Your direct messages are closed and no thread could be opened, so you are named here.')],
      mentions: [userId],
    },
    nonce: nonceOf(factId, userId),
    now,
  };
  const arrival = await reachPerson(letter, ports);
  const told = { ...claimed, ...arrival, at };
  await ports.alerts.record(told);
  return testCard(told);
}

function testCard({ state, channelId = '' }: AlertDelivery): Message {
  if (state === 'delivered')
    return { tone: 'good', title: say('It arrived'), lines: [say('Look into your direct messages.')] };
  const channel = `<#${channelId}>`;
  const arrived = TESTED[state]?.(channel);
  return {
    tone: arrived ? 'unknown' : 'bad',
    title: arrived ? say('It arrived, but not as a direct message') : say('It did not arrive'),
    lines: [
      arrived ?? say('Your direct messages are closed, and Sparta can write nowhere else.'),
      say('Allow direct messages from members of this server to be told there.'),
    ],
  };
}

const TESTED: Partial<Record<AlertDelivery['state'], (channel: string) => Says>> = {
  'delivered-in-thread': (channel) =>
    say('Your direct messages are closed, so it stands in your private thread {channel}.', { channel }),
  'delivered-in-channel': (channel) =>
    say('Your direct messages are closed and no thread could be opened: you are named in {channel}.', {
      channel,
    }),
};

function gone(): SpartaError {
  return new SpartaError(
    'not-found',
    say('This alert is not kept any more, or not about a validator of yours.'),
    {
      hint: say('Use /alerts with the action history.'),
    },
  );
}
