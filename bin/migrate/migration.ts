import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import type { Action } from '../../lib/adapters/dynamodb/operator-writes.ts';
import type { TableName } from '../../lib/adapters/dynamodb/personal-rows.ts';
import type { Row } from '../../lib/adapters/dynamodb/rows.ts';

/** Rows to go through, and what is to be written for each. */
export interface Pass {
  table: TableName;
  /** How the partition keys of the rows it is about begin. */
  partitions: string;
  /**
   * One transaction that gives the row today's shape; empty where it has it, so that a second run changes nothing.
   * Conditional on what it was decided from: where Sparta writes meanwhile, the row is read and looked at again.
   */
  changes(database: Database, row: Row): Promise<readonly Action[]>;
}

/** A change of the rows' shape that was deployed, and what older rows need for it. */
export interface Migration {
  /** Name of its file, `0001-operator-names`: they run in this order, and one that was released keeps its id. */
  id: string;
  summary: string;
  forward: Pass;
  /** Takes away what it wrote, for going back to the version before. */
  back: Pass;
}
