import { keccak256, stringToHex } from 'viem';
import { PEERS } from './dialect.ts';
import type { DialectRules } from './dialect.ts';
import { performanceOf, statsOf } from './duties.ts';
import { RPC_CODES, RpcError } from './rpc-error.ts';
import { SLOT_WINDOW, slotAt } from './sentinel.ts';
import type { NodeView } from './sentinel.ts';

/** What every method may look at. */
export interface Asked {
  view: NodeView;
  rules: DialectRules;
  chainId: number;
  sentinelOn: boolean;
  parameters: readonly unknown[];
}

/** Answers undefined for "not found"; throws `RpcError` for parameters that do not fit. */
export type Method = (asked: Asked) => unknown;

const PROTOCOL_CONTRACTS = { instanceRegistry: 2, classRegistry: 3, multiCallEntrypoint: 4, feeJuice: 5 };

const common: Record<string, Method> = {
  getNodeInfo: ({ view, rules, chainId }) => ({
    nodeVersion: rules.packageVersion,
    l1ChainId: chainId,
    rollupVersion: view.facts.version,
    l1ContractAddresses: view.facts.addresses,
    protocolContractAddresses: protocolContracts(),
    realProofs: false,
  }),
  getL1ContractAddresses: ({ view }) => view.facts.addresses,
  getProtocolContractAddresses: protocolContracts,
  getNodeVersion: ({ rules }) => rules.packageVersion,
  getVersion: ({ view }) => view.facts.version,
  getChainId: ({ chainId }) => chainId,
  isReady: () => true,
  getPendingTxCount: () => 0,
  getEncodedEnr: () => undefined, // peer-to-peer is off
  getWorldStateSyncStatus: ({ view }) => ({
    latestBlockNumber: view.tips.pending,
    latestBlockHash: hashOf(view, 'block', view.tips.pending),
    finalizedBlockNumber: view.tips.proven,
    oldestHistoricBlockNumber: 1,
    treesAreSynched: true,
  }),
  getValidatorsStats: allStats,
  getValidatorStats: oneStats,
};

/** The methods of each dialect, without their prefix. */
export const METHODS: Record<'4' | '5', Record<string, Method>> = {
  '4': {
    ...common,
    getL2Tips: tips,
    getBlockNumber: ({ view }) => view.tips.pending,
    getProvenBlockNumber: ({ view }) => view.tips.proven,
    getCheckpointedBlockNumber: ({ view }) => view.tips.pending,
    getCheckpointNumber: ({ view }) => view.tips.pending,
  },
  '5': {
    ...common,
    getChainTips: tips,
    getBlockNumber: numberAtTip,
    getCheckpointNumber: numberAtTip,
    getSyncedL1Timestamp: ({ view }) => String(view.l1Timestamp),
    getSyncedL2SlotNumber: ({ view }) => slotAt(view.facts, view.l1Timestamp),
    getSyncedL2EpochNumber: ({ view: { facts, l1Timestamp } }) =>
      Math.floor(slotAt(facts, l1Timestamp) / facts.epochSlots),
    getPeers: peers,
  },
};

/** One block a checkpoint: on this network both have the same number. */
function tips({ view }: Asked) {
  const at = (number: number) => ({
    block: { number, hash: hashOf(view, 'block', number) },
    checkpoint: { number, hash: hashOf(view, 'checkpoint', number) },
  });
  return {
    proposed: { number: view.tips.pending, hash: hashOf(view, 'block', view.tips.pending) },
    proven: at(view.tips.proven),
    finalized: at(view.tips.proven),
    checkpointed: at(view.tips.pending),
  };
}

function numberAtTip({ view, parameters }: Asked): number {
  const tip = parameters[0] ?? 'proposed';
  if (tip === 'proposed' || tip === 'checkpointed' || tip === 'latest') return view.tips.pending;
  if (tip === 'proven' || tip === 'finalized') return view.tips.proven;
  throw new RpcError(RPC_CODES.schema, 'Invalid input (0)');
}

function allStats({ view, sentinelOn }: Asked) {
  if (!sentinelOn) return { stats: {}, slotWindow: 0 };
  const entries = [...view.histories].map(([attester, history]) => [
    attester,
    statsOf(attester, history, startOfSlot(view)),
  ]);
  return { stats: Object.fromEntries(entries), ...windowOf(view) };
}

function oneStats({ view, rules, sentinelOn, parameters }: Asked) {
  const attester = attesterIn(parameters, rules);
  const [, from, to] = parameters;
  if (typeof from === 'number' && typeof to === 'number' && to - from > SLOT_WINDOW) {
    const range = `Requested range: ${from} to ${to}.`;
    throw new RpcError(
      RPC_CODES.thrown,
      `Slot range (${to - from}) exceeds history length (${SLOT_WINDOW}). ${range}`,
    );
  }
  const history = view.histories.get(attester);
  if (!sentinelOn || history === undefined) return undefined;
  const asked = history.filter(
    ({ slot }) =>
      slot >= (typeof from === 'number' ? from : 0) && slot <= (typeof to === 'number' ? to : Infinity),
  );
  const { epochSlots } = view.facts;
  const openEpoch = Math.floor(((view.lastProcessedSlot ?? -1) + 1) / epochSlots);
  return {
    validator: statsOf(attester, asked, startOfSlot(view)),
    allTimeProvenPerformance: performanceOf(history, epochSlots, openEpoch),
    ...windowOf(view),
  };
}

/** The address asked for, lower case: a node does not mind its case. */
function attesterIn(parameters: readonly unknown[], { texts }: DialectRules): string {
  const [attester] = parameters;
  const refuse = (why: string) => new RpcError(RPC_CODES.schema, why);
  if (parameters.length === 0) throw refuse(texts.missingParameters(3));
  if (typeof attester !== 'string') throw refuse(texts.notAString(typeof attester));
  if (/^0x[0-9a-f]{40}$/i.test(attester)) return attester.toLowerCase();
  throw refuse(
    /^(0x)?[0-9a-f]+$/i.test(attester)
      ? 'Not a valid instance (0)'
      : 'Not a valid instance (0). Not a valid hex string (0)',
  );
}

function windowOf(view: NodeView) {
  const { lastProcessedSlot, initialSlot } = view;
  return {
    ...(lastProcessedSlot === undefined ? {} : { lastProcessedSlot }),
    initialSlot,
    slotWindow: SLOT_WINDOW,
  };
}

function startOfSlot({ facts }: NodeView): (slot: number) => number {
  return (slot) => facts.genesisTime + slot * facts.slotSeconds;
}

function peers() {
  return Array.from({ length: PEERS }, (_, index) => ({
    status: 'connected',
    score: 0,
    id: `16Uiu2HAm${String(index).padStart(44, 'x')}`,
  }));
}

/** L2 blocks do not exist here; their hashes are made from what names them. */
function hashOf({ facts }: NodeView, kind: 'block' | 'checkpoint', number: number): string {
  return keccak256(stringToHex(`${facts.rollup} ${kind} ${number}`));
}

function protocolContracts(): Record<string, string> {
  const names = Object.entries(PROTOCOL_CONTRACTS);
  return Object.fromEntries(names.map(([name, number]) => [name, `0x${String(number).padStart(64, '0')}`]));
}
