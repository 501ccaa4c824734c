import type { Slashes, SlashMemory } from '../../lib/ports.ts';

export function fakeSlashes(): Slashes {
  const kept = new Map<string, SlashMemory>();
  const nameOf = ({ chainId, rollup }: { chainId: number; rollup: string }) =>
    `${chainId} ${rollup.toLowerCase()}`;
  return {
    async of(key) {
      return structuredClone(kept.get(nameOf(key)));
    },
    async keep(memory) {
      const name = nameOf(memory.slashing.rules);
      const there = kept.get(name);
      if (there && there.slashing.block.number > memory.slashing.block.number) return;
      kept.set(name, structuredClone(memory));
    },
  };
}
