import { createStores } from '../../../../lib/adapters/dynamodb/stores.ts';
import { isNews, REWRITE_AFTER_SECONDS } from '../../../../lib/adapters/dynamodb/validator-writes.ts';
import type { Duties, Validator } from '../../../../lib/domain/validator.ts';
import {
  aChainInfo,
  aChallenge,
  addressOf,
  aLink,
  anOperator,
  aValidator,
  CHAIN_ID,
  operatorId,
  OTHER_ROLLUP,
} from '../../../contracts/samples.ts';
import { onOneEngine } from './engines.ts';
import { watchedClient } from './watched-client.ts';

const DUTIES: Duties = {
  attestations: { missed: 1, total: 10, streak: 0 },
  proposals: { missed: 0, total: 1, streak: 0 },
  fromSlot: 10,
  toSlot: 90,
};

describe('whether a reading is worth a write', () => {
  const before = aValidator(1, { duties: DUTIES, block: 100, lastSeen: 10_000, operatorId: operatorId(1) });
  const later = { block: 105, lastSeen: 10_060 };

  test.each<[string, Partial<Validator>, boolean]>([
    ['the same a minute later', later, false],
    ['the same ten minutes later', { block: 150, lastSeen: 10_000 + REWRITE_AFTER_SECONDS }, true],
    ['another status', { ...later, status: 'exiting' }, true],
    ['another stake', { ...later, stakeWei: '1' }, true],
    ['a place in the queue', { ...later, queuePosition: 1 }, true],
    [
      'one more duty missed',
      { ...later, duties: { ...DUTIES, attestations: { missed: 2, total: 11, streak: 1 } } },
      true,
    ],
    [
      'a window that moved on without a duty',
      { ...later, duties: { ...DUTIES, fromSlot: 15, toSlot: 95 } },
      false,
    ],
    ['duties that are unknown now', { ...later, duties: undefined }, true],
    ['another date of creation', { ...later, createdAt: '2027-01-01T00:00:00.000Z' }, false],
    ['no word of the operator', { ...later, operatorId: undefined }, false],
    ['an older block, whatever it says', { block: 99, status: 'zombie', lastSeen: 90_000 }, false],
    ['the same block with more known', { withdrawableAt: 20_000 }, true],
  ])('%s: %p', (_, changes, expected) => {
    expect(isNews(before, { ...before, ...changes })).toBe(expected);
  });

  test('the first reading of a validator is', () => {
    expect(isNews(undefined, before)).toBe(true);
  });

  test('the first word of an operator is', () => {
    const { operatorId: _operatorId, ...alone } = before;
    expect(isNews(alone, before)).toBe(true);
  });
});

describe('what is asked of the database', () => {
  onOneEngine((engine) => {
    async function watched() {
      const { client, requests } = watchedClient(engine.url);
      const tables = await engine.tables();
      const stores = createStores({ client, tables });
      /** Another process. */
      const elsewhere = createStores({ client: engine.client, tables });
      /** Commands since the last time, with how many of each. */
      const spent = () => {
        const counts: Record<string, number> = {};
        for (const { command } of requests.splice(0)) counts[command] = (counts[command] ?? 0) + 1;
        return counts;
      };
      return { ...stores, spent, elsewhere };
    }

    test('a quiet minute of two hundred validators is two reads and no write', async () => {
      const { validators, spent } = await watched();
      const many = Array.from({ length: 200 }, (_, at) => aValidator(at));
      await validators.saveReadings(many);
      spent();
      await validators.saveReadings(
        many.map((each) => ({ ...each, block: 1005, lastSeen: each.lastSeen + 60 })),
      );
      expect(spent()).toEqual({ BatchGetItem: 2 });
    });

    test('one that changed among two hundred is one write', async () => {
      const { validators, spent } = await watched();
      const many = Array.from({ length: 200 }, (_, at) => aValidator(at));
      await validators.saveReadings(many);
      spent();
      const after = many.map((each, at) => ({ ...each, block: 1005, isActive: at !== 7 }));
      await validators.saveReadings(after);
      expect(spent()).toEqual({ BatchGetItem: 2, UpdateItem: 1 });
    });

    test('many attesters are read by key, a hundred at a time, and never by a scan', async () => {
      const { validators, spent } = await watched();
      await validators.add(aValidator(1));
      spent();
      const attesters = Array.from({ length: 150 }, (_, at) => addressOf(at));
      await validators.ofAttesters(attesters, { chainId: CHAIN_ID });
      expect(spent()).toEqual({ BatchGetItem: 3 });
      await validators.ofAttesters(attesters, { chainId: CHAIN_ID });
      expect(spent()).toEqual({ BatchGetItem: 2 });
    });

    test('what /my-stats shows is one query and one request by key, and what is new is there at once', async () => {
      const { operators, validators, views, spent, elsewhere } = await watched();
      for (const number of [1, 2, 3]) await operators.link(aLink(1, { address: addressOf(number) }));
      for (const number of [1, 2]) await validators.add(aValidator(number));
      await views.saveChainInfo(aChainInfo());
      const shown = [1, 2, 3].map((number) => addressOf(number));
      const before = await validators.standing(shown, { chainId: CHAIN_ID });
      expect(before.rows).toHaveLength(2);
      spent();
      expect((await operators.account(operatorId(1))).links).toHaveLength(3);
      expect(await validators.standing(shown, { chainId: CHAIN_ID })).toMatchObject({ info: aChainInfo() });
      expect(spent()).toEqual({ Query: 1, BatchGetItem: 1 });
      await elsewhere.validators.add(aValidator(1, { rollup: OTHER_ROLLUP }));
      await elsewhere.views.saveChainInfo(aChainInfo({ readAt: aChainInfo().readAt + 60 }));
      spent();
      const after = await validators.standing(shown, { chainId: CHAIN_ID });
      expect(after.rows).toHaveLength(3);
      expect(after.info?.readAt).toBe(aChainInfo().readAt + 60);
      expect(spent()).toEqual({ BatchGetItem: 2 });
    });

    test('whom a moderator types is one query', async () => {
      const { operators, challenges, spent } = await watched();
      for (let number = 1; number <= 8; number += 1) {
        const challenge = await challenges.issue(aChallenge(number));
        const operator = anOperator(number);
        await operators.prove({ challenge, operator, link: aLink(number), now: Date.now() });
      }
      spent();
      expect(await operators.search({ typed: 'pers', limit: 5 })).toHaveLength(5);
      expect(await operators.search({ typed: 'pers', statuses: ['pending'], limit: 5 })).toHaveLength(5);
      expect(await operators.search({ typed: '', limit: 5 })).toHaveLength(5);
      expect(spent()).toEqual({ Query: 3 });
    });

    test('the watched addresses are one query', async () => {
      const { operators, spent } = await watched();
      for (let number = 0; number < 30; number += 1) await operators.link(aLink(number));
      spent();
      expect([...(await operators.watched()).keys()]).toHaveLength(30);
      expect(spent()).toEqual({ Query: 1 });
    });
  });
});
