import type { FactOf } from '../domain/fact.ts';
import type { MassBrake } from '../domain/incident.ts';
import { SpartaError } from '../errors.ts';
import type { Button } from '../kit/buttons.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';

export type BrakeAnswer = NonNullable<MassBrake['answer']>;

/** The buttons of an alert that says alerts are held back; none under any other. */
export function brakeButtons({ check, incident = '' }: FactOf<'alert.raised'>): Button[] {
  const at = /:mass-change:([0-9]+)$/.exec(incident)?.[1];
  return check === 'mass-change' && at !== undefined ? buttonsOfBrake(at) : [];
}

/** @param at when the brake was pulled, Unix seconds: it is meant, and no later one */
export function buttonsOfBrake(at: string): Button[] {
  const common = { arg: at, for: 'moderators' };
  return [
    { label: say('Release them'), handler: 'mod-held-alerts:release', style: 'danger', ...common },
    { label: say('Drop them'), handler: 'mod-held-alerts:drop', style: 'secondary', ...common },
  ];
}

/**
 * A moderator's answer to the mass brake; the next pass acts on it. Throws `conflict` where another one answered, and
 * `not-found` where that brake is off by now; nothing was changed then.
 */
export async function answerBrake(
  { at, answer, by, now }: { at: number; answer: BrakeAnswer; by: string; now: number },
  { incidents, audit, settings }: Pick<Ports, 'incidents' | 'audit' | 'settings'>,
): Promise<void> {
  const { chainId, guildId } = settings;
  if (!(await incidents.answerBrake({ chainId, at, answer, by }))) {
    const brake = (await incidents.of(chainId)).watch?.brake;
    if (brake?.at !== at)
      throw new SpartaError('not-found', say('These alerts are no longer held. Nothing was changed.'), {
        hint: say('/mod-held-alerts says whether others are.'),
      });
    // An earlier try of the same press may have died before it was noted.
    if (brake.by !== by || brake.answer !== answer)
      throw new SpartaError('conflict', say('Somebody decided this already. Nothing was changed.'));
  }
  await audit.record({
    id: `brake:${chainId}:${at}:${answer}`,
    at: new Date(now).toISOString(),
    actor: by,
    action: answer === 'release' ? 'released held alerts' : 'dropped held alerts',
    subject: guildId,
  });
}
