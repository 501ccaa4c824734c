import { shortened, type Address } from '../domain/address.ts';
import { judged } from '../domain/duty-record.ts';
import type { Severity } from '../domain/observation.ts';
import { reasonToTell, type InactivityReason, type Projection } from '../domain/projection.ts';
import { projectionLine } from '../domain/projection-text.ts';
import { slashesLeft, validatorId } from '../domain/validator.ts';
import { defineCondition, type Observation, type Snapshot } from '../kit/check.ts';
import { say, type Text } from '../text.ts';

export const missedDuties = defineCondition({
  name: 'missed-duties',
  summary:
    'A watched validator misses duties of its committee epoch, measured against each rule of inactivity',
  about: 'validator',
  observe: (after) =>
    [...newestFirst(after.projections ?? []).values()].map((projections) => observed(projections, after)),
});

/** Duties in a row after which it is well again (community starting value, 2026-11). */
const RECOVERED_AFTER = 2;

function newestFirst(projections: readonly Projection[]): Map<string, Projection[]> {
  const found = new Map<string, Projection[]>();
  const sorted = [...projections].sort((a, b) => b.duties.startsAt - a.duties.startsAt);
  for (const projection of sorted) {
    const { rollup, attester } = projection.duties;
    const key = `${rollup} ${attester}`;
    found.set(key, [...(found.get(key) ?? []), projection]);
  }
  return found;
}

/** The newest epoch that says anything counts: what was missed in one before is told by then. */
function observed(projections: readonly Projection[], after: Snapshot): Observation {
  const said = projections.map((projection) => verdict(projection, after));
  const first = said.find(({ health }) => health !== 'unknown') ?? said[0];
  return first ?? { subject: { rollup: after.rollup }, health: 'unknown' };
}

function verdict(projection: Projection, after: Snapshot): Observation {
  const { duties } = projection;
  const { rollup, attester } = duties;
  const subject = { rollup, attester };
  const reason = reasonToTell(projection);
  if (reason) {
    return {
      subject,
      health: 'bad',
      tier: tierOf(reason, { rollup, attester }, after),
      title: titleOf(projection, reason),
      message: projectionLine(projection),
      next: nextOf(reason, projection),
    };
  }
  const { missed, total } = judged(duties);
  // Few duties, or one just missed, are neither good nor bad.
  const isGood = projection.judgeable === 'yes' && duties.streak === 0 && total - missed >= RECOVERED_AFTER;
  return isGood
    ? {
        subject,
        health: 'good',
        message: say('It meets its duties again. In epoch {epoch} it missed {missed} of {total} so far.', {
          epoch: duties.epoch,
          missed,
          total,
        }),
      }
    : { subject, health: 'unknown' };
}

/** One small slash from being ejected, what may be slashed may be the end of it. */
function tierOf(
  { tier }: InactivityReason,
  where: { rollup: Address; attester: Address },
  { chainId, validators, slashing }: Snapshot,
): Severity {
  if (tier !== 'critical') return tier;
  const row = validators.get(validatorId({ chainId, ...where }));
  const [small] = slashing?.get(where.rollup)?.rules.amountsWei ?? [];
  return row && slashesLeft(row.headroomWei, small) === 0 ? 'emergency' : tier;
}

type Values = Readonly<Record<string, string | number>>;

const TITLES: Record<InactivityReason['why'], (values: Values) => Text> = {
  'missed-proposal': (values) => say('{validator} missed its proposal', values),
  'first-epoch-over': (values) => say('{validator}: one more committee epoch like this is slashable', values),
  'rule-met': (values) =>
    say(
      '{validator} missed so much in its committee epochs in a row that it can be voted to be slashed',
      values,
    ),
  'near-target': (values) => say('{validator} misses so much that it may be slashed', values),
  streak: (values) => say('{validator} missed {streak} duties in a row', values),
  'half-missed': (values) => say('{validator} misses half of its duties or more', values),
};

function titleOf({ duties }: Projection, { why }: InactivityReason): Text {
  return TITLES[why]({ validator: shortened(duties.attester), streak: duties.streak });
}

function nextOf({ why }: InactivityReason, { remaining }: Projection): Text {
  if (why === 'missed-proposal')
    return say('Check that its node runs, is synced, and that its publisher account has ether on L1.');
  if (remaining === 0)
    return say('Check now that its node runs, is synced and attests, before it is on a committee again.');
  return say(
    'Check now that its node runs, is synced and attests: each duty it meets lowers the share it missed.',
  );
}
