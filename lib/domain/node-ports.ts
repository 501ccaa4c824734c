/**
 * TCP ports of an Aztec node as it comes, the defaults of its `P2P_PORT`, `AZTEC_PORT` and `AZTEC_ADMIN_PORT`: peers
 * dial the first, over UDP as well; the other two are JSON-RPC and administration, which no stranger should reach.
 */
export const P2P_PORT = 40_400;
export const RPC_PORT = 8_080;
export const ADMIN_PORT = 8_880;

export type NodePort = typeof P2P_PORT | typeof RPC_PORT | typeof ADMIN_PORT;
