import { ESCALATION_MINUTES, type AlertPreferences, type QuietHours } from '../domain/alert-preferences.ts';
import { PHRASE_PATTERN } from '../domain/phrase-words.ts';
import { zoneNamed } from '../domain/quiet-hours.ts';
import { SpartaError } from '../errors.ts';
import { clip } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';

/** Quiet hours as somebody typed them; undefined for none. Throws `invalid-input` naming what is wrong. */
export function quietIn(typed: { from: string; to: string; zone: string }): QuietHours | undefined {
  if (typed.from.trim() === '' && typed.to.trim() === '') return undefined;
  const zone = zoneNamed(typed.zone.trim() === '' ? 'UTC' : typed.zone.trim());
  if (zone === undefined) {
    throw new SpartaError(
      'invalid-input',
      say('There is no time zone {zone}.', { zone: quoted(typed.zone) }),
      {
        hint: say('Write it as Europe/Istanbul, America/Sao_Paulo or Asia/Ho_Chi_Minh.'),
      },
    );
  }
  return { from: minuteIn(typed.from), to: minuteIn(typed.to), zone };
}

/** A phrase as somebody typed it; undefined where one is to be made for them. */
export function phraseIn(typed: string): string | undefined {
  const phrase = typed.trim().replace(/\s+/gu, ' ').normalize('NFC');
  if (phrase === '') return undefined;
  if (PHRASE_PATTERN.test(phrase)) return phrase;
  throw new SpartaError('invalid-input', say('A phrase has 4 to 40 letters, digits and spaces.'), {
    hint: say('Take words that nobody would guess, and no password of yours.'),
  });
}

/** Whom to tell, and when; undefined for nobody. It must be somebody who may see a validator of theirs. */
export async function escalationIn(
  ownerId: string,
  typed: { person: string; minutes: string },
  { operators }: Pick<Ports, 'operators'>,
): Promise<AlertPreferences['escalation']> {
  const to = typed.person.replace(/[^0-9]/g, '');
  if (typed.person.trim() === '') return undefined;
  const minutes = /^[0-9]{1,4}$/.test(typed.minutes.trim()) ? Number(typed.minutes) : 0;
  const { least, most } = ESCALATION_MINUTES;
  if (minutes < least || minutes > most)
    throw new SpartaError('invalid-input', say('Minutes go from {least} to {most}.', { least, most }));
  const delegates = await operators.delegatesOf(ownerId);
  if (!delegates.some(({ operatorId }) => operatorId === to)) {
    throw new SpartaError(
      'invalid-input',
      say('{person} is no delegate of yours.', { person: quoted(typed.person) }),
      {
        hint: say('Use /delegate first to let somebody of your team see a validator.'),
      },
    );
  }
  return { to, minutes };
}

function minuteIn(typed: string): number {
  const [, hours, minutes] = /^([01]?[0-9]|2[0-3]):([0-5][0-9])$/.exec(typed.trim()) ?? [];
  if (hours === undefined || minutes === undefined) {
    throw new SpartaError('invalid-input', say('{time} is no time of day.', { time: quoted(typed) }), {
      hint: say('Write it as 22:00 or 7:30, and fill in both times.'),
    });
  }
  return Number(hours) * 60 + Number(minutes);
}

/** What somebody typed, as code: nothing in it means anything to Discord. */
function quoted(typed: string): string {
  return `\`${clip(typed.replace(/[`\s]+/g, ' ').trim(), 60)}\``;
}
