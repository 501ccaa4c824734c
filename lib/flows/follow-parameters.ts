import type { Address } from '../domain/address.ts';
import type { Parameters } from '../domain/parameters.ts';
import { followRules, type ParametersFact } from '../domain/parameters-pass.ts';
import type { Ports } from '../ports.ts';
import type { Progress } from './follow-chain.ts';

/** Seconds after which rules are read again though no log shows a change: some are changed without one. */
const REREAD_SECONDS = 60 * 60;

export interface RulesSeen {
  /** Of the canonical rollup; undefined where they were never read. */
  parameters: Parameters | undefined;
  /** What was changed on any rollup and was not told before. */
  facts: ParametersFact[];
  /** Once the facts are on the bus; before that, a pass that dies would never tell them. */
  save(): Promise<void>;
}

/**
 * The rules of the canonical rollup: read where a log shows a change, after a reorg of such a log, on a new rollup, and
 * once an hour. Behind the head after an outage, only the logs are believed. Costs nothing in all other passes.
 * Of older rollups, where somebody may still have a stake, what logs show is told.
 */
export async function followParameters(
  input: {
    chainId: number;
    /** The canonical rollup. */
    rollup: Address;
    progress: Pick<Progress, 'facts' | 'retractions' | 'head' | 'behind'>;
    /** From the card of the pass before. */
    earlier: Parameters | undefined;
  },
  { chain, views }: Pick<Ports, 'chain' | 'views'>,
): Promise<RulesSeen> {
  const { chainId, rollup, progress } = input;
  const { head, behind } = progress;
  const earlier = input.earlier?.rollup === rollup ? input.earlier : undefined;
  const all = progress.facts.filter((fact) => fact.kind === 'rollup.parameters-changed');
  const logs = all.filter((fact) => fact.chain.rollup === rollup);
  const elsewhere = all.filter((fact) => fact.chain.rollup !== rollup);
  const undone = progress.retractions.some(({ retracted }) => retracted.kind === 'rollup.parameters-changed');
  const fresh = earlier !== undefined && head.time - earlier.block.time < REREAD_SECONDS;
  if (fresh && logs.length === 0 && !undone) {
    return { parameters: earlier, facts: elsewhere, save: async () => {} };
  }
  const stored = await views.parameters({ chainId, rollup });
  const now = behind === 0 || undone ? await chain.parameters(rollup, head) : undefined;
  // What was stored may hold what the reorg undid; the retraction has told that, and a log that came again tells itself.
  const { facts, parameters } = followRules({ known: undone ? undefined : stored, logs, now });
  return {
    parameters,
    facts: [...elsewhere, ...facts],
    async save() {
      if (parameters) await views.saveParameters(parameters);
    },
  };
}
