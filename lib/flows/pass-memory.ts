import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import type { Committee } from '../domain/committee.ts';
import { saysMore, type DutyRecord } from '../domain/duty-record.ts';
import type { Validator } from '../domain/validator.ts';
import type { IncidentMemory } from '../domain/incident.ts';
import type { Cursor, Ports, SlashMemory } from '../ports.ts';
import { newsIn } from './pass-rows.ts';

/** Called before something is written of what is remembered; what it throws keeps it from being written. */
type Claim = () => Promise<void>;

type Remembered = Pick<Ports, 'validators' | 'views' | 'slashes' | 'committees' | 'dutyLog' | 'incidents'>;

/** Passes after which incidents are read anew: those that are long over are then forgotten here too. */
const INCIDENTS_REREAD_AFTER = 20;

/**
 * What a process knows of the store from its last pass. Nobody but the monitor writes what is remembered here, and
 * whoever writes of it moves the cursor: as long as the cursor is where this process left it, all of it stands.
 */
export interface PassMemory {
  /** The stores, asked only for what is not remembered. What was remembered at another cursor is forgotten. */
  before(cursor: Cursor | undefined, ports: Remembered, claim?: Claim): Remembered & { wrote(): boolean };
  /** All that was read and written stands at this cursor. */
  keep(cursor: Cursor): void;
  forget(): void;
}

interface Memory {
  card?: ChainInfo | undefined;
  rows: Map<string, Validator>;
  /** Attesters whose rows are all remembered. */
  attesters: Set<Address>;
  slashes: Map<Address, SlashMemory | undefined>;
  /** By rollup and epoch; undefined: there is none. */
  committees: Map<string, Committee | undefined>;
  /** As the last pass judged them, and as they are stored: what was met is written once the epoch is over. */
  duties: Map<string, { judged: DutyRecord | undefined; stored: DutyRecord | undefined }>;
  /** Absent while a moderator may answer a brake. Whoever saves one over another's write is told so by its version. */
  incidents?: IncidentMemory | undefined;
  incidentsAsked: number;
}

export function passMemory(): PassMemory {
  let memory = nothing();
  let at: string | undefined;
  return {
    before(cursor, ports, claim = async () => {}) {
      if (at === undefined || at !== nameOf(cursor)) memory = nothing();
      at = undefined;
      return remembering(memory, ports, claim);
    },
    keep(cursor) {
      at = nameOf(cursor);
    },
    forget() {
      at = undefined;
    },
  };
}

function nothing(): Memory {
  return {
    rows: new Map(),
    attesters: new Set(),
    slashes: new Map(),
    committees: new Map(),
    duties: new Map(),
    incidentsAsked: 0,
  };
}

function nameOf(cursor: Cursor | undefined): string {
  return cursor ? `${cursor.version}:${cursor.hash}` : 'none';
}

