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

/** What was known of a rollup's slashing, and what is read now. */
export interface SlashingSeen {
  rollup: Address;
  before: SlashMemory | undefined;
  slashing: Slashing | undefined;
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
  ports: Pick<Ports, 'chain' | 'slashes'>,
): Promise<SlashesSeen> {
  const { chainId, rollups, block } = input;
  const memories = await slashMemories({ chainId, rollups }, ports);
  return slashesOf(await readSlashes(memories, block, ports), input, ports);
}

/** What the radar knows of some rollups. */
export async function slashMemories(
  { chainId, rollups }: { chainId: number; rollups: readonly Address[] },
  { slashes }: Pick<Ports, 'slashes'>,
): Promise<Pick<SlashingSeen, 'rollup' | 'before'>[]> {
  return Promise.all(
    rollups.map(async (rollup) => ({ rollup, before: await slashes.of({ chainId, rollup }) })),
  );
}

export async function readSlashes(
  memories: readonly Pick<SlashingSeen, 'rollup' | 'before'>[],
  block: Block,
  { chain }: Pick<Ports, 'chain'>,
): Promise<SlashingSeen[]> {
  return Promise.all(
    memories.map(async ({ rollup, before }) => ({
      rollup,
      before,
      slashing: await chain.slashing(rollup, block, before?.slashing),
    })),
  );
}

/** What the radar makes of it. */
export function slashesOf(
  seen: readonly SlashingSeen[],
  input: { watched: readonly Address[]; validators: ReadonlyMap<string, Validator> },
  { slashes }: Pick<Ports, 'slashes'>,
): SlashesSeen {
  const watched = new Set(input.watched);
  const facts: RadarFact[] = [];
  const news: SlashMemory[] = [];
  const read = new Map<Address, Slashing>();
  for (const { rollup, before, slashing } of seen) {
    if (!slashing) continue;
    read.set(rollup, slashing);
    const radar = radarOf(before?.states ?? [], { slashing, watched, validators: input.validators });
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
