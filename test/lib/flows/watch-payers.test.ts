import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Address } from '../../../lib/domain/address.ts';
import type { FactOf } from '../../../lib/domain/fact.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { tellAlert } from '../../../lib/flows/deliver-alert.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { passMemory } from '../../../lib/flows/pass-memory.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog, type FakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';

const [MINE, SECOND, THIRD, OTHERS] = [1, 2, 3, 4].map(address) as [Address, Address, Address, Address];
const PARTNER = '1100000000000000099';
const PAYER = address(0x700);
const ACCOUNT = address(0x800);
const MILLI = 10n ** 15n;
const HOUR = 3600;
const FULL = {
  address: ACCOUNT,
  etherWei: String(1000n * MILLI),
  tokensWei: '100',
  neededEtherWei: String(MILLI),
  neededTokensWei: '10',
};

let ports: FakePorts;
let log: FakeLog;
let memory: ReturnType<typeof passMemory>;

/** Four validators that are the committee of every epoch; the first three are watched, by two operators. */
beforeEach(async () => {
  ports = fakePorts();
  log = fakeLog();
  memory = passMemory();
  for (const attester of [MINE, SECOND, THIRD, OTHERS]) ports.chain.stake(attester);
  for (const [operatorId, attester] of [
    [OPERATOR, MINE],
    [OPERATOR, SECOND],
    [PARTNER, THIRD],
  ] as const)
    await ports.operators.link({
      operatorId,
      address: attester,
      role: 'attester',
      proof: 'signature',
      createdAt: '2027-01-15T08:00:00.000Z',
    });
  ports.payers.setEther(PAYER, 50n * MILLI);
  await pass();
  ports.payers.asked();
});

const pass = () => monitorPass({ now: ports.chain.head().time * 1000 + 5_000, log, memory }, ports);
const row = async (attester: Address) =>
  (await ports.validators.ofAttesters([attester], { chainId: CHAIN_ID }))[0];
const told = (check: string) =>
  ports.bus.facts.filter(
    (fact): fact is FactOf<'alert.raised'> => fact.kind === 'alert.raised' && fact.check === check,
  );

/** Into the next epoch, in which L1 shows of the last one that these slots were proposed in, from its first on. */
async function proposed(senders: readonly (Address | undefined)[]): Promise<number> {
  const { slot, epochDuration, slotDurationSeconds } = await ports.chain.info(ports.chain.head());
  const first = slot - (slot % epochDuration) + epochDuration;
  ports.chain.setCheckpoints({
    toSlot: first + epochDuration - 1,
    checkpoints: senders.flatMap((by, index) => {
      if (!by) return [];
      const hash = `0x${index}`;
      ports.payers.setFee(hash, BigInt(index + 1) * MILLI);
      return [{ slot: first + index, signed: [], sent: { by, hash, reservedWei: String(2n * MILLI) } }];
    }),
  });
  ports.chain.mine(1, (first + epochDuration - slot) * slotDurationSeconds);
  await pass();
  return first;
}

/** The slot of that epoch's first ones in which it has to propose, counted from the first. */
const turnOf = (attester: Address, first: number) =>
  [0, 1, 2, 3].find((index) => [MINE, SECOND, THIRD, OTHERS][(first + index) % 4] === attester)!;

