import * as v from 'valibot';
import { SpartaError } from '../errors.ts';
import { say } from '../text.ts';
import { checksummed, storedAddress, type Address } from './address.ts';
import { snowflake } from './snowflake.ts';

/** Seconds in which a challenge can be answered; long enough to fetch an offline key, short enough to forget. */
export const CHALLENGE_LIFETIME_SECONDS = 15 * 60;
/** Seconds by which the clocks of two of our machines may differ. */
const CLOCK_TOLERANCE_SECONDS = 60;

export const CHALLENGE_PURPOSES = ['register', 'add-validator'] as const;
export type ChallengePurpose = (typeof CHALLENGE_PURPOSES)[number];

/** What a person is asked to sign, and for whom it counts. */
export const challenge = v.object({
  /** 128 random bits as 32 hex digits: names the challenge in links, and is the nonce in the message. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  purpose: v.picklist(CHALLENGE_PURPOSES),
  guildId: snowflake,
  userId: snowflake,
  /** Display text only. */
  handle: v.string(),
  chainId: v.number(),
  address: storedAddress,
  /** Unix seconds. */
  issuedAt: v.number(),
  expiresAt: v.number(),
  /** Unix seconds at which it was answered; a challenge is answered once. */
  usedAt: v.optional(v.number()),
  /** The Discord locale it was asked for in; the browser's door knows no other. */
  locale: v.optional(v.string()),
});
export type Challenge = v.InferOutput<typeof challenge>;

/** The id as it appears in links, custom ids and requests. */
export const challengeId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{32}$/, 'This link is incomplete. Copy it again from Discord.'),
);

export function newChallenge(details: {
  nonce: string;
  purpose: ChallengePurpose;
  guildId: string;
  userId: string;
  handle: string;
  chainId: number;
  address: Address;
  locale?: string | undefined;
  now: number;
}): Challenge {
  const { nonce, now, ...bound } = details;
  const issuedAt = Math.floor(now / 1000);
  return { id: nonce, ...bound, issuedAt, expiresAt: issuedAt + CHALLENGE_LIFETIME_SECONDS };
}

const PURPOSE_TEXT: Record<ChallengePurpose, string> = {
  register: 'register as an operator',
  'add-validator': 'add this validator',
};

/** The exact text that is signed (EIP-191). Everything the challenge binds stands in it, readable. */
export function challengeMessage(subject: Challenge): string {
  return [
    `Sparta: prove that you control ${checksummed(subject.address)} to ${PURPOSE_TEXT[subject.purpose]}.`,
    '',
    'Signing is free, sends no transaction and gives no permission over your funds.',
    '',
    `Discord server: ${subject.guildId}`,
    `Discord user: ${subject.userId}`,
    `Chain: ${subject.chainId}`,
    `Nonce: ${subject.id}`,
    `Issued at: ${isoSeconds(subject.issuedAt)}`,
    `Expires at: ${isoSeconds(subject.expiresAt)}`,
  ].join('\n');
}

/**
 * Says whether a challenge can be answered now.
 * Throws `conflict` for a used one, `forbidden` for one that has expired or claims to come from the future.
 */
export function requireAnswerable(subject: Challenge, now: number): void {
  const seconds = Math.floor(now / 1000);
  if (subject.usedAt !== undefined) {
    throw new SpartaError('conflict', say('This challenge was already answered. Nothing was changed.'), {
      hint: say('Run the command again if you want to prove another address.'),
    });
  }
  if (seconds > subject.expiresAt) {
    throw new SpartaError(
      'forbidden',
      say('This challenge expired at {time}. Nothing was changed.', { time: isoSeconds(subject.expiresAt) }),
      { hint: say('Run the command again and sign the new text.') },
    );
  }
  if (subject.issuedAt > seconds + CLOCK_TOLERANCE_SECONDS) {
    throw new SpartaError('forbidden', say('This challenge is dated in the future. Nothing was changed.'), {
      hint: say('Run the command again and sign the new text.'),
    });
  }
}

function isoSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
