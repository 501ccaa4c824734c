import * as v from 'valibot';
import { checksummed, type Address } from '../domain/address.ts';
import {
  CHALLENGE_LIFETIME_SECONDS,
  CHALLENGE_PURPOSES,
  challengeMessage,
  newChallenge,
  type Challenge,
  type ChallengePurpose,
} from '../domain/challenge.ts';
import { SpartaError } from '../errors.ts';
import { defineModal, defineModalButton } from '../kit/command.ts';
import type { Call, Handler } from '../kit/handler.ts';
import { ago, type Message } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';
import { proveAddress, PROVING } from './prove-address.ts';
import { provenCard } from './proven-card.ts';
import { takeTurn } from './take-turn.ts';

/** Challenges one person may ask for within that time; each lives as long, so that is how many can be open. */
const OPEN_CHALLENGES = 5;

/**
 * Issues a challenge for the caller and shows both doors to answer it.
 * Throws `conflict` where the caller has too many open.
 */
export async function askForProof(
  input: { call: Call; address: Address; purpose: ChallengePurpose; handle: string },
  { challenges, once, settings }: Pick<Ports, 'challenges' | 'once' | 'settings'>,
): Promise<Message> {
  const { call, address, purpose, handle } = input;
  const turn = {
    key: `challenge:${call.caller.userId}`,
    turns: OPEN_CHALLENGES,
    withinSeconds: CHALLENGE_LIFETIME_SECONDS,
    now: call.now,
  };
  // The first try of this very call took its turn already.
  if (!call.retried && !(await takeTurn(turn, { once }))) {
    throw new SpartaError(
      'conflict',
      say('You asked for {count} proofs within 15 minutes. Nothing was changed.', { count: OPEN_CHALLENGES }),
      { hint: say('Answer one of those, or ask again once the first has expired.') },
    );
  }
  const issued = await challenges.issue(
    newChallenge({
      nonce: globalThis.crypto.randomUUID().replaceAll('-', ''),
      purpose,
      guildId: settings.guildId,
      userId: call.caller.userId,
      handle,
      chainId: settings.chainId,
      address,
      locale: call.locale,
      now: call.now,
    }),
  );
  return challengeCard(issued, settings.publicUrl);
}

/** The exact line that signs a challenge offline with Foundry's `cast`; asks for the key, so none stands in a history. */
export function castLine(challenge: Challenge): string {
  const text = challengeMessage(challenge).replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n');
  return `cast wallet sign --interactive $'${text}'`;
}

function challengeCard(challenge: Challenge, publicUrl: string): Message {
  return {
    tone: 'info',
    title: say('Prove that you control {address}', { address: checksummed(challenge.address) }),
    lines: [
      say(
        'Sign a short text with the key of this address. It is free, sends no transaction, and gives no permission over funds.',
      ),
      '',
      say('**In the browser:** open the page and sign with your wallet.'),
      say('**Offline:** run this where the key is, then paste what it prints.'),
      `\`\`\`sh\n${castLine(challenge)}\n\`\`\``,
      say('Expires {time}. Sparta never asks for a private key or a seed phrase.', {
        time: ago(challenge.expiresAt),
      }),
    ],
    buttons: [
      { label: say('Sign in the browser'), url: `${publicUrl}/verify/${challenge.id}` },
      {
        label: say('Paste a signature'),
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
          title: say('Paste the signature'),
          inputs: [
            {
              id: 'signature',
              label: say('Signature'),
              description: say('What cast wallet sign printed: 0x and hex digits'),
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
        needs: PROVING,
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

/** The purposes that have a command of the same name; a test holds the two together. */
export const PROVING_COMMANDS = CHALLENGE_PURPOSES;
