import { shortened } from '../domain/address.ts';
import { slotStart } from '../domain/committee.ts';
import { reasonToTell, type InactivityReason, type Projection } from '../domain/projection.ts';
import { projectionLine } from '../domain/projection-text.ts';
import { defineCheck } from '../kit/check.ts';
import { say, type Text } from '../text.ts';

export const inactivityProjection = defineCheck({
  name: 'inactivity-projection',
  summary:
    'A watched validator misses duties of its committee epoch, measured against each rule of inactivity',
  severity: 'warning',
  find(before, after) {
    const told = new Map((before?.projections ?? []).map((each) => [keyOf(each), reasonToTell(each)?.tier]));
    return (after.projections ?? []).flatMap((projection) => {
      const reason = reasonToTell(projection);
      if (!reason) return [];
      const earlier = told.get(keyOf(projection));
      if (earlier === reason.tier || earlier === 'critical') return [];
      const { attester, rollup } = projection.duties;
      return [
        {
          attester,
          rollup,
          severity: reason.tier,
          title: titleOf(projection, reason),
          message: projectionLine(projection),
          next: nextOf(reason),
          evidence: {
            id: `${keyOf(projection)}:${reason.tier}`,
            at: new Date(judgedAt(projection) * 1000).toISOString(),
            block: after.block,
          },
        },
      ];
    });
  },
});

function keyOf({ duties }: Projection): string {
  return `${duties.chainId}:${duties.rollup}:${duties.attester}:inactivity:${duties.epoch}`;
}

/** The end of the last slot that was judged. */
function judgedAt({ duties }: Projection): number {
  return slotStart(duties, (duties.judgedTo ?? duties.firstSlot) + 1);
}

type Values = Readonly<Record<string, string | number>>;

const TITLES: Record<InactivityReason['why'], (values: Values) => Text> = {
  'missed-proposal': (values) => say('{validator} missed its proposal', values),
  'first-epoch-over': (values) => say('{validator}: one more committee epoch like this is slashable', values),
  'near-target': (values) => say('{validator} misses so much that it may be slashed', values),
  streak: (values) => say('{validator} missed {streak} duties in a row', values),
  'half-missed': (values) => say('{validator} misses half of its duties', values),
};

function titleOf({ duties }: Projection, { why }: InactivityReason): Text {
  return TITLES[why]({ validator: shortened(duties.attester), streak: duties.streak });
}

function nextOf({ why }: InactivityReason): Text {
  return why === 'missed-proposal'
    ? say('Check that its node runs, is synced, and that its publisher account has ether on L1.')
    : say(
        'Check now that its node runs, is synced and attests: each duty it meets lowers the share it missed.',
      );
}
