import { checksummed } from '../domain/address.ts';
import type { FactOf } from '../domain/fact.ts';
import { ago, type Message } from '../kit/message.ts';
import { say } from '../text.ts';

const WORD: Record<FactOf<'alert.raised'>['severity'], string> = {
  notice: 'Notice',
  warning: 'Warning',
  critical: 'Critical',
  emergency: 'Emergency',
};

/** An alert as a message; in a channel it names the person, and only that person is pinged. */
export function alertMessage(alert: FactOf<'alert.raised'>, where: { mention?: string } = {}): Message {
  return {
    tone: alert.severity === 'notice' ? 'info' : 'bad',
    title: say('{severity}: {title}', { severity: WORD[alert.severity], title: alert.title }),
    lines: [alert.message, '', say('**What to do:** {next}', { next: alert.next })],
    facts: [
      { name: 'Validator', value: checksummed(alert.attester) },
      { name: 'Seen', value: `${ago(Date.parse(alert.at) / 1000)}, L1 block ${alert.chain.block.number}` },
    ],
    ...(where.mention ? { mentions: [where.mention] } : {}),
  };
}

export function takenBackMessage(): Message {
  return {
    tone: 'good',
    title: 'Taken back',
    lines: [
      'The L1 block that this alert came from is no longer part of the chain, so it did not happen. If it happens again you are told again.',
    ],
  };
}
