import type { KeyObject } from 'node:crypto';
import * as v from 'valibot';
import { errorFields, type Log } from '../log.ts';
import { dispatch, type DispatchContext } from './dispatch.ts';
import { INTERACTION, interaction } from './interaction.ts';
import { json, type LambdaRequest, type LambdaResponse } from './lambda.ts';
import { isSigned, isTimely } from './signature.ts';

export interface EndpointContext extends Omit<DispatchContext, 'now' | 'log'> {
  publicKey: KeyObject;
  applicationId: string;
  now(): number;
  log: Log;
}

/** Discord's largest interaction is far smaller; what is larger is not Discord. */
const LARGEST_BODY_BYTES = 256 * 1024;

const PONG = '{"type":1}';
const ping = v.object({ type: v.literal(INTERACTION.ping), application_id: v.optional(v.string()) });

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
  if (payload === undefined) return json(400, { error: 'the body is not JSON' });
  // A PING proves the endpoint to Discord and may carry nothing but its type.
  if (v.is(ping, payload) && (payload.application_id ?? context.applicationId) === context.applicationId) {
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: PONG };
  }
  const subject = v.safeParse(interaction, payload);
  if (!subject.success)
    return json(400, { error: 'the body is not an interaction', where: v.flatten(subject.issues).nested });
  if (subject.output.application_id !== context.applicationId)
    return json(400, { error: 'this endpoint serves another application' });
  if (!Object.values<number>(INTERACTION).includes(subject.output.type)) {
    return json(400, { error: `interactions of type ${subject.output.type} are not supported` });
  }
  const log = context.log.with({ interactionId: subject.output.id, command: subject.output.data?.name });
  try {
    return json(200, await dispatch(subject.output, { ...context, now, log }));
  } catch (error) {
    // `dispatch` answers for itself; this is for a fault in the very answering.
    log.error('interaction.broken', errorFields(error));
    return json(200, {
      type: 4,
      data: {
        content: 'Sparta could not answer. Nothing was changed.',
        flags: 64,
        allowed_mentions: { parse: [] },
      },
    });
  }
}

/** The same short answer for every forgery: what was wrong with it helps only a forger. */
function refuse(): LambdaResponse {
  return json(401, { error: 'invalid request signature' });
}

function readJson(body: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return value ?? undefined;
  } catch {
    return undefined;
  }
}
