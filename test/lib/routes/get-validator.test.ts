import { ApiUnderTest, CHAIN_ID, ROLLUP } from '../http/api-under-test.ts';
import { ATTESTER, ATTESTER_TEXT, chainRow, validatorRow } from './rows.ts';

const OLD_ROLLUP = '0x4444444444444444444444444444444444444444';

async function withTwoLives(): Promise<ApiUnderTest> {
  const api = new ApiUnderTest();
  await api.stores.validators.add(validatorRow());
  await api.stores.validators.add(validatorRow({ rollup: OLD_ROLLUP, status: 'exiting', isActive: false }));
  return api;
}

test('the whole id finds the life on that rollup, in either letter case', async () => {
  const api = await withTwoLives();
  for (const id of [
    `${CHAIN_ID}:${OLD_ROLLUP}:${ATTESTER}`,
    `${CHAIN_ID}%3A${OLD_ROLLUP}%3A${ATTESTER_TEXT}`,
  ]) {
    const { status, body } = await api.get(`/api/validators/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'exiting', address: ATTESTER_TEXT });
  }
});

test('an address alone finds the life on the canonical rollup', async () => {
  const api = await withTwoLives();
  await api.stores.views.saveChainInfo(chainRow());
  const { body } = await api.get(`/api/validators/${ATTESTER_TEXT}`);
  expect(body).toMatchObject({ id: `${CHAIN_ID}:${ROLLUP}:${ATTESTER}`, status: 'validating' });
});

test('an address alone cannot be placed before the chain was read', async () => {
  const { status, body } = await (await withTwoLives()).get(`/api/validators/${ATTESTER}`);
  expect(status).toBe(503);
  expect(body['hint']).toContain('<chain>:<rollup>:<attester>');
});

test('duties tell their miss rate, and none where there was no duty', async () => {
  const api = await withTwoLives();
  await api.stores.views.saveChainInfo(
    chainRow({ node: { version: '4.1.2', block: 5, provenBlock: 4, lagSlots: 1 } }),
  );
  const { body } = await api.get(`/api/validators/${validatorRow().id}`);
  expect(body).toMatchObject({ health: 'good', duties: { attestations: { missed: 1, missRate: 0.025 } } });
  expect(body).not.toHaveProperty('duties.proposals.missRate');
});

test('what was never read is left out instead of told as zero, and health is unknown', async () => {
  const api = new ApiUnderTest();
  const { duties: _duties, ...row } = validatorRow({ headroomWei: '0', block: 0 });
  await api.stores.validators.add(row);
  const { body } = await api.get(`/api/validators/${row.id}`);
  expect(body['health']).toBe('unknown');
  expect(body).not.toHaveProperty('headroomWei');
  expect(body).not.toHaveProperty('block');
});

test('its history on the rollup is told, without what only the monitor needs', async () => {
  const api = new ApiUnderTest();
  const life = {
    stage: 'moved',
    cause: 'migration',
    since: 1_790_000_000,
    noted: 5,
    movedTo: ATTESTER,
    past: [{ stage: 'validating', since: 1, noted: 2 }],
  } as const;
  await api.stores.validators.add(
    validatorRow({ status: 'none', isActive: false, life: { ...life, past: [...life.past] } }),
  );
  const { body } = await api.get(`/api/validators/${validatorRow().id}`);
  expect(body['life']).toEqual({
    stage: 'moved',
    cause: 'migration',
    since: '2026-09-21T14:13:20.000Z',
    movedTo: ATTESTER_TEXT,
  });
});

test('stakes beyond 2^53 keep every digit', async () => {
  const api = new ApiUnderTest();
  await api.stores.validators.add(validatorRow({ stakeWei: '200000000000000000000001' }));
  const { body } = await api.get(`/api/validators/${validatorRow().id}`);
  expect(body['stakeWei']).toBe('200000000000000000000001');
});

test.each([
  ['text', 'leonidas', 400],
  ['an address cut short', ATTESTER.slice(0, 41), 400],
  ['a wrong checksum', ATTESTER_TEXT.replace('5aA', '5AA'), 400],
  ['one nobody watches', `${CHAIN_ID}:${ROLLUP}:0x5555555555555555555555555555555555555555`, 404],
  ['another chain', `1:${ROLLUP}:${ATTESTER}`, 404],
])('%s is refused', async (_name, id, status) => {
  const answer = await (await withTwoLives()).get(`/api/validators/${id}`);
  expect(answer.status).toBe(status);
});

test('what no node says anything of now is of unknown health, whatever was seen before', async () => {
  const api = await withTwoLives();
  await api.stores.views.saveChainInfo(chainRow({ node: undefined }));
  const { body } = await api.get(`/api/validators/${validatorRow().id}`);
  expect(body).toMatchObject({ health: 'unknown', duties: { attestations: { missed: 1 } } });
});

test('who is on the committee is told by the chain’s card', async () => {
  const api = await withTwoLives();
  await api.stores.views.saveChainInfo(chainRow({ committee: [ATTESTER] }));
  const here = await api.get(`/api/validators/${validatorRow().id}`);
  expect(here.body['onCommittee']).toBe(true);
  const elsewhere = await api.get(`/api/validators/${CHAIN_ID}:${OLD_ROLLUP}:${ATTESTER}`);
  expect(elsewhere.body).not.toHaveProperty('onCommittee');
});
