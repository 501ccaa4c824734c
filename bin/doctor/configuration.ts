import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as v from 'valibot';
import { physicalName } from '../../cdk/hosting.ts';
import type { Environment } from '../../lib/adapters/env.ts';
import { isStage, STAGE_NAMES, type StageName } from '../../lib/config/stages.ts';
import { SpartaError } from '../../lib/errors.ts';
import { whyNot, type Refusal } from './aws-refusal.ts';

/** The world that `npm run dev` keeps running. */
const LOCAL = 'local';
const DEV_FILE = '.sparta/dev.json';

/** How AWS is reached; what is absent the SDK finds by itself. */
export interface Aws {
  region?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
  endpoints: Partial<Record<'dynamodb' | 'sqs' | 'eventbridge' | 'secrets' | 'sns', string>>;
}

/** What a stage runs with, or would. */
export interface Configuration {
  stage: StageName;
  /** The world on this machine, where there is no deployment to look at. */
  isLocal: boolean;
  /** Parameters and what the stacks know, by setting. */
  given: Environment;
  /** What the stage's secret holds; where it could not be read, the values of the environment. */
  secret: Environment;
  /** Why the secret could not be read. */
  secretRefusal?: Refusal;
  aws: Aws;
  /** Where Discord should send interactions, as far as that is known here. */
  interactionsUrl?: string;
}

const devFile = v.object({
  interactions: v.string(),
  functions: v.record(v.string(), v.object({ environment: v.record(v.string(), v.string()) })),
});
export type DevFile = v.InferOutput<typeof devFile>;

/** The configuration of a stage as a deployment reads it, or of the local world. Throws `invalid-input` for no such stage. */
export async function configurationOf(
  named: string | undefined,
  environment: Environment,
  file = DEV_FILE,
): Promise<Configuration> {
  if (named === LOCAL) {
    if (!existsSync(file))
      throw new SpartaError('invalid-input', 'There is no local world: start one with npm run dev.');
    return localConfiguration(v.parse(devFile, JSON.parse(readFileSync(file, 'utf8'))));
  }
  if (!isStage(named))
    throw new SpartaError(
      'invalid-input',
      `Say which stage: --stage ${[...STAGE_NAMES, LOCAL].join(' or ')}.`,
    );
  const own = `.env.${named}`;
  const given: Environment = {
    // What the stacks say themselves.
    NODE_OPERATORS_TABLE_NAME: physicalName(named, 'operators'),
    VALIDATORS_TABLE_NAME: physicalName(named, 'validators'),
    LEDGER_TABLE_NAME: physicalName(named, 'ledger'),
    SECRET_ID: `sparta/${named}`,
    COMPONENTS_SECRET_ID: `sparta/${named}/components`,
    EVENT_BUS_NAME: `sparta-${named}`,
    ...(existsSync(own) ? parseEnv(readFileSync(own, 'utf8')) : {}),
    ...environment,
  };
  return withSecret({ stage: named, isLocal: false, given, aws: { endpoints: {} } });
}

/** What the functions of the local world are started with is all there is to know of it. */
export async function localConfiguration({ interactions, functions }: DevFile): Promise<Configuration> {
  const given: Environment = Object.assign(
    {},
    ...Object.values(functions).map(({ environment }) => environment),
  );
  const [accessKeyId = '', secretAccessKey = ''] = [
    given['AWS_ACCESS_KEY_ID'],
    given['AWS_SECRET_ACCESS_KEY'],
  ];
  const endpoint = (name: string) => given[`AWS_ENDPOINT_URL_${name}`] ?? 'http://127.0.0.1:1';
  return withSecret({
    stage: 'dev',
    isLocal: true,
    given,
    interactionsUrl: interactions,
    aws: {
      region: given['AWS_REGION'] ?? 'local',
      credentials: { accessKeyId, secretAccessKey },
      endpoints: {
        dynamodb: endpoint('DYNAMODB'),
        sqs: endpoint('SQS'),
        eventbridge: endpoint('EVENTBRIDGE'),
        secrets: endpoint('SECRETS_MANAGER'),
        sns: endpoint('SNS'),
      },
    },
  });
}

/** Options of an SDK client for one service. */
export function clientOptions({ region, credentials, endpoints }: Aws, service: keyof Aws['endpoints']) {
  const endpoint = endpoints[service];
  return {
    maxAttempts: 2,
    ...(region === undefined ? {} : { region }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

const texts = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()));

async function withSecret(of: Omit<Configuration, 'secret'>): Promise<Configuration> {
  const client = new SecretsManagerClient(clientOptions(of.aws, 'secrets'));
  const SecretId = of.given['SECRET_ID'];
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
    const read = v.safeParse(texts, SecretString);
    if (read.success) return { ...of, secret: read.output };
    const refusal: Refusal = { verdict: 'bad', found: 'it is not a JSON object of texts' };
    return { ...of, secret: of.given, secretRefusal: refusal };
  } catch (error) {
    return { ...of, secret: of.given, secretRefusal: whyNot(error) };
  } finally {
    client.destroy();
  }
}
