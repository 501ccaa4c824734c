import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { arn } from './account.ts';
import { asText, record, type JsonInput } from './json-input.ts';
import { AwsError, startJsonServices } from './json-service.ts';

export interface LocalSecrets {
  url: string;
  /** Makes a secret or changes its value, and answers its ARN. */
  set(name: string, value: Readonly<Record<string, string>>): string;
  /** Makes a secret of random text, as the service does where nobody gives one; answers its ARN. */
  generate(name: string): string;
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
  const keep = (name: string, text: string): string => {
    const secretArn = secretArnOf(name);
    secrets.set(name, {
      name,
      arn: secretArn,
      text,
      version: randomUUID(),
      changedAt: Date.now() / 1000,
    });
    return secretArn;
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
    set: (name, value) => keep(name, JSON.stringify(value)),
    generate: (name) => keep(name, randomBytes(32).toString('hex')),
    stop: () => server.stop(),
  };
}

/** Whether CloudFormation makes the whole value, which no person fills in: it has a length and no template. */
export function isWhollyGenerated(properties: Readonly<Record<string, unknown>>): boolean {
  const generated = record(properties['GenerateSecretString']);
  return generated['PasswordLength'] !== undefined && generated['SecretStringTemplate'] === undefined;
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
