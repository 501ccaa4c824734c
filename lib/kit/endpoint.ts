import type { KeyObject } from 'node:crypto';
import type { Log } from '../log.ts';
import { json, type LambdaRequest, type LambdaResponse } from './lambda.ts';
import { isSigned, isTimely } from './signature.ts';

export interface EndpointContext {
  publicKey: KeyObject;
  applicationId: string;
  now(): number;
  log: Log;
  /** Answers what proved genuine and is no PING; loaded no sooner than it is needed. */
  answer(payload: object, call: { now: number; log: Log }): Promise<LambdaResponse>;
}

/** Discord's largest interaction is far smaller; what is larger is not Discord. */
const LARGEST_BODY_BYTES = 256 * 1024;

/** Discord, Receiving and Responding: the type of a PING, and the answer to one. */
const PING = 1;
const PONG = '{"type":1}';

/**
 * Answers one request to the interactions endpoint. The order is the defence: nothing of the body is read before the
 * signature over its bytes holds. Never throws, never answers 5xx.
 */
export async function answerRequest(
  request: LambdaRequest,
  context: EndpointContext,
): Promise<LambdaResponse> {
  if (request.method !== 'POST')
    return {
      ...json(405, { error: 'POST only' }),
      headers: { 'content-type': 'application/json', allow: 'POST' },
    };
  if (request.body.length > LARGEST_BODY_BYTES) return json(413, { error: 'the body is too large' });
  const timestamp = request.header('x-signature-timestamp');
  const signed = isSigned(
    { signature: request.header('x-signature-ed25519'), timestamp, body: request.body },
    context.publicKey,
  );
  if (!signed || timestamp === undefined) return refuse();
  const now = context.now();
  if (!isTimely(timestamp, now)) {
    context.log.warn('request.untimely', { ageSeconds: Math.round(now / 1000 - Number(timestamp)) });
    return refuse();
  }
  return answerSigned(request.body, now, context);
}

async function answerSigned(body: Buffer, now: number, context: EndpointContext): Promise<LambdaResponse> {
  const payload = readJson(body);
  if (typeof payload !== 'object' || payload === null)
    return json(400, { error: 'the body is not a JSON object' });
  if (isPing(payload, context.applicationId))
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: PONG };
  return context.answer(payload, { now, log: context.log });
}

/** A PING proves the endpoint to Discord, and may carry nothing but its type. */
function isPing(payload: object, applicationId: string): boolean {
  if (!('type' in payload) || payload.type !== PING) return false;
  return !('application_id' in payload) || payload.application_id === applicationId;
}

/** The same short answer for every forgery: what was wrong with it helps only a forger. */
function refuse(): LambdaResponse {
  return json(401, { error: 'invalid request signature' });
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
