import type { Address } from '../domain/address.ts';
import { radarOf } from '../domain/slash-radar.ts';
import type { Slashing } from '../domain/slash-radar-rounds.ts';
import type { RadarFact } from '../domain/slash-radar-facts.ts';
import type { Validator } from '../domain/validator.ts';
import type { Block, Ports, SlashMemory } from '../ports.ts';

/**
 * Blocks after which unchanged knowledge is kept again. A later reading believes an earlier one by the hash of its
 * block, which L1 remembers for 256 blocks.
 */
const REFRESH_BLOCKS = 100;

export interface SlashesSeen {
  facts: RadarFact[];
  /** What was read, by rollup. */
  slashing: ReadonlyMap<Address, Slashing>;
  /** Once the facts are on the bus; before that, a pass that dies would never tell them. */
  save(): Promise<void>;
}

/**
 * Looks at the slashing of some rollups at one block: the canonical one, and each older one where somebody watched
 * still has a stake. One request to L1 for each where nothing happened.
 */
export async function watchSlashes(
  input: {
    chainId: number;
    rollups: readonly Address[];
    block: Block;
    watched: readonly Address[];
    /** Readings at that block by id. */
    validators: ReadonlyMap<string, Validator>;
  },
  { chain, slashes }: Pick<Ports, 'chain' | 'slashes'>,
): Promise<SlashesSeen> {
  const { chainId, block, validators } = input;
  const watched = new Set(input.watched);
  const facts: RadarFact[] = [];
  const news: SlashMemory[] = [];
  const read = new Map<Address, Slashing>();
  for (const rollup of input.rollups) {
    const before = await slashes.of({ chainId, rollup });
    const slashing = await chain.slashing(rollup, block, before?.slashing);
    if (!slashing) continue;
    read.set(rollup, slashing);
    const radar = radarOf(before?.states ?? [], { slashing, watched, validators });
    facts.push(...radar.facts);
    const after = { slashing, states: radar.states };
    if (isWorthKeeping(before, after)) news.push(after);
  }
  return {
    facts,
    slashing: read,
    async save() {
      for (const memory of news) await slashes.keep(memory);
    },
  };
}

function isWorthKeeping(before: SlashMemory | undefined, after: SlashMemory): boolean {
  if (!before) return true;
  const age = after.slashing.block.number - before.slashing.block.number;
  return age >= REFRESH_BLOCKS || withoutBlock(before) !== withoutBlock(after);
}

function withoutBlock({ slashing: { block: _block, ...slashing }, states }: SlashMemory): string {
  return JSON.stringify({ slashing, states });
}
