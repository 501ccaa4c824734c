/** What the node's JSON-RPC server calls its errors; see the recordings of 4.1.2 and 5.2.0 (2026-11-22). */
export const RPC_CODES = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  serverFault: -32603,
  /** On the admin port, with HTTP 401. */
  unauthorized: -32000,
  /** Parameters that do not fit the method's schema. */
  schema: -32701,
  /** Anything the method threw. */
  thrown: -32702,
} as const;

export class RpcError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'RpcError';
    this.code = code;
  }
}
