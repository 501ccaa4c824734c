import type { Fault } from './conformance/fault.ts';
import type { JsonObject } from './json.ts';

/** Texts of Discord's JSON error codes. Discord, Opcodes and Status Codes: JSON Error Codes. */
const TEXTS: Record<number, string> = {
  0: 'General error',
  10002: 'Unknown Application',
  10003: 'Unknown Channel',
  10004: 'Unknown Guild',
  10007: 'Unknown Member',
  10008: 'Unknown Message',
  10011: 'Unknown Role',
  10013: 'Unknown User',
  10015: 'Unknown Webhook',
  10062: 'Unknown interaction',
  10063: 'Unknown application command',
  20012: 'You are not authorized to perform this action on this application',
  30034: 'Max number of daily application command creates has been reached (200)',
  40060: 'Interaction has already been acknowledged.',
  40333: 'internal network error',
  50001: 'Missing Access',
  50005: 'Cannot edit a message authored by another user',
  50006: 'Cannot send an empty message',
  50007: 'Cannot send messages to this user',
  50013: 'Missing Permissions',
  50024: 'Cannot execute action on this channel type',
  50027: 'Invalid Webhook Token',
  50028: 'Invalid role',
  50033: 'Invalid Recipient(s)',
  50035: 'Invalid Form Body',
  50109: 'The request body contains invalid JSON.',
};

/** A request Discord refuses: the HTTP status, its JSON error code, and the body that says so. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: JsonObject | undefined;

  constructor(status: number, code: number, options: { message?: string; errors?: JsonObject } = {}) {
    super(options.message ?? textOfCode(code));
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.errors = options.errors;
  }

  body(): JsonObject {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) };
  }
}

export function textOfCode(code: number): string {
  return TEXTS[code] ?? 'General error';
}

/** The refusal of a body: 400, 50035 and the tree of errors, each under the path of its value. */
export function invalidBody(faults: Fault[]): ApiError {
  if (faults.every(({ rule }) => rule === 'EMPTY_MESSAGE')) return new ApiError(400, 50006);
  const errors: JsonObject = {};
  for (const { path, rule, message } of faults) {
    let node = errors;
    for (const key of path.split('.').filter((part) => part !== '')) {
      const next = node[key];
      const child: JsonObject = isNode(next) ? next : {};
      node[key] = child;
      node = child;
    }
    const told = node['_errors'];
    node['_errors'] = [...(Array.isArray(told) ? told : []), { code: rule, message }];
  }
  return new ApiError(400, 50035, { errors });
}

function isNode(value: JsonObject[string]): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
