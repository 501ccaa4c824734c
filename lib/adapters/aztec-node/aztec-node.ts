import * as v from 'valibot';
import type { Address } from '../../domain/address.ts';
import type { NodeHistory } from '../../domain/duty.ts';
import { codeOf, messageOf } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { AztecNode, NodeDuties, NodeState } from '../../ports.ts';
import { accusationsOf, type AdminPort } from './accusations.ts';
import { createJsonRpc, MAX_BATCH, METHOD_NOT_FOUND, read, type JsonRpc } from './json-rpc.ts';
import { methodsOf, type Methods } from './methods.ts';
import { count, dutiesOf, historyOf, statsOfAll, statsOfOne } from './stats.ts';

/**
 * From so many attesters on, everybody's statistics cost less than theirs alone: a whole answer holds a committee's
 * history for each slot, some 3 MB, one validator's 40 KB at most.
 */
const WHOLE_SET_ABOVE = 300;

const nodeInfo = v.object({
  nodeVersion: v.string(),
  l1ChainId: count,
  rollupVersion: v.pipe(v.union([v.number(), v.string()]), v.transform(String)),
});

/** Flat for the newest block; from 4.x nested for the others. */
const flat = v.object({ number: count });
const tip = v.union([
  v.pipe(
    v.object({ block: flat }),
    v.transform(({ block }) => block),
  ),
  flat,
]);
const chainTips = v.pipe(
  v.object({ proposed: v.optional(tip), latest: v.optional(tip), proven: tip }),
  v.check(({ proposed, latest }) => proposed !== undefined || latest !== undefined, 'no newest block'),
);

/**
 * An Aztec node's public JSON-RPC, and its admin port where that is given. A node that is down, or answers what cannot be read, is unknown and logged; it
 * never throws, since a chain can be followed without one.
 */
export function createAztecNode(options: { url?: string; admin?: AdminPort; log: Log }): AztecNode {
  const { url, admin, log } = options;
  if (url === undefined || url === '')
    return {
      isConfigured: false,
      state: async () => undefined,
      duties: async () => new Map(),
      dutyHistory: async () => new Map(),
      accusations: async () => undefined,
    };
  const orUnknown = unknownWhere(log, url);
  const accusations = admin && accusationsOf(admin);
  const rpc = createJsonRpc(url);
  const methods = methodsOf(rpc);

  return {
    isConfigured: true,
    state: () => orUnknown(undefined, 'state', () => readState(methods)),
    duties: async (attesters) => {
      if (attesters.length === 0) return new Map();
      return orUnknown<ReadonlyMap<Address, NodeDuties>>(new Map(), 'duties', () =>
        attesters.length > WHOLE_SET_ABOVE
          ? readDutiesOfAll(methods, attesters)
          : readEach(rpc, methods, attesters, log, dutiesOf),
      );
    },
    // A whole answer would hold everybody's history; those asked for are on one committee.
    dutyHistory: async (attesters) =>
      orUnknown<ReadonlyMap<Address, NodeHistory>>(new Map(), 'duty-history', () =>
        readEach(rpc, methods, attesters, log, historyOf),
      ),
    accusations: async () => accusations && orUnknown(undefined, 'accusations', accusations),
  };
}

/** What a node that is down, or answers what cannot be read, leaves unknown; the log says why, by its host alone. */
function unknownWhere(log: Log, url: string) {
  const { host } = new URL(url);
  return async <T>(unknown: T, what: string, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      if (codeOf(error) !== 'upstream') throw error;
      log.warn('node.unknown', { host, what, reason: messageOf(error) });
      return unknown;
    }
  };
}

async function readState(methods: Methods): Promise<NodeState> {
  const info = read(nodeInfo, await methods.ask('info'));
  const { proposed, latest, proven } = read(chainTips, await methods.ask('tips'));
  return {
    version: info.nodeVersion,
    block: (proposed ?? latest ?? proven).number,
    provenBlock: proven.number,
    l1ChainId: info.l1ChainId,
    rollupVersion: info.rollupVersion,
  };
}

async function readDutiesOfAll(
  methods: Methods,
  attesters: readonly Address[],
): Promise<Map<Address, NodeDuties>> {
  const { stats, ...seen } = read(statsOfAll, await methods.ask('statsOfAll'));
  const wanted = new Set(attesters);
  const found = new Map<Address, NodeDuties>();
  for (const one of Object.values(stats)) {
    const duties = dutiesOf(one, seen);
    if (duties && wanted.has(one.address)) found.set(one.address, duties);
  }
  return found;
}

/** What is made of one validator's statistics; undefined where the node has not judged a slot yet. */
type Made<T> = (stats: Stats['validator'], seen: Stats) => T | undefined;
type Stats = NonNullable<v.InferOutput<typeof statsOfOne>>;

/** The first alone, which finds the method's name, the others in batches. */
async function readEach<T>(
  rpc: JsonRpc,
  methods: Methods,
  attesters: readonly Address[],
  log: Log,
  make: Made<T>,
): Promise<Map<Address, T>> {
  const found = new Map<Address, T>();
  const note = (attester: Address, result: unknown) => {
    const one = read(statsOfOne, result);
    const made = one && make(one.validator, one);
    if (made !== undefined) found.set(attester, made);
  };
  const [first, ...rest] = attesters;
  if (first === undefined) return found;
  note(first, await methods.ask('statsOfOne', [first]));
  const method = methods.nameOf('statsOfOne') ?? '';
  for (let start = 0; start < rest.length; start += MAX_BATCH) {
    const asked = rest.slice(start, start + MAX_BATCH);
    const answers = await rpc.batch(asked.map((attester) => ({ method, params: [attester] })));
    for (const [index, attester] of asked.entries()) {
      const answer = answers[index];
      if (answer?.ok) note(attester, answer.result);
      else if (answer?.error.code === METHOD_NOT_FOUND) methods.forget('statsOfOne');
      else log.warn('node.duties-refused', { attester, ...answer?.error });
    }
  }
  return found;
}
