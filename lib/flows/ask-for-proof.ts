import * as v from 'valibot';
import { checksummed, type Address } from '../domain/address.ts';
import {
  CHALLENGE_PURPOSES,
  challengeMessage,
  newChallenge,
  type Challenge,
  type ChallengePurpose,
} from '../domain/challenge.ts';
import { defineModal, defineModalButton } from '../kit/command.ts';
import type { Call, Handler } from '../kit/handler.ts';
import { ago, type Message } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { proveAddress, type Proven } from './prove-address.ts';

/** Issues a challenge for the caller and shows both doors to answer it. */
export async function askForProof(
  input: { call: Call; address: Address; purpose: ChallengePurpose; handle: string },
  { challenges, settings }: Pick<Ports, 'challenges' | 'settings'>,
): Promise<Message> {
  const { call, address, purpose, handle } = input;
  const issued = await challenges.issue(
    newChallenge({
      nonce: globalThis.crypto.randomUUID().replaceAll('-', ''),
      purpose,
      guildId: settings.guildId,
      userId: call.caller.userId,
      handle,
      chainId: settings.chainId,
      address,
      now: call.now,
    }),
  );
  return challengeCard(issued, settings.publicUrl);
}

/** The exact line that signs a challenge offline with Foundry's `cast`; asks for the key, so none stands in a history. */
export function castLine(challenge: Challenge): string {
  const text = challengeMessage(challenge).replaceAll('\n', '\\n');
  return `cast wallet sign --interactive $'${text}'`;
}

function challengeCard(challenge: Challenge, publicUrl: string): Message {
  return {
    tone: 'info',
    title: `Prove that you control ${checksummed(challenge.address)}`,
    lines: [
      'Sign a short text with the key of this address. It is free, sends no transaction, and gives no permission over funds.',
      '',
      '**In the browser:** open the page and sign with your wallet.',
      '**Offline:** run this where the key is, then paste what it prints.',
      `\`\`\`sh\n${castLine(challenge)}\n\`\`\``,
      `Expires ${ago(challenge.expiresAt)}. Sparta never asks for a private key or a seed phrase.`,
    ],
    buttons: [
      { label: 'Sign in the browser', url: `${publicUrl}/verify/${challenge.id}` },
      {
        label: 'Paste a signature',
        handler: `${challenge.purpose}:paste`,
        arg: challenge.id,
        style: 'primary',
        for: challenge.userId,
      },
    ],
  };
}

/** The button and the form of the offline door, for a command whose name is the purpose of its challenges. */
export function offlineDoor(access: Handler['access']): {
  buttons: { paste: Handler };
  modals: { signature: Handler };
} {
  return {
    buttons: {
      paste: defineModalButton({
        access,
        submit: 'signature',
        modal: {
          title: 'Paste the signature',
          inputs: [
            {
              id: 'signature',
              label: 'Signature',
              description: 'What cast wallet sign printed: 0x and hex digits',
              long: true,
              placeholder: '0x…',
              maxLength: 4000,
            },
          ],
        },
      }),
    },
    modals: {
      signature: defineModal({
        access,
        reply: 'deferred',
        queue: 'registration',
        fields: { signature: v.string() },
        needs: ['challenges', 'operators', 'validators', 'chain', 'audit', 'bus', 'settings'],
        run: async ({ arg, fields, caller, now, retried }, ports) =>
          provenCard(
            await proveAddress(
              { challengeId: arg, signature: fields.signature, now, userId: caller.userId, retried },
              ports,
            ),
          ),
      }),
    },
  };
}

/** What a person reads once their signature held; the same words at both doors. */
export function provenCard({ challenge, operator }: Proven): Message {
  const address = checksummed(challenge.address);
  if (challenge.purpose === 'add-validator') {
    return {
      tone: 'good',
      title: 'Validator added',
      lines: [`Sparta now watches ${address} for you. /my-stats shows it within a minute.`],
    };
  }
  if (operator.status === 'approved')
    return { tone: 'good', title: 'Address linked', lines: [`${address} is now linked to you.`] };
  return {
    tone: 'good',
    title: 'You are registered',
    lines: [
      `${address} is proven to be yours.`,
      'A moderator approves registrations; you get a message when that happened. Nothing more is needed from you.',
    ],
  };
}

/** The purposes that have a command of the same name; a test holds the two together. */
export const PROVING_COMMANDS = CHALLENGE_PURPOSES;
