import type { Address } from 'viem';
import type { L1Client } from '../l1/client.ts';
import { readCanonicalRollup, readCommittees, readRollupFacts, readTips } from './chain-view.ts';
import type { RollupFacts, Tips } from './chain-view.ts';
import { dutiesOf } from './duties.ts';
import type { Duty } from './duties.ts';

/** What the node knows after it has followed the L1 to a block. */
export interface NodeView {
  facts: RollupFacts;
  tips: Tips;
  /** Of the latest L1 block, Unix seconds. */
  l1Timestamp: number;
  /** By lower-case address, oldest duty first, the last `SLOT_WINDOW` slots. */
  histories: ReadonlyMap<string, readonly Duty[]>;
  initialSlot: number;
  /** Undefined until the first slot after the start has been judged. */
  lastProcessedSlot: number | undefined;
}

/** Slots of history a node keeps: 24 epochs. */
export const SLOT_WINDOW = 96;
/** A sentinel judges a slot two slots later, when its attestations have arrived. */
const LAG_SLOTS = 2;

/**
 * Follows the L1 as a node does: judges each slot's duties once and for all, in order, from when it started. One
 * thing at a time: whatever asks waits for what came before it.
 */
export class Sentinel {
  readonly #client: L1Client;
  readonly #registry: Address;
  #queue: Promise<unknown> = Promise.resolve();
  #view: NodeView | undefined;
  #blockHash: string | undefined;
  #stalled = false;
  /** The rollup it stays on though another is the canonical one. */
  #pinned: Address | undefined;
  /** Duties still to be missed, from a slot on. */
  #toMiss: { attester: string; from: number; left: number }[] = [];

  constructor(client: L1Client, registry: Address) {
    this.#client = client;
    this.#registry = registry;
  }

  /** The state at the latest L1 block, or at the last one seen while the L1 cannot be reached, as a real node answers. */
  async view(): Promise<NodeView> {
    return this.#inTurn(async () => {
      try {
        return await this.#follow();
      } catch (error) {
        if (this.#view !== undefined) return this.#view;
        throw error;
      }
    });
  }

  /** The next `slots` duties of an attester, from the current slot on, will be missed. */
  async miss(attester: Address, slots: number): Promise<void> {
    await this.#inTurn(async () => {
      const { facts, l1Timestamp } = await this.#follow();
      this.#toMiss.push({ attester: attester.toLowerCase(), from: slotAt(facts, l1Timestamp), left: slots });
    });
  }

  /** Whether it stops following the L1; what it knew by then it goes on answering. */
  async setStalled(on: boolean): Promise<void> {
    // What it knew must be something.
    await this.view();
    await this.#inTurn(async () => {
      this.#stalled = on;
    });
  }

  /** Whether it stays on the rollup it follows when another one becomes canonical. */
  async setPinned(on: boolean): Promise<void> {
    const { facts } = await this.view();
    await this.#inTurn(async () => {
      this.#pinned = on ? facts.rollup : undefined;
      this.#blockHash = undefined;
    });
  }

  /** Its record begins anew. */
  async restart(): Promise<void> {
    await this.#inTurn(async () => {
      this.#view = undefined;
      this.#blockHash = undefined;
    });
  }

  async #inTurn<result>(work: () => Promise<result>): Promise<result> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {});
    return done;
  }

  async #follow(): Promise<NodeView> {
    if (this.#stalled && this.#view !== undefined) return this.#view;
    const block = await this.#client.getBlock({ blockTag: 'latest' });
    if (this.#view !== undefined && block.hash === this.#blockHash) return this.#view;
    const l1Timestamp = Number(block.timestamp);
    const rollup = this.#pinned ?? (await readCanonicalRollup(this.#client, this.#registry));
    let known = this.#view;
    if (known === undefined || known.facts.rollup !== rollup) {
      const facts = await readRollupFacts(this.#client, this.#registry, rollup);
      // Slots restart with a new rollup, and so does what is known of them.
      if (known !== undefined) this.#toMiss = this.#toMiss.map((miss) => ({ ...miss, from: 0 }));
      known = {
        facts,
        tips: { pending: 0, proven: 0 },
        l1Timestamp,
        histories: new Map(),
        initialSlot: slotAt(facts, l1Timestamp),
        lastProcessedSlot: undefined,
      };
    }
    const tips = await readTips(this.#client, rollup);
    this.#view = await this.#judge({ ...known, tips, l1Timestamp });
    this.#blockHash = block.hash;
    return this.#view;
  }

  /** The view with every slot judged that is old enough. */
  async #judge(view: NodeView): Promise<NodeView> {
    const newest = slotAt(view.facts, view.l1Timestamp) - LAG_SLOTS;
    const first = Math.max((view.lastProcessedSlot ?? view.initialSlot - 1) + 1, newest - SLOT_WINDOW + 1);
    if (newest < first) return view;
    const slots = Array.from({ length: newest - first + 1 }, (_, index) => first + index);
    const histories = new Map([...view.histories].map(([attester, duties]) => [attester, [...duties]]));
    for (const slot of await readCommittees(this.#client, view.facts, slots)) {
      for (const { attester, status } of dutiesOf(slot, (one) => this.#misses(one, slot.slot))) {
        const history = histories.get(attester) ?? [];
        history.push({ slot: slot.slot, status });
        histories.set(attester, history);
      }
    }
    const oldest = newest - SLOT_WINDOW + 1;
    const kept = [...histories].map(
      ([attester, duties]) => [attester, duties.filter(({ slot }) => slot >= oldest)] as const,
    );
    return { ...view, histories: new Map(kept), lastProcessedSlot: newest };
  }

  #misses(attester: string, slot: number): boolean {
    const due = this.#toMiss.find((miss) => miss.attester === attester && miss.left > 0 && slot >= miss.from);
    if (due === undefined) return false;
    due.left -= 1;
    return true;
  }
}

export function slotAt(facts: RollupFacts, timestamp: number): number {
  return Math.floor((timestamp - facts.genesisTime) / facts.slotSeconds);
}