describe('publishers', () => {
  test('are learned from whoever sent the proposals of the watched, with what each cost and what they hold', async () => {
    const first = await proposed([PAYER, PAYER, PAYER, PAYER]);
    const turn = turnOf(MINE, first);
    expect((await row(MINE))?.publisher).toEqual({
      address: PAYER,
      slot: first + turn,
      reservedWei: String(2n * MILLI),
      // Of proposals that one account paid for only the newest one's receipt is read.
      feeWei: expect.any(String),
      etherWei: String(50n * MILLI),
    });
    expect((await row(OTHERS))?.publisher).toBeUndefined();
    expect(ports.payers.asked().filter((what) => what === 'fee')).toHaveLength(1);
  });

  test('are unknown where no proposal was seen, and stay as they were while none is seen again', async () => {
    expect((await row(MINE))?.publisher).toBeUndefined();
    await proposed([PAYER, PAYER, PAYER, PAYER]);
    const known = (await row(MINE))?.publisher;
    await proposed([undefined, undefined, undefined, undefined]);
    expect((await row(MINE))?.publisher).toEqual(known);
  });

  test('cost nothing between two looks, and are read anew after an hour', async () => {
    await proposed([PAYER, PAYER, PAYER, PAYER]);
    ports.chain.setCheckpoints(undefined);
    ports.chain.mine();
    await pass();
    ports.payers.asked();
    ports.payers.setEther(PAYER, 1n);
    for (let minute = 0; minute < 5; minute += 1) {
      ports.chain.mine(1, 60);
      await pass();
    }
    expect(ports.payers.asked()).toEqual([]);
    expect((await row(MINE))?.publisher?.etherWei).toBe(String(50n * MILLI));
    ports.chain.mine(1, HOUR);
    await pass();
    expect(ports.payers.asked()).toEqual(['balances', 'own']);
    expect((await row(MINE))?.publisher?.etherWei).toBe('1');
  });

  test('are told of once each, to everybody whose validators they publish for, until they hold enough again', async () => {
    await proposed([PAYER, PAYER, PAYER, PAYER]);
    ports.chain.mine();
    await pass();
    const [alert, ...more] = told('publisher-low');
    expect(more).toEqual([]);
    expect(alert).toMatchObject({ severity: 'warning', about: 'account', group: [MINE, SECOND, THIRD] });
    for (const who of [OPERATOR, PARTNER]) ports.discord.members.set(who, []);
    await tellAlert(alert!, { now: Date.parse(alert!.at), log }, ports);
    for (const who of [OPERATOR, PARTNER]) expect(ports.discord.dmsTo(who)).toHaveLength(1);
    ports.payers.setEther(PAYER, 1000n * MILLI);
    ports.chain.mine(1, HOUR);
    await pass();
    ports.chain.mine();
    await pass();
    expect(ports.bus.facts.at(-1)).toMatchObject({
      kind: 'alert.resolved',
      check: 'publisher-low',
      group: [MINE, SECOND, THIRD],
      raised: [alert!.id],
    });
  });

  test('that nobody watched publishes through any more are forgotten without a word', async () => {
    await proposed([PAYER, PAYER, PAYER, PAYER]);
    ports.chain.mine();
    await pass();
    expect(told('publisher-low')).toHaveLength(1);
    const better = address(0x701);
    ports.payers.setEther(better, 1000n * MILLI);
    await proposed([better, better, better, better]);
    ports.chain.mine();
    await pass();
    const ends = ports.bus.facts.filter((fact) => fact.kind === 'alert.resolved');
    expect(ends.filter(({ check }) => check === 'publisher-low')).toEqual([]);
    const { incidents } = await ports.incidents.of(CHAIN_ID);
    expect(incidents.filter(({ check }) => check === 'publisher-low')).toMatchObject([{ state: 'good' }]);
    expect((await row(MINE))?.publisher?.address).toBe(better);
  });

  test('that cannot be read stay what they were, keep nobody from being told the rest, and are looked for again', async () => {
    await proposed([PAYER, PAYER, PAYER, PAYER]);
    const known = (await row(MINE))?.publisher;
    ports.payers.setDown(true);
    ports.chain.mine(1, HOUR);
    ports.chain.slash(THIRD);
    await pass();
    expect((await row(MINE))?.publisher).toEqual(known);
    expect(told('slashed')).toHaveLength(1);
    ports.payers.setDown(false);
    ports.payers.setEther(PAYER, 2n * MILLI);
    ports.chain.mine();
    await pass();
    expect((await row(MINE))?.publisher?.etherWei).toBe(String(2n * MILLI));
  });
});

describe('Sparta’s own account', () => {
  const look = async () => {
    ports.chain.mine(1, HOUR);
    await pass();
    ports.chain.mine();
    await pass();
  };
  const account = async () => (await ports.views.chainInfo())?.payers?.account;

  test('is said nothing of where there is none', async () => {
    await look();
    expect(await account()).toBeUndefined();
    expect(told('account-low')).toEqual([]);
  });

  test('that runs dry is told as an incident, once, and its end too', async () => {
    ports.payers.setOwn({ ...FULL, etherWei: String(19n * MILLI) });
    await look();
    await look();
    const [alert, ...more] = told('account-low');
    expect(more).toEqual([]);
    expect(alert).toMatchObject({ about: 'account', severity: 'warning' });
    expect(alert).not.toHaveProperty('group');
    // Between little and enough it is what it was.
    ports.payers.setOwn({ ...FULL, etherWei: String(25n * MILLI) });
    await look();
    expect(ports.bus.facts.at(-1)?.kind).toBe('alert.raised');
    ports.payers.setOwn(FULL);
    await look();
    expect(ports.bus.facts.at(-1)).toMatchObject({ kind: 'alert.resolved', check: 'account-low' });
  });

  test('whose key is malformed is unknown, and keeps nobody from being watched', async () => {
    ports.payers.setOwn(FULL);
    await look();
    ports.payers.refuse(new SpartaError('internal', 'The private key of Sparta is malformed.'));
    await look();
    expect(await account()).toEqual({ address: ACCOUNT });
    expect(log.lines).toContainEqual(expect.objectContaining({ fact: 'account.unknown', level: 'warn' }));
    expect(told('account-low')).toEqual([]);
  });
});
