import { keccak256, stringToHex } from 'viem';
import type { Address } from 'viem';
import { connectL1 } from '../l1/client.ts';
import { listenAdmin } from './admin.ts';
import { DIALECTS } from './dialect.ts';
import type { Dialect } from './dialect.ts';
import { METHODS } from './methods.ts';
import { RPC_CODES, RpcError } from './rpc-error.ts';
import { Sentinel } from './sentinel.ts';
import type { NodeView } from './sentinel.ts';
import { listen } from './transport.ts';

export interface LocalAztecNode {
  url: string;
  /** Its admin port, and the key that opens it. */
  admin: { url: string; key: string };
  /** The next `slots` duties of an attester (1 by default), from the current slot on, are missed. Settles once noted. */
  missDuty(attester: Address, slots?: number): Promise<void>;
  /** Whether the node watches validators; without, its statistics are empty. */
  setSentinel(on: boolean): void;
  /** Whether connections are cut. */
  setDown(on: boolean): void;
  /** Whether it stops following the L1: it answers on, of what it saw by then. */
  setStalled(on: boolean): Promise<void>;
  /** Whether it stays on its rollup when another becomes the canonical one, as a node nobody upgraded does. */
  setPinned(on: boolean): Promise<void>;
  /** Its record of duties begins anew. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface AztecNodeOptions {
  /** 0, the default: any free one. */
  port?: number;
  l1Url: string;
  registry: Address;
  dialect?: Dialect;
}

/** Of this machine's own node; a real one is as long as a secret should be. */
const ADMIN_KEY = 'local-admin-key';

/**
 * A stand-in for a node's public JSON-RPC: what it answers follows from the local L1, how it answers is what real
 * nodes were recorded to do.
 */
export async function startAztecNode(options: AztecNodeOptions): Promise<LocalAztecNode> {
  const { dialect = '4' } = options;
  const rules = DIALECTS[dialect];
  const methods = METHODS[dialect];
  const client = connectL1(options.l1Url);
  const sentinel = new Sentinel(client, options.registry);
  const chainId = await client.getChainId();
  let latest = await sentinel.view();
  let sentinelOn = true;

  const transport = await listen(options.port ?? 0, {
    rules,
    headers: () => versionHeaders(rules.packageVersion, chainId, latest),
    async answer(method, parameters) {
      const prefix = rules.prefixes.find((one) => method.startsWith(one)) ?? '';
      const name = method.slice(prefix.length);
      const answer = Object.hasOwn(methods, name) ? methods[name] : undefined;
      if (answer === undefined) throw new RpcError(RPC_CODES.methodNotFound, `Method not found: ${method}`);
      latest = await sentinel.view();
      return answer({ view: latest, rules, chainId, sentinelOn, parameters });
    },
  });
  const admin = await listenAdmin(ADMIN_KEY, {
    rules,
    headers: () => versionHeaders(rules.packageVersion, chainId, latest),
    view: () => sentinel.view(),
  });
  return {
    url: transport.url,
    admin: { url: admin.url, key: ADMIN_KEY },
    missDuty: async (attester, slots = 1) => sentinel.miss(attester, slots),
    setSentinel(on) {
      sentinelOn = on;
    },
    setDown(on) {
      transport.setDown(on);
      admin.setDown(on);
    },
    setStalled: (on) => sentinel.setStalled(on),
    setPinned: (on) => sentinel.setPinned(on),
    restart: () => sentinel.restart(),
    async stop() {
      await Promise.all([transport.stop(), admin.stop()]);
    },
  };
}

/** The headers by which a client can tell on every call which network and version it speaks to. */
function versionHeaders(
  packageVersion: string,
  chainId: number,
  { facts }: NodeView,
): Record<string, string> {
  return {
    'x-aztec-packageversion': packageVersion,
    'x-aztec-l1chainid': String(chainId),
    'x-aztec-l1rollupaddress': facts.rollup.toLowerCase(),
    'x-aztec-rollupversion': String(facts.version),
    'x-aztec-l2circuitsvktreeroot': keccak256(stringToHex('sparta local circuits')),
    'x-aztec-l2protocolcontractshash': keccak256(stringToHex('sparta local protocol contracts')),
  };
}
