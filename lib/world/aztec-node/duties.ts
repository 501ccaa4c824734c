/** What a validator did in a slot it had a duty in, in the words of a 4.x and 5.x node. */
export type DutyStatus = 'checkpoint-mined' | 'checkpoint-missed' | 'attestation-sent' | 'attestation-missed';

export interface Duty {
  slot: number;
  status: DutyStatus;
}

/** The committee of one slot, lower case, and who of it had to propose. */
export interface SlotCommittee {
  slot: number;
  proposer: string;
  committee: readonly string[];
}

/**
 * Everybody's duty in one slot. Where the proposer misses there is nothing to attest to, so the others have no duty
 * at all: a real sentinel counts it so.
 */
export function dutiesOf(
  slot: SlotCommittee,
  misses: (attester: string) => boolean,
): { attester: string; status: DutyStatus }[] {
  const { proposer } = slot;
  if (misses(proposer)) return [{ attester: proposer, status: 'checkpoint-missed' }];
  const others = slot.committee.filter((attester) => attester !== proposer);
  return [
    { attester: proposer, status: 'checkpoint-mined' },
    ...others.map((attester) => ({
      attester,
      status: misses(attester) ? ('attestation-missed' as const) : ('attestation-sent' as const),
    })),
  ];
}

interface Moment {
  /** Unix seconds, decimal. */
  timestamp: string;
  slot: number;
  date: string;
}

interface Missed {
  currentStreak: number;
  /** Missed of total: 0 is perfect. Absent when there was nothing to miss. */
  rate?: number;
  count: number;
  total: number;
}

/** What `getValidatorsStats` says of one validator. */
export interface ValidatorStats {
  address: string;
  lastProposal?: Moment;
  lastAttestation?: Moment;
  totalSlots: number;
  missedProposals: Missed;
  missedAttestations: Missed;
  history: Duty[];
}

/** @param startOf when a slot begins, Unix seconds */
export function statsOf(
  address: string,
  history: readonly Duty[],
  startOf: (slot: number) => number,
): ValidatorStats {
  const last = (status: DutyStatus): Moment | undefined => {
    const duty = history.findLast((one) => one.status === status);
    if (duty === undefined) return undefined;
    const seconds = startOf(duty.slot);
    return { timestamp: String(seconds), slot: duty.slot, date: new Date(seconds * 1000).toISOString() };
  };
  const lastProposal = last('checkpoint-mined');
  const lastAttestation = last('attestation-sent');
  return {
    address,
    ...(lastProposal === undefined ? {} : { lastProposal }),
    ...(lastAttestation === undefined ? {} : { lastAttestation }),
    totalSlots: history.length,
    missedProposals: missedOf(history.filter(({ status }) => status.startsWith('checkpoint'))),
    missedAttestations: missedOf(history.filter(({ status }) => status.startsWith('attestation'))),
    history: [...history],
  };
}

/** One entry for each epoch that ended before `openEpoch`. */
export function performanceOf(
  history: readonly Duty[],
  epochSlots: number,
  openEpoch: number,
): { epoch: number; missed: number; total: number }[] {
  const epochs = [...new Set(history.map(({ slot }) => Math.floor(slot / epochSlots)))];
  return epochs
    .filter((epoch) => epoch < openEpoch)
    .map((epoch) => {
      const duties = history.filter(({ slot }) => Math.floor(slot / epochSlots) === epoch);
      return { epoch, missed: duties.filter(isMissed).length, total: duties.length };
    });
}

function missedOf(duties: readonly Duty[]): Missed {
  const count = duties.filter(isMissed).length;
  const total = duties.length;
  const lastDone = duties.findLastIndex((duty) => !isMissed(duty));
  return {
    currentStreak: total - 1 - lastDone,
    ...(total === 0 ? {} : { rate: count / total }),
    count,
    total,
  };
}

function isMissed({ status }: Duty): boolean {
  return status.endsWith('-missed');
}
