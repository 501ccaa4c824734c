import * as v from 'valibot';
import { SpartaError } from '../errors.ts';
import type { Components } from '../ports.ts';
import { callAws, regionOf, type Environment } from './aws-call.ts';
import { setting } from './env.ts';

const answer = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ SecretString: v.pipe(v.string(), v.minLength(32)) }),
);

/**
 * The key that signs buttons and forms, read when the first of them is made or pressed, and kept for the life of the
 * process. Without the SDK, so that the endpoint may read it within Discord's 3 s.
 */
export function createComponents(env: Environment = process.env): Components {
  let kept: Promise<Uint8Array> | undefined;
  return {
    async key() {
      kept ??= fetchKey(env);
      try {
        return await kept;
      } catch (error) {
        // A failed read is not kept: the next call may find it mended.
        kept = undefined;
        throw error;
      }
    },
  };
}

async function fetchKey(env: Environment): Promise<Uint8Array> {
  const id = setting('COMPONENTS_SECRET_ID', env);
  const call = {
    endpoint: new URL(
      env['AWS_ENDPOINT_URL_SECRETS_MANAGER'] ?? `https://secretsmanager.${regionOf(env)}.amazonaws.com`,
    ),
    service: 'secretsmanager',
    target: 'secretsmanager.GetSecretValue',
    contentType: 'application/x-amz-json-1.1',
    input: { SecretId: id },
  } as const;
  const text = await callAws(call, env).catch((cause: unknown) => {
    throw new SpartaError('upstream', `The secret ${id} could not be read.`, { cause });
  });
  const parsed = v.safeParse(answer, text);
  // What came is not told: it may be the key.
  if (!parsed.success)
    throw new SpartaError('internal', `The secret ${id} holds no text of 32 characters or more.`);
  return Buffer.from(parsed.output.SecretString);
}
