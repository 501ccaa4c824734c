import { createStores } from '../../../../lib/adapters/dynamodb/stores.ts';
import { storesContract } from '../../../contracts/stores.ts';
import { onEveryEngine } from './engines.ts';

onEveryEngine((engine) =>
  storesContract(async () => createStores({ client: engine.client, tables: await engine.tables() })),
);
