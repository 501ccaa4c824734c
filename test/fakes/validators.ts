import type { Address } from '../../lib/domain/address.ts';
import { validatorId, type Validator, type ValidatorKey } from '../../lib/domain/validator.ts';
import type { Validators, Views } from '../../lib/ports.ts';
import { fakeViews } from './ledger.ts';
import { lower } from './lower.ts';
import { newMemory } from './memory.ts';
import { pageOf } from './pages.ts';

/** Validators in memory. Every newer reading is kept: the real store skips those that say nothing new. */
export function fakeValidators(
  memory = newMemory(),
  views: Pick<Views, 'chainInfo'> = fakeViews(),
): Validators {
  const rows = memory.of<Validator>('validator');
  const where = (wanted: (row: Validator) => boolean) => structuredClone([...rows.values()].filter(wanted));
  const of = (attesters: readonly Address[], { chainId }: { chainId: number }) => {
    const wanted = new Set<Address>(attesters.map(lower));
    return where((row) => row.chainId === chainId && wanted.has(row.address));
  };

  return {
    async get(key) {
      return structuredClone(rows.get(idOf(key)));
    },
    async ofAttester(attester) {
      return where(({ address }) => address === lower(attester));
    },
    async ofAttesters(attesters, where) {
      return of(attesters, where);
    },
    async standing(attesters, where) {
      return { rows: of(attesters, where), info: await views.chainInfo() };
    },
    async saveReadings(readings) {
      for (const reading of readings.map(normalised)) {
        const before = rows.get(reading.id);
        if (before && reading.block < before.block) continue;
        const operatorId = before?.operatorId ?? reading.operatorId;
        const createdAt = before?.createdAt ?? reading.createdAt;
        rows.set(reading.id, {
          ...reading,
          createdAt,
          ...(operatorId === undefined ? {} : { operatorId }),
        });
      }
    },
    async add(entry) {
      const added = normalised(entry);
      const before = rows.get(added.id);
      if (!before) rows.set(added.id, added);
      else before.operatorId ??= added.operatorId;
    },
    async release({ attester, chainId, operatorId, last }) {
      for (const row of rows.values()) {
        if (row.chainId !== chainId || row.address !== lower(attester)) continue;
        if (last) rows.delete(row.id);
        else if (row.operatorId === operatorId) delete row.operatorId;
      }
    },
    async list({ operatorId }, page) {
      const found = [...rows.values()]
        .filter((row) => operatorId === undefined || row.operatorId === operatorId)
        .sort((a, b) => a.id.localeCompare(b.id));
      return pageOf(`validators:${operatorId ?? 'all'}`, found, page, ({ id }) => id);
    },
  };
}

function idOf({ chainId, rollup, attester }: ValidatorKey): string {
  return validatorId({ chainId, rollup: lower(rollup), attester: lower(attester) });
}

function normalised(entry: Validator): Validator {
  const { chainId, rollup, address, withdrawer } = entry;
  return {
    ...structuredClone(entry),
    id: idOf({ chainId, rollup, attester: address }),
    rollup: lower(rollup),
    address: lower(address),
    ...(withdrawer === undefined ? {} : { withdrawer: lower(withdrawer) }),
  };
}