function remembering(memory: Memory, ports: Remembered, claim: Claim): Remembered & { wrote(): boolean } {
  let wrote = false;
  const writing = async () => {
    await claim();
    wrote = true;
  };
  return {
    wrote: () => wrote,
    validators: {
      ...ports.validators,
      async ofAttesters(attesters, where) {
        const unknown = attesters.filter((one) => !memory.attesters.has(one));
        if (unknown.length > 0) {
          for (const row of await ports.validators.ofAttesters(unknown, where)) memory.rows.set(row.id, row);
          for (const one of unknown) memory.attesters.add(one);
        }
        const asked = new Set(attesters);
        // Somebody nobody watches any more may be watched again: their rows are then another's.
        for (const one of memory.attesters) if (!asked.has(one)) memory.attesters.delete(one);
        for (const [id, { address }] of memory.rows) if (!asked.has(address)) memory.rows.delete(id);
        return [...memory.rows.values()];
      },
      async saveReadings(readings) {
        const news = newsIn(memory.rows, readings);
        if (news.length === 0) return;
        await writing();
        await ports.validators.saveReadings(news);
        for (const row of news) {
          const { createdAt, operatorId } = memory.rows.get(row.id) ?? row;
          memory.rows.set(row.id, {
            ...row,
            createdAt,
            ...(operatorId === undefined ? {} : { operatorId }),
          });
        }
      },
    },
    views: {
      ...ports.views,
      async chainInfo() {
        memory.card ??= await ports.views.chainInfo();
        return memory.card;
      },
      async saveChainInfo(card) {
        await ports.views.saveChainInfo(card);
        memory.card = card;
      },
    },
    slashes: {
      async of(key) {
        if (!memory.slashes.has(key.rollup)) memory.slashes.set(key.rollup, await ports.slashes.of(key));
        return memory.slashes.get(key.rollup);
      },
      async keep(one) {
        await writing();
        await ports.slashes.keep(one);
        memory.slashes.set(one.slashing.rules.rollup, one);
      },
    },
    committees: {
      async of(where, epochs) {
        const key = (epoch: number) => `${where.chainId}:${where.rollup}:${epoch}`;
        const unknown = epochs.filter((epoch) => !memory.committees.has(key(epoch)));
        if (unknown.length > 0) {
          for (const epoch of unknown) memory.committees.set(key(epoch), undefined);
          for (const one of await ports.committees.of(where, unknown))
            memory.committees.set(key(one.epoch), one);
        }
        return epochs.flatMap((epoch) => memory.committees.get(key(epoch)) ?? []);
      },
      async save(committee) {
        await writing();
        await ports.committees.save(committee);
        const { chainId, rollup, epoch } = committee;
        memory.committees.set(`${chainId}:${rollup}:${epoch}`, committee);
      },
    },
    incidents: {
      ...ports.incidents,
      async of(chainId) {
        memory.incidentsAsked += 1;
        const known = memory.incidentsAsked % INCIDENTS_REREAD_AFTER === 0 ? undefined : memory.incidents;
        if (known && !known.watch?.brake) return known;
        memory.incidents = await ports.incidents.of(chainId);
        return memory.incidents;
      },
      async save(incidents) {
        await writing();
        const saved = await ports.incidents.save(incidents);
        const byKey = new Map(memory.incidents?.incidents.map((one) => [one.key, one]));
        for (const one of saved) byKey.set(one.key, one);
        memory.incidents = { ...memory.incidents, incidents: [...byKey.values()] };
        return saved;
      },
      async keepWatch(watch) {
        await writing();
        const kept = await ports.incidents.keepWatch(watch);
        memory.incidents = { incidents: [], ...memory.incidents, watch: kept };
        return kept;
      },
    },
    dutyLog: {
      ...ports.dutyLog,
      async ofEpoch(epoch, attesters) {
        const key = (attester: Address) => `${epoch.rollup}:${epoch.epoch}:${attester}`;
        const unknown = attesters.filter((one) => !memory.duties.has(key(one)));
        if (unknown.length > 0) {
          const stored = await ports.dutyLog.ofEpoch(epoch, unknown);
          const byAttester = new Map(stored.map((record) => [record.attester, record]));
          for (const one of unknown) {
            const record = byAttester.get(one);
            memory.duties.set(key(one), { judged: record, stored: record });
          }
        }
        return attesters.flatMap((one) => memory.duties.get(key(one))?.judged ?? []);
      },
      async save(records) {
        const key = ({ rollup, epoch, attester }: DutyRecord) => `${rollup}:${epoch}:${attester}`;
        const stored = (record: DutyRecord) => memory.duties.get(key(record))?.stored;
        const news = records.filter((record) => saysMore(stored(record), record));
        if (news.length > 0) {
          await writing();
          await ports.dutyLog.save(news);
        }
        const written = new Set(news);
        for (const record of records)
          memory.duties.set(key(record), {
            judged: record,
            stored: written.has(record) ? record : stored(record),
          });
      },
    },
  };
}
