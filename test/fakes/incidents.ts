import { isSettled, type Incident, type IncidentWatch } from '../../lib/domain/incident.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { Incidents } from '../../lib/ports.ts';

/** As long as a closed incident stays in DynamoDB. */
const SETTLED_MS = 3 * 60 * 60 * 1000;

interface Kept {
  incident: Incident;
  until: number;
}

export function fakeIncidents(): Incidents {
  const kept = new Map<string, Kept>();
  const watches = new Map<number, IncidentWatch>();
  const counted = (key: string): Incident | undefined => {
    const there = kept.get(key);
    return there && there.until > Date.now() ? there.incident : undefined;
  };
  return {
    async of(chainId) {
      const watch = watches.get(chainId);
      const incidents = [...kept.keys()]
        .map(counted)
        .filter((one): one is Incident => one?.chainId === chainId);
      return structuredClone({ ...(watch ? { watch } : {}), incidents });
    },
    async get({ chainId, key }) {
      const found = counted(key);
      return found?.chainId === chainId ? structuredClone(found) : undefined;
    },
    async save(incidents) {
      for (const { key, version } of incidents) {
        if ((counted(key)?.version ?? 0) !== version)
          throw new SpartaError('conflict', `The incident ${key} was changed meanwhile.`);
      }
      return incidents.map((one) => {
        const incident = structuredClone({ ...one, version: one.version + 1 });
        const until = isSettled(one) ? Date.now() + SETTLED_MS : Number.POSITIVE_INFINITY;
        kept.set(one.key, { incident, until });
        return structuredClone(incident);
      });
    },
    async keepWatch(watch) {
      if ((watches.get(watch.chainId)?.version ?? 0) !== watch.version)
        throw new SpartaError('conflict', 'The incidents moved meanwhile.');
      const after = structuredClone({ ...watch, version: watch.version + 1 });
      watches.set(watch.chainId, after);
      return structuredClone(after);
    },
    async answerBrake({ chainId, at, answer, by }) {
      const watch = watches.get(chainId);
      if (watch?.brake?.at !== at || watch.brake.answer !== undefined) return false;
      const brake = { ...watch.brake, answer, by };
      watches.set(chainId, { ...watch, brake, version: watch.version + 1 });
      return true;
    },
  };
}
