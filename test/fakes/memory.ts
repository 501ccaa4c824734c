/** What the fakes remember, by kind of record, so that one of them can go through all of it. */
export interface Memory {
  of<T>(kind: string): Map<string, T>;
  all(): { kind: string; records: Map<string, unknown> }[];
}

export function newMemory(): Memory {
  const kinds = new Map<string, Map<string, unknown>>();
  return {
    of<T>(kind: string) {
      const records = kinds.get(kind) ?? new Map<string, unknown>();
      kinds.set(kind, records);
      return records as Map<string, T>;
    },
    all: () => [...kinds].map(([kind, records]) => ({ kind, records })),
  };
}
