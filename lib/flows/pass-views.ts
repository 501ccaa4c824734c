import type { ChainInfo, EpochRecord } from '../domain/chain-info.ts';
import { epochStart } from '../domain/clock.ts';
import type { Ports } from '../ports.ts';

/** The epoch, where something of it changed. */
export async function noteEpoch(
  view: ChainInfo,
  earlier: ChainInfo | undefined,
  { views }: Pick<Ports, 'views'>,
): Promise<void> {
  const record = epochOf(view);
  const saved = earlier?.rollup === view.rollup ? epochOf(earlier) : undefined;
  if (JSON.stringify(saved) !== JSON.stringify(record)) await views.saveEpoch(record);
}

function epochOf(view: ChainInfo): EpochRecord {
  const { epoch, epochDuration } = view;
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
  };
}
