import { checksummed, shortened, type Address } from '../domain/address.ts';
import type { AlertDelivery } from '../domain/alert-delivery.ts';
import type { FactOf } from '../domain/fact.ts';
import type { Attribution, Severity } from '../domain/observation.ts';
import { isBeforeExecution } from '../domain/slash-radar-facts.ts';
import { ago, type Button, type Message } from '../kit/message.ts';
import { say, type Says, type Text } from '../text.ts';

type Raised = FactOf<'alert.raised'>;
type Resolved = FactOf<'alert.resolved'>;

/** How grave it is stands in front. */
export const TITLE: Record<Severity, (title: Says) => Text> = {
  notice: (title) => say('Notice: {title}', { title }),
  warning: (title) => say('Warning: {title}', { title }),
  critical: (title) => say('Critical: {title}', { title }),
  emergency: (title) => say('Emergency: {title}', { title }),
};

const CAUSE: Record<Attribution, Text> = {
  network: say('the network: many validators at once, not you'),
  proposer: say('a proposer: nobody’s duty could be met in that slot'),
  provider: say('your provider: others of its validators have it too'),
  you: say('this validator alone'),
  'our-data': say('our data: it is old or could not be read'),
};

/** Days in which the buttons of an alert can be pressed. */
const BUTTON_DAYS = 7;
/** Validators a message names; of more it says how many. */
const NAMED = 10;

/** To whom a message goes that only they see. */
export interface Addressee {
  userId: string;
  /** Makes a genuine message known. */
  phrase: string;
  /** The short name of the alert, for its buttons. */
  ref: string;
}

/** An alert as a message. Of a group, `about` are the reader's own; without a reader it is for everybody. */
export function alertMessage(
  alert: Raised,
  { about = alert.attester ? [alert.attester] : [], to }: { about?: readonly Address[]; to?: Addressee } = {},
): Message {
  return {
    tone: alert.severity === 'notice' ? 'info' : 'bad',
    title: TITLE[alert.severity](alert.title),
    lines: [
      alert.message,
      '',
      say('**What to do:** {next}', { next: alert.next }),
      ...(alert.unstable
        ? [say('It comes and goes. You are told again once it has stayed calm for an hour, or gets worse.')]
        : []),
    ],
    facts: [
      ...validatorFacts(about),
      ...(alert.attribution ? [{ name: say('Cause'), value: CAUSE[alert.attribution] }] : []),
      ...(alert.ofProvider
        ? [
            {
              name: say('Validators of its provider'),
              value: say('affected: {affected}, observed: {observed}', alert.ofProvider),
            },
          ]
        : []),
      {
        name: say('Seen'),
        value: say('{time}, L1 block {block}', {
          time: ago(Date.parse(alert.at) / 1000),
          block: alert.chain.block.number,
        }),
      },
    ],
    ...(to ? { buttons: buttonsFor(alert, to), footer: genuine(to) } : {}),
  };
}

/** The end of a trouble, for whoever was told of it. */
export function recoveryMessage(
  resolved: Resolved,
  {
    about = resolved.attester ? [resolved.attester] : [],
    to,
  }: { about?: readonly Address[]; to?: Addressee } = {},
): Message {
  return {
    tone: 'good',
    title: say('Over: {title}', { title: resolved.title }),
    lines: [resolved.message],
    facts: [
      ...validatorFacts(about),
      { name: say('Lasted'), value: lasted(resolved.durationSeconds) },
      { name: say('Began'), value: ago(Date.parse(resolved.since) / 1000) },
    ],
    ...(to ? { footer: genuine(to) } : {}),
  };
}

/** What everybody in a channel may read of an alert about somebody's validator: that there is one. */
export function mentionMessage(userId: string, severity: Severity): Message {
  return {
    tone: 'bad',
    title: TITLE[severity](say('there is an alert for you')),
    lines: [
      say(
        'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows it to you alone.',
      ),
      say('Allow direct messages from members of this server to be told there.'),
    ],
    mentions: [userId],
  };
}

export function mentionOfRecovery(userId: string): Message {
  return {
    tone: 'good',
    title: say('What you were alerted of is over'),
    lines: [say('/alerts with the action history shows it to you alone.')],
    mentions: [userId],
  };
}

export function mentionOfDigest(userId: string): Message {
  return {
    tone: 'info',
    title: say('Your digest is ready'),
    lines: [
      say(
        'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows you alone what is in it.',
      ),
    ],
    mentions: [userId],
  };
}

