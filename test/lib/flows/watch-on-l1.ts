import type { Fact } from '../../../lib/domain/fact.ts';
import { monitorPass, type PassReport } from '../../../lib/flows/monitor-pass.ts';
import { passBudget } from '../../../lib/flows/pass-budget.ts';
import type { Chain, Ports } from '../../../lib/ports.ts';
import type { LocalL1, LocalValidator } from '../../../lib/world/l1/local-l1.ts';
import { fakeLog, type FakeLog } from '../../fakes/log.ts';
import { lower } from '../../fakes/lower.ts';
import { fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';
import { chainOn } from '../adapters/chain/local-chain.ts';

export type WatchPorts = Omit<FakePorts, 'chain'> & { chain: Chain };

type Limits = Pick<NonNullable<Parameters<typeof passBudget>[0]>, 'mostCalls' | 'mostBlocks'>;

/** The monitor on a local L1, with stores in memory. */
export interface WatchOnL1 {
  ports: WatchPorts;
  log: FakeLog;
  /** One pass, at the time of L1's newest block. */
  pass(limits?: Limits): Promise<PassReport>;
  watch(...validators: readonly LocalValidator[]): Promise<void>;
  /** Kinds of what was told since the last look, alerts by their check. */
  told(): string[];
}

export function watchOn(l1: LocalL1, chain: Chain = chainOn(l1)): WatchOnL1 {
  const ports = { ...fakePorts({ registry: lower(l1.registry) }), chain };
  const log = fakeLog();
  return {
    ports,
    log,
    pass: async (limits = {}) => {
      const budget = passBudget({ elapsed: () => 0, calls: () => chain.calls(), ...limits });
      return monitorPass({ now: await nowOn(l1), log, budget }, ports);
    },
    watch: (...validators) => linkAll(validators, ports),
    told: () => ports.bus.facts.splice(0).map(nameOf),
  };
}

/** Milliseconds since 1970 of the newest block. */
export async function nowOn(l1: LocalL1): Promise<number> {
  return Number(await l1.clock.now()) * 1000;
}

export async function linkAll(
  validators: readonly LocalValidator[],
  { operators }: Pick<Ports, 'operators'>,
): Promise<void> {
  for (const { attester } of validators) {
    await operators.link({
      operatorId: OPERATOR,
      address: lower(attester),
      role: 'attester',
      proof: 'signature',
      createdAt: new Date(0).toISOString(),
    });
  }
}

function nameOf(fact: Fact): string {
  return fact.kind.startsWith('alert.') && 'check' in fact ? `${fact.kind} ${fact.check}` : fact.kind;
}
