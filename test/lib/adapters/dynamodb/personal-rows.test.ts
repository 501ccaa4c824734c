import { mentions, withoutPerson } from '../../../../lib/adapters/dynamodb/personal-rows.ts';
import { operatorId } from '../../../contracts/samples.ts';

const ID = operatorId(1);
const PSEUDONYM = `00000000${'1'.repeat(12)}`;
const person = { id: ID, pseudonym: PSEUDONYM };
const inLedger = (pk: string, record: object, sk = 'META') => ({ pk, sk, schemaVersion: 1, record });

test.each<[string, unknown, boolean]>([
  ['in a text', `<@${ID}>`, true],
  ['in a list in a map', { a: [{ b: ID }] }, true],
  ['in a set', new Set([`${ID}#attester`]), true],
  ['as a key', { [ID]: 1 }, true],
  ['as a part of a longer number', `${ID}0`, false],
  ['in bytes', new TextEncoder().encode(ID), false],
  ['nowhere', { a: null, b: 1, c: undefined }, false],
])('an id %s', (_name, value, expected) => {
  expect(mentions(value, ID)).toBe(expected);
});

test.each<[string, object]>([
  ['a challenge', inLedger('CHALLENGE#1', { userId: ID })],
  ['a claim', inLedger('ONCE#x', { result: `{"operatorId":"${ID}"}` })],
  ['a calendar that anybody with its link could still read', inLedger('CALENDAR#hash', { operatorId: ID })],
  ['a row under the id', inLedger(`PREFERENCES#${ID}`, { quiet: true })],
  ['an alert', inLedger('ALERT#fact', { recipient: ID }, ID)],
])('%s goes with the person', (_name, row) => {
  expect(withoutPerson('ledger', { ...row }, person)).toBeUndefined();
});

test('a request to add a validator stays, so that none is deposited for twice', () => {
  const row = inLedger('STAKE#1#0x1', { operatorId: ID, state: 'active' });
  expect(withoutPerson('ledger', row, person)).toEqual(
    inLedger('STAKE#1#0x1', { operatorId: PSEUDONYM, state: 'active' }),
  );
});

test('a row of several people keeps the others', () => {
  const row = inLedger('ROLE-PLAN#1', { userIds: [operatorId(2), ID] });
  expect(withoutPerson('ledger', row, person)).toEqual(
    inLedger('ROLE-PLAN#1', { userIds: [operatorId(2), PSEUDONYM] }),
  );
});

test('whom the person let see a validator no longer sees it', () => {
  const row = { pk: `OP#${operatorId(2)}`, sk: 'LINK#0x1#delegate', role: 'delegate', proof: ID };
  expect(withoutPerson('operators', row, person)).toBeUndefined();
});

test('what the person decided about others, as a moderator, stays without them', () => {
  const row = { pk: `OP#${operatorId(2)}`, sk: 'META', id: operatorId(2), decidedBy: ID };
  expect(withoutPerson('operators', row, person)).toEqual({ ...row, decidedBy: PSEUDONYM });
});

test('a row that does not name them is the same row', () => {
  const row = inLedger('ALERT#fact', {}, operatorId(2));
  expect(withoutPerson('ledger', row, person)).toBe(row);
});
