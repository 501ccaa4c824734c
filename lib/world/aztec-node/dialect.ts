/** The generations of the node's interface that differ for a client: `node_*` up to 4.x, `aztec_*` from 5.x. */
export type Dialect = '4' | '5';

export interface DialectRules {
  packageVersion: string;
  /** Prefixes under which every method answers; the first is the dialect's own. */
  prefixes: readonly string[];
  /** What stands for "not found": 4.x leaves the `result` key out, 5.x sends null. */
  notFound: undefined | null;
  /** Body and type of `GET /status`. */
  status: { contentType: string; body: string };
  /** HTTP 500 for a body that is too large carries this code. */
  faultCode: number;
  /** Texts of the schema library, which changed with zod 4. */
  texts: {
    missingParameters(least: number): string;
    notAString(type: string): string;
  };
}

/** Peers that 5.x speaks of; there is no peer-to-peer network here. */
export const PEERS = 3;

export const DIALECTS: Record<Dialect, DialectRules> = {
  '4': {
    packageVersion: '4.1.2',
    prefixes: ['node_'],
    notFound: undefined,
    status: { contentType: 'text/plain; charset=utf-8', body: 'OK' },
    faultCode: -32600,
    texts: {
      missingParameters: (least) => `Array must contain at least ${least} element(s) ()`,
      notAString: (type) => `Expected string, received ${type} (0)`,
    },
  },
  '5': {
    packageVersion: '5.2.0',
    prefixes: ['aztec_', 'node_'],
    notFound: null,
    status: {
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify({
        ok: true,
        components: {
          aztec: { healthy: true },
          p2p: { healthy: true, enabled: true, connectedPeers: PEERS },
          node: { healthy: true },
        },
      }),
    },
    faultCode: -32603,
    texts: {
      // 5.x counts only the required parameters.
      missingParameters: () => 'Too small: expected array to have >=1 items ()',
      notAString: (type) => `Invalid input: expected string, received ${type} (0)`,
    },
  },
};
