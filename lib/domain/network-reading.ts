import type { Address } from './address.ts';

/** A checkpoint L1 counts, and how long it has been the newest of its kind. */
export interface CheckpointReading {
  /** Decimal: the contract's counter. */
  checkpoint: string;
  /** Unix seconds since which it is the newest; absent where nobody saw it change. */
  since?: number;
}

/** How a rollup as a whole does, as far as it was read; what is absent is unknown. */
export interface NetworkReading {
  rollup: Address;
  /** Duties of the last finished epoch whose outcome is known, of everybody on its committee. */
  participation?: { epoch: number; met: number; observed: number };
  pending?: CheckpointReading;
  proven?: CheckpointReading;
  queue?: {
    length: number;
    /** Entries one flush takes now; 0 means the queue does not move. */
    flushSize: number;
    /** Unix seconds since which it did not get shorter although it could. */
    stuckSince?: number;
  };
}

/** The Aztec node that is asked, whichever rollup it follows; absent as a whole where there is none. */
export interface NodeReading {
  version?: string;
  /** Version of the rollup it follows, decimal. */
  rollupVersion?: string;
  /** The L1 it follows. */
  l1ChainId?: number;
  /** Unix seconds since which it has not answered: nothing else is then known of it. */
  silentSince?: number;
  /** Slots between the newest one it judged and now. */
  lagSlots?: number;
  /** First slot its record goes back to: it moves when the node was restarted. */
  initialSlot?: number;
  /** The same when it last said so before. */
  initialSlotBefore?: number;
}
