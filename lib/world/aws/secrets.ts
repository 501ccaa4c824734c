import { createHash, randomUUID } from 'node:crypto';
import { arn } from './account.ts';
import { asText, type JsonInput } from './json-input.ts';
import { AwsError, startJsonServices } from './json-service.ts';

export interface LocalSecrets {
  url: string;
  /** Makes a secret or changes its value, and answers its ARN. */
  set(name: string, value: Readonly<Record<string, string>>): string;
  stop(): Promise<void>;
}

interface Secret {
  name: string;
  arn: string;
  text: string;
  version: string;
  changedAt: number;
}

/** GetSecretValue for the SDK as it is. An unknown id gets the error the service gives: `ResourceNotFoundException`. */
export async function startSecrets(options: { port?: number | undefined } = {}): Promise<LocalSecrets> {
  const secrets = new Map<string, Secret>();
  const find = (input: JsonInput): Secret => {
    const id = asText(input['SecretId']) ?? '';
    // By name, by its whole ARN, or by the ARN without the six letters the service adds.
    const found = [...secrets.values()].find(
      (each) => each.name === id || each.arn === id || each.arn.slice(0, -7) === id,
    );
    if (found === undefined) {
      throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    }
    return found;
  };
  const getSecretValue = (input: JsonInput) => {
    const secret = find(input);
    return {
      ARN: secret.arn,
      Name: secret.name,
      SecretString: secret.text,
      VersionId: secret.version,
      VersionStages: ['AWSCURRENT'],
      CreatedDate: secret.changedAt,
    };
  };
  const server = await startJsonServices(
    [{ target: 'secretsmanager', operations: { GetSecretValue: getSecretValue } }],
    options.port,
  );
  return {
    url: server.url,
    set: (name, value) => {
      const secretArn = secretArnOf(name);
      const changedAt = Date.now() / 1000;
      secrets.set(name, {
        name,
        arn: secretArn,
        text: JSON.stringify(value),
        version: randomUUID(),
        changedAt,
      });
      return secretArn;
    },
    stop: () => server.stop(),
  };
}

/** The service adds a dash and six letters to a secret's name; here they follow from the name. */
export function secretArnOf(name: string): string {
  const letters = createHash('sha256')
    .update(name)
    .digest('base64url')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, 6);
  return arn('secretsmanager', `secret:${name}-${letters}`);
}
