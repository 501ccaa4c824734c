import { checksummed, type Address } from '../domain/address.ts';
import type { Button, Message } from '../kit/message.ts';
import { say, type Says } from '../text.ts';
import type { Proven } from './prove-address.ts';
import type { ProvenRole } from './proven-role.ts';

/** Addresses in full on one card; of more it says how many. */
const SHOWN = 10;

/** What a person reads once their signature held; the same words at both doors. */
export function provenCard({ challenge, operator, standing }: Proven): Message {
  const address = checksummed(challenge.address);
  if (challenge.purpose === 'add-validator') {
    return {
      tone: 'good',
      title: say('Validator added'),
      lines: [say('Sparta now watches {address} for you. /my-stats shows it within a minute.', { address })],
    };
  }
  const buttons = offerButtons(standing, { address: challenge.address, userId: challenge.userId });
  if (operator.status === 'approved') {
    return {
      tone: 'good',
      title: say('Address linked'),
      lines: [say('{address} is now linked to you.', { address }), ...standingLines(standing)],
      buttons,
    };
  }
  return {
    tone: 'good',
    title: say('You are registered'),
    lines: [
      say('{address} is proven to be yours.', { address }),
      ...standingLines(standing, { pending: true }),
      say(
        'A moderator approves registrations; you get a message when that happened. Nothing more is needed from you.',
      ),
    ],
    buttons,
  };
}

/** What the address is on chain, and what follows from that. */
export function standingLines(standing: ProvenRole, { pending = false } = {}): Says[] {
  if (standing.role === 'attester') return [say('It is a validator’s attester. Sparta watches it for you.')];
  if (standing.role === 'withdrawer') {
    const { attesters } = standing;
    return [
      say('It is the withdrawer of these validators on chain: {validators}', {
        validators: attesters.slice(0, SHOWN).map(checksummed),
      }),
      ...(attesters.length > SHOWN
        ? [say('Validators of it in all: {count}', { count: attesters.length })]
        : []),
      pending
        ? say(
            'Each can be watched without another signature: all by the button below, or one by /add-validator once you are approved.',
          )
        : say('Each can be watched without another signature: /add-validator takes its address.'),
    ];
  }
  if (standing.role === 'provider-admin') {
    return [
      say('It is the admin of these staking providers: {providers}', { providers: standing.providers }),
      say(
        'The validators that were staked through them can be watched without another signature: /add-validator takes their addresses.',
      ),
    ];
  }
  return [];
}

/** A withdrawer’s validators can be added by one press, which looks at the chain again. */
export function offerButtons(
  standing: ProvenRole,
  { address, userId }: { address: Address; userId: string },
): Button[] {
  if (standing.role !== 'withdrawer') return [];
  return [
    {
      label: say('Watch these validators'),
      handler: 'register:watch',
      arg: address,
      style: 'primary',
      for: userId,
    },
  ];
}
