import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import type { Committee } from '../domain/committee.ts';
import type { L1Record, Sent } from '../domain/duty.ts';
import { publishing } from '../domain/publishers.ts';
import type { Publisher, Validator } from '../domain/validator.ts';
import { errorFields, type Log } from '../log.ts';
import type { Chain, Ports } from '../ports.ts';

/** Seconds between two looks at what those who pay hold. */
const EVERY_SECONDS = 3600;

/** What L1 showed of an epoch's checkpoints, to whoever asked. */
export interface CheckpointsRead {
  rollup: Address;
  epoch: number;
  record: L1Record;
}

interface Proposal {
  slot: number;
  sent: Sent;
}

/** The chain, and what it shows of checkpoints while it is asked: who published them is then read by nobody again. */
export function notingCheckpoints(chain: Chain): { chain: Chain; read: readonly CheckpointsRead[] } {
  const read: CheckpointsRead[] = [];
  return {
    read,
    chain: {
      ...chain,
      async checkpoints(at, attesters) {
        const record = await chain.checkpoints(at, attesters);
        if (record) read.push({ rollup: at.rollup, epoch: at.epoch, record });
        return record;
      },
    },
  };
}

/** The rows with the publishers that were known of them. */
export function withPublishers(rows: readonly Validator[], before: readonly Validator[]): Validator[] {
  const known = new Map(before.map(({ id, publisher }) => [id, publisher]));
  return rows.map((row) => {
    const publisher = row.publisher ?? known.get(row.id);
    return publisher ? { ...row, publisher } : row;
  });
}

/**
 * Who pays for the proposals of the watched, as far as this pass saw them, and once an hour what all who pay hold, with
 * Sparta's own account. In between it asks nothing of anybody. Throws `upstream` where L1 could not say.
 */
export async function watchPayers(
  input: {
    rows: readonly Validator[];
    /** The canonical rollup: only there somebody proposes. */
    rollup: Address;
    read: readonly CheckpointsRead[];
    committees: readonly Committee[];
    /** The card of the pass before. */
    earlier: Pick<ChainInfo, 'payers'> | undefined;
    now: number;
    log: Log;
  },
  ports: Pick<Ports, 'payers'>,
): Promise<{ rows: Validator[]; payers: ChainInfo['payers'] }> {
  const { rollup, earlier, log } = input;
  const seconds = Math.floor(input.now / 1000);
  const isDue = seconds - (earlier?.payers?.readAt ?? 0) >= EVERY_SECONDS;
  const learned = await learn(input, ports);
  const rows = await withEther(learned, { rollup, isDue }, ports);
  if (!isDue) return { rows, payers: earlier?.payers };
  const account = await readOwn(earlier?.payers, log, ports);
  return { rows, payers: { readAt: seconds, ...(account ? { account } : {}) } };
}

/** The rows of those whose newer proposal was seen, with who sent it. */
async function learn(
  { rows, rollup, read, committees }: Parameters<typeof watchPayers>[0],
  { payers }: Pick<Ports, 'payers'>,
): Promise<Validator[]> {
  const newest = newestProposals(rollup, read, committees);
  const news = new Map<string, Proposal>();
  for (const row of rows) {
    const proposal = row.rollup === rollup ? newest.get(row.address) : undefined;
    if (proposal && proposal.slot > (row.publisher?.slot ?? -1)) news.set(row.id, proposal);
  }
  if (news.size === 0) return [...rows];
  const last = new Map<Address, Proposal>();
  for (const one of news.values())
    if (one.slot >= (last.get(one.sent.by)?.slot ?? 0)) last.set(one.sent.by, one);
  // One after another: providers count concurrent calls.
  const fees = new Map<Address, bigint | undefined>();
  for (const [by, { sent }] of last) fees.set(by, await payers.feeOf(sent.hash));
  return rows.map((row) => {
    const proposal = news.get(row.id);
    if (!proposal) return row;
    const { by, reservedWei } = proposal.sent;
    const feeWei = fees.get(by);
    const etherWei = row.publisher?.address === by ? row.publisher.etherWei : undefined;
    const publisher: Publisher = {
      address: by,
      slot: proposal.slot,
      reservedWei,
      ...(feeWei === undefined ? {} : { feeWei: String(feeWei) }),
      ...(etherWei === undefined ? {} : { etherWei }),
    };
    return { ...row, publisher };
  });
}

/** By who had to propose in the slot. A draw that may still change says that of nobody. */
function newestProposals(
  rollup: Address,
  read: readonly CheckpointsRead[],
  committees: readonly Committee[],
): ReadonlyMap<Address, Proposal> {
  const newest = new Map<Address, Proposal>();
  for (const { epoch, record } of read.filter((one) => one.rollup === rollup)) {
    const committee = committees.find((one) => one.rollup === rollup && one.epoch === epoch);
    if (!committee || committee.provisional || committee.escapeHatchOpen === true) continue;
    for (const { slot, sent } of record.checkpoints) {
      const proposer = committee.proposers[slot - committee.firstSlot];
      if (proposer && sent && slot >= (newest.get(proposer)?.slot ?? 0)) newest.set(proposer, { slot, sent });
    }
  }
  return newest;
}

/** With what the publishers hold: all of them when it is due, else those of whom it is not known yet. */
async function withEther(
  rows: readonly Validator[],
  { rollup, isDue }: { rollup: Address; isDue: boolean },
  { payers }: Pick<Ports, 'payers'>,
): Promise<Validator[]> {
  const asked = publishing(rows, rollup).filter(({ publisher }) => isDue || publisher.etherWei === undefined);
  if (asked.length === 0) return [...rows];
  const ids = new Set(asked.map(({ id }) => id));
  const held = await payers.balances([...new Set(asked.map(({ publisher }) => publisher.address))]);
  return rows.map((row) => {
    const wei = row.publisher && held.get(row.publisher.address);
    if (!row.publisher || wei === undefined || !ids.has(row.id)) return row;
    return { ...row, publisher: { ...row.publisher, etherWei: String(wei) } };
  });
}

/** What cannot be read is unknown, whatever is wrong: a key that is malformed keeps nobody from being watched. */
async function readOwn(
  before: ChainInfo['payers'],
  log: Log,
  { payers }: Pick<Ports, 'payers'>,
): Promise<NonNullable<ChainInfo['payers']>['account']> {
  try {
    return await payers.own();
  } catch (error) {
    log.warn('account.unknown', errorFields(error));
    return before?.account && { address: before.account.address };
  }
}
