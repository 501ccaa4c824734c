import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { MAX_WEBHOOKS, webhook, type Webhook } from '../../domain/webhook.ts';
import { SpartaError } from '../../errors.ts';
import type { Webhooks } from '../../ports.ts';
import type { Database } from './database.ts';
import { backoffMs } from './failures.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { readRecord, type RowKey } from './rows.ts';

const KEY: RowKey = { pk: 'WEBHOOKS', sk: 'META' };
/** Times somebody else may change a webhook between our look and our write before we give up. */
const TRIES = 8;

const all = v.object({ version: v.number(), webhooks: v.array(webhook) });

/**
 * All webhooks in one row, some kilobytes: one read for each fact, and a change that sees all of them at once. They
 * change when one is made or removed and when a delivery is given up, which is seldom.
 */
export function webhooksOn(database: Database): Webhooks {
  const read = async () => {
    const row = await readLedger(database, KEY);
    return row ? readRecord(all, row) : { version: 0, webhooks: [] };
  };
  /** The step answers undefined where nothing is to be written. */
  const replace = async (step: (before: Webhook[]) => Webhook[] | undefined) => {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      if (attempt > 1) await pause(backoffMs(attempt));
      const before = await read();
      const webhooks = step(before.webhooks);
      if (!webhooks) return;
      const written = await writeLedger(
        database,
        { key: KEY, record: { version: before.version + 1, webhooks } },
        before.version === 0
          ? { expression: 'attribute_not_exists(pk)' }
          : {
              expression: '#record.#version = :before',
              names: { '#record': 'record', '#version': 'version' },
              values: { ':before': before.version },
            },
      );
      if (written) return;
    }
    throw new SpartaError('upstream', 'The webhooks are changing right now.', { retryAfterSeconds: 1 });
  };
  return {
    add: (entry) => replace((before) => withNew(before, entry)),
    get: async (id) => (await read()).webhooks.find((each) => each.id === id),
    list: async () => (await read()).webhooks,
    async remove(id) {
      let removed = false;
      await replace((before) => {
        const left = before.filter((each) => each.id !== id);
        removed = left.length < before.length;
        return removed ? left : undefined;
      });
      return removed;
    },
    async change(id, step) {
      let after: Webhook | undefined;
      await replace((before) => {
        const found = before.find((each) => each.id === id);
        after = found && step(found);
        const changed = after;
        if (!changed || changed === found) return undefined;
        return before.map((each) => (each.id === id ? changed : each));
      });
      return after;
    },
  };
}

/** Throws `conflict` where there is no room for it. */
export function withNew(before: readonly Webhook[], entry: Webhook): Webhook[] {
  if (before.some(({ url }) => url === entry.url))
    throw new SpartaError('conflict', 'This address has a webhook already. Nothing was changed.', {
      hint: 'Its secret was told when it was made. Where that is lost, remove it and make it anew.',
    });
  if (before.length >= MAX_WEBHOOKS)
    throw new SpartaError('conflict', `There are ${MAX_WEBHOOKS} webhooks already. Nothing was changed.`, {
      hint: 'Remove one that nobody needs.',
    });
  return [...before, entry];
}
