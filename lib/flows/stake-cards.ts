import { checksummed, type Address } from '../domain/address.ts';
import { tokens } from '../domain/token-amount.ts';
import type { Button, Message } from '../kit/message.ts';
import { say } from '../text.ts';

/** The withdrawer is asked for outright: it can never be changed. */
export function withdrawerCard(attester: Address, buttons: readonly Button[]): Message {
  return {
    tone: 'info',
    title: say('Who shall be the withdrawer?'),
    lines: [
      `**${checksummed(attester)}**`,
      say('The withdrawer alone can take the validator out, and gets its stake and every refund.'),
      say('It can never be changed. These are the addresses you proved; /register proves another.'),
    ],
    buttons,
  };
}

/** All that is about to happen, before anything is spent. */
export function confirmCard(
  what: { attester: Address; withdrawer: Address; rollup: Address; thresholdWei: bigint },
  buttons: readonly Button[],
): Message {
  return {
    tone: 'info',
    title: say('Stake this validator?'),
    lines: [
      say('Sparta deposits the stake from its own account, and your validator waits in the entry queue.'),
      say('It follows the network: with each upgrade it moves to the latest rollup by itself.'),
      say('The withdrawer gets the stake and every refund, and can never be changed. Check it twice.'),
    ],
    facts: [
      { name: say('Attester'), value: checksummed(what.attester) },
      { name: say('Withdrawer'), value: checksummed(what.withdrawer) },
      { name: say('Stake'), value: say('{amount} tokens', { amount: tokens(String(what.thresholdWei)) }) },
      { name: say('Rollup'), value: checksummed(what.rollup) },
    ],
    buttons,
  };
}

export function askedCard(attester: Address): Message {
  return {
    tone: 'good',
    title: say('Your validator is in line to be staked'),
    lines: [
      `**${checksummed(attester)}**`,
      say(
        'It takes a minute or two. You get a direct message when it is in the entry queue, or why it is not.',
      ),
    ],
  };
}
