import * as v from 'valibot';
import { SpartaError } from '../errors.ts';
import { say } from '../text.ts';

/** 65 bytes from an ordinary account, more from a contract wallet; Discord's form takes 4,000 characters. */
const SIGNATURE = /^0x(?:[0-9a-f]{2}){1,8000}$/;
/** What wallets and command-line tools print around one: a JSON object that names it. */
const printed = v.union([
  v.pipe(
    v.object({ signature: v.string() }),
    v.transform(({ signature }) => signature),
  ),
  v.pipe(
    v.object({ sig: v.string() }),
    v.transform(({ sig }) => sig),
  ),
]);

/**
 * The signature in what somebody pasted: whole bytes in lower-case hex, whatever blanks, line ends, quotes or JSON
 * stood around it. Throws `invalid-input` for anything else, with what to paste instead.
 */
export function signatureFrom(text: string): `0x${string}` {
  const digits = bare(fromJson(text.trim()) ?? text).toLowerCase();
  if (digits === '0x') {
    throw new SpartaError('invalid-input', say('0x is an empty signature.'), {
      hint: say(
        'A Safe prints it when its owners approve a message on chain. Have the owners sign the text off chain and paste the signature the Safe shows then, or prove an owner’s own address.',
      ),
    });
  }
  if (!SIGNATURE.test(digits)) {
    throw new SpartaError(
      'invalid-input',
      say('A signature is 0x followed by hex digits; 130 of them from an ordinary account.'),
      { hint: say('Paste all that the signing command printed.') },
    );
  }
  return `0x${digits.slice(2)}`;
}

/** Without blanks anywhere, since a long line is broken when it is copied, and without quotes around it. */
function bare(text: string): string {
  return text.replace(/\s/g, '').replace(/^["'`“”‘’]+|["'`“”‘’,;]+$/g, '');
}

/** Undefined where the text is no JSON object, or one that names no signature. */
function fromJson(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const parsed = v.safeParse(printed, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
