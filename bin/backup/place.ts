import { physicalName } from '../../cdk/hosting.ts';
import { createDocumentClient } from '../../lib/adapters/dynamodb/client.ts';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { isStage, STAGE_NAMES, type StageName } from '../../lib/config/stages.ts';
import { SpartaError } from '../../lib/errors.ts';

/** Milliseconds for one request: from a person's machine, over whatever line they have. */
const REQUEST_TIMEOUT_MS = 20_000;

export function stageOf(named: string | undefined): StageName {
  const stage = named ?? process.env['STAGE'];
  if (isStage(stage)) return stage;
  throw new SpartaError('invalid-input', `Say which stage: --stage ${STAGE_NAMES.join(' or ')}.`);
}

/** The tables of a stage: by the names it was deployed with, or those of the environment; DYNAMODB_ENDPOINT for a local one. */
export function databaseOf(stage: StageName): Database {
  const env = process.env;
  const endpoint = env['DYNAMODB_ENDPOINT'];
  return {
    client: createDocumentClient({
      requestTimeoutMs: REQUEST_TIMEOUT_MS,
      ...(endpoint ? { endpoint } : {}),
    }),
    tables: {
      operators: env['NODE_OPERATORS_TABLE_NAME'] ?? physicalName(stage, 'operators'),
      validators: env['VALIDATORS_TABLE_NAME'] ?? physicalName(stage, 'validators'),
      ledger: env['LEDGER_TABLE_NAME'] ?? physicalName(stage, 'ledger'),
    },
    now: () => Date.now(),
  };
}
