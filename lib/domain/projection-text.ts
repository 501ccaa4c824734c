import { inWords, say, type Text } from '../text.ts';
import type { Projection, RuleStanding } from './projection.ts';

/** The epoch against every known rule, in one line. */
export function projectionLine(projection: Projection): Text {
  const { missed, total, remaining, standings, duties, judgeable } = projection;
  const values = {
    missed,
    total,
    epoch: duties.epoch,
    rules: rulesText(standings),
    end: `<t:${Math.floor(duties.endsAt)}:R>`,
  };
  if (judgeable === 'no-duty-judged')
    return say('Epoch {epoch}: no duty was judged yet. The epoch ends {end}.', values);
  if (judgeable === 'partial')
    return say(
      'Epoch {epoch}: duties missed: {missed} of {total}; the node saw only a part of it, so nothing is concluded.',
      values,
    );
  if (judgeable === 'stale')
    return say(
      'Epoch {epoch}: duties missed: {missed} of {total}; the data is too old to conclude anything.',
      values,
    );
  if (remaining === 0)
    return say(
      'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch is over.',
      values,
    );
  return say(
    'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch ends {end}.',
    values,
  );
}

/** Rules of which the same is to be said are told as one: `by the 90/80 % rule …`. */
function rulesText(standings: readonly RuleStanding[]): Text[] {
  const alike = new Map<string, { standing: RuleStanding; percents: number[] }>();
  for (const standing of standings) {
    const said = inWords(standingText(standing, ''));
    const { percents } = alike.get(said) ?? { percents: [] };
    alike.set(said, { standing, percents: [...percents, standing.rule.targetPercent] });
  }
  return [...alike.values()].map(({ standing, percents }) => standingText(standing, percents.join('/')));
}

/** How far inactivity is by rules of one standing: what follows “Inactivity:”. */
function standingText(
  { rule, state, missesAway = 0, dutiesToLeave, epochInRow }: RuleStanding,
  percent: string,
): Text {
  const values = {
    percent,
    missesAway,
    dutiesToLeave: dutiesToLeave ?? 0,
    epochInRow: epochInRow ?? 0,
    epochs: rule.epochs,
  };
  if (state === 'safe') return say('by the {percent} % rule out of reach in this epoch', values);
  if (state === 'possible')
    return say('by the {percent} % rule reached after {missesAway} more missed', values);
  const leaves = dutiesToLeave !== undefined;
  if (rule.epochs === 1) {
    return leaves
      ? say('by the {percent} % rule reached (no longer after {dutiesToLeave} more met)', values)
      : say('by the {percent} % rule reached for this epoch', values);
  }
  if (epochInRow === undefined)
    return say(
      'by the {percent} % rule reached (which of {epochs} committee epochs in a row this is, is not known)',
      values,
    );
  return leaves
    ? say(
        'by the {percent} % rule reached (committee epoch {epochInRow} of {epochs} in a row, no longer after {dutiesToLeave} more met)',
        values,
      )
    : say(
        'by the {percent} % rule reached for this epoch (committee epoch {epochInRow} of {epochs} in a row)',
        values,
      );
}
