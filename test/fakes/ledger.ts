import type { Attendance } from '../../lib/domain/attendance.ts';
import type { ChainInfo, EpochRecord } from '../../lib/domain/chain-info.ts';
import type { Parameters } from '../../lib/domain/parameters.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { Audit, AuditEntry, Cursor, Cursors, Once, Views } from '../../lib/ports.ts';
import { lower } from './lower.ts';
import { newMemory } from './memory.ts';
import { pageOf } from './pages.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export function fakeViews(): Views {
  let card: ChainInfo | undefined;
  const rules = new Map<string, Parameters>();
  const epochs = new Map<string, EpochRecord>();
  const attendances = new Map<string, Attendance>();
  const nameOf = ({ startsAt, chainId, rollup, epoch }: EpochRecord) =>
    `${String(startsAt).padStart(12, '0')} ${chainId} ${rollup} ${epoch}`;
  return {
    async chainInfo() {
      return structuredClone(card);
    },
    async saveChainInfo(view) {
      const sameChain = card?.chainId === view.chainId && card.registry === view.registry;
      if (!card || !sameChain || card.readAt <= view.readAt) card = structuredClone(view);
    },
    async parameters({ chainId, rollup }) {
      return structuredClone(rules.get(`${chainId} ${lower(rollup)}`));
    },
    async saveParameters(read) {
      const kept = { ...structuredClone(read), rollup: lower(read.rollup) };
      const name = `${kept.chainId} ${kept.rollup}`;
      if ((rules.get(name)?.block.number ?? 0) <= kept.block.number) rules.set(name, kept);
    },
    async saveEpoch(record) {
      const kept = { ...structuredClone(record), rollup: lower(record.rollup) };
      epochs.set(nameOf(kept), kept);
    },
    async epochs(page) {
      const found = [...epochs.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1));
      return pageOf('epochs', found, page, nameOf);
    },
    async saveAttendance(record) {
      const kept = { ...structuredClone(record), rollup: lower(record.rollup) };
      attendances.set(`${kept.chainId} ${kept.rollup} ${kept.epoch}`, kept);
    },
    async attendances({ chainId, rollup }, wanted) {
      const found = [...new Set(wanted)].flatMap(
        (epoch) => attendances.get(`${chainId} ${lower(rollup)} ${epoch}`) ?? [],
      );
      return structuredClone(found.sort((one, other) => one.epoch - other.epoch));
    },
  };
}

interface Claim {
  done: boolean;
  leaseUntil: number;
  forgottenAt: number;
  result?: string;
}

export function fakeOnce(memory = newMemory()): Once {
  const claims = memory.of<Claim>('once');
  return {
    async begin(key, { now, leaseSeconds }) {
      const held = claims.get(key);
      if (held && held.forgottenAt > now) {
        if (held.done) return 'done';
        if (held.leaseUntil > now) return 'running';
      }
      const leaseMs = leaseSeconds * 1000;
      const forgottenAt = Math.max(now, Date.now()) + leaseMs + DAY_MS;
      claims.set(key, { done: false, leaseUntil: now + leaseMs, forgottenAt });
      return 'fresh';
    },
    async finish(key, result) {
      const held = claims.get(key) ?? { leaseUntil: 0, forgottenAt: Date.now() + DAY_MS };
      claims.set(key, { ...held, done: true, ...(result === undefined ? {} : { result }) });
    },
    async release(key) {
      if (claims.get(key)?.done === false) claims.delete(key);
    },
    async resultOf(key) {
      return claims.get(key)?.result;
    },
  };
}

export function fakeAudit(memory = newMemory()): Audit {
  const entries = memory.of<AuditEntry>('audit');
  const nameOf = ({ at, id }: AuditEntry) => `${at}#${id}`;
  return {
    async record(entry) {
      const key = `${entry.subject.toLowerCase()} ${entry.id}`;
      if (!entries.has(key)) entries.set(key, structuredClone(entry));
    },
    async of(subject, page) {
      const wanted = subject.toLowerCase();
      const found = [...entries.values()]
        .filter((each) => each.subject.toLowerCase() === wanted)
        .sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1));
      return pageOf(`audit:${wanted}`, found, page, nameOf);
    },
    async recent(page) {
      const oldest = new Date(Date.now() - 400 * DAY_MS).toISOString();
      const nameAmongAll = (each: AuditEntry) => `${each.at}#${each.subject.toLowerCase()}#${each.id}`;
      const found = [...entries.values()]
        .filter(({ at }) => at >= oldest)
        .sort((a, b) => (nameAmongAll(a) < nameAmongAll(b) ? 1 : -1));
      return pageOf('audit', found, page, nameAmongAll);
    },
  };
}

export function fakeCursors(): Cursors {
  const cursors = new Map<string, Cursor>();
  const claimedUntil = new Map<string, number>();
  return {
    async get(name) {
      return structuredClone(cursors.get(name));
    },
    async claim(name, version, { now, leaseSeconds }) {
      if (cursors.get(name)?.version !== version || (claimedUntil.get(name) ?? 0) > now)
        throw new SpartaError('conflict', `The cursor ${name} was moved meanwhile, or another pass holds it.`);
      claimedUntil.set(name, now + leaseSeconds * 1000);
    },
    async free(name) {
      claimedUntil.delete(name);
    },
    async move(name, after) {
      const before = cursors.get(name);
      const isNext = after.version <= 1 ? !before : before?.version === after.version - 1;
      if (!isNext)
        throw new SpartaError('conflict', `The cursor ${name} was moved by somebody else meanwhile.`);
      claimedUntil.delete(name);
      cursors.set(name, structuredClone({ ...after, trail: after.trail.slice(0, 1000) }));
    },
  };
}
