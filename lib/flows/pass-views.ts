import type { ChainInfo, EpochRecord } from '../domain/chain-info.ts';
import { epochStart } from '../domain/clock.ts';
import type { SetOnCard, ValidatorSet } from '../domain/validator-set.ts';
import type { Ports } from '../ports.ts';

/** The epoch, where something of it changed. */
export async function noteEpoch(
  view: ChainInfo,
  earlier: ChainInfo | undefined,
  { views }: Pick<Ports, 'views'>,
): Promise<void> {
  const record = epochOf(view);
  const saved = earlier?.rollup === view.rollup ? epochOf(earlier) : undefined;
  if (substance(saved) !== substance(record)) await views.saveEpoch(record);
}

/** A set is another one where it was read at another block. */
function substance(record: EpochRecord | undefined): string {
  return JSON.stringify({ ...record, set: record?.set?.block });
}

function epochOf(view: ChainInfo): EpochRecord {
  const { epoch, epochDuration, set } = view;
  return {
    chainId: view.chainId,
    rollup: view.rollup,
    epoch,
    firstSlot: epoch * epochDuration,
    lastSlot: (epoch + 1) * epochDuration - 1,
    startsAt: epochStart(view, epoch),
    endsAt: epochStart(view, epoch + 1),
    ...(view.committee ? { committee: view.committee } : {}),
    activeAttesters: view.activeAttesters,
    queueLength: view.queueLength,
    ...(set?.epoch === epoch ? { set: withoutEpoch(set) } : {}),
  };
}

function withoutEpoch({ epoch: _epoch, before: _before, ...set }: SetOnCard): ValidatorSet {
  return set;
}