export function mentionOfAhead(userId: string): Message {
  return {
    tone: 'info',
    title: say('There is a duty ahead'),
    lines: [
      say('Your direct messages are closed, so it could not be sent to you. /duties shows it to you alone.'),
    ],
    mentions: [userId],
  };
}

/** The one message of a network incident: edited as it develops, and closed at its end. */
export function livingMessage(alert: Raised): Message {
  return {
    ...alertMessage(alert),
    footer: say('This message is edited as it develops.'),
  };
}

/** What came while somebody had quiet, in one message. */
export function catchUpMessage(
  missed: readonly AlertDelivery[],
  to: Pick<Addressee, 'userId' | 'phrase'>,
): Message {
  const open = missed.filter(({ alert, overAt }) => alert?.kind === 'raised' && overAt === undefined);
  return {
    tone: open.length > 0 ? 'bad' : 'good',
    title: say('While you had quiet: {count}', { count: missed.length }),
    lines: [
      ...missed.map(missedLine),
      '',
      open.length > 0
        ? say('Not over: {count}. /alerts with the action history shows each in full.', {
            count: open.length,
          })
        : say('All of it is over.'),
    ],
    footer: genuine(to),
  };
}

function missedLine({ alert, overAt }: AlertDelivery): Says {
  if (!alert) return '';
  const values = {
    title: TITLE[alert.severity](alert.title),
    validator: alert.attester ? shortened(alert.attester) : say('several validators'),
    time: ago(Date.parse(alert.at) / 1000),
  };
  if (alert.kind === 'resolved')
    return say('- Over: {title}, {validator}, {time}', { ...values, title: alert.title });
  return overAt === undefined
    ? say('- **{title}**, {validator}, {time}', values)
    : say('- {title}, {validator}, {time}; it is over', values);
}

/** For whoever somebody named to be told of what they do not acknowledge. */
export function escalationMessage(
  alert: Raised,
  of: { ownerId: string; minutes: number; about: readonly Address[]; to: Addressee },
): Message {
  const message = alertMessage(alert, { about: of.about, to: of.to });
  return {
    ...message,
    lines: [
      say('<@{person}> has not acknowledged this for {minutes} minutes, and asked that you be told.', {
        person: of.ownerId,
        minutes: of.minutes,
      }),
      '',
      ...(message.lines ?? []),
    ],
  };
}

export function takenBackMessage(title?: Says): Message {
  return {
    tone: 'good',
    title: title === undefined ? say('Taken back') : say('Taken back: {title}', { title }),
    lines: [
      say(
        'The L1 block that this alert came from is no longer part of the chain, so it did not happen. If it happens again you are told again.',
      ),
    ],
  };
}

/** Says by the reader's own phrase that this is no impostor. */
export function genuine({ phrase }: Pick<Addressee, 'phrase'>): Text {
  return say('Your phrase: {phrase}. Sparta never sends a link to sign, and never asks for a key.', {
    phrase,
  });
}

/** How long, in the largest units that matter. */
export function lasted(seconds: number): Text {
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 120) return say('{minutes} min', { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return say('{hours} h {minutes} min', { hours, minutes: minutes % 60 });
  return say('{days} d {hours} h', { days: Math.floor(hours / 24), hours: hours % 24 });
}

function validatorFacts(about: readonly Address[]): { name: Says; value: Says }[] {
  const [one] = about;
  if (!one) return [];
  if (about.length === 1) return [{ name: say('Validator'), value: checksummed(one) }];
  const shown = about.slice(0, NAMED).map(shortened);
  const value =
    about.length > NAMED
      ? say('{shown} and {count} more', { shown, count: about.length - NAMED })
      : say('{shown}', { shown });
  return [{ name: say('Your validators: {count}', { count: about.length }), value }];
}

function buttonsFor({ check }: Raised, { userId, ref }: Addressee): Button[] {
  const common = { arg: ref, for: userId, lifetimeSeconds: BUTTON_DAYS * 24 * 60 * 60 };
  return [
    { label: say('I know'), handler: 'alerts:ack', style: 'primary', ...common },
    { label: say('Mute for 24 h'), handler: 'alerts:mute', ...common },
    { label: say('Details'), handler: 'alerts:details', ...common },
    ...(isBeforeExecution(check) ? [{ label: say('Veto request'), handler: 'alerts:veto', ...common }] : []),
  ];
}
