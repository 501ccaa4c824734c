import { checksummed, shortened } from '../domain/address.ts';
import { TOP_UP, type StakeIntent } from '../domain/stake-intent.ts';
import { tokens } from '../domain/token-amount.ts';
import type { Message } from '../kit/message.ts';
import { say, type Says } from '../text.ts';

/** What an operator is told of an intent's end; undefined while there is none, or where others tell it. */
export function endMessage(intent: StakeIntent): Message | undefined {
  if (intent.rollup === TOP_UP) return toppedUp(intent);
  switch (intent.state) {
    case 'queued':
      return queued(intent);
    case 'mined':
      return notSeen(intent);
    case 'refused':
      return {
        tone: 'bad',
        title: say('Your validator was not staked'),
        lines: [
          `**${checksummed(intent.attester)}**`,
          intent.movedTo
            ? say('The network moved to a new rollup meanwhile. Ask again: /add-validator.')
            : reason(intent),
          say('Nothing was spent.'),
        ],
      };
    case 'reverted':
      return {
        tone: 'bad',
        title: say('Your validator was not staked'),
        lines: [
          `**${checksummed(intent.attester)}**`,
          reason(intent),
          say('The transaction reverted, so no stake was taken.'),
        ],
        facts: transaction(intent),
      };
    case 'failed-deposit':
      return {
        tone: 'bad',
        title: say('The deposit of your validator failed'),
        lines: [
          `**${checksummed(intent.attester)}**`,
          say(
            'The entry queue reached it and the contract did not take it in. The stake of {amount} tokens went to the withdrawer {withdrawer}.',
            {
              amount: tokens(intent.amountWei),
              withdrawer: intent.deposit ? checksummed(intent.deposit.withdrawer) : '',
            },
          ),
          say('An attester address and its keys can be used only once: make new ones before you ask again.'),
        ],
        facts: transaction(intent),
      };
    case 'asked':
    case 'signed':
    case 'active':
    default:
      return undefined;
  }
}

function queued(intent: StakeIntent): Message {
  return {
    tone: 'good',
    title: say('Your validator is in the entry queue'),
    lines: [
      `**${checksummed(intent.attester)}**`,
      ...(intent.reason === undefined ? [] : [intent.reason]),
      say('It joins when the queue reaches it, which is not certain yet: /my-stats shows its place.'),
    ],
    facts: [
      { name: say('Staked'), value: say('{amount} tokens', { amount: tokens(intent.amountWei) }) },
      ...(intent.deposit ? [{ name: say('Withdrawer'), value: checksummed(intent.deposit.withdrawer) }] : []),
      ...transaction(intent),
    ],
  };
}

function notSeen(intent: StakeIntent): Message {
  return {
    tone: 'unknown',
    title: say('The deposit of your validator is mined'),
    lines: [
      `**${checksummed(intent.attester)}**`,
      say('The entry queue does not show it: it was reached already. /my-stats shows how it stands.'),
    ],
    facts: transaction(intent),
  };
}

function toppedUp(intent: StakeIntent): Message | undefined {
  if (intent.state !== 'mined') return undefined;
  return {
    tone: 'good',
    title: say('Ether for your validator'),
    lines: [
      say('Sparta sent {amount} ether to {attester}, for the fees of its proposals. It does so once.', {
        amount: exact(intent.amountWei),
        attester: shortened(intent.attester),
      }),
    ],
    facts: transaction(intent),
  };
}

/** All decimals: gifts of ether are small. */
function exact(wei: string): string {
  const padded = wei.padStart(19, '0');
  const fraction = padded.slice(-18).replace(/0+$/, '');
  return fraction ? `${padded.slice(0, -18)}.${fraction}` : padded.slice(0, -18);
}

function reason(intent: StakeIntent): Says {
  return intent.reason ?? say('It was not possible.');
}

function transaction(intent: StakeIntent): { name: Says; value: Says }[] {
  return intent.mined ? [{ name: say('Transaction'), value: `\`${intent.mined.transaction}\`` }] : [];
}
