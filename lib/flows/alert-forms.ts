import { checksummed, shortened } from '../domain/address.ts';
import {
  DIGESTS,
  DM_LEVELS,
  ESCALATION_MINUTES,
  type AlertPreferences,
} from '../domain/alert-preferences.ts';
import type { Link } from '../domain/operator.ts';
import type { InputOption, Modal } from '../kit/modal.ts';
import { say, type Says } from '../text.ts';
import { clock, DIGEST, LEVEL } from './alert-setting-words.ts';
import { seenBy } from './own-validators.ts';

/** Validators a form can offer. Discord, Component Reference: 25 options. */
const OFFERED = 25;

export function levelsForm(of: AlertPreferences): Modal {
  return {
    title: say('Levels and digest'),
    inputs: [
      {
        ...radio('least', say('Direct messages from'), DM_LEVELS, of.least, (level) => LEVEL[level]),
        description: say('Notices are joins, moves and withdrawals; what is below stands in the digest'),
      },
      yesOrNo(
        'emergencies',
        say('Emergencies always come through'),
        of.emergencies,
        say('Through quiet hours, maintenance and mutes too'),
      ),
      radio('digest', say('Digest'), DIGESTS, of.digest, (digest) => DIGEST[digest]),
      yesOrNo('ahead', say('Tell me of duties ahead'), of.lookAhead),
    ],
  };
}

export function quietForm({ quiet }: AlertPreferences): Modal {
  return {
    title: say('Quiet hours'),
    inputs: [
      {
        id: 'from',
        label: say('From'),
        description: say('Hours and minutes; leave both times empty for no quiet hours'),
        placeholder: '22:00',
        required: false,
        maxLength: 5,
        ...(quiet ? { value: clock(quiet.from) } : {}),
      },
      {
        id: 'to',
        label: say('To'),
        placeholder: '07:00',
        required: false,
        maxLength: 5,
        ...(quiet ? { value: clock(quiet.to) } : {}),
      },
      {
        id: 'zone',
        label: say('Time zone'),
        description: say('The name of a large city in it; the digest comes at eight in the morning there'),
        placeholder: 'Europe/Istanbul',
        required: false,
        maxLength: 60,
        ...(quiet ? { value: quiet.zone } : {}),
      },
    ],
  };
}

export const MAINTENANCE = ['15m', '1h', '5h', 'duty', 'end'] as const;

const MAINTENANCE_WORDS: Record<(typeof MAINTENANCE)[number], Says> = {
  '15m': say('15 minutes'),
  '1h': say('1 hour'),
  '5h': say('5 hours'),
  duty: say('Until the next duty'),
  end: say('End it now'),
};

export const maintenanceForm: Modal = {
  title: say('Maintenance'),
  inputs: [radio('length', say('How long'), MAINTENANCE, '1h', (length) => MAINTENANCE_WORDS[length])],
};

export const MUTES = ['1d', '7d', 'ever', 'end'] as const;

const MUTE_WORDS: Record<(typeof MUTES)[number], Says> = {
  '1d': say('One day'),
  '7d': say('One week'),
  ever: say('Until I end it'),
  end: say('End the mute'),
};

export function silenceForm(links: readonly Link[]): Modal {
  const mine = seenBy(links).toSorted().slice(0, OFFERED);
  return {
    title: say('Mute a validator'),
    inputs: [
      {
        id: 'validator',
        kind: 'select',
        label: say('Validator'),
        options: mine.map((attester) => ({
          label: shortened(attester),
          value: attester,
          description: checksummed(attester),
        })),
      },
      radio('length', say('How long'), MUTES, '1d', (length) => MUTE_WORDS[length]),
    ],
  };
}

export function phraseForm({ phrase }: AlertPreferences): Modal {
  return {
    title: say('Your phrase'),
    inputs: [
      {
        id: 'phrase',
        label: say('Your phrase'),
        description: say('4 to 40 letters, digits and spaces; leave it empty for one made for you'),
        required: false,
        maxLength: 40,
        ...(phrase === undefined ? {} : { value: phrase }),
      },
    ],
  };
}

export function escalationForm({ escalation }: AlertPreferences): Modal {
  return {
    title: say('Escalation'),
    inputs: [
      {
        id: 'person',
        label: say('Discord id of a delegate'),
        description: say('Who may see your validators by /delegate; leave it empty for nobody'),
        required: false,
        maxLength: 20,
        ...(escalation ? { value: escalation.to } : {}),
      },
      {
        id: 'minutes',
        label: say('Minutes without an answer'),
        description: say('{least} to {most}', ESCALATION_MINUTES),
        required: false,
        maxLength: 4,
        value: String(escalation?.minutes ?? 30),
      },
    ],
  };
}

function radio<T extends string>(
  id: string,
  label: Says,
  values: readonly T[],
  chosen: T,
  words: (value: T) => Says,
) {
  const options = values.map((value): InputOption => ({
    label: words(value),
    value,
    ...(value === chosen ? { chosen: true } : {}),
  }));
  return { id, kind: 'radio', label, options } as const;
}

function yesOrNo(id: string, label: Says, chosen: boolean, description?: Says) {
  const input = radio(id, label, ['yes', 'no'], chosen ? 'yes' : 'no', (value) =>
    value === 'yes' ? say('Yes') : say('No'),
  );
  return { ...input, ...(description === undefined ? {} : { description }) };
}
