import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface Tables {
  operators: string;
  validators: string;
  ledger: string;
}

/** What every store needs. */
export interface Database {
  client: DynamoDBDocumentClient;
  tables: Tables;
  /** Milliseconds since 1970; retention counts from here. */
  now: () => number;
}
