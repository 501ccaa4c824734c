import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as v from 'valibot';
import type { SettingName } from '../config/settings.ts';
import { SpartaError } from '../errors.ts';
import { checkSetting, setting } from './env.ts';

const client = new SecretsManagerClient({ maxAttempts: 3 });
const content = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()));

let cached: Promise<Record<string, string>> | undefined;

/**
 * One value of the stage's secret, read once per cold start.
 * Throws `upstream` where Secrets Manager does not answer, `internal` where the value is missing or malformed.
 */
export async function readSecret(name: SettingName): Promise<string> {
  cached ??= fetchSecret();
  try {
    return checkSetting(name, (await cached)[name]);
  } catch (error) {
    // A failed or incomplete read is not kept: the next call may find it mended.
    cached = undefined;
    throw error;
  }
}

/** Forgets what was read, so that the next call fetches it: after a 401, once. */
export function forgetSecret(): void {
  cached = undefined;
}

async function fetchSecret(): Promise<Record<string, string>> {
  const id = setting('SECRET_ID');
  const answer = await client.send(new GetSecretValueCommand({ SecretId: id })).catch((cause: unknown) => {
    throw new SpartaError('upstream', `The secret ${id} could not be read.`, { cause });
  });
  const parsed = v.safeParse(content, answer.SecretString);
  if (!parsed.success) {
    throw new SpartaError(
      'internal',
      `The secret ${id} is not a JSON object of texts. Put one: {"BOT_TOKEN":"…","BACKEND_API_KEY":"…","ETHEREUM_HOST":"…"}`,
    );
  }
  return parsed.output;
}
