import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { ask } from './failures.ts';
import { inParallel } from './reading.ts';
import type { Row } from './rows.ts';
import type { Database } from './database.ts';
import { IMPERSONAL, type TableName } from './personal-rows.ts';

export const TABLES: readonly TableName[] = ['operators', 'validators', 'ledger'];

/** Scans of one table at once: the ledger of a large server is some 100 MB, a hundred pages. */
const SEGMENTS = 4;

/** Every row of a table that may name somebody, page by page, strongly consistent. */
export async function walkPersonal(
  { client, tables }: Database,
  table: TableName,
  visit: (rows: Row[]) => Promise<void>,
): Promise<void> {
  const segments = Array.from({ length: SEGMENTS }, (_, segment) => segment);
  await inParallel(segments, SEGMENTS, async (segment) => {
    let start: Row | undefined;
    do {
      const from = start;
      const { Items = [], LastEvaluatedKey } = await ask(() =>
        client.send(
          new ScanCommand({
            TableName: tables[table],
            ConsistentRead: true,
            Segment: segment,
            TotalSegments: SEGMENTS,
            ExclusiveStartKey: from,
            ...(table === 'ledger' ? LEFT_OUT : {}),
          }),
        ),
      );
      await visit(Items);
      start = LastEvaluatedKey;
    } while (start);
  });
}

const LEFT_OUT = {
  FilterExpression: IMPERSONAL.map((_, at) => `NOT begins_with(pk, :p${at})`).join(' AND '),
  ExpressionAttributeValues: Object.fromEntries(IMPERSONAL.map((prefix, at) => [`:p${at}`, prefix])),
};
