import { createStores } from '../../../../lib/adapters/dynamodb/stores.ts';
import { refOf } from '../../../../lib/domain/stake-intent.ts';
import { anIntent, LIMITS } from '../../../contracts/stake-intents.ts';
import { operatorId } from '../../../contracts/samples.ts';
import { onOneEngine } from './engines.ts';

const HOUR_MS = 60 * 60 * 1000;

onOneEngine((engine) => {
  test('a proposal is forgotten after an hour, an intent never', async () => {
    let now = Date.now();
    const { stakeIntents } = createStores({
      client: engine.client,
      tables: await engine.tables(),
      now: () => now,
    });
    const intent = anIntent(1);
    const { withdrawer: _w, moveWithLatestRollup: _m, ...keys } = intent.deposit!;
    const { attester } = intent;
    await stakeIntents.propose({ id: operatorId(1), operatorId: operatorId(1), attester, keys });
    await stakeIntents.open(intent, LIMITS);
    now += HOUR_MS - 2000;
    expect(await stakeIntents.proposal(operatorId(1))).toBeDefined();
    now += 4000;
    expect(await stakeIntents.proposal(operatorId(1))).toBeUndefined();
    now += 1000 * 24 * HOUR_MS;
    expect(await stakeIntents.get(refOf(intent))).toEqual(intent);
  });
});
