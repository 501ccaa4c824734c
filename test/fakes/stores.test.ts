import { storesContract } from '../contracts/stores.ts';
import { fakeStores } from './stores.ts';

describe('the stores in memory', () => storesContract(async () => fakeStores()));
