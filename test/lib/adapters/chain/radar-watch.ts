import { checks } from '../../../../lib/checks/index.ts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { Address } from '../../../../lib/domain/address.ts';
import type { FactOf } from '../../../../lib/domain/fact.ts';
import { radarOf } from '../../../../lib/domain/slash-radar.ts';
import type { RadarFact } from '../../../../lib/domain/slash-radar-facts.ts';
import type { Slashing } from '../../../../lib/domain/slash-radar-rounds.ts';
import type { SlashWatch } from '../../../../lib/domain/slash-radar-watch.ts';
import type { Snapshot } from '../../../../lib/kit/check.ts';
import type { Block, Chain } from '../../../../lib/ports.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { chainOn } from './local-chain.ts';

export interface Look {
  slashing: Slashing;
  states: SlashWatch[];
  facts: RadarFact[];
  /** Stages told in this look, in order. */
  stages: string[];
  /** What every check raises. */
  alerts: FactOf<'alert.raised'>[];
}

/** Looks at a chain as a monitor would, each time from where it looked before. */
export function radarWatch(l1: LocalL1, watched: readonly Address[], chain: Chain = chainOn(l1)) {
  let states: SlashWatch[] = [];
  let slashing: Slashing | undefined;
  let before: Snapshot | undefined;
  let last: Block | undefined;

  return async function look(): Promise<Look> {
    const block = await chain.latestBlock();
    const rollup = plain(await l1.rollup());
    slashing = await chain.slashing(rollup, block, slashing);
    const readings = await chain.readings(rollup, watched, block);
    const validators = new Map(readings.map((one) => [one.id, one]));
    const radar = radarOf(states, { slashing: slashing!, watched: new Set(watched), validators });
    states = radar.states;
    const from = (last?.number ?? block.number) + 1;
    const onChain = await chain.facts({ from, to: block.number });
    const facts = [...onChain, ...radar.facts];
    const after = { chainId: l1.chainId, rollup, block, validators, facts };
    const alerts = checks.flatMap((check) => check.raise(before, after));
    before = after;
    last = block;
    return {
      slashing: slashing!,
      states,
      facts: radar.facts,
      stages: radar.facts.flatMap((fact) => (fact.kind === 'slash.stage-reached' ? [fact.stage] : [])),
      alerts,
    };
  };
}
