import { shortened } from '../domain/address.ts';
import { hasArrived } from '../domain/alert-delivery.ts';
import type { AlertPreferences } from '../domain/alert-preferences.ts';
import { arrivedIn, replay } from '../domain/alert-replay.ts';
import { ago, type Button, type Message } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { say, type Says } from '../text.ts';
import { clock, DIGEST, LEVEL } from './alert-setting-words.ts';
import { CHANNEL } from './deliver-channel.ts';
import { phraseOf } from './phrase.ts';

export type CardPorts = Pick<Ports, 'preferences' | 'alerts' | 'components' | 'settings'>;

const MONTH_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** How somebody is told, what that would have meant, and the buttons that change it. */
export async function settingsCard(
  preferences: AlertPreferences,
  now: number,
  ports: CardPorts,
): Promise<Message> {
  const { userId } = preferences;
  const from = new Date(now - MONTH_DAYS * DAY_MS).toISOString();
  const [phrase, reach, mine, channel] = await Promise.all([
    phraseOf(preferences, ports.components),
    ports.preferences.reach(userId),
    ports.alerts.since(userId, from),
    ports.alerts.since(CHANNEL, from),
  ]);
  const past = replay(mine, preferences);
  const lost = mine.filter(({ state }) => state === 'unreachable').length;
  const waiting = mine.filter(({ state }) => state === 'held' || state === 'sending').length;
  return {
    tone: reach?.closedSince !== undefined || lost > 0 ? 'unknown' : 'info',
    title: say('Your alerts'),
    lines: [
      ...(reach?.closedSince === undefined
        ? []
        : [
            say(
              'Your direct messages are closed to Sparta since {time}. Allow direct messages from members of this server; until then you are told in a thread or by a mention.',
              { time: ago(Date.parse(reach.closedSince) / 1000) },
            ),
          ]),
      ...(lost > 0 ? [say('Alerts that could not reach you in any way: {count}.', { count: lost })] : []),
      say(
        'With these settings you would have had {count} messages in the last {days} days, {network} of them for trouble of the whole network. In {channel} everybody had {posts}.',
        {
          count: past.messages,
          days: MONTH_DAYS,
          network: past.networkWide,
          channel: `<#${ports.settings.alertChannelId}>`,
          posts: arrivedIn(channel),
        },
      ),
      say('Told: {told}. Waiting: {waiting}. Noted only: {noted}.', {
        told: mine.filter(hasArrived).length,
        waiting,
        noted: mine.filter(({ state }) => state === 'withheld').length,
      }),
    ],
    facts: facts(preferences, phrase, Math.floor(now / 1000)),
    buttons: buttonsFor(userId),
    footer: say(
      'Every genuine message carries your phrase. Sparta never sends a link to sign, and never asks for a key.',
    ),
  };
}

function facts(of: AlertPreferences, phrase: string, now: number): { name: Says; value: Says }[] {
  const muted = of.muted.filter(({ until }) => until === undefined || until > now);
  return [
    { name: say('Direct messages from'), value: LEVEL[of.least] },
    {
      name: say('Quiet hours'),
      value: of.quiet
        ? say('{from} to {until}, {zone}', {
            from: clock(of.quiet.from),
            until: clock(of.quiet.to),
            zone: of.quiet.zone,
          })
        : say('none'),
    },
    {
      name: say('Emergencies always come through'),
      value: of.emergencies ? say('yes') : say('no'),
    },
    {
      name: say('Maintenance'),
      value:
        of.maintenanceUntil !== undefined && of.maintenanceUntil > now
          ? say('ends {time}', { time: ago(of.maintenanceUntil) })
          : say('none'),
    },
    {
      name: say('Muted'),
      value: muted.length === 0 ? say('none') : say('{list}', { list: muted.map(mutedWords) }),
    },
    { name: say('Digest'), value: DIGEST[of.digest] },
    { name: say('Told of duties ahead'), value: of.lookAhead ? say('yes') : say('no') },
    {
      name: say('Not acknowledged'),
      value: of.escalation
        ? say('after {minutes} min <@{person}> is told', {
            minutes: of.escalation.minutes,
            person: of.escalation.to,
          })
        : say('nobody else is told'),
    },
    { name: say('Your phrase'), value: phrase },
  ];
}

function mutedWords({ attester, until }: AlertPreferences['muted'][number]): Says {
  return until === undefined
    ? say('{validator} until you end it', { validator: shortened(attester) })
    : say('{validator}, ends {time}', { validator: shortened(attester), time: ago(until) });
}

function buttonsFor(userId: string): Button[] {
  const common = { for: userId };
  return [
    { label: say('Levels…'), handler: 'alerts:levels', style: 'primary', ...common },
    { label: say('Quiet hours…'), handler: 'alerts:quiet', ...common },
    { label: say('Maintenance…'), handler: 'alerts:maintenance', ...common },
    { label: say('Mute a validator…'), handler: 'alerts:silence', ...common },
    { label: say('Phrase…'), handler: 'alerts:phrase', ...common },
    { label: say('Escalation…'), handler: 'alerts:escalation', ...common },
    { label: say('Send a test'), handler: 'alerts:test', ...common },
    { label: say('History'), handler: 'alerts:history', ...common },
  ];
}
