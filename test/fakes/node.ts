import type { Address } from '../../lib/domain/address.ts';
import type { NodeHistory } from '../../lib/domain/duty.ts';
import type { Accusation } from '../../lib/domain/offence.ts';
import type { Duties } from '../../lib/domain/validator.ts';
import type { AztecNode, NodeDuties, NodeState } from '../../lib/ports.ts';

export interface FakeNode extends AztecNode {
  /** Undefined: down; not configured as long as it never had one. */
  setState(state: NodeState | undefined): void;
  /** Undefined: unknown to the node. */
  setDuties(attester: Address, duties: NodeDuties | undefined): void;
  setHistory(attester: Address, history: NodeHistory | undefined): void;
  /** Undefined: no admin port. */
  setAccusations(accusations: readonly Accusation[] | undefined): void;
  /** Who was asked for, call by call. */
  asked: Address[][];
}

/** A node that knows what it is told; down from the start unless a state is given. */
export function fakeNode(state?: NodeState): FakeNode {
  const known = new Map<Address, NodeDuties>();
  const histories = new Map<Address, NodeHistory>();
  let now = state;
  let configured = state !== undefined;
  let accusations: readonly Accusation[] | undefined;
  const asked: Address[][] = [];
  return {
    asked,
    get isConfigured() {
      return now !== undefined || configured;
    },
    state: async () => now,
    duties: async (attesters) => {
      asked.push([...attesters]);
      if (!now) return new Map();
      return new Map(
        attesters.flatMap((attester) => {
          const duties = known.get(attester);
          return duties ? [[attester, duties] as const] : [];
        }),
      );
    },
    dutyHistory: async (attesters) =>
      new Map(
        attesters.flatMap((attester) => {
          const history = now && histories.get(attester);
          return history ? [[attester, history] as const] : [];
        }),
      ),
    accusations: async () => (now ? accusations : undefined),
    setAccusations: (value) => {
      accusations = value;
    },
    setHistory: (attester, history) => {
      if (history) histories.set(attester, history);
      else histories.delete(attester);
    },
    setState: (value) => {
      now = value;
      if (value) configured = true;
    },
    setDuties: (attester, duties) => {
      if (duties) known.set(attester, duties);
      else known.delete(attester);
    },
  };
}

/** Duties all done: the usual case. */
export function duties(attestations = 10, missed = 0): Duties {
  return {
    attestations: { missed, total: attestations, streak: missed },
    proposals: { missed: 0, total: 0, streak: 0 },
    fromSlot: 1,
    toSlot: 100,
  };
}
