import type { Fact } from '../../lib/domain/fact.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { Bus } from '../../lib/ports.ts';

export interface FakeBus extends Bus {
  /** Everything published, in order. */
  facts: Fact[];
  /** While set, publishing throws `upstream`. */
  setDown(down: boolean): void;
}

export function fakeBus(): FakeBus {
  const facts: Fact[] = [];
  let down = false;
  return {
    facts,
    async publish(published) {
      if (down) throw new SpartaError('upstream', 'The event bus did not take the facts.');
      facts.push(...structuredClone([...published]));
    },
    setDown: (value) => {
      down = value;
    },
  };
}
