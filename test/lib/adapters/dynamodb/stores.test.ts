import { createStores } from '../../../../lib/adapters/dynamodb/stores.ts';
import { storesContract } from '../../../contracts/stores.ts';
import { onEveryEngine } from './engines.ts';
import { tablesOnDemand } from './tables.ts';

onEveryEngine((engine) => storesContract(() => Promise.resolve(createStores(tablesOnDemand(engine.client)))));
