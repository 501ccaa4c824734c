import {
  dayOf,
  isGivenUp,
  TOP_UP,
  type IntentRef,
  type StakeIntent,
  type StakeProposal,
  type StakeSender,
} from '../../lib/domain/stake-intent.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { StakeIntents } from '../../lib/ports.ts';
import { lower } from './lower.ts';

/** Intents in memory: one thing, since opening one touches its counts and its BLS key at once. */
export function fakeStakeIntents(): StakeIntents {
  const intents = new Map<string, StakeIntent>();
  const senders = new Map<string, StakeSender>();
  const proposals = new Map<string, StakeProposal>();
  const counts = new Map<string, number>();
  const keys = new Map<string, string>();
  const nameOf = ({ chainId, attester, rollup }: IntentRef) =>
    `${chainId} ${lower(attester)} ${rollup === TOP_UP ? rollup : lower(rollup)}`;
  const senderName = ({ chainId, address }: Pick<StakeSender, 'chainId' | 'address'>) =>
    `${chainId} ${lower(address)}`;
  const countsOf = (intent: StakeIntent) => {
    const kind = `${intent.chainId} ${intent.rollup === TOP_UP ? TOP_UP : 'stake'}`;
    return { operator: `${kind} operator ${intent.operatorId}`, day: `${kind} day ${dayOf(intent)}` };
  };
  const keyOf = ({ chainId, deposit }: StakeIntent) =>
    deposit && `${chainId} ${deposit.publicKeyInG1.x} ${deposit.publicKeyInG1.y}`;
  const count = (name: string, more: number) => counts.set(name, (counts.get(name) ?? 0) + more);
  const put = (intent: StakeIntent) => {
    const { attester, rollup } = intent;
    const stored = { attester: lower(attester), rollup: rollup === TOP_UP ? rollup : lower(rollup) };
    intents.set(nameOf(intent), structuredClone({ ...intent, ...stored }));
  };
  return {
    async get(ref) {
      return structuredClone(intents.get(nameOf(ref)));
    },
    async ofAttester({ chainId, attester }) {
      const found = [...intents.values()].filter(
        (each) => each.chainId === chainId && each.attester === lower(attester),
      );
      return structuredClone(found);
    },
    async open(entry, limits) {
      const before = intents.get(nameOf(entry));
      if (before && !isGivenUp(before) && before.state !== 'failed-deposit') return 'exists';
      const { operator, day } = countsOf(entry);
      if ((counts.get(operator) ?? 0) >= limits.perOperator) return 'operator-limit';
      if ((counts.get(day) ?? 0) >= limits.perDay) return 'day-limit';
      const key = keyOf(entry);
      if (key && (keys.get(key) ?? lower(entry.attester)) !== lower(entry.attester)) return 'key-taken';
      if (key) keys.set(key, lower(entry.attester));
      count(operator, 1);
      count(day, 1);
      put({ ...entry, version: (before?.version ?? 0) + 1 });
      return 'opened';
    },
    async save(after, { sender, release = false } = {}) {
      const intentFits = (intents.get(nameOf(after))?.version ?? 0) === after.version - 1;
      const senderFits = !sender || (senders.get(senderName(sender))?.version ?? 0) === sender.version - 1;
      if (!intentFits || !senderFits)
        throw new SpartaError('conflict', `The intent for ${after.attester} was changed meanwhile.`);
      put(after);
      if (sender)
        senders.set(senderName(sender), structuredClone({ ...sender, address: lower(sender.address) }));
      if (!release) return;
      const { operator, day } = countsOf(after);
      count(operator, -1);
      count(day, -1);
      keys.delete(keyOf(after) ?? '');
    },
    async sender(at) {
      return structuredClone(senders.get(senderName(at)));
    },
    async propose(entry) {
      proposals.set(entry.id, structuredClone({ ...entry, attester: lower(entry.attester) }));
    },
    async proposal(id) {
      return structuredClone(proposals.get(id));
    },
  };
}
