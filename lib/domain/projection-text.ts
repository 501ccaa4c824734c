import { say, type Text } from '../text.ts';
import type { Projection, RuleStanding } from './projection.ts';

/** The epoch against every known rule, in one line. */
export function projectionLine(projection: Projection): Text {
  const { missed, total, standings, duties, judgeable } = projection;
  const values = {
    missed,
    total,
    epoch: duties.epoch,
    rules: standings.map(standingText),
    end: `<t:${Math.floor(duties.endsAt)}:R>`,
  };
  if (judgeable === 'no-duty-judged')
    return say('Epoch {epoch}: no duty was judged yet; it ends {end}.', values);
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
  return say('Epoch {epoch}: duties missed: {missed} of {total}; {rules}; it ends {end}.', values);
}

function standingText({ rule, state, missesAway = 0, dutiesToLeave, epochInRow }: RuleStanding): Text {
  const values = {
    percent: rule.targetPercent,
    missesAway,
    dutiesToLeave: dutiesToLeave ?? 0,
    epochInRow: epochInRow ?? 0,
    epochs: rule.epochs,
  };
  if (state === 'safe') return say('the {percent} % rule can no longer be met', values);
  if (state === 'possible')
    return say('the {percent} % rule is met in {missesAway} more missed slots', values);
  const leaves = dutiesToLeave !== undefined;
  if (rule.epochs === 1) {
    return leaves
      ? say('the {percent} % rule is met, until {dutiesToLeave} more duties are', values)
      : say('the {percent} % rule is met for this epoch', values);
  }
  if (epochInRow === undefined)
    return say(
      'the {percent} % rule is met, which of its {epochs} committee epochs this is stays unknown',
      values,
    );
  return leaves
    ? say(
        'the {percent} % rule is met, committee epoch {epochInRow} of {epochs}, until {dutiesToLeave} more duties are',
        values,
      )
    : say('the {percent} % rule is met for this epoch, committee epoch {epochInRow} of {epochs}', values);
}
