import * as v from 'valibot';
import { nameRows } from '../../lib/adapters/dynamodb/operator-names.ts';
import {
  grantKey,
  linkKey,
  listedRow,
  operatorRow,
  watchedKey,
} from '../../lib/adapters/dynamodb/operator-rows.ts';
import { readRow, SCHEMA_VERSION, type Row } from '../../lib/adapters/dynamodb/rows.ts';
import { storedAddress } from '../../lib/domain/address.ts';
import { link, operator, type Operator } from '../../lib/domain/operator.ts';
import { snowflake } from '../../lib/domain/snowflake.ts';
import type { People } from './people.ts';

const grant = v.object({
  ownerId: snowflake,
  delegateId: snowflake,
  address: storedAddress,
  createdAt: v.string(),
});
const watched = v.object({ sk: storedAddress, holders: v.set(v.string()) });

/** An operator with the rows they are listed and found by, which are made anew from it. */
export function operatorRows(row: Row, people: People): Row[] {
  const { locale, decidedBy, ...found } = readRow(operator, row);
  const copy: Operator = {
    ...found,
    id: people.id(found.id),
    discordHandle: people.handle(found.discordHandle, found.id),
    ...(decidedBy === undefined ? {} : { decidedBy: people.text(decidedBy) }),
    ...(locale === undefined || !people.keepsWords ? {} : { locale }),
  };
  return [operatorRow(copy), listedRow(copy), ...nameRows(copy)];
}

/** What was proven stays proven to the same made-up person. */
export function linkRow(row: Row, people: People): Row[] {
  const found = readRow(link, row);
  const copy = { ...found, operatorId: people.id(found.operatorId), proof: people.text(found.proof) };
  return [{ ...linkKey(copy), ...copy, addressKey: copy.address, schemaVersion: SCHEMA_VERSION }];
}

export function grantRow(row: Row, people: People): Row[] {
  const found = readRow(grant, row);
  const copy = {
    ...found,
    ownerId: people.id(found.ownerId),
    delegateId: people.id(found.delegateId),
  };
  return [{ ...grantKey(copy), ...copy, schemaVersion: SCHEMA_VERSION }];
}

export function watchedRow(row: Row, people: People): Row[] {
  const { sk, holders } = readRow(watched, row);
  return [
    {
      ...watchedKey(sk),
      holders: new Set([...holders].map((each) => people.text(each))),
      schemaVersion: SCHEMA_VERSION,
    },
  ];
}
