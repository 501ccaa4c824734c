import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Address } from '../../../lib/domain/address.ts';
import type { Parameters } from '../../../lib/domain/parameters.ts';
import type { Progress } from '../../../lib/flows/follow-chain.ts';
import { followParameters } from '../../../lib/flows/follow-parameters.ts';
import type { Block } from '../../../lib/ports.ts';
import { address } from '../../fakes/chain.ts';
import { fakePorts, type FakePorts } from '../../fakes/ports.ts';

let ports: FakePorts;
let card: Parameters | undefined;
let asked: number;

beforeEach(() => {
  ports = fakePorts({});
  card = undefined;
  asked = 0;
});

type Seen = Pick<Progress, 'facts' | 'retractions' | 'head' | 'behind'>;

/** What a pass would read after a block. */
async function progressSince(number: number): Promise<Seen> {
  const head = ports.chain.head();
  const facts = await ports.chain.facts({ from: number + 1, to: head.number });
  return { head, facts, retractions: [], behind: 0 };
}

async function look(
  since: number,
  options: { save?: boolean; progress?: Partial<Seen> } = {},
): Promise<string[]> {
  const progress = { ...(await progressSince(since)), ...options.progress };
  const chain = {
    ...ports.chain,
    parameters: (...args: Asked) => {
      asked += 1;
      return ports.chain.parameters(...args);
    },
  };
  const input = { chainId: ports.chain.chainId, rollup: ports.chain.rollup(), progress, earlier: card };
  const seen = await followParameters(input, { chain, views: ports.views });
  card = seen.parameters;
  if (options.save !== false) await seen.save();
  return seen.facts.flatMap(({ changes }) =>
    changes.map(({ parameter, before, after }) => `${parameter}: ${before} → ${after}`),
  );
}

type Asked = [rollup: Address, block: Block];

describe('following the rules', () => {
  test('reads once, and then only after an hour or a change', async () => {
    const start = ports.chain.head().number;
    expect(await look(start)).toEqual([]);
    expect(asked).toBe(1);
    ports.chain.mine(3);
    expect(await look(start)).toEqual([]);
    expect(asked).toBe(1);
    ports.chain.mine(1, 3600);
    expect(await look(start)).toEqual([]);
    expect(asked).toBe(2);
    const before = ports.chain.head().number;
    ports.chain.changeRules({ localEjectionThresholdWei: '5' });
    expect(await look(before)).toEqual([`localEjectionThresholdWei: 190000${'0'.repeat(18)} → 5`]);
    expect(asked).toBe(3);
  });

  test('finds what no log shows within the hour', async () => {
    await look(ports.chain.head().number);
    const before = ports.chain.head().number;
    ports.chain.changeRules({ proofSubmissionEpochs: '2' }, { silently: true });
    expect(await look(before)).toEqual([]);
    ports.chain.mine(1, 3600);
    expect(await look(before)).toEqual(['proofSubmissionEpochs: 1 → 2']);
    expect(await look(ports.chain.head().number)).toEqual([]);
  });

  test('tells the same again in a pass that repeats one which died before it saved', async () => {
    await look(ports.chain.head().number);
    ports.chain.changeRules({ proofSubmissionEpochs: '2' }, { silently: true });
    ports.chain.mine(1, 3600);
    const start = ports.chain.head().number;
    const first = card;
    expect(await look(start, { save: false })).toEqual(['proofSubmissionEpochs: 1 → 2']);
    card = first;
    ports.chain.mine(1);
    expect(await look(start)).toEqual(['proofSubmissionEpochs: 1 → 2']);
    expect(await look(ports.chain.head().number)).toEqual([]);
  });

  test('behind the head believes the logs alone, and tells nothing twice once it has caught up', async () => {
    await look(ports.chain.head().number);
    const before = ports.chain.head().number;
    ports.chain.changeRules({ proofSubmissionEpochs: '2' });
    asked = 0;
    expect(await look(before, { progress: { behind: 100 } })).toEqual(['proofSubmissionEpochs: 1 → 2']);
    expect(asked).toBe(0);
    ports.chain.mine(1, 3600);
    expect(await look(ports.chain.head().number)).toEqual([]);
    expect(asked).toBe(1);
  });

  test('reads anew after a reorg took a change back, which is no change of its own', async () => {
    await look(ports.chain.head().number);
    const before = ports.chain.head().number;
    ports.chain.changeRules({ proofSubmissionEpochs: '2' });
    await look(before);
    const { facts } = await progressSince(before);
    ports.chain.reorg(1);
    const retracted = { id: facts[0]!.id, kind: facts[0]!.kind };
    const { changes: _changes, ...envelope } = facts.find(
      (fact) => fact.kind === 'rollup.parameters-changed',
    )!;
    const undone = { ...envelope, kind: 'fact.retracted' as const, retracted };
    expect(await look(before, { progress: { retractions: [undone] } })).toEqual([]);
    expect(card?.values.proofSubmissionEpochs).toBe('1');
  });

  test('never compares a new rollup with the old one', async () => {
    await look(ports.chain.head().number);
    const before = ports.chain.head().number;
    ports.chain.changeRules({ proofSubmissionEpochs: '2' }, { silently: true });
    ports.chain.upgrade(address(0xcc));
    expect(await look(before)).toEqual([]);
    expect(card).toMatchObject({ rollup: address(0xcc), values: { proofSubmissionEpochs: '2' } });
  });
});
