import type { Address } from '../../domain/address.ts';
import { chainInfo, type ChainInfo } from '../../domain/chain-info.ts';
import { validator, type Validator } from '../../domain/validator.ts';
import type { Database } from './database.ts';
import { readAcross, readMany } from './reading.ts';
import { keyed, readRecord, readRow, type RowKey } from './rows.ts';
import { rollupsIn, rollupsKey } from './validator-rollups.ts';
import { validatorRowKey } from './validator-rows.ts';
import { CHAIN_INFO } from './views.ts';

/** By chain: the rollups that had rows when they were last read. */
export type KnownRollups = Map<number, readonly Address[]>;

/** Attesters of a chain; `withCard`: the chain's card as well. */
export interface Standing {
  attesters: readonly Address[];
  chainId: number;
  withCard?: boolean;
}

/**
 * Every rollup's row of these attesters by key. Which rollups have rows is read in the same request as the rows on
 * those it was the last time: one request as a rule, and never anything old, since what is new among them is read then.
 */
export async function readStanding(
  { client, tables }: Database,
  known: KnownRollups,
  { attesters, chainId, withCard = false }: Standing,
): Promise<{ rows: Validator[]; info: ChainInfo | undefined }> {
  const distinct = [...new Set(attesters.map(keyed))];
  const keysOn = (rollups: readonly Address[]) =>
    rollups.flatMap((rollup) => distinct.map((attester) => validatorRowKey({ chainId, rollup, attester })));
  const remembered = known.get(chainId) ?? [];
  const place = rollupsKey(chainId);
  const inValidators = (key: RowKey) => ({ table: tables.validators, key });
  const found = await readAcross(client, [
    ...(distinct.length > 0 ? [place, ...keysOn(remembered)] : []).map(inValidators),
    ...(withCard ? [{ table: tables.ledger, key: CHAIN_INFO }] : []),
  ]);
  const rows = found.get(tables.validators) ?? [];
  const rollups = rollupsIn(rows.find(({ sk }) => sk === place.sk));
  if (distinct.length > 0) known.set(chainId, rollups);
  const missing = keysOn(rollups.filter((rollup) => !remembered.includes(rollup)));
  const more = missing.length > 0 ? await readMany(client, tables.validators, missing) : [];
  const card = found.get(tables.ledger)?.[0];
  return {
    rows: [...rows.filter(({ sk }) => sk !== place.sk), ...more].map((row) => readRow(validator, row)),
    info: card && readRecord(chainInfo, card),
  };
}
