import { existsSync, readFileSync } from 'node:fs';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { physicalName } from '../../cdk/hosting.ts';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { isStage, STAGE_NAMES, type StageName } from '../../lib/config/stages.ts';
import { SpartaError } from '../../lib/errors.ts';
import { CREDENTIALS, REGION } from '../../lib/world/aws/account.ts';

/** The world that `npm run dev` keeps running. */
export const LOCAL = 'local';
const DEV_FILE = '.sparta/dev.json';
/** Milliseconds for one request: from a person's machine, over whatever line they have. */
const REQUEST_TIMEOUT_MS = 20_000;

const devFile = v.object({
  dynamodb: v.string(),
  tables: v.object({ operators: v.string(), validators: v.string(), ledger: v.string() }),
});

export interface Place {
  name: StageName | typeof LOCAL;
  /** As a backup names it: the local world runs the dev stage. */
  stage: StageName;
  database: Database;
}

/**
 * The tables of a stage by the names it was deployed with, or of the local world. Names and addresses of the environment
 * are not looked at: they would make two places one. `profile` is one of the AWS configuration. Throws `invalid-input` where there is no such place.
 */
export function placeOf(
  option: string,
  named: string | undefined,
  { profile, file = DEV_FILE }: { profile?: string | undefined; file?: string } = {},
): Place {
  const now = () => Date.now();
  if (named === LOCAL) {
    const { dynamodb, tables } = readDevFile(file);
    // An address and credentials of this machine alone: nothing of it can reach AWS.
    const client = documents({ endpoint: dynamodb, region: REGION, credentials: CREDENTIALS });
    const database = { client, tables, now };
    return { name: LOCAL, stage: 'dev', database };
  }
  if (!isStage(named))
    throw new SpartaError(
      'invalid-input',
      `Say which stage: ${option} ${[...STAGE_NAMES, LOCAL].join(' or ')}.`,
    );
  const tables = {
    operators: physicalName(named, 'operators'),
    validators: physicalName(named, 'validators'),
    ledger: physicalName(named, 'ledger'),
  };
  const client = documents(profile === undefined ? {} : { profile });
  return { name: named, stage: named, database: { client, tables, now } };
}

/** Throws `invalid-input` where a copy may not go from the one to the other. */
export function requireCopyable(from: Place, to: Place): void {
  const refused = (why: string) => new SpartaError('invalid-input', `${why} Nothing was changed.`);
  if (to.name === 'production') throw refused('Nothing is ever copied into production.');
  if (from.name === to.name) throw refused('Both are the same stage.');
}

function documents(options: DynamoDBClientConfig): DynamoDBDocumentClient {
  const requestHandler = { requestTimeout: REQUEST_TIMEOUT_MS, throwOnRequestTimeout: true };
  return DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler, ...options }), {
    marshallOptions: { removeUndefinedValues: true },
  });
}

function readDevFile(file: string) {
  if (!existsSync(file))
    throw new SpartaError('invalid-input', 'There is no local world: start one with npm run dev.');
  return v.parse(devFile, JSON.parse(readFileSync(file, 'utf8')));
}
