import { participation } from '../domain/attendance.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import { epochOfSlot, epochSeconds, slotAt } from '../domain/clock.ts';
import { isOpen } from '../domain/incident.ts';
import { isStakedStage, type LifeStage } from '../domain/life-cycle.ts';
import type { Validator } from '../domain/validator.ts';
import type { Ports } from '../ports.ts';
import type { Says } from '../text.ts';
import { CHANNEL } from './deliver-channel.ts';

/** People asked for at once. */
const AT_ONCE = 8;
/** Records of epochs read at once, as many as a store gives. */
const MOST_EPOCHS = 100;

/** What became of the validators somebody watches. */
export interface DayOfWatched {
  joined: number;
  left: number;
  slashed: number;
}

const LEFT: readonly LifeStage[] = ['zombie', 'exiting', 'withdrawn', 'slashed-out', 'gone'];

/** Who began to validate and who ceased since, Unix seconds; whoever was first seen so did neither. */
export function comingsAndGoings(
  rows: readonly Pick<Validator, 'life'>[],
  from: number,
): Omit<DayOfWatched, 'slashed'> {
  const changed = rows.flatMap(({ life }) => (life && life.since >= from ? [life] : []));
  const wasStaked = changed.map(({ past = [] }) => past.some(({ stage }) => isStakedStage(stage)));
  return {
    joined: changed.filter(
      ({ stage, past = [] }, index) =>
        stage === 'validating' && past.length > 0 && wasStaked[index] === false,
    ).length,
    left: changed.filter(({ stage }, index) => LEFT.includes(stage) && wasStaked[index] === true).length,
  };
}

/** Slashes of watched validators since, as the ledger of deliveries has them: each once, however many heard of it. */
export async function slashesTold(
  userIds: readonly string[],
  from: number,
  { alerts }: Pick<Ports, 'alerts'>,
): Promise<number> {
  const since = new Date(from * 1000).toISOString();
  const seen = new Set<string>();
  for (let start = 0; start < userIds.length; start += AT_ONCE) {
    const asked = userIds.slice(start, start + AT_ONCE);
    for (const delivery of (await Promise.all(asked.map((userId) => alerts.since(userId, since)))).flat()) {
      const { factId, alert, why } = delivery;
      if (alert?.check === 'slashed' && alert.kind === 'raised' && why !== 'taken-back') seen.add(factId);
    }
  }
  return seen.size;
}

export interface DayOfAttendance {
  /** Mean of the epochs of which something is known; undefined where there is none. */
  share: number | undefined;
  /** Some of it is known by L1 alone, which shows the least there was. */
  atLeast: boolean;
  known: number;
  epochs: number;
}

/** How the committees of the epochs since attended, as far as they ended. */
export async function attendanceSince(
  from: number,
  { info, now }: { info: ChainInfo; now: number },
  { views }: Pick<Ports, 'views'>,
): Promise<DayOfAttendance> {
  const running = epochOfSlot(info, slotAt(info, now / 1000));
  const wanted = Math.min(running, MOST_EPOCHS, Math.ceil((now / 1000 - from) / epochSeconds(info)));
  const epochs = Array.from({ length: wanted }, (_, index) => running - 1 - index);
  const shares = (await views.attendances(info, epochs)).flatMap(({ slots, source }) => {
    const share = participation(slots);
    return share === undefined ? [] : [{ share, source }];
  });
  const sum = shares.reduce((total, { share }) => total + share, 0);
  return {
    share: shares.length === 0 ? undefined : sum / shares.length,
    atLeast: shares.some(({ source }) => source === 'l1'),
    known: shares.length,
    epochs: epochs.length,
  };
}

export interface DayOfNetwork {
  /** Incidents the channel was told of. */
  told: number;
  /** Titles of those that are open now. */
  open: Says[];
}

/** Incidents that are nobody's validator's alone. */
export async function networkSince(
  from: number,
  chainId: number,
  { alerts, incidents }: Pick<Ports, 'alerts' | 'incidents'>,
): Promise<DayOfNetwork> {
  const [told, now] = await Promise.all([
    alerts.since(CHANNEL, new Date(from * 1000).toISOString()),
    incidents.of(chainId),
  ]);
  const raised = told.flatMap(({ factId, alert }) =>
    alert?.kind === 'raised' ? [alert.incident ?? factId] : [],
  );
  return {
    told: new Set(raised).size,
    open: now.incidents
      .filter((one) => one.about !== 'validator' && one.told.length > 0 && isOpen(one))
      .map(({ title, check }) => title ?? check),
  };
}
