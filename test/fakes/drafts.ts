import type { Drafts } from '../../lib/ports.ts';

export function fakeDrafts(): Drafts {
  const drafts = new Map<string, string>();
  return {
    async keep(id, text) {
      drafts.set(id, text);
    },
    async get(id) {
      return drafts.get(id);
    },
  };
}
