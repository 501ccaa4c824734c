import { checksummed } from '../domain/address.ts';
import type { FactOf } from '../domain/fact.ts';
import { ago, type Message } from '../kit/message.ts';
import { say, type Says, type Text } from '../text.ts';

const TITLE: Record<FactOf<'alert.raised'>['severity'], (title: Says) => Text> = {
  notice: (title) => say('Notice: {title}', { title }),
  warning: (title) => say('Warning: {title}', { title }),
  critical: (title) => say('Critical: {title}', { title }),
  emergency: (title) => say('Emergency: {title}', { title }),
};

/** An alert as a message; in a channel it names the person, and only that person is pinged. */
export function alertMessage(alert: FactOf<'alert.raised'>, where: { mention?: string } = {}): Message {
  return {
    tone: alert.severity === 'notice' ? 'info' : 'bad',
    title: TITLE[alert.severity](alert.title),
    lines: [alert.message, '', say('**What to do:** {next}', { next: alert.next })],
    facts: [
      ...(alert.attester ? [{ name: say('Validator'), value: checksummed(alert.attester) }] : []),
      {
        name: say('Seen'),
        value: say('{time}, L1 block {block}', {
          time: ago(Date.parse(alert.at) / 1000),
          block: alert.chain.block.number,
        }),
      },
    ],
    ...(where.mention ? { mentions: [where.mention] } : {}),
  };
}

export function takenBackMessage(): Message {
  return {
    tone: 'good',
    title: say('Taken back'),
    lines: [
      say(
        'The L1 block that this alert came from is no longer part of the chain, so it did not happen. If it happens again you are told again.',
      ),
    ],
  };
}
