import type { Incident, IncidentMemory, IncidentWatch } from '../domain/incident.ts';

/** What is wrong now and what was lately, as it was told: alerts are the changes of this. */
export interface Incidents {
  /** Of a chain: every incident that is open, about to be, or was within the last hours; in no order. */
  of(chainId: number): Promise<IncidentMemory>;
  get(where: { chainId: number; key: string }): Promise<Incident | undefined>;
  /**
   * Writes 1 to 100 incidents of one chain, all or none, each over the version it was read with; they then have the
   * next one, which is given back. Throws `conflict` where one of them was changed meanwhile.
   */
  save(incidents: readonly Incident[]): Promise<Incident[]>;
  /** The same for what is remembered of the chain as a whole. */
  keepWatch(watch: IncidentWatch): Promise<IncidentWatch>;
  /** A moderator's answer to the mass brake; false where that brake is gone, or was answered already. */
  answerBrake(answer: {
    chainId: number;
    /** When the brake was pulled, Unix seconds: which one is meant. */
    at: number;
    answer: 'release' | 'drop';
    by: string;
  }): Promise<boolean>;
}
