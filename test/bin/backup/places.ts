import type { Database } from '../../../lib/adapters/dynamodb/database.ts';
import { createStores } from '../../../lib/adapters/dynamodb/stores.ts';
import { TABLES } from '../../../lib/adapters/dynamodb/walk.ts';
import type { Erasure } from '../../../lib/ports.ts';
import { rowsOf } from '../../../bin/backup/write-backup.ts';
import {
  aChainInfo,
  aChallenge,
  aFact,
  aLink,
  anEpoch,
  anOperator,
  aValidator,
  CHAIN_ID,
  operatorId,
} from '../../contracts/samples.ts';
import type { Engine } from '../../lib/adapters/dynamodb/engines.ts';

export const ME = operatorId(1);
export const OTHER = operatorId(2);
export const MODERATOR = operatorId(9);

export async function emptyPlace(engine: Engine) {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const database: Database = { client: engine.client, tables: await engine.tables(), now };
  return { database, stores: createStores(database), later: (ms: number) => void (ahead += ms) };
}

export type Place = Awaited<ReturnType<typeof emptyPlace>>;

/** Two operators with a row of every kind, a card, an epoch and a cursor. */
export async function populated(engine: Engine) {
  const place = await emptyPlace(engine);
  const { stores } = place;
  for (const number of [1, 2]) await join(place, number);
  await stores.audit.record({
    id: 'decision',
    at: new Date().toISOString(),
    actor: MODERATOR,
    action: 'approved',
    subject: ME,
    detail: 'is known',
  });
  await stores.views.saveChainInfo(aChainInfo());
  await stores.views.saveEpoch(anEpoch(5));
  const trail = [{ number: 4, hash: '0x4' }];
  await stores.cursors.move('l1', { number: 5, hash: '0x5', trail, unsettled: [aFact(1)], version: 1 });
  return place;
}

export async function join({ stores }: Place, number: number) {
  const now = Date.now();
  const challenge = await stores.challenges.issue(aChallenge(number));
  await stores.operators.prove({ challenge, operator: anOperator(number), link: aLink(number), now });
  await stores.validators.add(aValidator(number, { operatorId: operatorId(number) }));
  const at = new Date(now).toISOString();
  await stores.alerts.record({ factId: 'fact', recipient: operatorId(number), state: 'delivered', at });
}

/** As `/privacy` does it, links first. */
export async function erase({ stores }: Place, userId: string) {
  const entry: Erasure = {
    receipt: 'r',
    userId,
    pseudonym: '0'.repeat(20),
    startedAt: new Date().toISOString(),
  };
  const erasure = await stores.personal.begin(entry);
  for (const { address } of await stores.operators.linksOf(userId)) {
    const { last } = await stores.operators.unlink({ operatorId: userId, address });
    await stores.validators.release({ attester: address, chainId: CHAIN_ID, operatorId: userId, last });
  }
  await stores.personal.erase(erasure);
  await stores.personal.finish(erasure);
}

/** All rows by key, without how far a restore came. */
export async function contentOf({ database }: Place) {
  const content: Record<string, unknown> = {};
  for (const table of TABLES)
    for await (const row of rowsOf(database, table))
      if (!String(row['pk']).startsWith('RESTORE#'))
        content[`${table} ${String(row['pk'])} ${String(row['sk'])}`] = row;
  return content;
}
